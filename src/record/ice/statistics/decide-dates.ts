import { addDays, daysBetween, fiscalYear, type IsoDate, lastDay } from "../../../core/index.ts";
import type { PrintedDate } from "./read-footnote-dates.ts";
import { locate } from "./read-table.ts";
import type { FindingKind, StatisticsFinding } from "./statistics-finding.ts";
import type { ReadTable, TableFigure } from "./table-figure.ts";

/** How many days into the next year a year's last workbook may still be dated. */
const DAYS_AFTER_YEAR = 15;
/** The tables of a workbook are drawn within days of each other; further apart, one date is an older workbook's. */
const DAYS_APART = 45;

/** Why a table has no as-of date. */
export type NoDate = FindingKind & ("no-date" | "stale-date" | "dates-differ");

/** The as-of date of a table's figures, or why there is none. */
export type TableDate =
  | { readonly date: IsoDate }
  | { readonly date: null; readonly why: NoDate; readonly finding: StatisticsFinding };

/** What is needed of a table to date it, and to say why that cannot be done. */
type DatedTable = Pick<ReadTable, "id" | "sheet" | "titleCell" | "fiscalYear" | "title">;

/**
 * Decides whether a date the workbook prints can be that of a table's figures: it must lie in the table's fiscal year or
 * the days after it, not before the last month that has figures, and not far from the days of the workbook's other sheets.
 *
 * @param lastMonth the last month of that fiscal year with figures other than zero in any table, `2026-03`; `null` where
 * no table has months
 * @param others days that other sheets of the same fiscal year give for themselves
 */
export function decideDate(
  table: DatedTable,
  printed: readonly PrintedDate[],
  lastMonth: string | null,
  others: readonly IsoDate[],
): TableDate {
  const fault = (why: NoDate, sentence: string, at?: PrintedDate): TableDate =>
    withoutDate(table, why, sentence, at);
  const [first] = printed;
  if (first === undefined)
    return fault("no-date", "No as-of date was found in the footnotes or beside the table");
  const other = printed.find(({ date }) => date !== first.date);
  if (other !== undefined) {
    return fault(
      "dates-differ",
      `Two as-of dates are given, ${first.date} and ${other.date} (${locate(other.sheet, other.cell)})`,
      first,
    );
  }
  if (table.fiscalYear === null)
    return fault("no-date", "Neither the title nor the sheet names a fiscal year");
  const year = fiscalYear(table.fiscalYear);
  if (first.date < year.from || first.date > addDays(year.to, DAYS_AFTER_YEAR)) {
    return fault("stale-date", `The as-of date ${first.date} is not in ${year.label}`, first);
  }
  if (lastMonth !== null && first.date.slice(0, 7) < lastMonth) {
    return fault(
      "stale-date",
      `The as-of date is ${first.date}, but there are figures of ${lastMonth}`,
      first,
    );
  }
  const far = others.find((day) => Math.abs(daysBetween(first.date, day)) > DAYS_APART);
  if (far !== undefined) {
    return fault("stale-date", `The as-of date is ${first.date}, but another sheet is of ${far}`, first);
  }
  return { date: first.date };
}

/** A table without an as-of date, and the finding that says so: at the printed date, or at the title where there is none. */
export function withoutDate(table: DatedTable, why: NoDate, sentence: string, at?: PrintedDate): TableDate {
  const locator = at === undefined ? locate(table.sheet, table.titleCell) : locate(at.sheet, at.cell);
  const told = `${sentence}; the figures of "${table.title}" are not given.`;
  return { date: null, why, finding: { kind: why, table: table.id, locator, sentence: told } };
}

/** The calendar month of a table's month column: `10` in FY2026 is `2025-10`. */
export function calendarMonth(month: string, year: number): string {
  return `${Number(month) >= 10 ? year - 1 : year}-${month}`;
}

/** The last month with a figure other than zero in the tables of a fiscal year; `null` where none has months. */
export function lastMonthWithFigures(tables: readonly ReadTable[], year: number): string | null {
  const months = tables
    .filter((table) => table.fiscalYear === year)
    .flatMap(({ figures }) => figures)
    .filter(({ period, value }: TableFigure) => /^\d\d$/.test(period) && value !== 0)
    .map(({ period }) => calendarMonth(period, year));
  return months.toSorted().at(-1) ?? null;
}

/** True where a date falls on the last day of its month. */
export function endsMonth(date: IsoDate): boolean {
  return lastDay(date.slice(0, 7)) === date;
}
