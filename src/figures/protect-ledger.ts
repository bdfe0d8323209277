import { InternalError } from "../core/index.ts";
import { addToSet, type LineSet, type Lines, linesOf, newLineSet } from "./protect-lines.ts";
import type { ExtendedTable } from "./protect-margins.ts";

/** What is withheld so far, and how far each entry can be moved without contradicting what is shown. */
export interface Ledger {
  readonly table: ExtendedTable;
  readonly lines: Lines;
  /** The least a withheld number may be for all a reader knows: 1, or 0 where zeros may be withheld too. */
  readonly floor: 0 | 1;
  /** What it costs to withhold each entry: 0 where it is withheld already, infinite where it is shown whatever happens. */
  readonly price: Float64Array;
  /**
   * A table that cannot be told from the true one by what is shown: whole numbers, every sum right, shown entries as
   * they are, withheld ones at least the floor. It is the true one except while an entry is being moved.
   */
  readonly possible: Float64Array;
  /** How far above, and below, its true value each entry has stood in a possible table. */
  readonly rise: Float64Array;
  readonly fall: Float64Array;
  /** Entries that may be withheld, and those of them above the floor. */
  readonly some: LineSet;
  readonly someAboveFloor: LineSet;
  /** Withheld entries, and those of them above the floor. */
  readonly withheld: LineSet;
  readonly withheldAboveFloor: LineSet;
  /** Withheld entries in the order in which they were withheld. */
  readonly order: number[];
  /** The first `movedCount` are the entries moved since the possible table was last the true one. */
  readonly moved: number[];
  movedCount: number;
}

/**
 * A total costs a thousand times what an entry costs that is a total over one dimension less: totals are what most
 * readers ask for. No move needs so many cells that they cost as much as one total.
 */
export const PRICE_OF_A_LEVEL = 1000;

/** What it costs to withhold a cell that is zero, where that may be: more than most others, less than any total. */
const PRICE_OF_A_ZERO = 40;

/**
 * A ledger in which nothing is withheld. Large numbers cost more to withhold than small ones.
 *
 * @param settled where other answers have settled totals: 1 for an entry they show. Cells that are zero may then be
 * withheld, since totals may not
 */
export function openLedger(table: ExtendedTable, minCell: number, settled?: Uint8Array): Ledger {
  const { values, levels } = table;
  const lines = linesOf(table);
  const floor = settled === undefined ? 1 : 0;
  const price = new Float64Array(values.length);
  const some = newLineSet(lines);
  const someAboveFloor = newLineSet(lines);
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? 0;
    const level = levels[entry] ?? 0;
    const size = 1 + Math.log2(Math.max(1, value / minCell));
    const isOpen = settled?.[entry] !== 1 && (value > 0 || (floor === 0 && level === 0));
    price[entry] = isOpen
      ? value === 0
        ? PRICE_OF_A_ZERO
        : size * PRICE_OF_A_LEVEL ** level
      : Number.POSITIVE_INFINITY;
    if (isOpen) addToSet(lines, some, entry);
    if (isOpen && value > floor) addToSet(lines, someAboveFloor, entry);
  }
  return {
    table,
    floor,
    lines,
    price,
    possible: values.slice(),
    rise: new Float64Array(values.length),
    fall: new Float64Array(values.length),
    some,
    someAboveFloor,
    withheld: newLineSet(lines),
    withheldAboveFloor: newLineSet(lines),
    order: [],
    moved: [],
    movedCount: 0,
  };
}

/** Withholds an entry that is not yet withheld. */
export function withhold(ledger: Ledger, entry: number): void {
  ledger.price[entry] = 0;
  ledger.order.push(entry);
  addToSet(ledger.lines, ledger.withheld, entry);
  if ((ledger.table.values[entry] ?? 0) > ledger.floor)
    addToSet(ledger.lines, ledger.withheldAboveFloor, entry);
}

/**
 * Changes an entry of the possible table, and withholds it if it is still shown. Whoever calls keeps the sums right.
 *
 * @throws InternalError for an entry that is shown whatever happens: a proof that moves it would be none
 */
export function changeEntry(ledger: Ledger, entry: number, by: number): void {
  const { possible, rise, fall } = ledger;
  if (ledger.price[entry] === Number.POSITIVE_INFINITY) {
    throw new InternalError(
      "figures.moved-shown",
      "A number that is shown in any case was moved to protect a table.",
    );
  }
  const now = (possible[entry] ?? 0) + by;
  const off = now - (ledger.table.values[entry] ?? 0);
  possible[entry] = now;
  ledger.moved[ledger.movedCount++] = entry;
  if (off > (rise[entry] ?? 0)) rise[entry] = off;
  if (-off > (fall[entry] ?? 0)) fall[entry] = -off;
  if (ledger.price[entry] !== 0) withhold(ledger, entry);
  // A zero that was raised can fall again.
  if (now > ledger.floor && (ledger.table.values[entry] ?? 0) <= ledger.floor) {
    addToSet(ledger.lines, ledger.someAboveFloor, entry);
    addToSet(ledger.lines, ledger.withheldAboveFloor, entry);
  }
}

/** Makes the possible table the true one again. What was withheld stays so, and what was reached stays known. */
export function putBack(ledger: Ledger): void {
  const { possible, moved, table } = ledger;
  for (let i = 0; i < ledger.movedCount; i++) {
    const entry = moved[i] ?? 0;
    possible[entry] = table.values[entry] ?? 0;
  }
  ledger.movedCount = 0;
}
