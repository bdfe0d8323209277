import { MISSING } from "../../store/index.ts";
import type { DefectKind } from "./defects.ts";

/** Days since 1970-01-01 of the earliest date taken for one: the court's records begin later than 1950. */
const EARLIEST = Date.UTC(1950, 0, 1) / 86_400_000;

/** What is wrong with a date, as a small number: 0 for nothing. */
export const DATE_FAULTS: readonly (DefectKind | null)[] = [
  null,
  "not-a-date",
  "sentinel-date",
  "date-out-of-range",
];

/** The result of the last call of `readDate`: the day, or MISSING, and its fault. */
export interface ReadDate {
  day: number;
  fault: number;
}

const ZERO = 48;

/**
 * Reads `YYYY-MM-DD`, with or without a time of day behind it, out of a row's bytes into `result`. A blank is MISSING
 * without a fault.
 *
 * @param latest the last day the date may be
 */
export function readDate(
  bytes: Uint8Array,
  start: number,
  end: number,
  latest: number,
  result: ReadDate,
): void {
  result.day = MISSING;
  result.fault = 0;
  if (start === end) return;
  result.fault = 1;
  if (end - start < 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return;
  if (end - start > 10 && bytes[start + 10] !== 32 && bytes[start + 10] !== 84) return;
  const year = number(bytes, start, 4);
  const month = number(bytes, start + 5, 2);
  const date = number(bytes, start + 8, 2);
  if (year < 0 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return;
  const day = dayNumber(year, month, date);
  if (day === SENTINEL) result.fault = 2;
  else if (day < EARLIEST || day > latest) result.fault = 3;
  else {
    result.fault = 0;
    result.day = day;
  }
}

/** Reads a month written `M/YYYY` as the first day of it; the rest as `readDate`. */
export function readMonth(
  bytes: Uint8Array,
  start: number,
  end: number,
  latest: number,
  result: ReadDate,
): void {
  result.day = MISSING;
  result.fault = 0;
  if (start === end) return;
  result.fault = 1;
  const slash = bytes[start + 1] === 47 ? 1 : 2;
  if (bytes[start + slash] !== 47 || end - start !== slash + 5) return;
  const month = number(bytes, start, slash);
  const year = number(bytes, start + slash + 1, 4);
  if (year < 0 || month < 1 || month > 12) return;
  const day = dayNumber(year, month, 1);
  // People are born before 1950 too.
  if (year < 1880 || day > latest) result.fault = year === 1900 ? 2 : 3;
  else {
    result.fault = 0;
    result.day = day;
  }
}

/** A whole number of `count` digits; negative where a byte is none. */
function number(bytes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let place = start; place < start + count; place++) {
    const digit = (bytes[place] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01 in the Gregorian calendar; years are counted from March so that the leap day comes last. */
function dayNumber(year: number, month: number, date: number): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

const SENTINEL = dayNumber(1900, 1, 1);
