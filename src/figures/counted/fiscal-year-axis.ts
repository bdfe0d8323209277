import { MISSING } from "../../store/index.ts";
import { listAxis } from "./row-set.ts";
import type { Axis } from "./tally.ts";

/** Breaks events down by the fiscal year they fall in; those without a day go with the earliest. */
export function fiscalYearAxis(days: Int32Array): Axis {
  const yearOf = createYearOfDay();
  const years = days.map((each) => (each === MISSING ? 0 : yearOf(each)));
  const earliest = years.reduce((least, year) => (year > 0 && year < least ? year : least), 9999);
  const latest = years.reduce((most, year) => Math.max(most, year), earliest);
  const values = Array.from({ length: latest - earliest + 1 }, (_, index) => `FY${earliest + index}`);
  return listAxis(
    "fiscal-year",
    values,
    years.map((year) => Math.max(0, year - earliest)),
  );
}

/** Gives the fiscal year of days; days of one year in a row cost next to nothing. */
function createYearOfDay(): (day: number) => number {
  let year = 0;
  let from = 1;
  let to = 0;
  return (day) => {
    if (day < from || day > to) {
      const date = new Date(day * 86_400_000);
      year = date.getUTCFullYear() + (date.getUTCMonth() >= 9 ? 1 : 0);
      from = Date.UTC(year - 1, 9, 1) / 86_400_000;
      to = Date.UTC(year, 8, 30) / 86_400_000;
    }
    return year;
  };
}
