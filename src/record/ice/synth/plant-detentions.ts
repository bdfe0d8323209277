import { TRANSFERRED } from "./codes.ts";
import { DAY_MINUTES, dayOfMinute } from "./days.ts";
import { type IceRow, type Planter, repeatRow } from "./ice-row.ts";
import { drawBetween } from "./weighted.ts";

/** Rows that say a stint twice: once more with a higher or later bond, or as an earlier entry on the same day. */
export function plantDetentions(row: IceRow, planter: Planter): IceRow[] {
  if (planter.happens("bond-copy")) {
    const copy = copyBond(row, planter);
    if (copy !== null) return planter.random.chance(0.5) ? [row, copy] : [copy, row];
  }
  if (planter.happens("repeated-stint")) {
    const repeated = repeatStint(row, planter);
    if (repeated !== null) return [repeated, row];
  }
  return [row];
}

/** The same row with higher amounts and later dates; null where no bond was set. */
function copyBond(row: IceRow, { placeOf, random, lastMinute }: Planter): IceRow | null {
  const higher = 500 * drawBetween(1, 10, random);
  const days = drawBetween(1, 20, random);
  const changes: [number, number][] = [];
  for (const key of ["bond-set-amount", "bond-posted-amount"] as const) {
    const amount = row.cells[placeOf(key)];
    if (typeof amount === "number") changes.push([placeOf(key), amount + higher]);
  }
  for (const key of ["bond-set-date", "bond-posted-date"] as const) {
    const day = row.cells[placeOf(key)];
    if (typeof day === "number" && day + days <= dayOfMinute(lastMinute))
      changes.push([placeOf(key), day + days]);
  }
  if (changes.length === 0) return null;
  const copy = repeatRow(row, row.at, "bond-copy");
  for (const [place, value] of changes) copy.cells[place] = value;
  return copy;
}

/**
 * An entry into the same facility a little earlier on the day, that ends where the true one begins; at the beginning of a
 * stay one at the same minute that ends at once. It stands before the true row. Null where there is no room for it.
 */
function repeatStint(row: IceRow, { columns, placeOf, random }: Planter): IceRow | null {
  const entry = row.cells[placeOf("book-in")];
  const stayEntry = row.cells[placeOf("stay-book-in")];
  const exit = row.cells[placeOf("book-out")] ?? null;
  if (typeof entry !== "number") return null;
  const isFirst = entry === stayEntry;
  const earlier = isFirst ? entry : entry - drawBetween(5, 10, random);
  if (dayOfMinute(earlier) !== dayOfMinute(entry)) return null;
  const end = isFirst ? entry + 5 : entry;
  if (typeof exit === "number" && end >= exit) return null;
  if (end >= (dayOfMinute(entry) + 1) * DAY_MINUTES) return null;
  const repeated = repeatRow(row, earlier, "repeated-stint");
  repeated.cells[placeOf("book-in")] = earlier;
  repeated.cells[placeOf("book-out")] = end;
  repeated.cells[placeOf("release-reason")] = TRANSFERRED;
  const number = columns.findIndex(({ name }) => name === "Detention ID");
  if (number >= 0) repeated.cells[number] = `${String(row.cells[number])}-R`;
  return repeated;
}
