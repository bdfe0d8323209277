import { describeTime } from "../../core/index.ts";
import {
  findMeasure,
  type KnownReason,
  type ReconciledTime,
  type Reconciliation,
} from "../../figures/index.ts";
import type { World } from "../world.ts";
import { formatNumber } from "./format-number.ts";
import type { Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import { changeText, lineName } from "./reconcile-lines.ts";
import { sourceNotes } from "./source-notes.ts";
import { terminalStyle } from "./terminal-style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

const SIDES: Readonly<Record<KnownReason["sides"], string>> = {
  "published/published": "Two published figures",
  "published/ice": "Published and counted from ICE's records",
  "published/court": "Published and counted from the court's records",
  "ice/court": "ICE's records and the court's",
} as Readonly<Record<KnownReason["sides"], string>>;

/**
 * Published figures beside counted ones, for a terminal: what should be equal and is not first, then each time with its
 * numbers and how they differ, the known reasons, what is not there and the sources.
 */
export function reconcilePage(
  answer: Reconciliation,
  labels: Labels,
  world: Pick<World, "stdout" | "env">,
): string {
  const style = terminalStyle(world);
  const unit = findMeasure(answer.measure)?.unit ?? "value";
  const notes = sourceNotes();
  const group = Object.entries(answer.group).map(([dimension, value]) => labels.valueLabel(dimension, value));
  const name = labels.measureName(answer.measure);
  const columns: TextColumn[] = [
    { header: "time", align: "left" },
    { header: "figure", align: "left" },
    { header: unit, align: "right" },
    { header: "difference", align: "right" },
    { header: "source", align: "left" },
  ];
  const rows = answer.times.flatMap((time) =>
    time.lines.map((line, place) => {
      const otherUnit = line.figure !== null && line.figure.unit !== unit ? ` ${line.figure.unit}` : "";
      return [
        place === 0 ? describeTime(time.time) : "",
        printable(shortName(line, answer.measure, labels)),
        line.figure === null ? "none" : `${formatNumber(line.figure.value)}${otherUnit}`,
        changeText(time, place),
        line.figure === null ? "" : notes.markOf(line.figure),
      ];
    }),
  );
  const sections = [
    [
      style.bold(style.paragraph(group.length === 0 ? name : `${name}, ${group.join(", ")}`)),
      style.paragraph(answer.definition),
    ].join("\n"),
    findingsText(answer, style),
    textTable(columns, rows, style.width),
    ...explanations(answer, style),
    ...(answer.reasons.length === 0 ? [] : [reasonsText(answer.reasons, style)]),
    ...missingText(answer.times, style),
    ...remarksText(answer, style),
    notes
      .list()
      .map(({ mark, text }) => style.row(mark, 4, printable(text)))
      .join("\n"),
  ];
  return `${sections.join("\n\n")}\n`;
}

type Style = ReturnType<typeof terminalStyle>;

/** In the table the source is a mark: the name says only whose number it is. */
function shortName(line: ReconciledTime["lines"][number], asked: string, labels: Labels): string {
  if (line.from !== "published" || line.figure === null) return lineName(line, asked, labels.measureName);
  const secondary = line.figure.source.class === "secondary" ? " (reported by another party)" : "";
  return `published${secondary}`;
}

function findingsText({ findings, times }: Reconciliation, style: Style): string {
  if (findings.length > 0) {
    const title =
      findings.length === 1
        ? "1 difference that should not be"
        : `${findings.length} differences that should not be`;
    return [style.bold(title), ...findings.map((finding) => style.entry("finding", printable(finding)))].join(
      "\n",
    );
  }
  const compared = times.reduce((sum, { differences }) => sum + differences.length, 0);
  return style.paragraph(
    compared === 0
      ? "There is only one number for each time: nothing to set against it."
      : "No two figures that should be equal differ.",
  );
}

/** What each difference is, said once however many times it holds. */
function explanations({ times }: Reconciliation, style: Style): string[] {
  const says = times.flatMap(({ time, differences }) =>
    differences
      .filter(
        ({ isFinding, expected, difference }) => !isFinding && !(expected === "equal" && difference === 0),
      )
      .map((difference) => `${describeTime(time)}: ${difference.says}`),
  );
  if (says.length === 0) return [];
  return [says.map((line) => style.entry("difference", printable(line))).join("\n")];
}

function reasonsText(reasons: readonly KnownReason[], style: Style): string {
  const sides = [...new Set(reasons.map((reason) => reason.sides))];
  const blocks = sides.map((side) => {
    const own = reasons.filter((reason) => reason.sides === side);
    const lines = own.map(({ kind, says, source }) => style.entry(kind, printable(`${says} (${source})`)));
    return [style.bold(`${SIDES[side]} differ because`), ...lines].join("\n");
  });
  return blocks.join("\n\n");
}

function missingText(times: readonly ReconciledTime[], style: Style): string[] {
  const missing = [...new Set(times.flatMap(({ lines }) => lines.flatMap((line) => line.missing ?? [])))];
  if (missing.length === 0) return [];
  return [missing.map((why) => style.entry("none", printable(why))).join("\n")];
}

function remarksText({ times }: Reconciliation, style: Style): string[] {
  const remarks = [
    ...new Set(times.flatMap(({ lines }) => lines.flatMap(({ figure }) => figure?.notes ?? []))),
  ];
  if (remarks.length === 0) return [];
  return [remarks.map((remark) => style.entry("note", printable(remark))).join("\n")];
}
