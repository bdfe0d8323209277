import {
  checkReport,
  type FigureChange,
  type FigureFate,
  type ReportResult,
} from "../../src/claims/index.ts";
import { figureFates } from "../../src/claims/lineage/figure-fates.ts";
import { alignSentences, textReport } from "../../src/reports/index.ts";
import { builtInIndex } from "../eval/built-in-index.ts";
import type { FigureEffect, Half, TrueReport } from "./generate/lineage-report.ts";
import { lineageText } from "./generate/lineage-text.ts";

/** The changes that tell each effect; one of them is enough. */
const TELLING: Readonly<Record<FigureEffect["kind"], readonly FigureChange[]>> = {
  kept: ["kept", "date-dropped", "attribution-dropped"],
  reworded: ["approximator-changed"],
  rounded: ["rounded", "made-vague"],
  dequantified: ["made-vague", "left-out"],
  "population-swapped": ["population-changed"],
  "as-of-dropped": ["date-dropped"],
  "attribution-dropped": ["attribution-dropped"],
  "figure-added": ["added"],
  "digit-slip": ["corrupted"],
};

/** How many effects of a kind the set has, and how many of them the fates tell. */
export interface FateScore {
  readonly kind: FigureEffect["kind"];
  readonly told: number;
  readonly all: number;
}

/** Holds the recorded effects on every true edge of a half against what is told of the figures on it. */
export function scoreFates(reports: readonly TrueReport[], half: Half): readonly FateScore[] {
  const index = builtInIndex();
  const byId = new Map(reports.map((report) => [report.id, report]));
  const results = new Map<string, ReportResult>();
  const resultOf = (report: TrueReport): ReportResult => {
    const known =
      results.get(report.id) ?? checkReport(textReport(report.id, `${report.id}.txt`, report.text), index);
    results.set(report.id, known);
    return known;
  };
  const counts = new Map<FigureEffect["kind"], { told: number; all: number }>();
  for (const report of reports) {
    const parent = byId.get(report.parent?.id ?? "");
    if (report.half !== half || parent === undefined || report.parent?.effects.length === 0) continue;
    const aligned = alignSentences(lineageText(parent), lineageText(report));
    const fates = figureFates(resultOf(parent), resultOf(report), aligned);
    for (const effect of report.parent?.effects ?? []) {
      const count = counts.get(effect.kind) ?? { told: 0, all: 0 };
      count.all++;
      if (fates.some((fate) => tells(fate, effect))) count.told++;
      counts.set(effect.kind, count);
    }
  }
  return [...counts].map(([kind, count]) => ({ kind, ...count }));
}

function tells(fate: FigureFate, { kind, from, to }: FigureEffect): boolean {
  if (!fate.changes.some((change) => TELLING[kind].includes(change))) return false;
  // A day or an attribution that is gone is told of some figure of the edge.
  if (kind === "as-of-dropped" || kind === "attribution-dropped") return true;
  const [source, derived] = [numberIn(from), numberIn(to)];
  if (source !== null && numberIn(fate.fromSurface ?? "") !== source) return false;
  return kind === "dequantified" || derived === null || numberIn(fate.toSurface ?? "") === derived;
}

function numberIn(words: string): string | null {
  return /\d[\d,.]*\d|\d/.exec(words)?.[0].replaceAll(",", "") ?? null;
}
