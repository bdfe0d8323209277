/** A moment as a sheet keeps it: without a time zone. */
export interface ExcelDate {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Seconds since midnight, 0 to 86,399. */
  readonly second: number;
}

const SECONDS_A_DAY = 86_400;
/** Serial numbers of 1970-01-01 in the two date systems. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
/** The day Excel has in 1900 and the calendar has not: 29 February. Days before it are counted from one day later. */
const NO_SUCH_DAY = 60;
/** 9999-12-31, the last day of a sheet, in days since 1970-01-01. */
const LAST_DAY = 2_932_896;

/**
 * The day and time of a serial number, to the nearest second: `excelDate(45292.5, false)` is noon of 1 January 2024.
 * Null for what is no day of the calendar: serial numbers below 1 of the 1900 system (a time alone), 29 February 1900,
 * and anything before the system's first day or after the year 9999.
 *
 * Source: ECMA-376 part 1, 18.17.4 (dates and times), where the 1900 system keeps the leap day that was none.
 *
 * @param date1904 true for a workbook whose days count from 1 January 1904 (`workbook.date1904`)
 */
export function excelDate(serial: number, date1904: boolean): ExcelDate | null {
  const seconds = Math.round(serial * SECONDS_A_DAY);
  const whole = Math.floor(seconds / SECONDS_A_DAY);
  const second = seconds - whole * SECONDS_A_DAY;
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1)) return null;
  if (!date1904 && whole === NO_SUCH_DAY) return null;
  const epoch = date1904 ? EPOCH_1904 : whole < NO_SUCH_DAY ? EPOCH_1900 - 1 : EPOCH_1900;
  const day = whole - epoch;
  return day > LAST_DAY ? null : { day, second };
}
