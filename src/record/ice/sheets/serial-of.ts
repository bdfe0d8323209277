const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY_MILLISECONDS = 86_400_000;

/**
 * The serial number of a date that a cell keeps as ISO 8601, so that every date of a sheet is a number: the inverse of
 * `excelDate` from 1 March 1900 on. Null for what is no such date.
 */
export function serialOf(iso: string, date1904: boolean): number | null {
  const match = ISO.exec(iso);
  if (match === null) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0);
  if (!new Date(at).toISOString().startsWith(iso.slice(0, 10))) return null;
  const seconds = (hour || 0) * 3600 + (minute || 0) * 60 + (second || 0);
  return at / DAY_MILLISECONDS + (date1904 ? 24_107 : 25_569) + seconds / 86_400;
}
