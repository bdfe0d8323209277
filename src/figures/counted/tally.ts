/** A way of breaking rows down: each row's value is `values[map[index[row]]]`. */
export interface Axis {
  readonly dimension: string;
  readonly values: readonly string[];
  readonly map: Uint16Array;
  readonly index: Int32Array;
}

/** Rows to be counted: those whose every condition holds. */
export interface Condition {
  /** By number: 1 where rows with it count. */
  readonly allowed: Uint8Array;
  readonly map: Uint16Array;
  readonly index: Int32Array;
}

/** Rows of one table from one place up to another, each counting as often as its weight says. */
export interface CountedRows {
  readonly start: number;
  readonly end: number;
  /** Absent where each row counts once. */
  readonly weight?: Int32Array | undefined;
}

/** Numbers over every combination of the axes' values, the last axis fastest. */
export interface Tally {
  readonly axes: readonly { readonly dimension: string; readonly values: readonly string[] }[];
  readonly counts: Float64Array;
}

/** An empty tally over these axes. */
export function createTally(axes: Tally["axes"]): Tally {
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  return { axes, counts: new Float64Array(size) };
}

/** Adds rows to a tally whose axes they have, in its order. Some nanoseconds a row and axis. */
export function addRows(
  { counts }: Tally,
  axes: readonly Axis[],
  { start, end, weight }: CountedRows,
  conditions: readonly Condition[],
): void {
  const strides = stridesOf(axes);
  const [a, b] = axes;
  const [condition] = conditions;
  if (axes.length === 2 && conditions.length <= 1 && a !== undefined && b !== undefined) {
    // The common question, without inner loops.
    const { map: mapA, index: indexA } = a;
    const { map: mapB, index: indexB } = b;
    const stride = strides[0] as number;
    for (let row = start; row < end; row++) {
      if (
        condition !== undefined &&
        condition.allowed[condition.map[condition.index[row] as number] as number] === 0
      )
        continue;
      const cell = (mapA[indexA[row] as number] as number) * stride + (mapB[indexB[row] as number] as number);
      counts[cell] = (counts[cell] as number) + (weight === undefined ? 1 : (weight[row] as number));
    }
    return;
  }
  rows: for (let row = start; row < end; row++) {
    for (const { allowed, map, index } of conditions) {
      if (allowed[map[index[row] as number] as number] === 0) continue rows;
    }
    let cell = 0;
    for (let at = 0; at < axes.length; at++) {
      const { map, index } = axes[at] as Axis;
      cell += (map[index[row] as number] as number) * (strides[at] as number);
    }
    counts[cell] = (counts[cell] as number) + (weight === undefined ? 1 : (weight[row] as number));
  }
}

function stridesOf(axes: readonly Axis[]): number[] {
  const strides: number[] = [];
  let stride = 1;
  for (let at = axes.length - 1; at >= 0; at--) {
    strides[at] = stride;
    stride *= axes[at]?.values.length ?? 1;
  }
  return strides;
}

/** The place of the first row whose value is at least `wanted`, in a column that never falls. */
export function firstAtLeast(column: Int32Array, wanted: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
