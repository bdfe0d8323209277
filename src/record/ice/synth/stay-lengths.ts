import { DAY_MINUTES } from "./days.ts";

/** The lengths of the stays that ended in a year: the exit cohort. */
export interface LengthSummary {
  readonly stays: number;
  /** In days and parts of a day, from book-in to book-out. */
  readonly meanDays: number;
  /** The middle one, or halfway between the two in the middle. */
  readonly medianDays: number;
}

/** Summarises lists of lengths in minutes, by their name. */
export function summarizeLengths(
  lengths: ReadonlyMap<string, readonly number[]>,
): Record<string, LengthSummary> {
  const summaries = [...lengths].map(([year, minutes]): [string, LengthSummary] => {
    const sorted = Float64Array.from(minutes).sort();
    const half = sorted.length / 2;
    const low = sorted[Math.ceil(half) - 1] ?? 0;
    const high = sorted[Math.floor(half)] ?? 0;
    const sum = sorted.reduce((all, each) => all + each, 0);
    return [
      year,
      {
        stays: sorted.length,
        meanDays: sum / sorted.length / DAY_MINUTES,
        medianDays: (low + high) / 2 / DAY_MINUTES,
      },
    ];
  });
  return Object.fromEntries(summaries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
