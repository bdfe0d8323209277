import { expect, test } from "vitest";
import { InternalError } from "../core/index.ts";
import { figuresFromTables } from "./figures-from-tables.ts";
import { exampleTables } from "./fixtures/example-tables.ts";

const figures = figuresFromTables(exampleTables);

test("every row gives one published figure, in order, with its unit and place", () => {
  expect(figures).toHaveLength(22);
  expect(figures[2]).toMatchObject({
    measure: "ndd-final-orders",
    value: 7_760,
    unit: "people",
    group: { nationality: "PAK" },
    time: { asOf: "2024-11-24" },
    basis: "published",
    locator: "docket.csv row 4",
    source: { id: "docket", publisher: "ICE", class: "primary", published: "2024-12-11" },
  });
  expect(figures[2]).not.toHaveProperty("low");
});

test("bounds, the source's words and the row's note are kept", () => {
  const almost = figures.find(({ value }) => value === 7_700_000);
  expect(almost).toMatchObject({ low: 7_650_000, high: 7_700_000 });
  expect(almost?.notes).toEqual(['The source says "almost 7.7 million".']);
  expect(figures.find(({ value }) => value === 271_484)?.notes).toEqual(["Locked in October."]);
});

test("a table that was not seen whole says so on each of its figures, another does not", () => {
  expect(figures[2]?.notes).toEqual(["The table is not whole: 4 of about 208 rows were seen."]);
  expect(figures.find(({ value }) => value === 142_580)?.notes).toEqual([]);
});

test("a row's own source and class stand before the table's", () => {
  expect(figures.find(({ value }) => value === 142_580)?.source).toMatchObject({
    class: "primary",
    url: "https://example.org/2023",
    title: "Yearly figures",
  });
  expect(figures.find(({ value }) => value === 271_484)?.source).toMatchObject({
    class: "secondary",
    title: "Yearly figures (a newspaper of 2024-12-20)",
  });
});

test("rows of one source share it", () => {
  expect(figures[0]?.source).toBe(figures[3]?.source);
});

test("a measure the catalogue lacks is a fault of the program", () => {
  const [table] = exampleTables;
  const rows = (table?.rows ?? []).map((row) => ({ ...row, measure: "sightings" }));
  expect(() => figuresFromTables(table === undefined ? [] : [{ ...table, rows }])).toThrow(InternalError);
});
