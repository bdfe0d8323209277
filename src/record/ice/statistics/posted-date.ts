import { isIsoDate } from "../../../core/index.ts";

/**
 * When a workbook was posted, as far as its file name tells: the moment an archive captured it, which leads the name
 * (`20210415122347-FY21…` gives `2021-04-15T12:23:47`), or the day ICE put into it (`FY26_detentionStats_04092026` gives
 * `2026-04-09`). `null` where the name has neither.
 */
export function postedDate(fileName: string): string | null {
  const capture = /(?<!\d)(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?!\d)/.exec(fileName);
  if (capture !== null) {
    const [, year, month, day, hour, minute, second] = capture;
    const date = `${year}-${month}-${day}`;
    if (isIsoDate(date)) return `${date}T${hour}:${minute}:${second}`;
  }
  const posted = /(?<!\d)(\d\d)(\d\d)(20\d\d)(?!\d)/.exec(fileName);
  if (posted === null) return null;
  const date = `${posted[3]}-${posted[1]}-${posted[2]}`;
  return isIsoDate(date) ? date : null;
}
