import { InternalError } from "../core/index.ts";

/** A table of counts over 1 to 4 dimensions, with every combination of the dimensions' values: dense, row-major. */
export interface CountedTable {
  /** Number of values of each dimension. */
  readonly sizes: readonly number[];
  /** Whole numbers, none below zero, as many as the product of the sizes; the last dimension runs fastest. */
  readonly counts: Int32Array | Float64Array;
}

/**
 * A table with all its margins, row-major like the table. In each dimension the index past the last value means "total
 * over this dimension". An entry is a cell of the table or a margin; it is named by its place in `values`.
 */
export interface ExtendedTable {
  readonly axes: readonly Axis[];
  readonly values: Float64Array;
  /** Over how many dimensions each entry is a total: 0 for a cell, all of them for the grand total. */
  readonly levels: Uint8Array;
  /** How many cells that are not zero each entry adds up. Zeros are shown, so anybody can count them. */
  readonly parts: Int32Array;
}

/** A dimension of an extended table. */
export interface Axis {
  /** Number of values; also the index of the total. */
  readonly size: number;
  /** How far apart two neighbours lie. */
  readonly stride: number;
}

/**
 * Adds the margins of every level, the grand total included.
 *
 * @throws InternalError where the table is not what `CountedTable` says
 */
export function extendTable(table: CountedTable): ExtendedTable {
  checkTable(table);
  const axes: Axis[] = [];
  let length = 1;
  for (const size of table.sizes.toReversed()) {
    axes.unshift({ size, stride: length });
    length *= size + 1;
  }
  const values = new Float64Array(length);
  const levels = new Uint8Array(length);
  const parts = new Int32Array(length);
  for (const axis of axes) {
    forEachTotal(axis, length, (total) => {
      levels[total] = (levels[total] ?? 0) + 1;
    });
  }
  let cell = 0;
  for (let entry = 0; entry < length; entry++) {
    if (levels[entry] !== 0) continue;
    values[entry] = table.counts[cell++] ?? 0;
    parts[entry] = values[entry] === 0 ? 0 : 1;
  }
  for (const axis of axes) {
    forEachTotal(axis, length, (total) => {
      for (let from = total - axis.stride * axis.size; from < total; from += axis.stride) {
        values[total] = (values[total] ?? 0) + (values[from] ?? 0);
        parts[total] = (parts[total] ?? 0) + (parts[from] ?? 0);
      }
    });
  }
  return { axes, values, levels, parts };
}

/** Index of an entry in a dimension; the dimension's size where the entry is a total over it. */
export function indexIn(axis: Axis, entry: number): number {
  return Math.floor(entry / axis.stride) % (axis.size + 1);
}

function forEachTotal(axis: Axis, length: number, visit: (total: number) => void): void {
  const toTotal = axis.stride * axis.size;
  for (let start = toTotal; start < length; start += toTotal + axis.stride) {
    for (let total = start; total < start + axis.stride; total++) visit(total);
  }
}

function checkTable({ sizes, counts }: CountedTable): void {
  const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (sizes.length < 1 || sizes.length > 4 || !sizes.every(isCount) || counts.length !== cells) {
    throw new InternalError(
      "figures.table-shape",
      `A counted table has 1 to 4 dimensions and a count for each cell; this one is ${sizes.join(" x ")} with ${counts.length} counts.`,
    );
  }
  for (const count of counts) {
    if (isCount(count)) continue;
    throw new InternalError("figures.table-counts", `A counted table holds ${count}, which is no count.`);
  }
}
