import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attack } from "../fixtures/attacker.ts";
import { extendTable } from "../protect-margins.ts";
import { protectSubtables } from "./protect-tally.ts";

const MIN_CELL = 11;

/** Counts as dockets have them: many zeros, many small, some large. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 4, arbitrary: fc.integer({ min: 11, max: 400 }) },
);

/** Counts of many groups of few people. */
const sparseCount = fc.oneof(
  { weight: 7, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.integer({ min: 11, max: 60 }) },
);

function tables(...most: readonly number[]) {
  return tablesOf(count, ...most);
}

function tablesOf(counts: fc.Arbitrary<number>, ...most: readonly number[]) {
  return fc.tuple(...most.map((size) => fc.integer({ min: 2, max: size }))).chain((sizes) =>
    fc.record({
      sizes: fc.constant(sizes as readonly number[]),
      counts: fc.array(counts, {
        minLength: sizes.reduce((product, size) => product * size, 1),
        maxLength: sizes.reduce((product, size) => product * size, 1),
      }),
    }),
  );
}

function tallyOf(sizes: readonly number[], counts: readonly number[]) {
  const axes = sizes.map((size, at) => ({
    dimension: `d${at}`,
    values: Array.from({ length: size }, (_, value) => `v${value}`),
  }));
  return { axes, counts: Float64Array.from(counts) };
}

/** Every answer together: what is withheld of the table and of all its totals, in one extended table. */
function allAnswers(sizes: readonly number[], counts: readonly number[]) {
  const patterns = protectSubtables(tallyOf(sizes, counts), MIN_CELL);
  const { values, axes } = extendTable({ sizes, counts: Float64Array.from(counts) });
  const withheld = new Uint8Array(values.length);
  for (let entry = 0; entry < values.length; entry++) {
    let subset = 0;
    let place = 0;
    for (const [at, { size, stride }] of axes.entries()) {
      const index = Math.floor(entry / stride) % (size + 1);
      if (index === size) continue;
      subset |= 1 << at;
      place = place * size + index;
    }
    withheld[entry] = patterns.get(subset)?.[place] ?? 1;
  }
  return { values, withheld };
}

/**
 * What an attacker who has asked every question can say of the withheld numbers. What the totals say already, whatever
 * this table hides, is not its leak: a table of three dimensions may be bound by its shown tables of two.
 */
function leaks(sizes: readonly number[], counts: readonly number[]): readonly string[] {
  const { values, withheld } = allAnswers(sizes, counts);
  const found: string[] = [];
  for (const [entry, value] of values.entries()) {
    if (withheld[entry] !== 1 && value > 0 && value < MIN_CELL) found.push(`entry ${entry} shows ${value}`);
  }
  const cellsHidden = withheld.map((state, entry) => (isCell(sizes, entry) ? 1 : state));
  const before = attack(sizes, values, cellsHidden, 0);
  for (const [entry, { low, high }] of attack(sizes, values, withheld, 0)) {
    const known = before.get(entry);
    const possible = Math.min(MIN_CELL - 1, (known?.high ?? 0) - (known?.low ?? 0));
    const isTooLow = (values[entry] ?? 0) < MIN_CELL && high < Math.min(MIN_CELL, known?.high ?? 0);
    if (high - low < possible || isTooLow)
      found.push(`entry ${entry} of ${values[entry]} is between ${low} and ${high}`);
  }
  return found;
}

function isCell(sizes: readonly number[], entry: number): boolean {
  let rest = entry;
  for (const size of [...sizes].reverse()) {
    if (rest % (size + 1) === size) return false;
    rest = Math.floor(rest / (size + 1));
  }
  return true;
}

describe("an attacker who asks by every dimension and with every filter", () => {
  test("cannot bound a withheld number of two dimensions", () => {
    fc.assert(
      fc.property(tables(4, 4), ({ sizes, counts }) => {
        expect(leaks(sizes, counts)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("cannot bound a withheld number of a sparse table", () => {
    fc.assert(
      fc.property(tablesOf(sparseCount, 6, 6), ({ sizes, counts }) => {
        expect(leaks(sizes, counts)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("cannot bound a withheld number of three dimensions", () => {
    fc.assert(
      fc.property(tables(3, 3, 2), ({ sizes, counts }) => {
        expect(leaks(sizes, counts)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});

test("a total that another answer shows does not pass for withheld", () => {
  // 11, 0 and their shown total of 11: the 11 was withheld, the zero was not, for the total was held to be unknown.
  expect(leaks([3, 3, 2], [0, 10, 11, 0, 2, 1, 8, 0, 11, 0, 3, 11, 1, 0, 10, 3, 0, 8])).toEqual([]);
  expect(leaks([3, 3, 2], [0, 10, 0, 1, 11, 2, 11, 0, 0, 1, 0, 9, 1, 1, 0, 10, 13, 0])).toEqual([]);
  expect(leaks([3, 3, 2], [395, 372, 17, 0, 2, 9, 9, 0, 19, 0, 8, 65, 1, 0, 290, 8, 0, 8])).toEqual([]);
});

test("where the search of three dimensions finds no way, all cells are withheld", () => {
  const counts = [0, 0, 0, 9, 11, 52, 4, 0, 0, 7, 0, 0, 0, 2, 0, 0, 0, 0];
  expect(leaks([3, 2, 3], counts)).toEqual([]);
  expect(
    protectSubtables(tallyOf([3, 2, 3], counts), MIN_CELL)
      .get(7)
      ?.every((each) => each === 1),
  ).toBe(true);
});

test("an answer does not depend on what else is asked", () => {
  fc.assert(
    fc.property(tables(5, 5), ({ sizes, counts }) => {
      const both = protectSubtables(tallyOf(sizes, counts), MIN_CELL);
      const [rows = 0, columns = 0] = sizes;
      const sums = Array.from({ length: rows }, (_, row) =>
        counts.slice(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0),
      );
      const alone = protectSubtables(tallyOf([rows], sums), MIN_CELL);
      expect(both.get(1)).toEqual(alone.get(1));
    }),
  );
});

test("a table without small numbers is shown whole", () => {
  const patterns = protectSubtables(tallyOf([2, 3], [20, 0, 11, 300, 12, 0]), MIN_CELL);
  expect([...patterns.values()].every((pattern) => pattern.every((each) => each === 0))).toBe(true);
});

test("a sparse table shows nearly all of its large numbers", () => {
  // 100 nationalities in 60 places: nine cells in ten are zero, and totals of 1 to 10 are withheld.
  const counts: number[] = [];
  let seed = 1;
  const next = (): number => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  for (let cell = 0; cell < 6_000; cell++) {
    const drawn = next();
    counts.push(
      drawn < 0.91 ? 0 : drawn < 0.985 ? 1 + Math.floor(10 * next()) : 11 + Math.floor(400 * next() ** 4),
    );
  }
  const withheld = protectSubtables(tallyOf([100, 60], counts), MIN_CELL).get(3);
  const large = counts.flatMap((value, cell) => (value >= MIN_CELL ? [cell] : []));
  expect(large.length).toBeGreaterThan(60);
  expect(large.filter((cell) => withheld?.[cell] === 0).length).toBeGreaterThan(0.8 * large.length);
  expect(counts.some((value, cell) => value > 0 && value < MIN_CELL && withheld?.[cell] !== 1)).toBe(false);
});
