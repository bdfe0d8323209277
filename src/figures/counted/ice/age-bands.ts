import { MISSING } from "../../../store/index.ts";

/** Ages in the year of the event: the records give the year of birth only. */
export const ageBands = [
  "under-18",
  "18-to-24",
  "25-to-34",
  "35-to-44",
  "45-to-54",
  "55-to-64",
  "65-or-more",
  "unknown",
] as const;

const FROM_AGE = [18, 25, 35, 45, 55, 65];
const UNKNOWN = ageBands.length - 1;
/** A year of birth that gives a higher age is not believed. */
const OLDEST = 110;

/** For each row the place of its age band: the calendar year of the day less the year of birth. */
export function ageBandIndex(birthYears: Int32Array, days: Int32Array): Int32Array {
  let year = 0;
  let from = 1;
  let to = 0;
  return birthYears.map((born, row) => {
    const day = days[row] as number;
    if (born === MISSING || day === MISSING) return UNKNOWN;
    if (day < from || day > to) {
      year = new Date(day * 86_400_000).getUTCFullYear();
      from = Date.UTC(year, 0, 1) / 86_400_000;
      to = Date.UTC(year, 11, 31) / 86_400_000;
    }
    const age = year - born;
    if (age < 0 || age > OLDEST) return UNKNOWN;
    const band = FROM_AGE.findIndex((least) => age < least);
    return band === -1 ? FROM_AGE.length : band;
  });
}
