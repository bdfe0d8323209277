import { type Crossing, type MovingAxis, waysToCross } from "./protect-crossings.ts";
import { changeEntry, type Ledger, PRICE_OF_A_LEVEL } from "./protect-ledger.ts";
import { indexIn } from "./protect-margins.ts";
import { findSteps, type Steps, turnBetween } from "./protect-steps.ts";

/**
 * Moves an entry of the possible table, and others with it so that every sum stays right.
 *
 * A move raises some entries and lowers others by the same amount. It is built from the entry outwards, one dimension
 * after another: what moves so far is repeated at another index, the opposite way; or the same way where one of the two
 * indices is the total. Two dimensions can also be crossed at once, from a cell to one that differs in both: (a, b)
 * moves with its totals (a, T) and (T, b), and (c, d) with (c, T) and (T, d) the opposite way, so that (T, T) stays.
 * What falls stays at 1 or above; what rises has no bound. Entries that are zero never move.
 */
export interface Mover {
  /** Moves an entry as far as withheld entries allow, at most by `want`. Returns how much of it is left. */
  moveFreely(entry: number, direction: 1 | -1, want: number): number;
  /**
   * Moves an entry by `want`, withholding what else is needed, each time by the move that costs least for each unit.
   * Returns how much is left: 0, unless it is to be lowered below the number of its parts. Down to there it can always
   * be moved with one of its cells and all totals of that cell, and these moves are among those looked at.
   */
  moveAtCost(entry: number, direction: 1 | -1, want: number): number;
}

/** Four dimensions, two of them crossed at once: 6 entries, doubled twice. */
const MOST_ENTRIES = 24;
/** How many steps are tried in a dimension, and how many moves are compared. Larger numbers withhold a little less, later. */
const STEPS = 6;
const TRIES = 60;
/** So many times more of both, before a total over two dimensions or more is withheld. */
const HARDER = 10;
const ANY_PRICE = 1e100;

export function newMover(ledger: Ledger): Mover {
  const { lines, price, possible } = ledger;
  const long: MovingAxis = { ...lines.axis, own: 0, toTotal: 0 };
  const short: readonly MovingAxis[] = ledger.table.axes
    .filter((axis) => axis !== lines.axis)
    .map((axis) => ({ ...axis, own: 0, toTotal: 0 }))
    .sort((a, b) => a.size - b.size);
  const axes = [long, ...short];
  const plans = waysToCross(short);
  let plan: readonly Crossing[] = [];
  let direction: 1 | -1 = 1;
  /** Through withheld entries only, and each move made when it is found; else the cheapest is looked for. */
  let freely = true;
  /** Only moves of whose second half at most one entry is still shown. */
  let nearlyFree = false;
  /** How far the entry is still to be moved, how many moves are still to be compared, and how hard the search is. */
  let left = 0;
  let tries = 0;
  let effort = 1;

  /** The move put together so far: its entries, how far they can move, what they cost. */
  const entries = new Int32Array(MOST_ENTRIES);
  const signs = new Int8Array(MOST_ENTRIES);
  let room = 0;
  let cost = 0;
  /** How far the entry was moved since the search began: so much less room everything has that was put together before. */
  let gone = 0;

  const best = { entries: entries.slice(), signs: signs.slice(), length: 0, room: 0, cost: 0 };
  let bestRatio = 0;

  function isDone(): boolean {
    return freely ? left === 0 : tries <= 0 && best.length > 0;
  }

  function make(chosen: Int32Array, ways: Int8Array, length: number, by: number): void {
    for (let i = 0; i < length; i++) changeEntry(ledger, chosen[i] ?? 0, (ways[i] ?? 0) * by);
    left -= by;
    gone += by;
  }

  /** Repeats the first `count` entries a step away. False where they cannot move, or only at a higher cost than the best. */
  function repeat(count: number, to: number, by: number, turn: number): boolean {
    for (let i = 0; i < count; i++) {
      const entry = (entries[i] ?? 0) + by;
      const sign = (signs[i] ?? 0) * turn;
      if (sign < 0) {
        const above = (possible[entry] ?? 0) - ledger.floor;
        if (above < room) room = above;
        if (above <= 0) return false;
      }
      cost += price[entry] ?? 0;
      if (cost > bestRatio * room) return false;
      entries[to + i] = entry;
      signs[to + i] = sign;
    }
    return true;
  }

  function finish(count: number, by: number, turn: number): void {
    const costBefore = cost;
    const roomBefore = room;
    const goneBefore = gone;
    tries--;
    if (repeat(count, count, by, turn)) {
      if (freely) {
        make(entries, signs, 2 * count, room);
      } else if (cost < bestRatio * room) {
        best.entries.set(entries);
        best.signs.set(signs);
        best.length = 2 * count;
        best.room = room;
        best.cost = cost;
        bestRatio = cost / room;
      }
    }
    cost = costBefore;
    room = roomBefore - (gone - goneBefore);
  }

  /** The last crossing, of the longest dimension: which index suits all entries so far is read off their lines. */
  function crossLines(count: number): void {
    const some = freely ? ledger.withheld : ledger.some;
    const aboveOne = freely ? ledger.withheldAboveFloor : ledger.someAboveFloor;
    const turn = long.own === long.size ? 1 : -1;
    for (let word = 0; word < lines.wordsPerLine; word++) {
      let fit = word === long.own >> 5 ? ~(1 << (long.own & 31)) : -1;
      let shown = 0;
      let shownTwice = 0;
      for (let i = 0; i < count; i++) {
        const at = (lines.firstWords[entries[i] ?? 0] ?? 0) + word;
        fit &= ((signs[i] ?? 0) * turn < 0 ? aboveOne[at] : some[at]) ?? 0;
        if (!nearlyFree) continue;
        const isShown = ~(ledger.withheld[at] ?? 0);
        shownTwice |= shown & isShown;
        shown |= isShown;
      }
      fit &= ~shownTwice;
      for (; fit !== 0; fit &= fit - 1) {
        const index = (word << 5) + 31 - Math.clz32(fit & -fit);
        finish(count, (index - long.own) * long.stride, turn);
        if (isDone() || room === 0) return;
      }
    }
    if (long.own !== long.size) finish(count, (long.size - long.own) * long.stride, 1);
  }

  function cross(depth: number, count: number): void {
    const crossing = plan[depth];
    if (crossing === undefined) crossLines(count);
    else if (crossing.second !== null) crossTwo(depth, count, crossing, crossing.second.axis);
    else if (freely) crossAlong(depth, count, crossing.axis);
    else crossBySteps(depth, count, crossing.steps);
  }

  function crossBySteps(depth: number, count: number, { by, turns, length }: Steps): void {
    const costBefore = cost;
    const roomBefore = room;
    for (let i = 0; i < length && !isDone(); i++) {
      if (repeat(count, count, by[i] ?? 0, turns[i] ?? 0)) cross(depth + 1, 2 * count);
      cost = costBefore;
      room = roomBefore;
    }
  }

  function crossAlong(depth: number, count: number, axis: MovingAxis): void {
    const roomBefore = room;
    const goneBefore = gone;
    for (let index = 0; index <= axis.size && room > 0; index++) {
      const by = (index - axis.own) * axis.stride;
      if (by === 0 || price[(entries[0] ?? 0) + by] !== 0) continue;
      if (repeat(count, count, by, turnBetween(axis, axis.own, index))) cross(depth + 1, 2 * count);
      cost = 0;
      room = roomBefore - (gone - goneBefore);
    }
  }

  function crossTwo(depth: number, count: number, crossing: Crossing, second: MovingAxis): void {
    const { axis: first, starts } = crossing;
    if (first.toTotal === 0 && second.toTotal === 0) return;
    const costBefore = cost;
    const roomBefore = room;
    const goneBefore = gone;
    for (let i = 0; i < starts.length && room > 0 && !isDone(); i++) {
      const cell1 = first.toTotal === 0 ? (starts.by[i] ?? 0) : 0;
      const cell2 = second.toTotal === 0 ? (starts.by[i] ?? 0) : 0;
      let to = count;
      let fits = true;
      for (const by of [cell1 + cell2, cell1 + second.toTotal, first.toTotal + cell2]) {
        if (by === 0 || !fits) continue;
        fits = repeat(count, to, by, 1);
        to += count;
      }
      if (fits) crossToOpposite(depth, count, crossing, cell1, cell2);
      cost = costBefore;
      room = roomBefore - (gone - goneBefore);
    }
  }

  function crossToOpposite(
    depth: number,
    count: number,
    { axis, steps, second }: Crossing,
    cell1: number,
    cell2: number,
  ): void {
    if (second === null) return;
    const costBefore = cost;
    const roomBefore = room;
    const goneBefore = gone;
    for (let i = 0; i < steps.length; i++) {
      const by1 = steps.by[i] ?? 0;
      for (let j = 0; j < second.steps.length; j++) {
        const by2 = second.steps.by[j] ?? 0;
        if (by1 === cell1 || by2 === cell2) continue;
        if (
          repeat(count, 3 * count, by1 + second.axis.toTotal, -1) &&
          repeat(count, 4 * count, axis.toTotal + by2, -1) &&
          repeat(count, 5 * count, by1 + by2, -1)
        ) {
          cross(depth + 1, 6 * count);
        }
        cost = costBefore;
        room = roomBefore - (gone - goneBefore);
        if (room === 0 || isDone()) return;
      }
    }
  }

  function prepare(entry: number): void {
    for (const { axis, steps, second, starts } of plan) {
      if (second === null) {
        if (!freely) lookFor(steps, axis, entry, null);
        continue;
      }
      lookFor(steps, axis, entry + second.axis.toTotal, -1);
      lookFor(second.steps, second.axis, entry + axis.toTotal, -1);
      if (axis.toTotal === 0) lookFor(starts, axis, entry, 1);
      else if (second.axis.toTotal === 0) lookFor(starts, second.axis, entry, 1);
      else {
        starts.by[0] = 0;
        starts.length = 1;
      }
    }
  }

  function lookFor(steps: Steps, axis: MovingAxis, from: number, turn: 1 | -1 | null): void {
    const most = freely || axis.toTotal === 0 ? axis.size : STEPS * effort;
    findSteps(steps, ledger, { axis, from, own: axis.own, direction, withheldOnly: freely, turn, most });
  }

  function search(entry: number): void {
    for (const axis of axes) {
      axis.own = indexIn(axis, entry);
      axis.toTotal = (axis.size - axis.own) * axis.stride;
    }
    entries[0] = entry;
    signs[0] = direction;
    best.length = 0;
    bestRatio = freely ? 0 : ANY_PRICE;
    tryPlans(entry, 1);
    if (!freely && !costsLessThan(PRICE_OF_A_LEVEL ** 2)) tryPlans(entry, HARDER);
  }

  function tryPlans(entry: number, times: number): void {
    effort = times;
    for (const each of plans) {
      plan = each;
      prepare(entry);
      for (nearlyFree = !freely; ; nearlyFree = false) {
        room = direction > 0 ? left : Math.min(left, (possible[entry] ?? 0) - ledger.floor);
        cost = 0;
        tries = TRIES * effort;
        if (room > 0) cross(0, 1);
        if (freely ? left === 0 : costsLessThan(PRICE_OF_A_LEVEL)) return;
        if (!nearlyFree) break;
      }
    }
  }

  function costsLessThan(price: number): boolean {
    return best.length > 0 && best.cost < price;
  }

  return {
    moveFreely: (entry, way, want) => {
      freely = true;
      direction = way;
      left = want;
      search(entry);
      return left;
    },
    moveAtCost: (entry, way, want) => {
      freely = false;
      direction = way;
      left = want;
      while (left > 0) {
        search(entry);
        if (best.length === 0) break;
        make(best.entries, best.signs, best.length, best.room);
      }
      return left;
    },
  };
}
