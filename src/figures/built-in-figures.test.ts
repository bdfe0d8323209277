import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readBuiltInRecord } from "../record/index.ts";
import { findMeasure } from "./catalogue.ts";
import { countPublished } from "./count-published.ts";
import { isDimensionValue } from "./dimensions.ts";
import { indexFigures, indexTables } from "./figure-index.ts";
import { figuresFromTables } from "./figures-from-tables.ts";
import { homesOf } from "./number-homes.ts";
import { readPrintedNumber } from "./printed-number.ts";
import { vocabulary } from "./vocabulary.ts";

const tables = readBuiltInRecord(fileURLToPath(new URL("../../data", import.meta.url)), vocabulary);
const figures = figuresFromTables(tables);
const index = indexTables(tables);

describe("the built-in record under the catalogue", () => {
  test("uses only measures, dimensions and values the catalogue knows", () => {
    expect(figures.length).toBeGreaterThan(10_000);
    const unknown = new Set<string>();
    for (const { measure, group } of figures) {
      for (const [dimension, value] of Object.entries(group)) {
        const known =
          findMeasure(measure)?.dimensions.includes(dimension) && isDimensionValue(dimension, value);
        if (!known) unknown.add(`${measure}: ${dimension}=${value}`);
      }
    }
    expect([...unknown]).toEqual([]);
  });

  test("each table's period, in words, ends in the month of its last figure", () => {
    const released = new Map(
      indexFigures(figures)
        .releases()
        .map(({ release, asOf }) => [release, asOf]),
    );
    for (const { release, asOf } of index.releases()) {
      expect(asOf.slice(0, 7), release).toBe(released.get(release)?.slice(0, 7));
    }
  });

  test("finds Pakistan's row for a number that lost its zero", () => {
    const { slips } = homesOf(index, { value: 776, significantDigits: 3 });
    expect(slips.listed[0]).toMatchObject({
      figure: { measure: "ndd-final-orders", group: { nationality: "PAK" }, value: 7_760 },
    });
  });

  test("finds the docket's total for 1.4 million", () => {
    const number = readPrintedNumber("1.4 million");
    const homes = number === null ? null : homesOf(index, number);
    expect(homes?.rounded.listed.map(({ value }) => value)).toContain(1_445_549);
  });

  test("counts removals by fiscal year as ICE published them", () => {
    const { figures: removals } = countPublished(index, {
      measure: "removals",
      from: "FY2022",
      to: "FY2024",
      every: "fiscal-year",
    });
    expect(removals.map(({ value }) => value)).toEqual([72_177, 142_580, 271_484]);
  });

  test("takes the fiscal year so far, not the month, for the latest book-ins", () => {
    expect(countPublished(index, { measure: "book-ins" }).figures).toMatchObject([
      { time: { from: "2025-10-01", to: "2026-04-04" }, value: 230_354 },
    ]);
  });
});
