import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attack } from "./fixtures/attacker.ts";
import { type CountedTable, protectCells } from "./protect-cells.ts";

const table = (sizes: readonly number[], counts: readonly number[]): CountedTable => ({
  sizes,
  counts: Int32Array.from(counts),
});

/** The extended table row by row, `x` for what is withheld. */
function shown(sizes: readonly number[], counts: readonly number[], minCell = 11): string[] {
  const { withheld, totals } = protectCells(table(sizes, counts), minCell);
  const width = (sizes.at(-1) ?? 0) + 1;
  const texts = Array.from(totals, (value, entry) => (withheld[entry] === 1 ? "x" : String(value)));
  return Array.from({ length: texts.length / width }, (_, row) =>
    texts.slice(row * width, (row + 1) * width).join(" "),
  );
}

/** Asserts that an attacker learns no more of a table than he may. */
function expectSafe(counted: CountedTable, minCell: number): void {
  const { withheld, totals } = protectCells(counted, minCell);
  const ones = counted.counts.map((count) => Math.min(count, 1));
  const parts = protectCells({ sizes: counted.sizes, counts: ones }, 0).totals;
  const found = attack(counted.sizes, totals, withheld);
  for (const [entry, value] of totals.entries()) {
    const isSmall = value > 0 && value < minCell;
    const { low, high } = found.get(entry) ?? { low: value, high: value };
    if (withheld[entry] === 0) expect(isSmall).toBe(false);
    else if (isSmall) {
      expect(low).toBeLessThanOrEqual(parts[entry] ?? 0);
      expect(high).toBeGreaterThanOrEqual(minCell);
    } else {
      expect(value).toBeGreaterThan(0);
      expect(high - low + 1).toBeGreaterThanOrEqual(minCell);
    }
  }
}

describe("the attacker of these tests", () => {
  const learns = (
    sizes: readonly number[],
    counts: readonly number[],
    hidden: (entry: number) => boolean,
  ) => {
    const { totals } = protectCells(table(sizes, counts), 0);
    const withheld = Uint8Array.from(totals, (value, entry) => (value > 0 && hidden(entry) ? 1 : 0));
    return attack(sizes, totals, withheld);
  };

  test("finds a number that is alone in its line", () => {
    const found = learns([2, 2], [5, 20, 30, 40], (entry) => entry === 0);
    expect(found.get(0)).toEqual({ low: 5, high: 5 });
  });

  test("finds the bounds of numbers that leave each other room", () => {
    const found = learns([2, 2], [5, 20, 30, 40], (entry) => [0, 1, 3, 4].includes(entry));
    expect(found.get(0)).toEqual({ low: 1, high: 24 });
    expect(found.get(3)).toEqual({ low: 11, high: 34 });
    expect(found.get(4)).toEqual({ low: 36, high: 59 });
  });

  test("knows that what is withheld is not zero", () => {
    expect(learns([3], [1, 1, 1], (entry) => entry < 3).get(0)).toEqual({ low: 1, high: 1 });
    expect(learns([3], [1, 1, 1], () => true).get(3)).toEqual({ low: 3, high: Number.POSITIVE_INFINITY });
  });

  test("knows that counts are whole", () => {
    // With all cells hidden and all margins known, 1.5 would fit in this one, but no whole number other than 1.
    const rows = [
      "0102",
      "2201",
      "0120",
      "2102",
      "2211",
      "2002",
      "0120",
      "0022",
      "1221",
      "2211",
      "0220",
      "1002",
    ];
    const counts = Array.from(rows.join(""), Number);
    const isCell = (entry: number) => entry % 5 < 4 && Math.floor(entry / 5) % 5 < 4 && entry < 75;
    expect(learns([3, 4, 4], counts, isCell).get(58)).toEqual({ low: 1, high: 1 });
  });
});

describe("protectCells", () => {
  test("leaves a table without small numbers as it is", () => {
    expect(shown([2, 3], [11, 0, 40, 25, 11, 0])).toEqual(["11 0 40 51", "25 11 0 36", "36 11 40 87"]);
  });

  test("withholds nothing where no number is too small to be shown", () => {
    expect(shown([2], [1, 2], 1)).toEqual(["1 2 3"]);
    expect(shown([2], [1, 2], 0)).toEqual(["1 2 3"]);
  });

  test("withholds a second number of a line, and shows the total", () => {
    expect(shown([3], [5, 200, 40])).toEqual(["x 200 x 245"]);
  });

  test("withholds the total where the rest of its line does not suffice", () => {
    expect(shown([3], [5, 0, 0])).toEqual(["x 0 0 x"]);
    expect(shown([3], [5, 0, 11])).toEqual(["x 0 x 16"]);
    expect(shown([3], [6, 0, 5])).toEqual(["x 0 x x"]);
    expect(shown([4], [5, 5, 5, 5])).toEqual(["x x x x 20"]);
    expect(shown([12], Array(12).fill(1))).toEqual([Array(13).fill("x").join(" ")]);
  });

  test("closes a rectangle around a small number", () => {
    expect(shown([3, 3], [5, 20, 300, 30, 40, 500, 600, 700, 800])).toEqual([
      "x x 300 325",
      "x x 500 570",
      "600 700 800 2100",
      "635 760 1600 2995",
    ]);
  });

  test("lets small numbers protect each other where they can", () => {
    const rows = ["x x x 30", "x x x 30", "x x x 30", "30 30 30 90"];
    expect(shown([3, 3], Array(9).fill(10))).toEqual(rows);
  });

  test("protects a small total with another total, and shows the grand total", () => {
    expect(shown([3, 2], [2, 3, 20, 25, 400, 500])).toEqual(["x x x", "x x x", "400 500 900", "422 528 950"]);
  });

  test("protects a number that is withheld for the sake of others", () => {
    expectSafe(table([2, 2, 3], [6, 3, 0, 0, 1, 6, 0, 3, 5, 6, 4, 0]), 5);
  });

  test("refuses what is no table of counts", () => {
    expect(() => protectCells(table([2, 2], [1, 2, 3]), 11)).toThrow("2 x 2 with 3 counts");
    expect(() => protectCells(table([2], [1, -2]), 11)).toThrow("-2");
    expect(() => protectCells({ sizes: [1], counts: Float64Array.of(1.5) }, 11)).toThrow("1.5");
    expect(() => protectCells(table([1, 1, 1, 1, 1], [1]), 11)).toThrow("1 to 4 dimensions");
    expect(() => protectCells(table([1], [1]), Number.NaN)).toThrow("NaN");
  });
});

describe("an attacker", () => {
  /** Counts as they are in life: many zeros, many small ones, a few large ones. */
  const count = fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 2, arbitrary: fc.integer({ min: 11, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 40, max: 5_000 }) },
  );
  const minCells = fc.oneof(fc.constant(11), fc.integer({ min: 2, max: 15 }));

  test.each([
    ["one dimension", 1, 8, 200],
    ["two dimensions", 2, 5, 300],
    ["three dimensions", 3, 3, 200],
    ["four dimensions", 4, 2, 100],
  ])("learns too little of a table of %s", (_, dimensions, longest, numRuns) => {
    const tables = fc
      .array(fc.integer({ min: 1, max: longest }), { minLength: dimensions, maxLength: dimensions })
      .chain((sizes) => {
        const cells = sizes.reduce((product, size) => product * size, 1);
        return fc.array(count, { minLength: cells, maxLength: cells }).map((counts) => table(sizes, counts));
      });
    fc.assert(fc.property(tables, minCells, expectSafe), { numRuns });
  });
});

describe("a table of 250 nationalities and 80 courts", () => {
  const counted = nationalitiesByCourt();
  const { withheld, totals } = protectCells(counted, 11);
  const entries = [...totals.keys()];
  const isCell = (entry: number) => entry % 81 < 80 && entry < 250 * 81;
  const people = (chosen: readonly number[]) => chosen.reduce((sum, entry) => sum + (totals[entry] ?? 0), 0);

  test("has thousands of small cells", () => {
    expect(entries.filter((entry) => withheld[entry] === 1).length).toBeGreaterThan(5_000);
  });

  test("keeps its totals, and the cells of nearly everybody", () => {
    expect(withheld.at(-1)).toBe(0);
    const totalsShown = entries.filter((entry) => !isCell(entry) && withheld[entry] === 0);
    expect(totalsShown.length).toBeGreaterThan(300);
    const others = entries.filter(
      (entry) => isCell(entry) && withheld[entry] === 1 && (totals[entry] ?? 0) >= 11,
    );
    expect(people(others)).toBeLessThan(0.01 * (totals.at(-1) ?? 0));
  });

  test("is protected the same way each time", () => {
    expect(protectCells(counted, 11)).toEqual({ withheld, totals });
  });
});

/** Shares fall off as 1 over the rank; cells stray from what the shares give by a factor of up to four. */
function nationalitiesByCourt(): CountedTable {
  const counts = new Int32Array(250 * 80);
  let seed = 1;
  for (let cell = 0; cell < counts.length; cell++) {
    seed = (seed * 48_271) % 2_147_483_647;
    const stray = 4 ** ((2 * seed) / 2_147_483_647 - 1);
    const expected = 350_000 / ((Math.floor(cell / 80) + 1) ** 1.6 * ((cell % 80) + 1));
    counts[cell] = Math.round(expected * stray);
  }
  return { sizes: [250, 80], counts };
}
