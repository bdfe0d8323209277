import { createFiscalYears } from "../../core/index.ts";
import { MISSING } from "../../store/index.ts";
import { listAxis } from "./row-set.ts";
import type { Axis } from "./tally.ts";

/** Breaks events down by the fiscal year they fall in; those without a day go with the earliest. */
export function fiscalYearAxis(days: Int32Array): Axis {
  const yearOf = createFiscalYears();
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
