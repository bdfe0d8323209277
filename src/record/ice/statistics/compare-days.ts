import { daysBetween, fiscalYear, type IsoDate } from "../../../core/index.ts";

/** What the other sections of the footnotes make of the day that one of them gives. */
export type ComparedDay =
  | { readonly agrees: true }
  | { readonly agrees: false; readonly most: IsoDate | null };

/**
 * The counts of the year, the averages and the snapshot of one workbook are drawn within this many days: in the 81
 * workbooks behind the built-in series of people detained the snapshot is of the same day as the counts or at most three
 * days later.
 */
const DAYS_APART = 3;

/**
 * Holds the days that sections of one workbook give for one fiscal year against each other. A section agrees where it is
 * within three days of the day that more than half of them say, or come within three days of; `most` is that day. Where
 * there is no such day `most` is `null`, and no section agrees. A day after the year's end counts as its last, since a
 * year's counts stop there and its snapshot need not.
 *
 * @param days by section, at least one
 * @param year the fiscal year the sections are of
 */
export function compareDays<Section>(
  days: ReadonlyMap<Section, IsoDate>,
  year: number,
): Map<Section, ComparedDay> {
  const { to } = fiscalYear(year);
  const within = (day: IsoDate): IsoDate => (day < to ? day : to);
  const sorted = [...days.values()].map(within).toSorted();
  // Why: a day that more than half give is the middle one.
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? to;
  const isNear = (day: IsoDate): boolean => Math.abs(daysBetween(middle, within(day))) <= DAYS_APART;
  const most = sorted.filter(isNear).length * 2 > sorted.length ? middle : null;
  return new Map(
    [...days].map(([section, day]) => [
      section,
      most !== null && isNear(day) ? { agrees: true } : { agrees: false, most },
    ]),
  );
}
