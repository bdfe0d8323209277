import { appendFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { checkReport } from "../../src/claims/index.ts";
import { type FigureIndex, findMeasure, indexTables, vocabulary } from "../../src/figures/index.ts";
import { readBuiltInRecord } from "../../src/record/index.ts";
import { textReport } from "../../src/reports/index.ts";
import floors from "./floors.json" with { type: "json" };
import type { BlindSet } from "./labels.ts";
import { printErrors, printTotals } from "./print-blind.ts";
import { type Rate, type Score, scoreBlindSet } from "./score.ts";

const sets = [
  { name: "development", file: "reports.json", floor: floors.development },
  { name: "second", file: "second.json", floor: floors.second },
  { name: "third", file: "third.json", floor: floors.third },
  { name: "fresh", file: "fresh.json", floor: floors.fresh },
] as const;

function readSet(file: string): BlindSet {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as BlindSet;
}

function check(set: BlindSet, index: FigureIndex): Score {
  const results = set.reports.map(({ id, text, published }) => {
    const report = textReport(id, id, text);
    return checkReport(published === null ? report : { ...report, published }, index);
  });
  return scoreBlindSet(set, results);
}

describe("the labels", () => {
  it.each(sets)("of the $name set lie where they say, on known reports and measures", ({ file }) => {
    const set = readSet(file);
    const texts = new Map(set.reports.map(({ id, text }) => [id, text]));
    expect(set.reports.length).toBeGreaterThanOrEqual(11);
    expect(texts.size).toBe(set.reports.length);
    for (const { report, start, surface } of [...set.claims, ...set.mentions, ...set.optional]) {
      expect(texts.get(report)?.slice(start, start + surface.length), `${report} ${start}`).toBe(surface);
    }
    for (const { report, surface, measure, verdict } of set.claims) {
      const unknown = measure.filter((id) => id !== null && findMeasure(id) === undefined);
      expect(unknown, `${report} ${surface}`).toEqual([]);
      expect(verdict.length, `${report} ${surface}`).toBeGreaterThan(0);
    }
  });

  it("of the sets share no report", () => {
    const reports = sets.flatMap(({ file }) => readSet(file).reports);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(reports.length);
    expect(new Set(reports.map(({ text }) => text)).size).toBe(reports.length);
  });
});

describe("the checker on reports it was not made with", () => {
  let index: FigureIndex;
  beforeAll(() => {
    const dataFolder = fileURLToPath(new URL("../../data", import.meta.url));
    index = indexTables([...readBuiltInRecord(dataFolder, vocabulary)]);
  });

  it.each(sets)("keeps to the floors of the $name set", ({ name, file, floor }) => {
    const set = readSet(file);
    const score = check(set, index);
    process.stdout.write(printTotals(name, score));
    const errorsFile = process.env["BLIND_ERRORS"];
    if (name !== "fresh" && errorsFile) appendFileSync(errorsFile, printErrors(set, score));
    for (const [rate, least] of Object.entries(floor)) {
      expect(score.rates[rate as Rate], `${name}: ${rate}`).toBeGreaterThanOrEqual(least);
    }
  });
});
