import { InternalError } from "../core/index.ts";
import { protectEntries } from "./protect-entries.ts";
import { openLedger, withhold } from "./protect-ledger.ts";
import { type CountedTable, type ExtendedTable, extendTable } from "./protect-margins.ts";

export type { CountedTable } from "./protect-margins.ts";

/** A table with its margins, and which of its numbers may not be shown. */
export interface ProtectedTable {
  /** 1 where the number must be withheld, 0 where it may be shown. */
  readonly withheld: Uint8Array;
  readonly totals: Float64Array;
}

/**
 * Which numbers of a table and of all its margins may be shown. Both arrays of the result have one index more than the
 * table in each dimension, row-major; that index means "total over this dimension".
 *
 * Withheld is every number from 1 to `minCell` - 1, and of the others as many as it takes that the withheld ones cannot
 * be worked out. Whoever knows all that is shown, that the sums are right, and that withheld numbers are whole and at
 * least 1, must still hold possible: for a small number, everything from the number of its cells that are not zero (1
 * for a cell) to `minCell`; for any other, at least `minCell` different values. So it cannot be told which are small.
 * Zeros are shown. With a `minCell` of 1 or less nothing is withheld.
 *
 * The guarantee is for everything shown of this table, not for what other tables show of the same people; see
 * docs/decisions/small-cells.md.
 *
 * With `settled` the totals are as other answers have them, and cells that are zero may be withheld too: for all a reader
 * knows a withheld number may then be zero. At least `minCell` values stay possible for each, `minCell` itself for a small
 * one, unless the settled totals alone rule that out. In two dimensions only what it takes is withheld; in more, every
 * cell where the search finds no way.
 *
 * @param minCell the smallest number above zero that may be shown
 * @param settled for every entry of the table with its totals: 1 where another answer shows it, 2 where one withholds it,
 * 0 where nothing is settled
 * @throws InternalError where the table has another number of counts than its sizes say, or something else than counts
 */
export function protectCells(table: CountedTable, minCell: number, settled?: Uint8Array): ProtectedTable {
  const extended = extendTable(table);
  const smallest = Math.ceil(minCell);
  if (!Number.isSafeInteger(smallest)) {
    throw new InternalError("figures.min-cell", `The smallest number to be shown cannot be ${minCell}.`);
  }
  const withheld = new Uint8Array(extended.values.length);
  const small = smallEntries(extended, smallest);
  if (small.length > 0 || settled?.includes(2) === true) {
    const ledger = openLedger(extended, smallest, settled);
    for (const entry of small) if (settled?.[entry] !== 1) withhold(ledger, entry);
    for (const [entry, state] of (settled ?? []).entries()) {
      if (state === 2 && ledger.price[entry] !== 0) withhold(ledger, entry);
    }
    const isProtected = protectEntries(ledger, smallest);
    for (const entry of ledger.order) withheld[entry] = 1;
    if (!isProtected)
      for (const [entry, level] of extended.levels.entries()) if (level === 0) withheld[entry] = 1;
  }
  return { withheld, totals: extended.values };
}

/** Entries that are not zero and too small to be shown; the largest first, which need the least. */
function smallEntries({ values }: ExtendedTable, minCell: number): Float64Array {
  const found: number[] = [];
  for (let entry = 0; entry < values.length; entry++) {
    const value = values[entry] ?? 0;
    if (value > 0 && value < minCell) found.push((minCell - value) * values.length + entry);
  }
  return Float64Array.from(found)
    .sort()
    .map((key) => key % values.length);
}
