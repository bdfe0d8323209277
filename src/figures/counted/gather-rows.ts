import type { Group } from "../figure.ts";
import type { RowSet } from "./row-set.ts";
import type { Axis } from "./tally.ts";
import { groupOfCell } from "./tally-rows.ts";

/** Rows of one group. */
export interface GatheredRows {
  /** Its place among all combinations of the dimensions' values, the last dimension fastest. */
  readonly cell: number;
  readonly group: Group;
  readonly rows: readonly number[];
}

/**
 * The rows of each group asked for, groups in the order of their values: for what cannot be counted cell by cell, such as
 * means and medians. Rows must have one of the values of `only` in each of its dimensions.
 */
export async function gatherRows(
  set: RowSet,
  by: readonly string[],
  only: Readonly<Record<string, readonly string[]>>,
): Promise<readonly GatheredRows[]> {
  const axes: Axis[] = [];
  for (const dimension of by) axes.push(await set.axis(dimension));
  const tests: { readonly axis: Axis; readonly wanted: ReadonlySet<number> }[] = [];
  for (const [dimension, values] of Object.entries(only)) {
    const axis = await set.axis(dimension);
    tests.push({ axis, wanted: new Set(values.map((value) => axis.values.indexOf(value))) });
  }
  const groups = new Map<number, number[]>();
  for (let row = set.start; row < set.end; row++) {
    if (set.weight?.[row] === 0) continue;
    if (!tests.every(({ axis, wanted }) => wanted.has(axis.map[axis.index[row] as number] as number)))
      continue;
    let cell = 0;
    for (const { map, index, values } of axes)
      cell = cell * values.length + (map[index[row] as number] as number);
    const list = groups.get(cell);
    if (list === undefined) groups.set(cell, [row]);
    else list.push(row);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([cell, rows]) => ({ cell, group: groupOfCell(axes, by, cell), rows }));
}
