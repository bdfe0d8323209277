import { writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Half } from "./generate/lineage-report.ts";
import { makingTable, missList, scoreTables } from "./print-score.ts";
import type { LineageScore } from "./score.ts";
import { scoreHalves } from "./score-halves.ts";

/** What the scoring half may not fall below; see README.md. */
const FLOORS = { macroF1: 0.85, parentRight: 0.9, rootsFree: 0.9, independentFree: 0.995 };

let scores: Record<Half, LineageScore>;

beforeAll(async () => {
  scores = await scoreHalves();
  const file = process.env["LINEAGE_SCORES"];
  if (file === undefined) return;
  const tables = (["development", "scoring"] as const).map((half) =>
    [scoreTables(half, scores[half]), makingTable(scores[half])].join("\n"),
  );
  writeFileSync(file, [...tables, "misses of the development half", missList(scores.development)].join("\n"));
}, 300_000);

describe("lineage of the generated families", () => {
  it.each(Object.entries(FLOORS))("%s is at least %d on the half that was not fitted on", (name, floor) => {
    expect(scores.scoring[name as keyof typeof FLOORS]).toBeGreaterThanOrEqual(floor);
  });

  it("is scored over enough reports, pairs and relations to mean something", () => {
    for (const half of [scores.development, scores.scoring]) {
      expect(half.reports).toBeGreaterThan(150);
      expect(half.independentPairs).toBeGreaterThan(20_000);
      for (const { pairs } of half.relations) expect(pairs).toBeGreaterThanOrEqual(8);
    }
  });
});
