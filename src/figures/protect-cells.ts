import { InternalError } from "../core/index.ts";
import { type Ledger, openLedger, putBack, withhold } from "./protect-ledger.ts";
import { type CountedTable, type ExtendedTable, extendTable, indexIn } from "./protect-margins.ts";
import { type Mover, newMover } from "./protect-moves.ts";

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
 * knows a withheld number may then be zero. Where the settled totals leave no other way every cell is withheld.
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

/**
 * Shows for one withheld entry after the other that it can be moved far enough, and withholds what is needed for it,
 * which then has its turn. What was shown for an entry stays true: a number withheld later only leaves more possible.
 */
function protectEntries(ledger: Ledger, minCell: number): boolean {
  const { values, parts } = ledger.table;
  const { rise, fall } = ledger;
  const mover = newMover(ledger);
  const width = minCell - 1;
  let left = 0;
  for (let turn = 0; turn < ledger.order.length; turn++) {
    const entry = ledger.order[turn] ?? 0;
    const value = values[entry] ?? 0;
    const fallen = (): number => fall[entry] ?? 0;
    const missing = (): number => width - (rise[entry] ?? 0) - fallen();
    if (value < minCell) {
      const least = ledger.floor === 0 ? 0 : (parts[entry] ?? 0);
      if ((rise[entry] ?? 0) < minCell - value) left += moveEntry(ledger, mover, entry, 1, minCell - value);
      if (fallen() < value - least) left += moveEntry(ledger, mover, entry, -1, value - least);
    } else if (missing() > 0) {
      tryToMove(ledger, mover, entry, 1, width);
      if (missing() > 0) tryToMove(ledger, mover, entry, -1, width);
      if (missing() > 0) left += moveEntry(ledger, mover, entry, 1, width - fallen());
    }
  }
  return left === 0;
}

function tryToMove(ledger: Ledger, mover: Mover, entry: number, direction: 1 | -1, want: number): void {
  mover.moveFreely(entry, direction, want);
  putBack(ledger);
}

/** How much of it is left: nothing, unless settled totals stand in the way. */
function moveEntry(ledger: Ledger, mover: Mover, entry: number, direction: 1 | -1, want: number): number {
  let left = mover.moveFreely(entry, direction, want);
  if (left > 0) left = mover.moveAtCost(entry, direction, left);
  if (left > 0 && ledger.floor === 0) left = moveByNeighbours(ledger, mover, entry, direction, want);
  putBack(ledger);
  if (left > 0 && ledger.floor === 1) {
    throw new InternalError("figures.unprotected", "A small number of a table could not be protected.");
  }
  return left;
}

/** Neighbours tried for one entry: more seldom help, and each costs a search. */
const MOST_NEIGHBOURS = 40;

/**
 * First moves another entry of its line the same way, with its total; then the entry can take that from it. Totals that
 * another answer shows stay where they are: whoever reads that answer would know better.
 */
function moveByNeighbours(
  ledger: Ledger,
  mover: Mover,
  entry: number,
  direction: 1 | -1,
  want: number,
): number {
  const { axes, values } = ledger.table;
  // Counted from where the entry stands: a neighbour's move may have taken it along, the wrong way too.
  const left = (): number => want - direction * ((ledger.possible[entry] ?? 0) - (values[entry] ?? 0));
  for (const axis of axes) {
    const start = entry - indexIn(axis, entry) * axis.stride;
    const neighbours = Array.from({ length: axis.size }, (_, index) => start + index * axis.stride)
      .filter((neighbour) => neighbour !== entry && ledger.price[neighbour] !== Number.POSITIVE_INFINITY)
      .sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
      .slice(0, MOST_NEIGHBOURS);
    for (const neighbour of neighbours) {
      if (left() <= 0) break;
      const wanted = left();
      if (mover.moveAtCost(neighbour, direction, wanted) < wanted) mover.moveAtCost(entry, direction, left());
    }
  }
  return Math.max(0, left());
}
