import type { Ledger } from "./protect-ledger.ts";
import type { Axis } from "./protect-margins.ts";

/** Steps from one index of a dimension to others, those first that are worth trying first. */
export interface Steps {
  /** How far away the entry lies. */
  readonly by: Int32Array;
  /** Whether the entry there moves the same way (1) or the opposite way (-1). */
  readonly turns: Int8Array;
  /** What they are sorted by. */
  readonly keys: Float64Array;
  length: number;
}

/** Where steps are looked for. */
export interface StepSearch {
  readonly axis: Axis;
  /** The entry they start from, and its index in the dimension. */
  readonly from: number;
  readonly own: number;
  /** 1 where the entry itself is to be raised, -1 where it is to be lowered. */
  readonly direction: 1 | -1;
  /** Only to entries withheld already. */
  readonly withheldOnly: boolean;
  /** `null`: which way an entry turns follows from the indices. Otherwise all turn this way, and none is the total. */
  readonly turn: 1 | -1 | null;
  /** The most steps to keep; the total comes on top. */
  readonly most: number;
}

export function newSteps(size: number): Steps {
  return {
    by: new Int32Array(size + 2),
    turns: new Int8Array(size + 2),
    keys: new Float64Array(size + 2),
    length: 0,
  };
}

/** 1 where two entries that differ only in this dimension rise together, which is where one is the other's total. */
export function turnBetween(axis: Axis, a: number, b: number): 1 | -1 {
  return a === axis.size || b === axis.size ? 1 : -1;
}

/** Fills in steps to entries that can move: withheld ones first, the largest before; then the cheapest; the total last. */
export function findSteps(steps: Steps, ledger: Ledger, search: StepSearch): void {
  const { axis, from, own, direction, withheldOnly, turn, most } = search;
  const { price, possible } = ledger;
  steps.length = 0;
  const end = turn === null ? axis.size : axis.size - 1;
  for (let index = 0; index <= end; index++) {
    if (index === own) continue;
    const by = (index - own) * axis.stride;
    const cost = price[from + by] ?? 0;
    if (withheldOnly ? cost > 0 : cost === Number.POSITIVE_INFINITY) continue;
    const value = possible[from + by] ?? 0;
    const way = turn ?? turnBetween(axis, own, index);
    if (way === direction || value > ledger.floor) {
      if (index === axis.size) append(steps, by, way);
      else insert(steps, most, by, way, cost > 0 ? cost : -value);
    }
  }
}

function append(steps: Steps, by: number, turn: number): void {
  steps.by[steps.length] = by;
  steps.turns[steps.length++] = turn;
}

function insert(steps: Steps, most: number, by: number, turn: number, key: number): void {
  const { keys } = steps;
  let at = steps.length;
  if (at < most) steps.length++;
  else if (key >= (keys[--at] ?? 0)) return;
  for (; at > 0 && (keys[at - 1] ?? 0) > key; at--) {
    keys[at] = keys[at - 1] ?? 0;
    steps.by[at] = steps.by[at - 1] ?? 0;
    steps.turns[at] = steps.turns[at - 1] ?? 0;
  }
  keys[at] = key;
  steps.by[at] = by;
  steps.turns[at] = turn;
}
