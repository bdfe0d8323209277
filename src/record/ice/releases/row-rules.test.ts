import { expect, test } from "vitest";
import { MISSING } from "../../../store/index.ts";
import { deriveStays } from "./derive-stays.ts";
import { findRepeatedStints } from "./drop-stints.ts";
import { markArrests, markSameDay } from "./mark-duplicates.ts";

const HOUR = 3600;

test("an episode of arrests goes on while no more than 24 hours lie between a row and the one before", () => {
  // Person 0: 10:00, next day 10:00 (24 h later), the day after 10:00:01 (more than 24 h). Person 1: another's day.
  const persons = Int32Array.of(0, 0, 0, 1, MISSING, MISSING);
  const days = Int32Array.of(100, 101, 102, 100, 100, 100);
  const seconds = Int32Array.of(10 * HOUR, 10 * HOUR, 10 * HOUR + 1, 10 * HOUR, 0, 0);
  expect([...markArrests(persons, days, seconds, () => false)]).toEqual([0, 1, 0, 0, MISSING, MISSING]);
});

test("of arrests at one time a reprocessed one is the duplicate, wherever it stands", () => {
  const marks = markArrests(
    Int32Array.of(0, 0),
    Int32Array.of(5, 5),
    Int32Array.of(60, 60),
    (row) => row === 0,
  );
  expect([...marks]).toEqual([1, 0]);
});

test("rows of one person and day are marked but for the first in the table", () => {
  const persons = Int32Array.of(3, 3, 3, 3, MISSING, MISSING);
  expect([...markSameDay(persons, Int32Array.of(9, 8, 9, 9, 9, 9))]).toEqual([0, 0, 1, 1, MISSING, MISSING]);
});

/** Stints as rows of person, book-in day, second, facility, stay day and hash. */
function stints(
  rows: readonly (readonly [number, number, number, number, number, number])[],
): Parameters<typeof findRepeatedStints>[0] {
  const column = (at: number): Int32Array => Int32Array.from(rows, (row) => row[at] as number);
  const columns = new Map([
    ["person", column(0)],
    ["book_in", column(1)],
    ["book_in_second", column(2)],
    ["facility", column(3)],
    ["facility_code", column(3)],
    ["stay_in", column(4)],
    ["stay_in_second", new Int32Array(rows.length)],
    ["row", Int32Array.from(rows, (_, index) => index)],
  ]);
  const rowHashes = [column(5), new Int32Array(rows.length)] as const;
  return { rows: rows.length, columns, values: new Map(), rowHashes, blanked: [], unlisted: [] };
}

test("a row alike but for its bond goes, and of rows of one stint on a day all but the last", () => {
  const found = findRepeatedStints(
    stints([
      [0, 10, 100, 1, 10, 7],
      [0, 10, 100, 1, 10, 7], // the same row again
      [1, 10, 100, 1, 10, 1],
      [1, 10, 200, 1, 10, 2], // the same stint, later on the day
      [2, 10, 100, 1, 10, 3],
      [2, 10, 200, 2, 10, 4], // another facility
      [3, 10, 100, 1, 10, 5],
      [3, 11, 100, 1, 10, 6], // another day
      [MISSING, 10, 100, 1, 10, 7],
      [MISSING, 10, 100, 1, 10, 7], // nobody's rows are not compared
    ]),
  );
  expect([...found.isGone]).toEqual([0, 1, 1, 0, 0, 0, 0, 0, 0, 0]);
  expect(found).toMatchObject({ identical: 1, sameStay: 1 });
});

test("rows of one hash that differ in what is stored are two rows", () => {
  const given = stints([
    [0, 10, 100, 1, 10, 7],
    [0, 10, 100, 1, 10, 7],
  ]);
  given.columns.set("gender", Int32Array.of(0, 1));
  expect(findRepeatedStints(given).identical).toBe(0);
});

test("a stay has its end from the last stint and its longest facility by the single longest stint", () => {
  const of = (...cells: number[]): Int32Array => Int32Array.from(cells);
  const columns = new Map([
    // Person 0 has one stay of three stints, out of order, and one of another book-in; two rows are in no stay.
    ["person", of(0, 0, 0, 0, MISSING, 1)],
    ["book_in", of(12, 10, 13, 50, 10, 10)],
    ["book_in_second", of(0, 0, 0, 0, 0, 0)],
    ["book_out", of(13, 12, MISSING, 51, 11, 11)],
    ["book_out_second", of(0, 0, MISSING, 0, 0, 0)],
    ["stay_in", of(10, 10, 10, 50, 10, MISSING)],
    ["stay_in_second", of(0, 0, 0, 0, 0, MISSING)],
    ["stay_out", of(MISSING, MISSING, MISSING, 51, 11, 11)],
    ["facility", of(2, 1, 3, 4, 5, 6)],
    ["criminality", of(8, 7, 9, 7, 7, 7)],
  ]);
  const stays = deriveStays(columns, 6, 14);
  const column = (name: string): number[] => [...(stays.columns.get(name) ?? [])];
  expect(stays).toMatchObject({ rows: 2, stintsWithoutPerson: 1, stintsWithoutStay: 1 });
  expect(column("book_in")).toEqual([10, 50]);
  expect(column("book_out")).toEqual([MISSING, 51]);
  expect(column("stints")).toEqual([3, 1]);
  expect(column("first_facility")).toEqual([1, 4]);
  expect(column("last_facility")).toEqual([3, 4]);
  expect(column("criminality")).toEqual([7, 7]);
  // Two days in facility 1; the open stint in 3 lasts from day 13 to the end of day 14, a second less.
  expect(column("longest_facility")).toEqual([1, 4]);
  expect([...(deriveStays(columns, 6, 15).columns.get("longest_facility") ?? [])]).toEqual([3, 4]);
});
