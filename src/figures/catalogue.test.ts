import { describe, expect, test } from "vitest";
import { findMeasure, measures, suggestMeasures } from "./catalogue.ts";
import { findDimension } from "./dimensions.ts";

describe("the catalogue", () => {
  test("defines each measure once", () => {
    expect(measures.length).toBeGreaterThanOrEqual(41);
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))("%s is complete", (id, measure) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const text of [measure.counts, measure.leavesOut, measure.howCounted, ...measure.pitfalls]) {
      expect(text).toMatch(/^[A-Z0-9].{15,}\.$/s);
    }
    expect(measure.definedBy.length).toBeGreaterThan(15);
    expect(measure.pitfalls.length).toBeGreaterThan(0);
    for (const dimension of measure.dimensions) expect(findDimension(dimension), dimension).not.toBeNull();
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s is mistaken for other measures of the catalogue",
    (id, { mistakenFor, lowerBound }) => {
      expect(mistakenFor.length).toBeGreaterThan(0);
      for (const other of mistakenFor) expect(findMeasure(other), other).not.toBeNull();
      expect(mistakenFor).not.toContain(id);
      if (lowerBound !== undefined) expect(findMeasure(lowerBound)).not.toBeNull();
    },
  );

  test("knows that final orders are on record only for the non-detained docket", () => {
    expect(findMeasure("final-orders")?.lowerBound).toBe("ndd-final-orders");
    expect(findMeasure("ndd-final-orders")?.definedBy).toContain("8 CFR 1241.1");
  });

  test("has no measure it does not define", () => {
    expect(findMeasure("deportations")).toBeNull();
    expect(findMeasure("constructor")).toBeNull();
  });
});

describe("suggestMeasures", () => {
  test.each([
    ["remvals", "removals"],
    ["ndd-final-order", "ndd-final-orders"],
    ["average daily population", "average-daily-population"],
    ["detainer", "detainers"],
  ])("takes %s for %s", (typed, meant) => {
    expect(suggestMeasures(typed)[0]?.id).toBe(meant);
  });

  test("suggests nothing for what is near nothing", () => {
    expect(suggestMeasures("xyzzy")).toEqual([]);
    expect(suggestMeasures("")).toEqual([]);
  });
});
