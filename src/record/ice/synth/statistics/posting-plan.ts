import { addDays, type IsoDate, type Random, UserError } from "../../../../core/index.ts";
import { daysToSnapshot, firstDayOf, type LayoutFacts } from "./layout.ts";

/** The days a workbook is of, and when it was posted. */
export interface PostingDates {
  /** The last day of the counts of the year. */
  readonly through: IsoDate;
  /** The day of the people detained. */
  readonly detained: IsoDate;
  readonly atd: IsoDate;
  /** When the list of facilities was drawn. */
  readonly pull: IsoDate;
  readonly posted: IsoDate;
}

/** A workbook to be made. */
export interface Posting {
  readonly file: string;
  readonly dates: PostingDates;
  /** The file of the later posting of the same day that corrects this one. */
  readonly correctedBy: string | null;
}

const DAYS_BETWEEN = 14;
const LEAST_DAYS = 10;

/** How many postings a year has room for. */
export function mostPostings(facts: LayoutFacts): number {
  let count = 0;
  while (addDays(facts.lastThrough, -DAYS_BETWEEN * count) >= addDays(firstDayOf(facts), LEAST_DAYS)) count++;
  return count;
}

/**
 * The postings, earliest first, every two weeks up to the year's last; some of them twice, the second with corrections.
 *
 * @param isCorrected asked once for each day
 * @throws UserError for more postings than the year has room for
 */
export function planPostings(facts: LayoutFacts, postings: number, isCorrected: () => boolean): Posting[] {
  const most = mostPostings(facts);
  if (!Number.isSafeInteger(postings) || postings < 1 || postings > most) {
    const message = `The number of postings of ${facts.layout} must be a whole number from 1 to ${most}, not ${postings}.`;
    throw new UserError("record.synth-ice-number", message);
  }
  return Array.from({ length: postings }, (_, place) => place).flatMap((place): Posting[] => {
    const back = postings - 1 - place;
    const dates = datesOf(facts, addDays(facts.lastThrough, -DAYS_BETWEEN * back));
    const file = fileName(facts, dates.posted, back === 0);
    if (!isCorrected()) return [{ file, dates, correctedBy: null }];
    const later = { ...dates, posted: addDays(dates.posted, 2) };
    const second = fileName(facts, later.posted, false);
    return [
      { file, dates, correctedBy: second },
      { file: second, dates: later, correctedBy: null },
    ];
  });
}

/** The days of the workbook whose counts go to this one. */
function datesOf(facts: LayoutFacts, through: IsoDate): PostingDates {
  const { daysTo } = facts;
  return {
    through,
    detained: addDays(through, daysToSnapshot(facts, through)),
    atd: addDays(through, daysTo.atd),
    pull: addDays(through, daysTo.pull),
    posted: addDays(through, daysTo.posted),
  };
}

/** The days of the posting before. */
export function datesBefore(facts: LayoutFacts, { through }: PostingDates): PostingDates {
  return datesOf(facts, addDays(through, -DAYS_BETWEEN));
}

/** As the agency named its files that year; earlier ones of FY2019 and FY2022 as an archive keeps them. */
function fileName({ layout }: LayoutFacts, posted: IsoDate, isLast: boolean): string {
  const [full = "", month = "", day = ""] = posted.split("-");
  if (layout === "FY2026") return `FY26_detentionStats_${month}${day}${full}.xlsx`;
  const name = layout === "FY2019" ? "FY19-detentionstats.xlsx" : "FY22-detentionStats.xlsx";
  if (isLast) return name;
  return `${full}${month}${day}120000-${name}`;
}

/** A day as the workbooks write it: `04/09/2026`, `4.9.2026`. */
export function usDate(date: IsoDate, separator: "/" | "." = "/", isShort = false): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const parts = isShort ? [Number(month), Number(day)] : [month, day];
  return [...parts, year].join(separator);
}

/** One of some things. */
export function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items.length === 0 ? undefined : items[random.below(items.length)];
}
