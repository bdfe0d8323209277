import { describe, expect, test } from "vitest";
import { type FateScore, scoreFates } from "./fate-score.ts";
import { generateLineage } from "./generate/generate-lineage.ts";
import type { FigureEffect } from "./generate/lineage-report.ts";

/** Effects on the number itself; days and attributions are often told in words that no claim carries. */
const OF_NUMBERS: readonly FigureEffect["kind"][] = [
  "kept",
  "reworded",
  "rounded",
  "dequantified",
  "figure-added",
];

function shareTold(scores: readonly FateScore[], kinds: readonly string[]): number {
  const chosen = scores.filter(({ kind }) => kinds.includes(kind));
  const sum = (of: "told" | "all"): number => chosen.reduce((total, score) => total + score[of], 0);
  return sum("told") / sum("all");
}

describe("what happened to figures on the true edges of the generated set", () => {
  test.each(["development", "scoring"] as const)("is told as recorded: %s half", async (half) => {
    const scores = scoreFates(await generateLineage(1), half);
    expect(scores.reduce((total, { all }) => total + all, 0)).toBeGreaterThan(400);
    expect(shareTold(scores, OF_NUMBERS)).toBeGreaterThanOrEqual(0.8);
    expect(shareTold(scores, ["reworded"])).toBeGreaterThanOrEqual(0.85);
    expect(shareTold(scores, ["rounded", "dequantified"])).toBeGreaterThanOrEqual(0.85);
  });
});
