import { MISSING } from "../../store/index.ts";
import type { DefectKind } from "./defects.ts";

/** Days since 1970-01-01 of the earliest date taken for one: the court's records begin later than 1950. */
const EARLIEST = Date.UTC(1950, 0, 1) / 86_400_000;

/**
 * What is wrong with a date, by how far the number that stands for it lies above MISSING: nothing at 0, which is a blank.
 */
export const DATE_FAULTS: readonly (DefectKind | null)[] = [
  null,
  "not-a-date",
  "sentinel-date",
  "date-out-of-range",
];

const NOT_A_DATE = MISSING + 1;
const SENTINEL_DATE = MISSING + 2;
const OUT_OF_RANGE = MISSING + 3;

/** The fault of a number that `readDate` or `readMonth` gave; `null` for a day and for a blank. */
export function dateFault(read: number): DefectKind | null {
  return read > OUT_OF_RANGE ? null : (DATE_FAULTS[read - MISSING] ?? null);
}

const ZERO = 48;

/**
 * Reads `YYYY-MM-DD`, with or without a time of day behind it, out of a row's bytes: days since 1970-01-01, MISSING for a
 * blank, or a number just above MISSING for a fault.
 *
 * @param latest the last day the date may be
 */
export function readDate(bytes: Uint8Array, start: number, end: number, latest: number): number {
  if (start === end) return MISSING;
  if (end - start < 10 || bytes[start + 4] !== 45 || bytes[start + 7] !== 45) return NOT_A_DATE;
  if (end - start > 10 && bytes[start + 10] !== 32 && bytes[start + 10] !== 84) return NOT_A_DATE;
  const year = number(bytes, start, 4);
  const month = number(bytes, start + 5, 2);
  const date = number(bytes, start + 8, 2);
  if (year < 0 || month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return NOT_A_DATE;
  const day = dayNumber(year, month, date);
  if (day === SENTINEL) return SENTINEL_DATE;
  return day < EARLIEST || day > latest ? OUT_OF_RANGE : day;
}

/** Reads a month written `M/YYYY` as the first day of it; the rest as `readDate`. */
export function readMonth(bytes: Uint8Array, start: number, end: number, latest: number): number {
  if (start === end) return MISSING;
  const slash = bytes[start + 1] === 47 ? 1 : 2;
  if (bytes[start + slash] !== 47 || end - start !== slash + 5) return NOT_A_DATE;
  const month = number(bytes, start, slash);
  const year = number(bytes, start + slash + 1, 4);
  if (year < 0 || month < 1 || month > 12) return NOT_A_DATE;
  const day = dayNumber(year, month, 1);
  // People are born before 1950 too.
  if (year === 1900) return SENTINEL_DATE;
  return year < 1880 || day > latest ? OUT_OF_RANGE : day;
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
