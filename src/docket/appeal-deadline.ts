import type { Day } from "./history.ts";

/** Days within which an appeal must reach the Board, by the date of the judge's decision. */
interface AppealWindow {
  /** First day of decisions it holds for. */
  readonly from: Day;
  readonly days: number;
  readonly source: string;
}

/**
 * 8 CFR 1003.38(b): thirty calendar days after an oral decision is stated or a written one mailed. An interim final rule
 * of 6 February 2026 (RIN 1125-AB37) would have made it ten days for most decisions from 9 March 2026; the District
 * Court for the District of Columbia vacated that part on 8 March 2026 (Amica Center v. EOIR), so no row stands for it.
 */
const APPEAL_WINDOWS: readonly AppealWindow[] = [
  { from: Number.NEGATIVE_INFINITY, days: 30, source: "8 CFR 1003.38(b)" },
];

/**
 * The last day on which an appeal from a judge's decision is in time: the due date on record as the court keyed it, else
 * the decision's day plus the window in force, moved on to the next working day (8 CFR 1003.38(b)). A recorded due date
 * before the decision cannot be one and is passed over.
 */
export function lastDayToAppeal(decided: Day, recordedDue: Day | null): Day {
  if (recordedDue !== null && recordedDue >= decided) return recordedDue;
  return nextWorkingDay(decided + windowOn(decided));
}

function windowOn(day: Day): number {
  for (let index = APPEAL_WINDOWS.length - 1; index >= 0; index--) {
    const window = APPEAL_WINDOWS[index];
    if (window !== undefined && day >= window.from) return window.days;
  }
  return 30;
}

/** The same day where it is a working day, else the first after it. */
function nextWorkingDay(day: Day): Day {
  let working = day;
  while (isWeekend(working) || isFederalHoliday(working)) working++;
  return working;
}

/** 1970-01-01 was a Thursday: days 2 and 3 are a Saturday and a Sunday. */
function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

const holidaysByYear = new Map<number, ReadonlySet<Day>>();

/** A legal public holiday of 5 U.S.C. 6103(a), on the day it is observed by (b) and Executive Order 11582. */
export function isFederalHoliday(day: Day): boolean {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  // New Year's Day on a Saturday is observed on the last day of the year before.
  return holidaysOf(year).has(day) || holidaysOf(year + 1).has(day);
}

function holidaysOf(year: number): ReadonlySet<Day> {
  let days = holidaysByYear.get(year);
  if (days === undefined) {
    days = new Set(listHolidays(year));
    holidaysByYear.set(year, days);
  }
  return days;
}

function listHolidays(year: number): Day[] {
  const fixed = [dayOf(year, 1, 1), dayOf(year, 7, 4), dayOf(year, 11, 11), dayOf(year, 12, 25)];
  // Juneteenth National Independence Day Act, 17 June 2021 (Public Law 117-17).
  if (year >= 2021) fixed.push(dayOf(year, 6, 19));
  const floating = [
    nthWeekday(year, 2, 1, 3),
    lastMonday(year, 5),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 10, 1, 2),
    nthWeekday(year, 11, 4, 4),
  ];
  // Public Law 98-144: from 1986 on.
  if (year >= 1986) floating.push(nthWeekday(year, 1, 1, 3));
  return [...fixed.map(observed), ...floating];
}

/** On a Saturday the Friday before is the holiday, on a Sunday the Monday after. */
function observed(day: Day): Day {
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (weekday === 6) return day - 1;
  return weekday === 0 ? day + 1 : day;
}

function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = dayOf(year, month, 1);
  const offset = (weekday - ((((first + 4) % 7) + 7) % 7) + 7) % 7;
  return first + offset + 7 * (nth - 1);
}

function lastMonday(year: number, month: number): Day {
  const fifth = nthWeekday(year, month, 1, 5);
  return fifth < dayOf(year, month + 1, 1) ? fifth : fifth - 7;
}
