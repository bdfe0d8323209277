/**
 * Places of the tables in every list that has one entry a table: the order of the loader's own list, so that a number
 * stands for the same table there and here.
 */
export const TABLE = {
  cases: 0,
  proceedings: 1,
  appeals: 2,
  appealCases: 3,
  motions: 4,
  applications: 5,
  custody: 6,
  counsel: 7,
  charges: 8,
} as const;
export const TABLES = 9;

/** A table's first primary key. */
const FIRST_ID: readonly number[] = [
  2_000_000, 3_000_000, 1_500_000, 0, 5_000_000, 2_000_000, 1_000_000, 8_000_000, 4_000_000,
];

/** Seven keys in a row of eight are given; which one is left out differs. */
const GIVEN = 7;

/**
 * The primary key of a table's n-th row, counted from 0: rising, never twice, with gaps as the court's own keys have.
 */
export function idOf(table: number, ordinal: number): number {
  const octet = Math.floor(ordinal / GIVEN);
  const place = ordinal - octet * GIVEN;
  const leftOut = Math.imul(octet ^ (table << 20), 0x9e3779b1) >>> 29;
  return (FIRST_ID[table] ?? 0) + octet * 8 + place + (place >= leftOut ? 1 : 0);
}
