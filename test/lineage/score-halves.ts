import { traceLineage } from "../../src/reports/index.ts";
import { generateLineage } from "./generate/generate-lineage.ts";
import type { Half } from "./generate/lineage-report.ts";
import { lineageText } from "./generate/lineage-text.ts";
import { type LineageScore, scoreLineage } from "./score.ts";

/** Traces each half of the generated set on its own and scores it. */
export async function scoreHalves(seed = 1): Promise<Record<Half, LineageScore>> {
  const set = await generateLineage(seed);
  const score = (half: Half): LineageScore => {
    const reports = set.filter((report) => report.half === half);
    return scoreLineage(reports, traceLineage(reports.map(lineageText)));
  };
  return { development: score("development"), scoring: score("scoring") };
}
