/**
 * A calendar date, ISO 8601. A published table may know only the month or the year: `2017-05` and `2017` are
 * dates of lower precision, never the first day of the month.
 */
export type IsoDate = string;

/** When a figure holds: a stock on a day, a flow over a period (both ends inclusive). */
export type Time = { readonly asOf: IsoDate } | Interval;

export interface Interval {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** As the agencies write it: `FY2024`, `2024-10` for a month, `FY2025 to 2025-09-20` for a part of a year. */
  readonly label: string;
}

const DAY_MS = 86_400_000;

/** True for a day, month or year that exists in the calendar (`2024-02-30` does not). */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return false;
  const month = match[2] === undefined ? 1 : Number(match[2]);
  const day = match[3] === undefined ? 1 : Number(match[3]);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(Number(match[1]), month, 0)).getUTCDate();
}

/** First day a date of any precision may mean: `2017-05` gives `2017-05-01`. */
export function firstDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** Last day a date of any precision may mean: `2017-05` gives `2017-05-31`. */
export function lastDay(date: IsoDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const days = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  return `${date}-${days}`;
}

/** The U.S. government's fiscal year, 1 October to 30 September, named after the year it ends in. */
export function fiscalYear(year: number): Interval {
  return { from: `${year - 1}-10-01`, to: `${year}-09-30`, label: `FY${year}` };
}

/** The fiscal year a day falls in: `2024-10-01` is in FY2025. */
export function fiscalYearOf(date: IsoDate): number {
  const day = firstDay(date);
  return Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) >= 10 ? 1 : 0);
}

/** Gives the fiscal year of days since 1970-01-01; days of one year in a row cost next to nothing. */
export function createFiscalYears(): (day: number) => number {
  let year = 0;
  let from = 1;
  let to = 0;
  return (day) => {
    if (day < from || day > to) {
      year = fiscalYearOf(isoDay(day));
      from = dayNumber(`${year - 1}-10`);
      to = dayNumber(`${year}-10`) - 1;
    }
    return year;
  };
}

/** The interval from one day to another, named as the agencies do where it is a fiscal year or its part up to a day. */
export function intervalBetween(from: IsoDate, to: IsoDate): Interval {
  const year = fiscalYear(fiscalYearOf(from));
  if (from !== year.from || to > year.to) return { from, to, label: `${from} to ${to}` };
  return to === year.to ? year : { from, to, label: `${year.label} to ${to}` };
}

/** A calendar year as an interval, labelled so that nobody takes it for a fiscal year. */
export function calendarYear(year: number): Interval {
  return { from: `${year}-01-01`, to: `${year}-12-31`, label: `calendar ${year}` };
}

/** The days since 1970-01-01 of a date; of a month or year those of its first day. */
export function dayNumber(date: IsoDate): number {
  const month = date.length < 7 ? 1 : Number(date.slice(5, 7));
  const day = date.length < 10 ? 1 : Number(date.slice(8, 10));
  return Date.UTC(Number(date.slice(0, 4)), month - 1, day) / DAY_MS;
}

/** The date that many days after 1970-01-01. */
export function isoDay(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The date a number of days later (or earlier, for a negative number). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoDay(dayNumber(date) + days);
}

/** Days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The last day a figure speaks of: a stock's day, a flow's end. */
export function endOf(time: Time): IsoDate {
  return "asOf" in time ? lastDay(time.asOf) : time.to;
}

/** The first day a figure speaks of. */
export function startOf(time: Time): IsoDate {
  return "asOf" in time ? firstDay(time.asOf) : time.from;
}

/** As people write it: `24 November 2024`, `May 2017`, `FY2024`. */
export function describeTime(time: Time): string {
  if (!("asOf" in time)) return /^\d{4}-\d{2}$/.test(time.label) ? describeDate(time.label) : time.label;
  return describeDate(time.asOf);
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A date of any precision in words: `24 November 2024`, `May 2017`, `2017`. */
export function describeDate(date: IsoDate): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${Number(day)} ${named}`;
}

/**
 * Reads the period notation of our tables: a day, month or year (`2024-11-24`, `2024-11`, `2024`), a fiscal year
 * (`FY2024`), a part of one (`FY2025 to 2025-09-20`) or an ISO interval (`2024-10-01/2024-11-30`). For a stock the
 * period is a date and comes back as `asOf`; for a flow it comes back as an interval.
 *
 * @returns `null` where the text is no period of that kind
 */
export function parsePeriod(text: string, kind: "stock" | "flow"): Time | null {
  if (isIsoDate(text)) return kind === "stock" ? { asOf: text } : dateAsInterval(text);
  const fiscal = /^FY(\d{4})(?: to (\d{4}-\d{2}-\d{2}))?$/.exec(text);
  if (fiscal !== null) {
    const year = fiscalYear(Number(fiscal[1]));
    const end = fiscal[2];
    if (end !== undefined && (!isIsoDate(end) || end < year.from || end > year.to)) return null;
    if (kind === "stock") return { asOf: end ?? year.to };
    return end === undefined ? year : { from: year.from, to: end, label: text };
  }
  const [from, to, more] = text.split("/");
  if (from === undefined || to === undefined || more !== undefined || kind === "stock") return null;
  if (!isIsoDate(from) || !isIsoDate(to) || firstDay(from) > lastDay(to)) return null;
  return { from: firstDay(from), to: lastDay(to), label: `${from} to ${to}` };
}

function dateAsInterval(date: IsoDate): Interval {
  if (date.length === 4) return calendarYear(Number(date));
  return { from: firstDay(date), to: lastDay(date), label: date };
}
