import { type IsoDate, isIsoDate } from "../core/index.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[\\s-]${MONTH},?[\\s-](\\d{4})\\b`, "i");

/**
 * The day that a date line or a page's metadata states: ISO 8601 with or without a time (the day of the time zone it
 * is written in), `20241125`, `2024/11/25`, `November 25, 2024`, `25 Nov 2024`. `null` for anything else, `11/12/2024`
 * too, whose day and month cannot be told apart.
 */
export function printedDay(text: string): IsoDate | null {
  const iso = /(?:^|\D)(\d{4})([-/]?)(\d{2})\2(\d{2})(?:$|[T\s]|\D)/.exec(text);
  if (iso !== null) return day(iso[1], iso[3], iso[4]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst !== null) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst === null ? null : day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
}

function monthNumber(name = ""): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

function day(year = "", month = "", date = ""): IsoDate | null {
  const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isIsoDate(written) && year >= "1900" ? written : null;
}
