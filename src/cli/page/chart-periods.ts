import { addDays, daysBetween, describeTime, endOf, startOf, type Time } from "../../core/index.ts";
import { numberText } from "./chart-cells.ts";
import { type Cell, isWithheld, WITHHELD } from "./count-cells.ts";

/**
 * What a line is drawn over: days (a stock), periods of one length, or parts of a year that begin on one day and grow.
 */
export type LineKind = "days" | "periods" | "running";

/** Cells that one line may join, and those it may not. */
export interface Comparable {
  readonly kind: LineKind;
  readonly kept: readonly Cell[];
  readonly leftOut: readonly Cell[];
}

/**
 * The cells whose times can stand on one line. A month beside a year would look like a fall; so of periods only those
 * of the commonest length are kept, unless most are parts of years so far.
 */
export function comparable(cells: readonly Cell[]): Comparable {
  if (cells.every(({ time }) => "asOf" in time)) return { kind: "days", kept: cells, leftOut: [] };
  const starts = countBy(cells, ({ group, time }) => `${JSON.stringify(group)} ${startOf(time)}`);
  const running = cells.filter(
    ({ group, time }) => (starts.get(`${JSON.stringify(group)} ${startOf(time)}`) ?? 0) > 1,
  );
  if (running.length > cells.length / 2) {
    const yearStart = commonest(countBy(running, ({ time }) => startOf(time).slice(5)));
    return part("running", cells, ({ time }) => startOf(time).slice(5) === yearStart && !isMonth(time));
  }
  const length = commonest(countBy(cells, ({ time }) => lengthOf(time)));
  return part("periods", cells, ({ time }) => lengthOf(time) === length);
}

/** True where a line may go from one time to the next: nothing lies between two periods. */
export function joins(earlier: Time, later: Time, kind: LineKind): boolean {
  if (kind === "days") return true;
  if (kind === "running") return startOf(earlier) === startOf(later);
  return addDays(endOf(earlier), 1) === startOf(later);
}

/** Says which figures a line left out for their length of time. */
export function otherPeriodsNote(leftOut: readonly Cell[]): string[] {
  if (leftOut.length === 0) return [];
  if (leftOut.length > 3) {
    return [`Left out, since they are of other lengths of time: ${leftOut.length} figures.`];
  }
  const named = leftOut.map((cell) => {
    const value = isWithheld(cell) ? WITHHELD : numberText(cell.value, cell.unit);
    return `${describeTime(cell.time)} (${value})`;
  });
  return [`Left out, since of another length of time: ${named.join("; ")}.`];
}

function part(kind: LineKind, cells: readonly Cell[], keeps: (cell: Cell) => boolean): Comparable {
  return { kind, kept: cells.filter(keeps), leftOut: cells.filter((cell) => !keeps(cell)) };
}

function isMonth(time: Time): boolean {
  return lengthOf(time) === "month";
}

function lengthOf(time: Time): string {
  const days = daysBetween(startOf(time), endOf(time)) + 1;
  if (days >= 28 && days <= 31) return "month";
  if (days >= 90 && days <= 92) return "quarter";
  return days >= 365 && days <= 366 ? "year" : `${days} days`;
}

function countBy(cells: readonly Cell[], name: (cell: Cell) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(name(cell), (counts.get(name(cell)) ?? 0) + 1);
  return counts;
}

function commonest(counts: ReadonlyMap<string, number>): string {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? "";
}
