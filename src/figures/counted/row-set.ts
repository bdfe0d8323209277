import type { Axis, CountedRows } from "./tally.ts";

/** Rows of one table that answer a question, and how they may be broken down. */
export interface RowSet extends CountedRows {
  readonly axis: (dimension: string) => Promise<Axis>;
}

/** An axis whose rows hold places in a list of values. */
export function listAxis(dimension: string, values: readonly string[], index: Int32Array): Axis {
  return { dimension, values, map: Uint16Array.from(values, (_, number) => number), index };
}
