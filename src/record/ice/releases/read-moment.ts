import { MISSING } from "../../../store/index.ts";
import { excelDate } from "../sheets/excel-date.ts";

/** A day and a time as read from a cell; the object is used again. */
export interface Moment {
  /** Days since 1970-01-01; MISSING where the cell tells none. */
  day: number;
  /** Seconds since midnight; MISSING where the cell tells the day alone. */
  second: number;
}

const DAY_MS = 86_400_000;

/**
 * Reads a date as the releases and their copies write it: an Excel serial number (also as text), `2024-03-05`,
 * `2024-03-05 14:03:00`, the same with `T`, fractions and `Z`, `3/5/2024`, `3/5/2024 2:03:00 PM`. Clocks are taken as
 * they stand: the releases name no time zone.
 *
 * @returns whether it is a date; where it is not, the moment is MISSING
 */
export function readMoment(value: unknown, date1904: boolean, into: Moment): boolean {
  into.day = MISSING;
  into.second = MISSING;
  if (typeof value === "number") return readSerial(value, date1904, into);
  if (typeof value === "string") return readText(value, date1904, into);
  if (value instanceof Date) {
    const time = value.getTime();
    if (Number.isNaN(time)) return false;
    into.day = Math.floor(time / DAY_MS);
    into.second = Math.floor((time - into.day * DAY_MS) / 1000);
    return true;
  }
  return false;
}

function readSerial(serial: number, date1904: boolean, into: Moment): boolean {
  const found = excelDate(serial, date1904);
  if (found === null) return false;
  into.day = found.day;
  into.second = found.second;
  return true;
}

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:Z|UTC|\+00:?00)?)?$/;
const AMERICAN =
  /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([AP]M)?)?$/i;
const SERIAL = /^\d{4,5}(?:\.\d+)?$/;

function readText(text: string, date1904: boolean, into: Moment): boolean {
  const iso = ISO.exec(text);
  if (iso !== null) {
    return (
      setMoment(into, Number(iso[1]), Number(iso[2]), Number(iso[3])) && setTime(into, iso[4], iso[5], iso[6])
    );
  }
  const american = AMERICAN.exec(text);
  if (american !== null) {
    const [, month, date, year, hour, minute, second, half] = american;
    if (!setMoment(into, Number(year), Number(month), Number(date))) return false;
    return setTime(into, hour, minute, second, half);
  }
  return SERIAL.test(text) && readSerial(Number(text), date1904, into);
}

function setMoment(into: Moment, year: number, month: number, date: number): boolean {
  const time = Date.UTC(year, month - 1, date);
  const back = new Date(time);
  if (year < 100 || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== date) return false;
  into.day = time / DAY_MS;
  return true;
}

function setTime(into: Moment, hour?: string, minute?: string, second?: string, half?: string): boolean {
  if (hour === undefined) return true;
  let hours = Number(hour);
  if (half !== undefined) hours = (hours % 12) + (half.toUpperCase() === "PM" ? 12 : 0);
  const minutes = Number(minute);
  const seconds = Number(second ?? 0);
  if (hours > 23 || minutes > 59 || seconds > 59) {
    into.day = MISSING;
    return false;
  }
  into.second = hours * 3600 + minutes * 60 + seconds;
  return true;
}
