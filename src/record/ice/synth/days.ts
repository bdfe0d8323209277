/** Minutes of a day: moments are counted in minutes, days in days, both since 1970-01-01T00:00. */
export const DAY_MINUTES = 1440;

/** The serial number Excel gives 1970-01-01, in workbooks that count from 1900. */
const EXCEL_1970 = 25_569;

const isoDays = new Map<number, string>();

/** The number of a day: `1970-01-02` is 1. */
export function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

export function isoDay(day: number): string {
  let text = isoDays.get(day);
  if (text === undefined) {
    text = new Date(day * 86_400_000).toISOString().slice(0, 10);
    isoDays.set(day, text);
  }
  return text;
}

/** The moment as `2024-10-01 14:05:00`. */
export function isoMoment(minute: number): string {
  const day = dayOfMinute(minute);
  const inDay = minute - day * DAY_MINUTES;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${isoDay(day)} ${two(Math.floor(inDay / 60))}:${two(inDay % 60)}:00`;
}

export function dayOfMinute(minute: number): number {
  return Math.floor(minute / DAY_MINUTES);
}

/** The fiscal year a day is in: 2024-10-01 is in 2025. */
export function fiscalYearOfDay(day: number): number {
  const iso = isoDay(day);
  return Number(iso.slice(0, 4)) + (iso.slice(5, 7) >= "10" ? 1 : 0);
}

/** A day as Excel counts it; a fraction is the time of day. */
export function serialOfDay(day: number): number {
  return day + EXCEL_1970;
}

export function serialOfMinute(minute: number): number {
  return EXCEL_1970 + minute / DAY_MINUTES;
}
