import { createRandom, type IsoDate } from "../../../../core/index.ts";
import { dayOf, isoDay } from "../days.ts";
import { daysToSnapshot, type LayoutFacts, type Reason } from "./layout.ts";
import { divide, STREAMS, type YearModel } from "./year-model.ts";

/** The sums of one month of one stream, or of the part of the month there are data of. */
export interface MonthSums {
  bookIns: number;
  /** By `YearToDate.reasons`. */
  bookOuts: number[];
  /** Nights in custody. */
  nights: number;
  stayDays: number;
}

/** A processing disposition and the people held under it, by type of facility. */
export interface DispositionCount {
  readonly label: string;
  readonly value: string;
  readonly isNew: boolean;
  adult: number;
  family: number;
}

/** What a posting says of custody: the base counts from which its tables are added up. */
export interface YearToDate {
  readonly through: IsoDate;
  /** In fiscal order, October first; of months not begun there is nothing. */
  readonly months: readonly {
    readonly month: string;
    readonly days: number;
    readonly streams: readonly MonthSums[];
  }[];
  /** A new one has no value that anybody knows yet. */
  readonly reasons: (Reason & { readonly isNew?: boolean })[];
  /** On the day of the snapshot, by stream. */
  readonly detained: readonly number[];
  readonly dispositions: DispositionCount[];
  readonly removals: number;
  readonly familyRemovals: number;
}

/** Calendar months in fiscal order. */
export const FISCAL_MONTHS: readonly string[] = [
  "10",
  "11",
  "12",
  "01",
  "02",
  "03",
  "04",
  "05",
  "06",
  "07",
  "08",
  "09",
];

const DISPOSITIONS = [
  { label: "Expedited Removal (I-860)", value: "expedited-removal", weight: 190 },
  { label: "Notice to Appear (I-862)", value: "notice-to-appear", weight: 650 },
  { label: "Reinstatement of Deport Order (I-871)", value: "reinstatement", weight: 60 },
  { label: "Other", value: "other", weight: 100 },
];

/** Adds up the year to a day. The days of a month that is not over count as far as they go. */
export function sumYearToDate(
  facts: LayoutFacts,
  model: YearModel,
  seed: number,
  through: IsoDate,
): YearToDate {
  const last = dayOf(through);
  const removedAt = facts.reasons.findIndex(({ value }) => value === "release-to-remove");
  const months = new Map<string, { month: string; days: number; streams: MonthSums[] }>();
  let removals = 0;
  let familyRemovals = 0;
  for (const [index, day] of model.days.entries()) {
    if (model.firstDay + index > last) break;
    const month = isoDay(model.firstDay + index).slice(5, 7);
    const sums = months.get(month) ?? { month, days: 0, streams: STREAMS.map(() => emptySums(facts)) };
    months.set(month, sums);
    sums.days++;
    removals += model.removedUnheld[index] ?? 0;
    for (const [stream, { bookIns, bookOuts, stayDays, midnight }] of day.entries()) {
      const sum = sums.streams[stream];
      if (sum === undefined) continue;
      sum.bookIns += bookIns;
      sum.nights += midnight;
      sum.stayDays += stayDays;
      for (const [reason, count] of bookOuts.entries())
        sum.bookOuts[reason] = (sum.bookOuts[reason] ?? 0) + count;
      const removed = bookOuts[removedAt] ?? 0;
      removals += removed;
      if (STREAMS[stream]?.facilityType === "family") familyRemovals += removed;
    }
  }
  const snapshot = model.days[last + daysToSnapshot(facts, through) - model.firstDay] ?? [];
  const detained = snapshot.map(({ midnight }) => midnight);
  const held = (type: string): number =>
    detained.reduce((sum, count, stream) => sum + (STREAMS[stream]?.facilityType === type ? count : 0), 0);
  const random = createRandom(seed, 2_000 + last);
  const adults = divide(held("adult"), DISPOSITIONS, random);
  const families = divide(held("family"), DISPOSITIONS, random);
  return {
    through,
    months: [...months.values()],
    reasons: [...facts.reasons],
    detained,
    dispositions: DISPOSITIONS.map(({ label, value }, place) => ({
      label,
      value,
      isNew: false,
      adult: adults[place] ?? 0,
      family: families[place] ?? 0,
    })),
    removals,
    familyRemovals,
  };
}

function emptySums({ reasons }: LayoutFacts): MonthSums {
  return { bookIns: 0, bookOuts: reasons.map(() => 0), nights: 0, stayDays: 0 };
}
