import { endOf, startOf } from "../../core/index.ts";
import { type Count, findDimension, type Group, groupKey } from "../../figures/index.ts";
import { type Cell, cellsInOrder, isWithheld } from "./count-cells.ts";
import { formatNumber } from "./format-number.ts";
import type { Labels } from "./labels.ts";

/** The cells of an answer, and in which dimensions they differ. */
export interface ChartCells {
  readonly cells: readonly Cell[];
  /** Dimensions with more than one value, in the order asked. */
  readonly varying: readonly string[];
  /** The one value, in words, of each of the other dimensions. */
  readonly fixed: readonly string[];
  /** True where a group has figures of several times. */
  readonly overTime: boolean;
}

export function chartCells(answer: Count, dimensions: readonly string[], labels: Labels): ChartCells {
  const cells = cellsInOrder(answer);
  const valuesOf = (dimension: string): Set<string> =>
    new Set(cells.flatMap(({ group }) => group[dimension] ?? []));
  const varying = dimensions.filter((dimension) => valuesOf(dimension).size > 1);
  const fixed = dimensions
    .filter((dimension) => !varying.includes(dimension))
    .flatMap((dimension) => [...valuesOf(dimension)].map((value) => labels.valueLabel(dimension, value)));
  const groups = new Set(cells.map(({ group }) => groupKey(group)));
  const times = new Set(cells.map(({ group, time }) => `${groupKey(group)} ${startOf(time)} ${endOf(time)}`));
  return { cells, varying, fixed, overTime: times.size > groups.size };
}

/** A group's values of some dimensions as one text to tell groups apart by. */
export function keyOf(group: Group, dimensions: readonly string[]): string {
  return JSON.stringify(dimensions.map((dimension) => group[dimension] ?? null));
}

/** A group's values of some dimensions in words. */
export function wordsOf(group: Group, dimensions: readonly string[], labels: Labels): string {
  return dimensions.map((dimension) => labels.valueLabel(dimension, group[dimension] ?? "")).join(", ");
}

/** `country of citizenship and criminality`: without what the catalogue adds about who records it. */
export function dimensionWords(dimensions: readonly string[]): string {
  const words = dimensions.map((id) => (findDimension(id)?.label ?? id).replace(/,.*$/, ""));
  const last = words.pop() ?? "";
  return words.length === 0 ? last : `${words.join(", ")} and ${last}`;
}

/** The number as it is written beside a bar or a line. */
export function numberText(value: number, unit: Cell["unit"]): string {
  if (unit === "percent") return `${formatNumber(value)}%`;
  return unit === "dollars" ? `$${formatNumber(value)}` : formatNumber(value);
}

/** The number with its bounds: `7,700 (7,650 to 7,700)`, `at least 3,000`; `withheld` is the caller's to say. */
export function boundedText(cell: Cell): string {
  if (isWithheld(cell)) return "";
  const { value, low, high, unit } = cell;
  const text = (number: number): string => numberText(number, unit);
  if (low === high) return text(value);
  if (high === undefined)
    return low === value ? `at least ${text(value)}` : `${text(value)} (at least ${text(low ?? value)})`;
  if (low === undefined)
    return high === value ? `at most ${text(value)}` : `${text(value)} (at most ${text(high)})`;
  return `${text(value)} (${text(low)} to ${text(high)})`;
}
