import type { CheckedEdge, FigureChange, FigureFate, FigureSources } from "../../claims/index.ts";
import { formatNumber } from "./format-number.ts";
import type { Labels } from "./labels.ts";

/** What the relation of a text to its source is called. */
export const relationWords: Readonly<Record<CheckedEdge["relation"], string>> = {
  republication: "the same text republished",
  "edited-copy": "an edited copy",
  paraphrase: "a paraphrase",
  summary: "a summary",
  "same-source": "shares a source",
};

const CHANGES: Readonly<Record<FigureChange, string>> = {
  kept: "kept",
  "approximator-changed": "other words of bound",
  rounded: "rounded",
  "more-digits": "more digits",
  "made-vague": "number lost",
  corrupted: "a digit slipped",
  changed: "another number",
  "population-changed": "said of others",
  "date-dropped": "date dropped",
  "attribution-dropped": "no longer attributed",
  "left-out": "left out",
  added: "added",
};

export function changeWords({ changes }: Pick<FigureFate, "changes">): string {
  return changes.map((change) => CHANGES[change]).join(", ");
}

/** `“around 1.4 million” → “approximately 1.4 million”: other words of bound`. */
export function fateWords(fate: FigureFate): string {
  const quoted = (surface: string | null): string => (surface === null ? "nothing" : `“${surface}”`);
  if (fate.from === null) return `${quoted(fate.toSurface)}: added`;
  if (fate.fromSurface === fate.toSurface) return `${quoted(fate.fromSurface)}: ${changeWords(fate)}`;
  return `${quoted(fate.fromSurface)} → ${quoted(fate.toSurface)}: ${changeWords(fate)}`;
}

/** Figures that something happened to; those merely kept are counted, not listed. */
export function changedFates({ figures }: Pick<CheckedEdge, "figures">): readonly FigureFate[] {
  return figures.filter(({ changes }) => !(changes.length === 1 && changes[0] === "kept"));
}

/** What the relation rests on, in one sentence. */
export function evidenceWords({ relation, evidence, direction, directionKnown }: CheckedEdge): string {
  const share = (value: number | null): string => `${Math.round((value ?? 0) * 100)} %`;
  // Where nearly every sentence is reworded, it is their order that tells.
  const isReworded = (evidence.chained ?? 0) > (evidence.aligned ?? 0);
  const facts = [
    `${share(evidence.tiled)} of its words stand in runs the other has (the longest ${formatNumber(evidence.longestRun)} words)`,
    ...(isReworded
      ? [`its sentences, reworded, follow the other's one by one (likeness ${share(evidence.chained)})`]
      : [
          `${share(evidence.aligned)} of its sentences have a counterpart`,
          `${share(evidence.newSentences)} stand nowhere in the other`,
        ]),
  ];
  const credits = evidence.credits.map(({ surface }) => `“${surface}”`);
  if (credits.length > 0) facts.push(`it says ${credits.join(", ")}`);
  if (relation === "same-source") return `${facts.join("; ")}.`;
  return `${facts.join("; ")}; ${directionKnown ? `which came first is told by ${direction.map((each) => DIRECTIONS[each]).join(" and ")}` : "which came first is not known"}.`;
}

const DIRECTIONS: Readonly<Record<CheckedEdge["direction"][number], string>> = {
  time: "the days of publication",
  credit: "the credit",
  detail: "detail lost on the way",
  unknown: "nothing",
};

/** `1.4 million, final orders …: 5 pages, 2 sources (a, b)`. */
export function sourceWords(
  { surface, measure, group, unit, reports, sources }: FigureSources,
  labels: Labels,
): string {
  const of = [
    measure === null ? (unit === "other" ? "" : unit) : labels.measureName(measure),
    ...Object.entries(group).map(([dimension, value]) => labels.valueLabel(dimension, value)),
  ].filter((part) => part !== "");
  const name = of.length === 0 ? `“${surface}”` : `“${surface}”, ${of.join(", ")}`;
  const pages = `${reports.length} pages`;
  const count = sources.length === 1 ? "one source" : `${sources.length} independent sources`;
  return `${name}: ${pages}, ${count} (${sources.join(", ")})`;
}
