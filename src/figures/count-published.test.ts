import { describe, expect, test } from "vitest";
import { UserError } from "../core/index.ts";
import { type CountQuestion, countPublished } from "./count-published.ts";
import { indexFigures } from "./figure-index.ts";
import { figuresFromTables } from "./figures-from-tables.ts";
import { exampleTables } from "./fixtures/example-tables.ts";

const index = indexFigures(figuresFromTables(exampleTables));

function valuesOf(question: CountQuestion): number[] {
  return countPublished(index, question).figures.map(({ value }) => value);
}

describe("countPublished", () => {
  test("gives the latest total where no time is asked", () => {
    const count = countPublished(index, { measure: "detained" });
    expect(count.figures).toMatchObject([{ value: 38_003, group: {} }]);
    expect(count).toMatchObject({ measure: "detained", withheld: [], sources: [{ id: "custody" }] });
    expect(count.definition).toContain("Leaves out:");
  });

  test("breaks down and filters, and never mixes totals into a breakdown", () => {
    expect(valuesOf({ measure: "detained", by: ["arresting-agency"] })).toEqual([13_003, 25_000]);
    expect(
      valuesOf({ measure: "detained", where: { "arresting-agency": "ICE" }, asOf: "2024-01-07" }),
    ).toEqual([13_000]);
    expect(valuesOf({ measure: "ndd-final-orders", by: ["nationality"] })).toEqual([21, 7_760, 22]);
  });

  test("as of a day gives the latest figure on or before it and says when it is earlier", () => {
    const { figures } = countPublished(index, { measure: "detained", asOf: "2024-02-20" });
    expect(figures).toMatchObject([{ value: 38_002, time: { asOf: "2024-02-11" } }]);
    expect(figures[0]?.notes[0]).toBe(
      "The latest on record on or before 2024-02-20 is for 11 February 2024.",
    );
    expect(countPublished(index, { measure: "detained", asOf: "2024-02-11" }).figures[0]?.notes).toEqual([]);
  });

  test("a range gives all within it; a step gives the last of each, or the figure of that period", () => {
    expect(valuesOf({ measure: "detained", from: "2024-01", to: "2024-02" })).toEqual([
      38_000, 38_001, 38_002,
    ]);
    expect(valuesOf({ measure: "detained", every: "month" })).toEqual([38_001, 38_002, 38_003]);
    expect(valuesOf({ measure: "detained", every: "quarter" })).toEqual([38_003]);
    expect(valuesOf({ measure: "removals", every: "fiscal-year" })).toEqual([142_580, 271_484]);
    expect(valuesOf({ measure: "removals", every: "month" })).toEqual([12_300]);
    expect(valuesOf({ measure: "removals", from: "FY2023", to: "FY2023" })).toEqual([142_580]);
  });

  test("names what another source gives for the same time", () => {
    const { figures } = countPublished(index, { measure: "removals" });
    expect(figures).toMatchObject([{ value: 271_484 }]);
    expect(figures[0]?.notes.at(-1)).toBe(
      "Another source gives 282,214: Yearly figures (another newspaper).",
    );
  });

  test("answers a measure the record has a part of with that part, as a lower bound", () => {
    const { figures } = countPublished(index, { measure: "final-orders" });
    expect(figures).toMatchObject([{ measure: "ndd-final-orders", value: 1_445_549 }]);
    expect(figures[0]?.notes[0]).toMatch(/^A lower bound of final-orders/);
  });
});

describe("a question that cannot be answered", () => {
  test.each<[string, CountQuestion, RegExp]>([
    ["figures.unknown-measure", { measure: "remvals" }, /no measure "remvals".*Did you mean removals/],
    [
      "figures.unknown-dimension",
      { measure: "detained", by: ["state"] },
      /no dimension "state".*arresting-agency, criminality/,
    ],
    ["figures.unknown-dimension", { measure: "appeals-pending", by: ["state"] }, /It has no dimensions/],
    [
      "figures.unknown-value",
      { measure: "detained", where: { "arresting-agency": "FBI" } },
      /"FBI" is no value.*ICE, CBP, other or unknown/,
    ],
    ["figures.bad-date", { measure: "detained", asOf: "2024-02-30" }, /"2024-02-30".*no date.*such as/],
    ["figures.empty-range", { measure: "detained", from: "2024-03", to: "2024-02" }, /before it begins/],
    [
      "figures.unknown-step",
      { measure: "detained", every: "week" },
      /"week" is no step.*month, quarter, fiscal-year/,
    ],
    ["figures.two-times", { measure: "detained", asOf: "2024", every: "month" }, /not both/],
    [
      "figures.no-such-time",
      { measure: "detained", asOf: "2010" },
      /the record has 7 January 2024, 28 January 2024/,
    ],
    ["figures.nothing-on-record", { measure: "removal-orders" }, /no figures of removal-orders/],
    [
      "figures.nothing-on-record",
      { measure: "detained", by: ["disposition"] },
      /by disposition.*arresting-agency/,
    ],
  ])("%s: %o", (code, question, message) => {
    const ask = () => countPublished(index, question);
    expect(ask).toThrow(UserError);
    expect(ask).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
  });
});
