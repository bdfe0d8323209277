import { createRandom, type Random } from "../../../../core/index.ts";
import { dayOf } from "../days.ts";
import { firstDayOf, type LayoutFacts } from "./layout.ts";

/** People who were arrested by one agency, of one criminality, held in one type of facility. */
export interface Stream {
  readonly agency: "CBP" | "ICE";
  readonly criminality: "convicted" | "pending-charges" | "other-violator";
  readonly facilityType: "adult" | "family";
}

export const STREAMS: readonly Stream[] = (["CBP", "ICE"] as const).flatMap((agency) =>
  (["convicted", "pending-charges", "other-violator"] as const).flatMap((criminality) =>
    (["adult", "family"] as const).map((facilityType) => ({ agency, criminality, facilityType })),
  ),
);

/** A day of one stream. */
export interface StreamDay {
  readonly bookIns: number;
  /** By the layout's reasons, in their order. */
  readonly bookOuts: readonly number[];
  /** Days in custody, of those who leave. */
  readonly stayDays: number;
  /** People held at midnight. */
  readonly midnight: number;
}

/** The year from which every table of every posting follows, day by day. */
export interface YearModel {
  /** Days since 1970-01-01. */
  readonly firstDay: number;
  /** By day, by stream in the order of `STREAMS`. */
  readonly days: readonly (readonly StreamDay[])[];
  /** People removed who were never held, by day. */
  readonly removedUnheld: readonly number[];
}

/** Days of the model: a year, and those after it on which its last workbooks are drawn. */
const DAYS = 365 + 12;

/** Of 1,000 people held, by stream. */
const SHARES: readonly number[] = [30, 1, 35, 1, 220, 9, 215, 2, 190, 1, 280, 16];

/** Runs the year: people come in, stay for weeks, and leave by one reason each. */
export function makeYearModel(facts: LayoutFacts, seed: number): YearModel {
  const random = createRandom(seed, 1);
  const held = STREAMS.map((_, stream) => Math.round((facts.detained * (SHARES[stream] ?? 0)) / 1000));
  const usual = [...held];
  const lengths = STREAMS.map(({ agency, facilityType }) =>
    facilityType === "family" ? 9 + 12 * random.next() : (agency === "ICE" ? 38 : 30) + 20 * random.next(),
  );
  const days: StreamDay[][] = [];
  const removedUnheld: number[] = [];
  for (let day = 0; day < DAYS; day++) {
    days.push(
      STREAMS.map((_, stream) => {
        const length = lengths[stream] ?? 30;
        const before = held[stream] ?? 0;
        const bookIns = Math.round(((usual[stream] ?? 0) / length) * (0.7 + 0.6 * random.next()));
        const leave = Math.min(before, Math.round((before / length) * (0.7 + 0.6 * random.next())));
        const midnight = before + bookIns - leave;
        held[stream] = midnight;
        return {
          bookIns,
          bookOuts: divide(leave, facts.reasons, random),
          stayDays: Math.round(leave * length * (0.85 + 0.3 * random.next())),
          midnight,
        };
      }),
    );
    removedUnheld.push(Math.round((facts.detained / 900) * (0.5 + random.next())));
  }
  return { firstDay: dayOf(firstDayOf(facts)), days, removedUnheld };
}

/** Divides a whole number by weights into whole numbers that add to it; small weights get something now and then. */
export function divide(
  whole: number,
  parts: readonly { readonly weight: number }[],
  random: Random,
): number[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const offset = random.next();
  let weight = 0;
  let before = 0;
  return parts.map((part, place) => {
    weight += part.weight;
    const upTo =
      place === parts.length - 1 ? whole : Math.min(whole, Math.floor((whole * weight) / total + offset));
    const share = upTo - before;
    before = upTo;
    return share;
  });
}
