import { fiscalYear, type IsoDate, intervalBetween, type Time } from "../../../core/index.ts";
import { rowTime } from "../../published/row-time.ts";
import { calendarMonth, endsMonth } from "./decide-dates.ts";
import type { FigurePeriod } from "./table-figure.ts";

/** What a figure is of, once the workbook's date is known; `later` where its month had not begun by then. */
export type FigureTime = { readonly time: Time; readonly note?: string } | "later";

/**
 * The time of a figure as the built-in record words it: the snapshot's day, the month, the whole fiscal year where the
 * data reach its end, and otherwise the year to the as-of day. The month of that day says that it is not whole.
 */
export function figureTime(period: FigurePeriod, year: number, asOf: IsoDate): FigureTime {
  if (period === "day") return { time: { asOf } };
  const { from, to } = fiscalYear(year);
  const end = asOf < to ? asOf : to;
  if (period === "year") return { time: intervalBetween(from, end) };
  const month = calendarMonth(period, year);
  const time = rowTime(month, "flow");
  if (time === null || month > end.slice(0, 7)) return "later";
  if (month < end.slice(0, 7) || endsMonth(end)) return { time };
  return { time, note: `Partial month: data to ${end}.` };
}
