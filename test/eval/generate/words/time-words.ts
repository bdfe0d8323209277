import type { Time } from "../../../../src/core/index.ts";
import type { Random } from "../random.ts";
import type { Slots } from "../template.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** As the Associated Press shortens them before a day; March to July stay whole. */
const SHORT = [
  "Jan.",
  "Feb.",
  "March",
  "April",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/**
 * Ways of saying when a figure holds: `T` for the phrase ("in fiscal 2024", "as of Nov. 24, 2024"), `day`, `FY` or
 * `month` for the bare name.
 */
export function timeSlots(time: Time, random: Random): Slots {
  if ("asOf" in time) return stockSlots(time.asOf, random);
  const year = /^FY(\d{4})$/.exec(time.label)?.[1];
  if (year !== undefined) return fiscalSlots(Number(year), random);
  if (/^\d{4}-\d{2}$/.test(time.label)) return monthSlots(time.label, random);
  return spanSlots(time.from, time.to, random);
}

/** A day as a newspaper prints it, in one of several styles. */
export function dayWords(date: string, random: Random): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const place = Number(month) - 1;
  const number = Number(day);
  return random.pick([
    `${SHORT[place]} ${number}, ${year}`,
    `${MONTHS[place]} ${number}, ${year}`,
    `${MONTHS[place]} ${number}, ${year}`,
    `${number} ${MONTHS[place]} ${year}`,
  ]);
}

/** A fiscal year as prose names it. */
export function fiscalYearWords(year: number, random: Random): string {
  const short = String(year).slice(2);
  return random.pick([
    `fiscal year ${year}`,
    `fiscal year ${year}`,
    `fiscal ${year}`,
    `fiscal ${year}`,
    `FY ${year}`,
    `FY${year}`,
    `FY${short}`,
    `the ${year} fiscal year`,
  ]);
}

function stockSlots(date: string, random: Random): Slots {
  if (date.length === 7) {
    const month = (): string => monthWords(date);
    return { month, T: () => random.pick([`as of ${month()}`, `in ${month()}`]) };
  }
  const day = (): string => dayWords(date, random);
  const fiscal = date.endsWith("-09-30") ? Number(date.slice(0, 4)) : null;
  const T = (): string => {
    if (fiscal === null || random.chance(0.4)) return random.pick([`as of ${day()}`, `on ${day()}`]);
    const year = fiscalYearWords(fiscal, random);
    return random.pick([
      `at the end of ${year}`,
      `at the close of ${year}`,
      `when ${year} ended`,
      `by the end of ${year}`,
    ]);
  };
  return { day, T };
}

function fiscalSlots(year: number, random: Random): Slots {
  const FY = (): string => fiscalYearWords(year, random);
  const T = (): string =>
    random.pick([
      `in ${FY()}`,
      `in ${FY()}`,
      `in ${FY()}`,
      `during ${FY()}`,
      `in the fiscal year that ended Sept. 30, ${year}`,
      `in the 12 months that ended on September 30, ${year}`,
      `between Oct. 1, ${year - 1}, and Sept. 30, ${year}`,
    ]);
  return { FY, T };
}

function monthSlots(label: string, random: Random): Slots {
  const month = (): string => monthWords(label);
  return {
    month,
    T: () =>
      random.pick([`in ${month()}`, `in ${month()}`, `during ${month()}`, `in the month of ${month()}`]),
  };
}

function spanSlots(from: string, to: string, random: Random): Slots {
  const fiscal = from.endsWith("-10-01") ? Number(from.slice(0, 4)) + 1 : null;
  const T = (): string => {
    const first = dayWords(from, random);
    const last = dayWords(to, random);
    const spans = [
      `from ${first}, through ${last}`,
      `between ${first}, and ${last}`,
      `from ${first} to ${last}`,
    ];
    if (fiscal !== null) spans.push(`in ${fiscalYearWords(fiscal, random)} through ${last}`);
    return random.pick(spans);
  };
  return { T };
}

function monthWords(label: string): string {
  return `${MONTHS[Number(label.slice(5, 7)) - 1]} ${label.slice(0, 4)}`;
}
