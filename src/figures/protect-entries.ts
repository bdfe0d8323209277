import { InternalError } from "../core/index.ts";
import { type Flow, newFlow } from "./protect-flows.ts";
import { type Ledger, putBack } from "./protect-ledger.ts";
import { indexIn } from "./protect-margins.ts";
import { type Mover, newMover } from "./protect-moves.ts";

/** With so many entries that cannot be moved far enough, some never can; to find that out takes long. */
const MOST_SHORT = 20;

/**
 * Shows for one withheld entry after the other that it can be moved far enough, and withholds what is needed for it,
 * which then has its turn. What was shown for an entry stays true: a number withheld later only leaves more possible.
 *
 * @param ledger with what is withheld to begin with; what is withheld for its sake is added
 * @returns whether all can be moved far enough, or as far as settled totals of two dimensions allow; else the search of
 * three dimensions or more found no way, and nothing less than all cells will do
 * @throws InternalError where an entry cannot be moved though nothing is settled
 */
export function protectEntries(ledger: Ledger, minCell: number): boolean {
  const movers = newMovers(ledger);
  // Without settled totals every entry is moved; in two dimensions, as far as the settled totals allow.
  const isSure = ledger.floor === 1 || ledger.table.axes.length === 2;
  const isShort = (entry: number): boolean => !isSure && isBound(ledger, entry, minCell);
  let short: number[] = [];
  let turn = 0;
  const takeTurns = (): void => {
    for (; turn < ledger.order.length && short.length <= MOST_SHORT; turn++) {
      const entry = ledger.order[turn] ?? 0;
      takeTurn(ledger, movers, entry, minCell);
      if (isShort(entry)) short.push(entry);
    }
  };
  takeTurns();
  if (short.length > MOST_SHORT) return false;
  // More is withheld by now, so that more can move.
  for (const entry of short.filter(isShort)) takeTurn(ledger, movers, entry, minCell);
  short = short.filter(isShort);
  takeTurns();
  return turn === ledger.order.length && !short.some(isShort);
}

/** Whether fewer than `minCell` values are known to be possible for an entry, or, if it is small, only small ones. */
function isBound({ table, rise, fall }: Ledger, entry: number, minCell: number): boolean {
  const up = rise[entry] ?? 0;
  return up + (fall[entry] ?? 0) < minCell - 1 || up < minCell - (table.values[entry] ?? 0);
}

function takeTurn(ledger: Ledger, movers: Movers, entry: number, minCell: number): void {
  const { rise, fall, floor } = ledger;
  const value = ledger.table.values[entry] ?? 0;
  const width = minCell - 1;
  const fallen = (): number => fall[entry] ?? 0;
  const missing = (): number => width - (rise[entry] ?? 0) - fallen();
  if (value < minCell) {
    const least = floor === 0 ? 0 : (ledger.table.parts[entry] ?? 0);
    if ((rise[entry] ?? 0) < minCell - value) moveEntry(ledger, movers, entry, 1, minCell - value);
    if (fallen() < value - least) moveEntry(ledger, movers, entry, -1, value - least);
  } else if (missing() > 0) {
    tryToMove(ledger, movers, entry, 1, width);
    if (missing() > 0) tryToMove(ledger, movers, entry, -1, width);
    if (missing() > 0) moveEntry(ledger, movers, entry, 1, width - fallen());
    if (missing() > 0) moveEntry(ledger, movers, entry, -1, width - (rise[entry] ?? 0));
  }
}

/** Boxes; and with settled totals ways of any length. */
interface Movers {
  readonly boxes: Mover;
  readonly flow: Flow | null;
}

function newMovers(ledger: Ledger): Movers {
  const isSettled = ledger.floor === 0;
  return {
    boxes: newMover(ledger),
    flow: isSettled && ledger.table.axes.length > 1 ? newFlow(ledger) : null,
  };
}

function tryToMove(ledger: Ledger, { boxes }: Movers, entry: number, direction: 1 | -1, want: number): void {
  boxes.moveFreely(entry, direction, want);
  putBack(ledger);
}

/** Moves an entry by `want`, unless settled totals stand in the way. */
function moveEntry(
  ledger: Ledger,
  { boxes, flow }: Movers,
  entry: number,
  direction: 1 | -1,
  want: number,
): void {
  let left = boxes.moveFreely(entry, direction, want);
  if (left > 0 && flow !== null) left = flow.moveAround(entry, direction, left);
  if (left > 0 && flow === null) left = boxes.moveAtCost(entry, direction, left);
  if (left > 0 && flow !== null && ledger.table.axes.length > 2) {
    left = boxes.moveAtCost(entry, direction, left);
    if (left > 0) left = flow.moveAround(entry, direction, left);
    if (left > 0) moveByNeighbours(ledger, flow, entry, direction, want);
  }
  putBack(ledger);
  if (left > 0 && ledger.floor === 1) {
    throw new InternalError("figures.unprotected", "A small number of a table could not be protected.");
  }
}

/** Neighbours tried for one entry: more seldom help, and each costs a search. */
const MOST_NEIGHBOURS = 40;

/**
 * First moves another entry of its line the same way, with its total; then the entry can take that from it. Totals that
 * another answer shows stay where they are: whoever reads that answer would know better.
 */
function moveByNeighbours(ledger: Ledger, flow: Flow, entry: number, direction: 1 | -1, want: number): void {
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
      if (flow.moveAround(neighbour, direction, wanted) < wanted) flow.moveAround(entry, direction, left());
    }
  }
}
