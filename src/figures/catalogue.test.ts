import { describe, expect, test } from "vitest";
import { findMeasure, measures, suggestMeasures } from "./catalogue.ts";
import { findDimension } from "./dimensions.ts";

const counted = measures.flatMap(({ id, counted }) => (counted === undefined ? [] : [{ id, counted }]));

describe("the catalogue", () => {
  test("defines each measure once", () => {
    expect(measures.length).toBeGreaterThanOrEqual(51);
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

  test.each(counted.map(({ id, counted }) => [id, counted] as const))(
    "%s says how it is counted and how it differs from the agencies' figures",
    (_, { records, how, dimensions, differs }) => {
      if (records === "court") expect(Object.keys(differs)).toEqual(["eoir", "trac", "ice"]);
      else expect(Object.keys(differs)).toEqual(expect.arrayContaining(["ice", "ddp"]));
      const texts = [how, ...Object.values(differs)];
      for (const text of texts) expect(text).toMatch(/^[A-Z].{15,}\.$/s);
      expect(new Set(texts).size).toBe(texts.length);
      expect(new Set(dimensions).size).toBe(dimensions.length);
      if (records === "court") {
        expect(dimensions).toContain("state");
        expect(how).toContain("The state is the court's");
      } else {
        expect(dimensions).toContain("nationality");
        expect(how).toContain("The final order is as ICE's systems had it when the release was made");
      }
      for (const dimension of dimensions) expect(findDimension(dimension), dimension).not.toBeNull();
    },
  );

  test("counts from the court's records what the docket can count", () => {
    expect(
      counted
        .filter(({ counted }) => counted.records === "court")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "appeals-decided",
      "appeals-pending",
      "court-cohorts",
      "court-completions",
      "court-docket",
      "court-inactive",
      "court-pending",
      "court-receipts",
      "final-order-age",
      "in-absentia-orders",
      "in-absentia-rate-all-cases",
      "in-absentia-rate-completions",
      "in-absentia-rate-non-detained",
      "relief-granted",
      "removal-orders",
      "time-to-decision",
      "voluntary-departures",
    ]);
    const ways = counted.map(({ counted }) => counted.how);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test("does not break the rate over pending cases down by a year that would mean two things", () => {
    expect(findMeasure("in-absentia-rate-completions")?.counted?.dimensions).toContain("fiscal-year");
    expect(findMeasure("in-absentia-rate-all-cases")?.counted?.dimensions).not.toContain("fiscal-year");
  });

  test.each(measures.map((measure) => [measure.id, measure] as const))(
    "%s is called what it is: an average, a quotient or a median",
    (_, { kind, unit, rate }) => {
      if (kind !== "rate") expect(rate).toBeUndefined();
      if (unit === "percent") expect(rate).toBe("quotient");
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
