import { UserError } from "../../core/index.ts";
import { findDimension } from "../dimensions.ts";
import type { Group } from "../figure.ts";
import type { RowSet } from "./row-set.ts";
import { type Axis, addRows, type Condition, createTally, type Tally } from "./tally.ts";

/**
 * Counts rows over the dimensions of `by`, then of `filters`, whose every value is counted so that tables which differ by
 * a filter are protected together. Rows must have one of the values of `only` in each of its dimensions.
 */
export async function tallyRows(
  sets: readonly RowSet[],
  by: readonly string[],
  filters: readonly string[],
  only: Readonly<Record<string, readonly string[]>>,
): Promise<Tally> {
  const dimensions = [...by, ...filters];
  let tally: Tally | null = null;
  for (const rows of sets) {
    const axes: Axis[] = [];
    for (const dimension of dimensions) axes.push(await rows.axis(dimension));
    const conditions: Condition[] = [];
    for (const [dimension, values] of Object.entries(only)) {
      const { values: all, map, index } = await rows.axis(dimension);
      conditions.push({
        allowed: Uint8Array.from(all, (value) => (values.includes(value) ? 1 : 0)),
        map,
        index,
      });
    }
    tally ??= createTally(axes.map(({ dimension, values }) => ({ dimension, values })));
    addRows(tally, axes, rows, conditions);
  }
  return tally ?? createTally([]);
}

/** The part of a tally in which the filters have their values: over the dimensions of `by` alone. */
export function placesOfSlice(tally: Tally, by: readonly string[], where: Group): Int32Array {
  const filters = tally.axes.slice(by.length);
  let offset = 0;
  let stride = 1;
  let isEmpty = false;
  for (const { dimension, values } of [...filters].reverse()) {
    const place = values.indexOf(where[dimension] ?? "");
    if (place === -1) isEmpty = true;
    offset += Math.max(0, place) * stride;
    stride *= values.length;
  }
  const cells = tally.axes.slice(0, by.length).reduce((product, { values }) => product * values.length, 1);
  return Int32Array.from({ length: cells }, (_, cell) => (isEmpty ? -1 : cell * stride + offset));
}

/** The values of the dimensions of `by` that a cell of the slice stands for. */
export function groupOfCell(
  axes: Tally["axes"],
  by: readonly string[],
  cell: number,
): Record<string, string> {
  const group: Record<string, string> = {};
  let rest = cell;
  for (let at = by.length - 1; at >= 0; at--) {
    const { dimension, values } = axes[at] as Tally["axes"][number];
    group[dimension] = values[rest % values.length] ?? "unknown";
    rest = Math.floor(rest / values.length);
  }
  return group;
}

/** @throws UserError where a filter's value is none that the records have or could have */
export function expectKnownValue(
  axis: Pick<Axis, "dimension" | "values">,
  value: string,
  isPossible: boolean,
): void {
  if (axis.values.includes(value) || isPossible) return;
  const nearest = axis.values.filter((known) => known.includes(value) || value.includes(known)).slice(0, 3);
  const remedy =
    nearest.length > 0
      ? `Did you mean ${nearest.join(" or ")}?`
      : `Give ${findDimension(axis.dimension)?.valuesAre ?? "another"}.`;
  throw new UserError(
    "figures.unknown-value",
    `"${value}" is no value of ${axis.dimension} in the records. ${remedy}`,
  );
}
