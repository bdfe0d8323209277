import { expect, test } from "vitest";
import type { Figure } from "./figure.ts";
import { indexFigures } from "./figure-index.ts";
import { figuresFromTables } from "./figures-from-tables.ts";
import { exampleTables } from "./fixtures/example-tables.ts";
import { homesOf } from "./number-homes.ts";

const figures = figuresFromTables(exampleTables);
const index = indexFigures(figures);

test("a number is found where it stands", () => {
  expect(homesOf(index, { value: 7_760, significantDigits: 3 }).exact.listed).toMatchObject([
    { group: { nationality: "PAK" }, value: 7_760 },
  ]);
});

test("a number with a zero lost is found one slip away", () => {
  const { exact, slips } = homesOf(index, { value: 776, significantDigits: 3 });
  expect(exact.listed).toEqual([]);
  expect(slips.listed).toMatchObject([{ figure: { value: 7_760 }, slip: { kind: "dropped" } }]);
});

test("a round number finds what rounds to it at its printed digits", () => {
  expect(valuesOf(homesOf(index, { value: 1_400_000, significantDigits: 2 }).rounded.listed)).toEqual([
    1_445_549,
  ]);
  expect(homesOf(index, { value: 1_400_000, significantDigits: 7 }).rounded.listed).toEqual([]);
});

test("totals come before groups, recent figures before old ones, a series' second figure after all firsts", () => {
  const { listed } = homesOf(index, { value: 38_000, significantDigits: 2 }).rounded;
  expect(valuesOf(listed)).toEqual([38_003, 38_002, 38_001]);
  const wide = homesOf(index, { value: 10_000, significantDigits: 1 }).rounded.listed;
  expect(wide.map(({ measure }) => measure)).toEqual([
    "removals",
    "detained",
    "detained",
    "detained",
    "detained",
  ]);
  expect(valuesOf(wide)).toEqual([12_300, 13_003, 13_002, 13_001, 13_000]);
});

test("long lists are cut and the rest is counted", () => {
  const { exact } = homesOf(index, { value: 25_000, significantDigits: 2 }, 3);
  expect(exact.listed).toHaveLength(3);
  expect(exact.more).toBe(1);
});

function valuesOf(listed: readonly Figure[]): number[] {
  return listed.map(({ value }) => value);
}
