import { isFederalHoliday } from "../appeal-deadline.ts";
import type { Day } from "../history.ts";

/** The day the made-up release was made. Nothing in it is dated later but hearings. */
export const RELEASE: Day = dayOf(2026, 6, 30);

/** The first and the last fiscal year in which cases are received. */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2026;

/** Charging documents filed with the courts by fiscal year, in thousands; the last year is three quarters long. */
const RECEIPTS: readonly number[] = [
  // FY1990 to FY2007: of about the size the agency's yearbooks have; the shape matters here, not the figure.
  110, 112, 118, 150, 166, 220, 240, 250, 240, 220, 215, 225, 240, 250, 255, 330, 310, 240,
  // FY2008 to FY2020: the agency's table of pending, new and completed cases.
  226, 255, 247, 238, 213, 197, 230, 193, 228, 295, 316, 546, 369,
  // FY2021 to FY2026: of about the size the agency and the Congressional Research Service stated.
  244, 707, 1200, 1800, 640, 330,
];

/** Receipts of all years before each, and of all years. */
const cumulative: readonly number[] = sumUp();
const TOTAL = cumulative.at(-1) ?? 1;

function sumUp(): number[] {
  const sums = [0];
  for (const thousands of RECEIPTS) sums.push((sums.at(-1) ?? 0) + thousands);
  return sums;
}

/** A day by its date. */
export function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Days the tables below answer for: 1 January 1930 to 31 December 2049. */
const EARLIEST: Day = dayOf(1930, 1, 1);
const LATEST: Day = dayOf(2049, 12, 31);
const DAYS = LATEST - EARLIEST + 1;

/** Ten bytes a day: `2024-11-24`. */
const dateText = new Uint8Array(DAYS * 10);
const fiscalYears = new Int16Array(DAYS);
const courtDays = new Int32Array(DAYS);
fillTables();

function fillTables(): void {
  for (let index = DAYS - 1; index >= 0; index--) {
    const day = EARLIEST + index;
    const date = new Date(day * 86_400_000);
    const text = date.toISOString();
    for (let place = 0; place < 10; place++) dateText[index * 10 + place] = text.charCodeAt(place);
    fiscalYears[index] = date.getUTCFullYear() + (date.getUTCMonth() >= 9 ? 1 : 0);
    const closed = date.getUTCDay() === 0 || date.getUTCDay() === 6 || isFederalHoliday(day);
    courtDays[index] = closed ? (courtDays[index + 1] ?? day) : day;
  }
}

/** The same day where the court sits, else the first day after it on which it does. */
export function courtDay(day: Day): Day {
  return courtDays[day - EARLIEST] ?? day;
}

/** The fiscal year of a day: 1 October 2024 is in 2025. */
export function fiscalYearOf(day: Day): number {
  return fiscalYears[day - EARLIEST] ?? 0;
}

/** Writes a day as `2024-11-24` and gives the place after it. */
export function writeDate(day: Day, bytes: Uint8Array, at: number): number {
  let from = (day - EARLIEST) * 10;
  const end = from + 10;
  let to = at;
  while (from < end) bytes[to++] = dateText[from++] ?? 0;
  return to;
}

/** A day as `2024-11-24`. */
export function dateOf(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * The day on which case `number` of `cases` is received: the cases come in the order of their numbers, as many in each
 * fiscal year as its share of all receipts says, evenly over the year.
 */
export function dayOfReceipt(number: number, cases: number): Day {
  const place = ((number + 0.5) / cases) * TOTAL;
  let index = 0;
  while (index < RECEIPTS.length - 1 && (cumulative[index + 1] ?? 0) <= place) index++;
  const from = dayOf(FIRST_YEAR + index - 1, 10, 1);
  const to = index === RECEIPTS.length - 1 ? RELEASE : dayOf(FIRST_YEAR + index, 10, 1);
  const share = (place - (cumulative[index] ?? 0)) / (RECEIPTS[index] ?? 1);
  return Math.min(courtDay(from + Math.floor(share * (to - from))), RELEASE);
}
