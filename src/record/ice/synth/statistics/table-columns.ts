import type { CrossColumn } from "./cross-table.ts";
import { FISCAL_MONTHS, type MonthSums, type YearToDate } from "./year-to-date.ts";

const NAMES = ["Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"];

/** Columns of the twelve months and the year so far, which is their sum where the table adds up. */
export function monthColumns(
  yearHeading: string,
  format: NonNullable<CrossColumn["format"]>,
  isSummed: boolean,
): CrossColumn[] {
  const months = FISCAL_MONTHS.map(
    (month, place): CrossColumn => ({ heading: NAMES[place] ?? "", group: {}, period: month, format }),
  );
  const year = { heading: yearHeading, group: {}, period: "year", format };
  return [...months, isSummed ? { ...year, sum: months } : year];
}

/** The sums of the streams that are wanted, in a month or the year so far; `null` for a month that has not begun. */
export function gather(
  { months }: YearToDate,
  period: string,
  isWanted: (stream: number) => boolean,
): { readonly days: number; readonly sums: readonly MonthSums[] } | null {
  const wanted = months.filter(({ month }) => period === "year" || month === period);
  if (wanted.length === 0) return null;
  return {
    days: wanted.reduce((sum, { days }) => sum + days, 0),
    sums: wanted.flatMap(({ streams }) => streams.filter((_, stream) => isWanted(stream))),
  };
}

export function add(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
