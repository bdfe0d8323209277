import { FIRST_YEAR, LAST_YEAR } from "./calendar.ts";

/** A rate for each fiscal year from 1990 to 2026. */
export type YearRates = Float64Array;

/** Rates given for some years, with a straight line between two that follow each other. */
function ratesOf(points: Readonly<Record<number, number>>): YearRates {
  const years = Object.keys(points).map(Number);
  const rates = new Float64Array(LAST_YEAR - FIRST_YEAR + 1);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const before = years.findLast((each) => each <= year) ?? years[0] ?? year;
    const after = years.find((each) => each >= year) ?? before;
    const share = after === before ? 0 : (year - before) / (after - before);
    rates[year - FIRST_YEAR] = (points[before] ?? 0) * (1 - share) + (points[after] ?? 0) * share;
  }
  return rates;
}

/** The rate of a fiscal year; the nearest year's for one outside the table. */
export function rateIn(rates: YearRates, fiscalYear: number): number {
  const index = Math.min(Math.max(fiscalYear - FIRST_YEAR, 0), rates.length - 1);
  return rates[index] ?? 0;
}

/** Share of cases that begin in custody, by year of receipt. */
export const DETAINED_SHARE: YearRates = ratesOf({
  1990: 0.4,
  1996: 0.42,
  2005: 0.36,
  2009: 0.5,
  2013: 0.42,
  2017: 0.3,
  2019: 0.22,
  2021: 0.2,
  2024: 0.1,
  2025: 0.3,
  2026: 0.5,
});

/** Mean days from receipt to the judge's decision outside custody, by year of receipt. */
export const DAYS_TO_DECISION: YearRates = ratesOf({
  1990: 330,
  1996: 360,
  2004: 400,
  2008: 560,
  2010: 800,
  2014: 1250,
  2017: 1500,
  2019: 1500,
  2021: 1400,
  2023: 1300,
  2024: 1450,
  2026: 900,
});

/** Share of decisions outside custody that are orders made in absentia, by year of the decision. */
export const ABSENTIA_SHARE: YearRates = ratesOf({
  1990: 0.34,
  1996: 0.38,
  2000: 0.4,
  2005: 0.56,
  2008: 0.44,
  2012: 0.4,
  2015: 0.52,
  2017: 0.55,
  2019: 0.62,
  2020: 0.5,
  2021: 0.14,
  2022: 0.21,
  2023: 0.32,
  2024: 0.38,
  2025: 0.46,
  2026: 0.46,
});

/** Share of stretches at a court that end in administrative closure, by year of the closure. */
export const CLOSURE_SHARE: YearRates = ratesOf({
  1990: 0.09,
  1997: 0.05,
  2005: 0.02,
  2010: 0.06,
  2012: 0.16,
  2016: 0.15,
  2018: 0.02,
  2020: 0.01,
  2022: 0.1,
  2024: 0.06,
  2025: 0.01,
  2026: 0.005,
});

/** Share of cases that are represented before the court, by year of receipt. */
export const REPRESENTED_SHARE: YearRates = ratesOf({
  1990: 0.4,
  1997: 0.35,
  2005: 0.36,
  2010: 0.44,
  2016: 0.56,
  2020: 0.5,
  2022: 0.42,
  2024: 0.34,
  2026: 0.28,
});

/** Share of cases that follow a lead case of the same family, by year of receipt. */
export const RIDER_SHARE: YearRates = ratesOf({
  1990: 0.07,
  2005: 0.09,
  2013: 0.13,
  2016: 0.26,
  2019: 0.36,
  2022: 0.3,
  2024: 0.32,
  2026: 0.18,
});

/** Mean days from an appeal to the Board's decision, by year of filing. */
export const DAYS_AT_BOARD: YearRates = ratesOf({
  1990: 500,
  1998: 700,
  2003: 400,
  2010: 380,
  2016: 330,
  2020: 380,
  2022: 600,
  2024: 1100,
  2026: 900,
});
