import { BOOKED, DECLINED } from "./codes.ts";
import { DAY_MINUTES, dayOfMinute, fiscalYearOfDay, isoDay } from "./days.ts";
import type { Course, Life, Stay } from "./life.ts";
import type { IceRecipe } from "./recipe.ts";
import { type Period, periodOf } from "./recipe.ts";
import { summarizeLengths } from "./stay-lengths.ts";
import { type Tallies, tally, tallyObject } from "./tallies.ts";

/** How many are in detention on a day, counted four ways. */
interface Census {
  readonly day: number;
  midnightInFacility: number;
  midnightInStay: number;
  anyTimeInFacility: number;
  anyTimeStints: number;
}

/** What is true of the lives behind a release, whatever was planted in its rows. */
export interface TrueCounts {
  add(life: Life): void;
  describe(): object;
}

const CENSUS_DAYS = 12;

/** Counts lives one by one; memory grows with the number of ended stays, eight bytes each. */
export function createTrueCounts(recipe: IceRecipe): TrueCounts {
  const census = censusDays(periodOf(recipe.layout));
  const lengths = new Map<string, number[]>();
  const removals: Tallies = new Map();
  const arrests: Tallies = new Map();
  const detainers: Tallies = new Map();
  const encounters: Tallies = new Map();
  const bookIns: Tallies = new Map();
  const bookOuts: Tallies = new Map();
  const stayEnds: Tallies = new Map();
  const departures = { withRow: 0, withoutRow: 0 };

  const addStay = (stay: Stay): void => {
    tally(bookIns, yearOfMinute(stay.inMinute), "stays");
    for (const { inMinute, outMinute, reason } of stay.stints) {
      tally(bookIns, yearOfMinute(inMinute), "stints");
      if (outMinute !== null) tally(bookOuts, yearOfMinute(outMinute), reason ?? "");
    }
    for (const each of census) count(each, stay);
    if (stay.outMinute === null) return;
    const year = yearOfMinute(stay.outMinute);
    tally(stayEnds, year, stay.releaseReason ?? "");
    const list = lengths.get(year) ?? [];
    list.push(stay.outMinute - stay.inMinute);
    lengths.set(year, list);
  };
  const addCourse = (
    { encounters: met, detainers: lodged, arrest, stay, removal }: Course,
    life: Life,
  ): void => {
    for (const { minute } of met) tally(encounters, yearOfMinute(minute), life.person.area.name);
    for (const { day, liftReason } of lodged) tally(detainers, yearOf(day), outcomeOf(liftReason));
    if (arrest !== null)
      tally(arrests, isoDay(dayOfMinute(arrest.minute)).slice(0, 7), life.person.area.name);
    if (stay !== null) addStay(stay);
    if (removal === null) return;
    departures[removal.hasRow ? "withRow" : "withoutRow"]++;
    if (removal.hasRow) tally(removals, yearOf(removal.day), life.person.citizenship.name);
  };
  return {
    add: (life) => {
      for (const course of life.courses) addCourse(course, life);
    },
    describe: () => {
      const has = (kind: IceRecipe["kinds"][number], counts: object): object =>
        recipe.kinds.includes(kind) ? counts : {};
      return {
        ...has("arrests", { arrestsByMonthAndArea: tallyObject(arrests) }),
        ...has("detainers", { detainersByFiscalYear: tallyObject(detainers) }),
        ...has("encounters", { encountersByFiscalYearAndArea: tallyObject(encounters) }),
        ...has("removals", { removalsByFiscalYearAndNationality: tallyObject(removals), departures }),
        ...has("detentions", {
          census: census.map(({ day, ...counts }) => ({ date: isoDay(day), ...counts })),
          bookInsByFiscalYear: tallyObject(bookIns),
          stintBookOutsByFiscalYearAndReason: tallyObject(bookOuts),
          stayEndsByFiscalYearAndReason: tallyObject(stayEnds),
          stayLengthsByFiscalYearOfExit: summarizeLengths(lengths),
        }),
      };
    },
  };
}

function outcomeOf(liftReason: string | null): string {
  if (liftReason === null) return "blank";
  if (liftReason === BOOKED) return "booked";
  return liftReason === DECLINED ? "declined" : "lifted for another reason";
}

/** Twelve days, evenly apart, the last one the last of the release. */
function censusDays({ firstDay, lastDay }: Period): Census[] {
  return Array.from({ length: CENSUS_DAYS }, (_, place) => ({
    day: firstDay + Math.round(((lastDay - firstDay) * (place + 1)) / CENSUS_DAYS),
    midnightInFacility: 0,
    midnightInStay: 0,
    anyTimeInFacility: 0,
    anyTimeStints: 0,
  }));
}

function count(census: Census, stay: Stay): void {
  const start = census.day * DAY_MINUTES;
  if (!touches(stay, start)) return;
  if (outlasts(stay, start)) census.midnightInStay++;
  const touching = stay.stints.filter((stint) => touches(stint, start));
  census.anyTimeStints += touching.length;
  if (touching.length > 0) census.anyTimeInFacility++;
  if (touching.some((stint) => outlasts(stint, start))) census.midnightInFacility++;
}

interface Spell {
  readonly inMinute: number;
  readonly outMinute: number | null;
}

function touches({ inMinute, outMinute }: Spell, start: number): boolean {
  return inMinute < start + DAY_MINUTES && (outMinute === null || outMinute >= start);
}

/** Still there at the end of the day. */
function outlasts({ outMinute }: Spell, start: number): boolean {
  return outMinute === null || outMinute >= start + DAY_MINUTES;
}

function yearOfMinute(minute: number): string {
  return yearOf(dayOfMinute(minute));
}

function yearOf(day: number): string {
  return `FY${fiscalYearOfDay(day)}`;
}
