import { VERDICTS as READ } from "../eval/score.ts";
import type { BlindSet } from "./labels.ts";
import type { Judged, Score } from "./score.ts";

const VERDICTS = [...READ, "(missed)"];

/** The totals of one set and its confusion table: numbers only, no word of a report. */
export function printTotals(name: string, { totals, rates, confusion }: Score): string {
  const of = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
  const lines = [
    `${name}: ${totals.labels} claims labelled`,
    `  found          ${of(totals.found, totals.labels)}`,
    `  value          ${of(totals.value, totals.labels)}`,
    `  approximation  ${of(totals.approximation, totals.labels)}`,
    `  measure        ${of(totals.measure, totals.labels)}`,
    `  group          ${of(totals.group, totals.groupScored)}`,
    `  verdict        ${of(totals.verdict, totals.labels)}`,
    `  all right      ${of(totals.allRight, totals.labels)}`,
    `  extra claims   ${totals.extra}, ${totals.extraOnMention} of them on mentions; precision ${(100 * rates.precision).toFixed(1)}%`,
    `  mentions       ${of(totals.mentionsFound, totals.mentions)}`,
    `  ${"expected \\ given".padEnd(16)}${VERDICTS.map((verdict) => verdict.slice(0, 8).padStart(9)).join("")}`,
  ];
  for (const expected of VERDICTS) {
    const row = confusion.get(expected);
    if (row === undefined) continue;
    lines.push(
      `  ${expected.padEnd(16)}${VERDICTS.map((given) => String(row.get(given) ?? ".").padStart(9)).join("")}`,
    );
  }
  return `${lines.join("\n")}\n`;
}

/** Every error of a set with its sentence: for the development half only. */
export function printErrors(set: BlindSet, score: Score): string {
  const sentence = (report: string, start: number) => {
    const text = set.reports.find(({ id }) => id === report)?.text ?? "";
    const from = Math.max(text.lastIndexOf("\n", start - 1) + 1, start - 160);
    const line = text.indexOf("\n", start);
    return text.slice(from, Math.min(line < 0 ? text.length : line, start + 110));
  };
  const missed = score.judged.filter(
    (each) => !(each.value && each.measure && each.group !== false && each.verdict && each.approximation),
  );
  const wrong = missed.map((each) => {
    const { label, got } = each;
    return [
      `[${label.report}] "${label.surface}" wrong: ${faults(each)}`,
      `  … ${sentence(label.report, label.start)} …`,
      `  expected: ${JSON.stringify([label.value, label.low, label.approximation, label.measure, label.group, label.verdict])} ${label.why}`,
      got === null
        ? "  got: no claim"
        : `  got: ${JSON.stringify([got.value, got.low, got.approximation, got.measure, got.group, got.verdict, got.time])} ${got.why}`,
    ].join("\n");
  });
  const extra = score.extras.map(
    ({ report, claim, onMention }) =>
      `[${report}] EXTRA${onMention ? " (mention)" : ""} "${claim.surface}" ${claim.measure} ${claim.verdict}\n  … ${sentence(report, claim.start)} …`,
  );
  return `${[...wrong, ...extra].join("\n\n")}\n`;
}

function faults({ got, value, approximation, measure, group, verdict }: Judged): string {
  if (got === null) return "not found";
  const parts = { value, approximation, measure, group: group !== false, verdict };
  return Object.entries(parts)
    .filter(([, right]) => !right)
    .map(([name]) => name)
    .join(", ");
}
