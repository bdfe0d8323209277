import { MISSING } from "../../../store/index.ts";
import { visitPersons } from "./by-person.ts";
import { secondsOf } from "./mark-duplicates.ts";

/** Stays by column, and the stints that are in none. */
export interface Stays {
  readonly rows: number;
  readonly columns: Map<string, Int32Array>;
  readonly stintsWithoutPerson: number;
  readonly stintsWithoutStay: number;
}

/** From which stint of a stay a column comes, by its name among the stints. */
const FROM_FIRST: Readonly<Record<string, string>> = {
  book_in: "stay_in",
  book_in_second: "stay_in_second",
  first_facility: "facility",
  area: "area",
  agency: "agency",
  criminality: "criminality",
};
const FROM_LAST: Readonly<Record<string, string>> = {
  book_out: "stay_out",
  book_out_second: "stay_out_second",
  person: "person",
  nationality: "nationality",
  gender: "gender",
  birth_year: "birth_year",
  last_facility: "facility",
  release_reason: "stay_reason",
  final_order: "final_order",
  final_order_date: "final_order_date",
};

/** The columns of the stays, in the order they are stored. */
export const STAY_COLUMNS = [
  "book_in",
  "book_in_second",
  "book_out",
  "book_out_second",
  "stints",
  "person",
  "nationality",
  "gender",
  "birth_year",
  "first_facility",
  "longest_facility",
  "last_facility",
  "area",
  "agency",
  "release_reason",
  "criminality",
  "final_order",
  "final_order_date",
] as const;

/** The column of the stints that a stays' column of codes has its values from. */
export function stintColumnOf(column: string): string {
  if (column === "longest_facility") return "facility";
  return FROM_FIRST[column] ?? FROM_LAST[column] ?? column;
}

/**
 * Groups stints into stays: those of one person with the same book-in of the stay, as the agency states it; a stay is
 * not put together from gaps. A stay's end, reason and case come from its last stint, its place of beginning from the
 * first; the longest facility is that of the longest single stint, one that is still open being taken to last until the
 * end of the release. Stints without a person or without a book-in of the stay are in no stay. Source: the Deportation
 * Data Project's preparation of the stays.
 *
 * @param stints columns of the stints by name
 * @param endDay the last day of the release, days since 1970-01-01; its last second counts as its end
 */
export function deriveStays(stints: ReadonlyMap<string, Int32Array>, rows: number, endDay: number): Stays {
  const column = (name: string): Int32Array => stints.get(name) ?? new Int32Array(rows).fill(MISSING);
  const persons = column("person");
  const [ins, inSeconds] = [column("book_in"), column("book_in_second")];
  const [outs, outSeconds] = [column("book_out"), column("book_out_second")];
  const [stays, staySeconds] = [column("stay_in"), column("stay_in_second")];
  const end = secondsOf(endDay, 86_399);
  const startOf = (row: number): number => secondsOf(ins[row] as number, inSeconds[row] as number);
  const endOf = (row: number): number =>
    outs[row] === MISSING
      ? Math.max(end, startOf(row))
      : secondsOf(outs[row] as number, outSeconds[row] as number);
  const stayOf = (row: number): number =>
    stays[row] === MISSING ? MISSING : secondsOf(stays[row] as number, staySeconds[row] as number);
  const firsts: number[] = [];
  const lasts: number[] = [];
  const longests: number[] = [];
  const counts: number[] = [];
  let stintsWithoutStay = 0;
  let stintsWithoutPerson = 0;
  for (const person of persons) if (person === MISSING) stintsWithoutPerson++;

  const close = (group: readonly number[]): void => {
    let longest = group[0] as number;
    for (const row of group) if (endOf(row) - startOf(row) > endOf(longest) - startOf(longest)) longest = row;
    firsts.push(group[0] as number);
    lasts.push(group.at(-1) as number);
    longests.push(longest);
    counts.push(group.length);
  };
  visitPersons(
    persons,
    (a, b) => stayOf(a) - stayOf(b) || startOf(a) - startOf(b) || endOf(a) - endOf(b),
    (all) => {
      let from = 0;
      while (from < all.length) {
        let to = from + 1;
        while (to < all.length && stayOf(all[to] as number) === stayOf(all[from] as number)) to++;
        if (stays[all[from] as number] === MISSING) stintsWithoutStay += to - from;
        else close(all.slice(from, to));
        from = to;
      }
    },
    1,
  );
  const take = (name: string, from: readonly number[]): Int32Array => {
    const cells = column(name);
    return Int32Array.from(from, (row) => cells[row] as number);
  };
  const columns = new Map<string, Int32Array>();
  for (const name of STAY_COLUMNS) {
    if (name === "stints") columns.set(name, Int32Array.from(counts));
    else if (name === "longest_facility") columns.set(name, take("facility", longests));
    else columns.set(name, take(stintColumnOf(name), name in FROM_FIRST ? firsts : lasts));
  }
  return { rows: counts.length, columns, stintsWithoutPerson, stintsWithoutStay };
}
