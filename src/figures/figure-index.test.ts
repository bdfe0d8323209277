import { describe, expect, test } from "vitest";
import type { PublishedTable } from "../record/index.ts";
import type { Figure } from "./figure.ts";
import { type FigureIndex, indexFigures, indexTables } from "./figure-index.ts";
import { figuresFromTables } from "./figures-from-tables.ts";
import { exampleTables } from "./fixtures/example-tables.ts";

const ways: [string, FigureIndex][] = [
  ["from figures", indexFigures(figuresFromTables(exampleTables))],
  ["from tables", indexTables(exampleTables)],
];

describe.each(ways)("an index %s", (_way, index) => {
  const pakistan = only(index.series("ndd-final-orders", { nationality: "PAK" }));

  test("finds exactly one group's series, oldest first", () => {
    expect(pakistan.value).toBe(7_760);
    expect(valuesOf(index.series("detained", {}))).toEqual([38_000, 38_001, 38_002, 38_003]);
    expect(valuesOf(index.series("removals", {}))).toEqual([142_580, 12_300, 271_484, 282_214]);
    expect(index.series("detained", { state: "TX" })).toEqual([]);
    expect(index.series("sightings", {})).toEqual([]);
  });

  test("finds what holds at a time, the same time first", () => {
    expect(valuesOf(index.at("detained", {}, { asOf: "2024-01" }))).toEqual([38_000, 38_001]);
    expect(valuesOf(index.at("detained", {}, { asOf: "2024-01-08" }))).toEqual([]);
    const year = { from: "2023-10-01", to: "2024-09-30", label: "FY2024" };
    expect(valuesOf(index.at("removals", {}, year))).toEqual([271_484, 282_214, 12_300]);
  });

  test("finds the neighbouring rows of a cell", () => {
    expect(index.siblings(pakistan).map(({ group }) => group["nationality"])).toEqual([
      undefined,
      "OMN",
      "PLW",
    ]);
    expect(valuesOf(index.neighbours(pakistan, 1))).toEqual([21, 22]);
    expect(valuesOf(index.neighbours(pakistan, 9))).toEqual([1_445_549, 21, 22]);
    expect(index.neighbours({ ...pakistan, value: 1 }, 1)).toEqual([]);
  });

  test("finds numbers", () => {
    expect(valuesOf(index.equalTo(7_760))).toEqual([7_760]);
    expect(index.equalTo(7_761)).toEqual([]);
    expect(valuesOf(index.between(13_001, 38_000))).toEqual([
      13_001, 13_002, 13_003, 25_000, 25_000, 25_000, 25_000, 38_000,
    ]);
    expect(index.between(8_000_000, 9_000_000)).toEqual([]);
  });

  test("tells the last day each source speaks of", () => {
    expect(index.releases()).toEqual([
      { release: "docket", asOf: "2024-11-24" },
      { release: "yearly", asOf: "2024-09-30" },
      { release: "custody", asOf: "2024-03-03" },
    ]);
  });
});

test("an index of tables reads only the tables a look-up by measure needs", () => {
  const read: string[] = [];
  const watched = exampleTables.map(
    ({ resource, rows }): PublishedTable => ({
      resource,
      get rows() {
        read.push(resource.name);
        return rows;
      },
      readValues: () => Float64Array.from(rows, ({ value }) => value),
    }),
  );
  const index = indexTables(watched);
  index.releases();
  expect(read).toEqual([]);
  index.series("detained", {});
  index.series("detained", {});
  expect(read).toEqual(["yearly", "custody"]);
  expect(valuesOf(index.between(7_000, 8_000, new Set(["detained"])))).toEqual([]);
  expect(read).toEqual(["yearly", "custody"]);
  expect(valuesOf(index.equalTo(7_760))).toEqual([7_760]);
  expect(read).toEqual(["yearly", "custody", "docket"]);
});

test("look-ups by number give the same however many there were", () => {
  const index = indexTables(exampleTables);
  const all = figuresFromTables(exampleTables);
  const measures = new Set(["removals", "detained"]);
  for (let round = 0; round < 80; round++) {
    const [low, high] = [round * 500, 20_000 + round * 4_000];
    const expected = all
      .filter(({ value, measure }) => value >= low && value <= high && measures.has(measure))
      .map(({ value }) => value)
      .sort((a, b) => a - b);
    expect(valuesOf(index.between(low, high, measures))).toEqual(expected);
  }
});

function valuesOf(figures: readonly Figure[]): number[] {
  return figures.map(({ value }) => value);
}

function only(figures: readonly Figure[]): Figure {
  const [figure] = figures;
  if (figure === undefined || figures.length !== 1)
    throw new Error(`expected one figure, found ${figures.length}`);
  return figure;
}
