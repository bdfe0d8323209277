import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { checkReport } from "../../src/claims/index.ts";
import { textReport } from "../../src/reports/index.ts";
import { builtInIndex } from "../eval/built-in-index.ts";

/**
 * Each measure in about ten wordings, with a figure of the record in each. Written by people who had not read the
 * table of phrases; at first 263 of 358 came out right, and the table was filled in from what did not.
 */
const wordings = readFileSync(fileURLToPath(new URL("wordings.tsv", import.meta.url)), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"))
  .map(([measure, sentence]) => ({ measure: measure ?? "", sentence: sentence ?? "" }));

const FLOORS = { measure: 0.975, verdict: 0.925 };
const ALIKE = new Set(["final-orders", "ndd-final-orders"]);

it("reads the measures in the words people use for them", () => {
  const index = builtInIndex();
  let measured = 0;
  let right = 0;
  for (const { measure, sentence } of wordings) {
    const { claims } = checkReport(textReport("wording", "wording", sentence), index);
    const read = claims.filter(
      (claim) => claim.measure === measure || (ALIKE.has(measure) && ALIKE.has(claim.measure ?? "")),
    );
    if (read.length > 0) measured++;
    if (read.some(({ verdict }) => verdict === "supported" || verdict === "rounded")) right++;
  }
  process.stdout.write(
    `wordings: ${wordings.length} sentences, measure read in ${measured}, right in ${right}\n`,
  );
  expect(measured / wordings.length).toBeGreaterThanOrEqual(FLOORS.measure);
  expect(right / wordings.length).toBeGreaterThanOrEqual(FLOORS.verdict);
});
