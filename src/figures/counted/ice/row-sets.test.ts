import { describe, expect, test } from "vitest";
import { MISSING } from "../../../store/index.ts";
import { tallyRows } from "../tally-rows.ts";
import type { IceCube } from "./ice-cube.ts";
import { eventRows, heldRows, stayRows } from "./row-sets.ts";
import { iceMeasure } from "./rows-asked.ts";

/** A cube of a few rows; columns of words are given as words. */
function cubeOf(
  columns: Readonly<Record<string, readonly (number | null)[] | readonly string[]>>,
  states: Readonly<Record<string, string>> = {},
): IceCube {
  const rows = Math.max(...Object.values(columns).map((cells) => cells.length));
  return {
    kind: "ice",
    release: {} as IceCube["release"],
    asOf: 200,
    earliest: 0,
    numbers: async (_, name) =>
      Int32Array.from(
        { length: rows },
        (_row, place) => (columns[name]?.[place] as number | null) ?? MISSING,
      ),
    words: async (_, name) => {
      const cells = (columns[name] ?? []) as readonly string[];
      const values = [...new Set(cells)];
      return { values, index: Int32Array.from(cells, (cell) => values.indexOf(cell)) };
    },
    stateOf: async (facility) => states[facility] ?? "unknown",
    reachOf: async () => ({ earliest: 0, asOf: 200 }),
  };
}

const total = async (sets: Parameters<typeof tallyRows>[0]): Promise<number> =>
  (await tallyRows(sets, [], [], {})).counts[0] ?? 0;

describe("people held on a day", () => {
  const stints = cubeOf(
    {
      book_in: [100, 100, 105, 110, 90],
      book_in_second: [10, 20, 5, 0, 0],
      book_out: [105, 110, null, 110, 99],
      person: [1, 2, 1, 3, null],
      facility: ["A", "B", "C", "A", "B"],
    },
    { A: "TX", C: "TX" },
  );
  const midnight = iceMeasure("detained");
  const anyTime = iceMeasure("detained-any-time");

  test.each([
    [99, 0, 1],
    [100, 2, 2],
    [105, 2, 2],
    [110, 1, 3],
    [111, 1, 1],
  ])("on day %i %i at midnight and %i at any time", async (day, atMidnight, ever) => {
    expect(await total([await heldRows(stints, midnight, day)])).toBe(atMidnight);
    expect(await total([await heldRows(stints, anyTime, day)])).toBe(ever);
  });

  test("a person in two places on one day is where the later book-in is", async () => {
    const { axes, counts } = await tallyRows([await heldRows(stints, anyTime, 105)], ["facility"], [], {});
    const byFacility = Object.fromEntries(
      (axes[0]?.values ?? []).map((facility, place) => [facility, counts[place]]),
    );
    expect(byFacility).toEqual({ A: 0, B: 1, C: 1 });
  });

  test("facilities have the state that published lists say, unknown where they say none", async () => {
    const { axes, counts } = await tallyRows([await heldRows(stints, midnight, 105)], ["state"], [], {});
    const byState = Object.fromEntries((axes[0]?.values ?? []).map((state, place) => [state, counts[place]]));
    expect(byState).toEqual({ TX: 1, unknown: 1 });
  });
});

test("events marked as repeating another do not count; those without a person do", async () => {
  const arrests = cubeOf({ day: [10, 10, 11, 30], duplicate: [0, 1, null, 0] });
  expect(await total([await eventRows(arrests, iceMeasure("arrests"), 1, 20)])).toBe(2);
});

test("stays ended in a period, in progress on its last day, and begun in it are three sets", async () => {
  const stays = cubeOf({ book_in: [5, 12, 18, 25], book_out: [12, 40, null, 30] });
  const of = async (id: string): Promise<number> => total([await stayRows(stays, iceMeasure(id), 10, 20)]);
  expect(await of("length-of-stay")).toBe(1);
  expect(await of("in-custody-length-of-stay")).toBe(2);
  expect(await of("length-of-stay-entry-cohort")).toBe(2);
});
