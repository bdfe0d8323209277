import { visitPersons } from "./by-person.ts";
import type { KindRows } from "./gather-kind.ts";
import { secondsOf } from "./mark-duplicates.ts";

/** Rows of detention stints that say a stint again. */
export interface RepeatedStints {
  /** 1 for a row that goes. */
  readonly isGone: Uint8Array;
  /** Rows that are those of another but for their bond. */
  readonly identical: number;
  /** Rows of one person, facility, day and stay but the last. */
  readonly sameStay: number;
}

/** Columns in which two rows of one stint may differ without being two: where they were read. */
const ORIGIN: ReadonlySet<string> = new Set(["file", "row"]);

/**
 * Finds the rows that repeat a stint, in two steps: rows of a person that are alike in every column but those of bond,
 * all but the first; then rows of one person, facility, day of book-in and stay, all but the last by time of book-in and,
 * at the same time, by place in the table. Rows without a person are not compared. Source: the Deportation Data
 * Project's preparation of the stints.
 *
 * Rows are alike where a hash of 64 bits over all their cells is equal and every stored column is: another two of a
 * person's rows that agree in all that is stored would have to share one of 2^64 hashes to be taken for one.
 */
export function findRepeatedStints({ rows, columns, rowHashes }: KindRows): RepeatedStints {
  const isGone = new Uint8Array(rows);
  const column = (name: string): Int32Array => columns.get(name) ?? new Int32Array(rows);
  const days = column("book_in");
  const seconds = column("book_in_second");
  const facilities = column("facility_code");
  const names = column("facility");
  const stays = column("stay_in");
  const staySeconds = column("stay_in_second");
  const [firsts, lasts] = rowHashes ?? [new Int32Array(rows), new Int32Array(rows)];
  const stored = [...columns].filter(([name]) => !ORIGIN.has(name)).map(([, cells]) => cells);
  const timeOf = (row: number): number => secondsOf(days[row] as number, seconds[row] as number);
  const isAlike = (a: number, b: number): boolean =>
    firsts[a] === firsts[b] && lasts[a] === lasts[b] && stored.every((cells) => cells[a] === cells[b]);
  const isSameStint = (a: number, b: number): boolean =>
    days[a] === days[b] &&
    facilities[a] === facilities[b] &&
    names[a] === names[b] &&
    stays[a] === stays[b] &&
    staySeconds[a] === staySeconds[b];
  let identical = 0;
  let sameStay = 0;
  visitPersons(
    column("person"),
    (a, b) => timeOf(a) - timeOf(b),
    (group) => {
      for (let place = 1; place < group.length; place++) {
        const row = group[place] as number;
        for (let before = place - 1; before >= 0; before--) {
          const other = group[before] as number;
          if (timeOf(other) !== timeOf(row)) break;
          if (isGone[other] === 0 && isAlike(other, row)) {
            isGone[row] = 1;
            identical++;
            break;
          }
        }
      }
      for (let place = group.length - 1; place >= 0; place--) {
        const row = group[place] as number;
        if (isGone[row] === 1) continue;
        for (let before = place - 1; before >= 0; before--) {
          const other = group[before] as number;
          if (days[other] !== days[row]) break;
          if (isGone[other] === 0 && isSameStint(other, row)) {
            isGone[other] = 1;
            sameStay++;
          }
        }
      }
    },
  );
  return { isGone, identical, sameStay };
}

/** Takes the marked rows out of all columns, in place of the columns' map; gives the rows left. */
export function dropRows(columns: Map<string, Int32Array>, isGone: Uint8Array): number {
  let left = 0;
  for (const gone of isGone) left += 1 - gone;
  if (left === isGone.length) return left;
  for (const [name, cells] of columns) {
    let to = 0;
    for (let row = 0; row < isGone.length; row++) if (isGone[row] === 0) cells[to++] = cells[row] as number;
    columns.set(name, cells.subarray(0, left));
  }
  return left;
}
