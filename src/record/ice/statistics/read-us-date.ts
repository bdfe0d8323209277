import { type IsoDate, isIsoDate } from "../../../core/index.ts";

/** A day as these workbooks write it: `04/10/2021`, `9.30.2019`, `4/4/26`. A pattern's source, without groups. */
export const US_DATE = "\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})(?!\\d)";

/** The day, ISO 8601; `null` where the text is no day of the calendar. Years of two digits are of this century. */
export function readUsDate(text: string): IsoDate | null {
  const match = /^(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})$/.exec(text.trim());
  if (match === null) return null;
  const [, month = "", day = "", year = ""] = match;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isIsoDate(date) ? date : null;
}
