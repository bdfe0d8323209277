import { withCommas } from "../number-words.ts";
import { countryWords } from "../words/country-words.ts";
import { dayWords, fiscalYearWords } from "../words/time-words.ts";
import { isWholeHomeless } from "./homeless.ts";
import { offDocketFrames } from "./off-docket.ts";
import type { Tell } from "./story.ts";

/** Things that the catalogue knows and the built-in record has nothing on: for that group, that time, or at all. */
const GAPS: readonly {
  readonly measures: readonly (string | null)[];
  readonly low: number;
  readonly high: number;
  readonly frame: string;
}[] = [
  {
    measures: ["removals"],
    low: 1200,
    high: 9000,
    frame: "ICE removed {N} {people} in [fiscal year 2022|FY2023|fiscal 2024].",
  },
  {
    measures: ["removals"],
    low: 1200,
    high: 9000,
    frame: "In fiscal year [2023|2024], ICE deported {N} {adj} nationals, the agency said.",
  },
  {
    measures: ["removals"],
    low: 110_000,
    high: 270_000,
    frame: "ICE removed {N} people in [fiscal year 2006|fiscal 2008|FY2009].",
  },
  { measures: ["detained"], low: 600, high: 9000, frame: "As of {day}, {N} {people} were in ICE detention." },
  {
    measures: ["detained"],
    low: 600,
    high: 9000,
    frame: "{N} of the people held in ICE detention on {day} were {people}.",
  },
  {
    measures: ["detained"],
    low: 18_000,
    high: 34_000,
    frame: "ICE was holding {N} people in detention as of [March 14, 2008|June 30, 2011|May 9, 2012].",
  },
  {
    measures: ["removal-orders"],
    low: 110_000,
    high: 320_000,
    frame: "Immigration judges issued {N} removal orders in {FY}.",
  },
  {
    measures: ["removal-orders"],
    low: 110_000,
    high: 320_000,
    frame: "In {FY}, {N} people were ordered removed by immigration judges.",
  },
  {
    measures: ["in-absentia-orders"],
    low: 30_000,
    high: 190_000,
    frame: "{N} orders of removal were issued in absentia in {FY}, after people failed to appear in court.",
  },
  {
    measures: ["in-absentia-orders"],
    low: 30_000,
    high: 190_000,
    frame: "Immigration judges issued {N} in absentia removal orders in {FY}.",
  },
  {
    measures: ["removal-flights"],
    low: 103,
    high: 190,
    frame: "ICE operated {N} removal flights in [August 2023|May 2024|January 2025].",
  },
  {
    measures: ["removal-flights"],
    low: 1103,
    high: 1990,
    frame: "There were {N} removal flights in {FY}, according to a group that tracks the planes.",
  },
  {
    measures: ["detained-final-orders"],
    low: 9000,
    high: 17_000,
    frame: "{N} people with final orders of removal were being held in ICE custody on {day}.",
  },
  {
    measures: ["detained-final-orders"],
    low: 9000,
    high: 17_000,
    frame: "Of the people in ICE detention, {N} already had a final order of removal, an official said.",
  },
  {
    measures: ["court-pending"],
    low: 110_000,
    high: 520_000,
    frame: "Florida's immigration courts had {N} pending cases at the end of {FY}.",
  },
  {
    measures: ["court-pending"],
    low: 20_000,
    high: 390_000,
    frame: "{people} had {N} cases pending in immigration court at the end of {FY}.",
  },
  {
    measures: ["court-pending"],
    low: 110_000,
    high: 320_000,
    frame: "The immigration courts had {N} pending cases at the end of fiscal [1999|2001|2003].",
  },
  {
    measures: ["court-completions"],
    low: 210_000,
    high: 320_000,
    frame: "Immigration judges completed {N} cases in fiscal [1998|2002|2005].",
  },
  {
    measures: ["arrests"],
    low: 110_000,
    high: 320_000,
    frame: "ICE made {N} administrative arrests in fiscal [2009|2011|2012].",
  },
  { measures: ["arrests"], low: 1200, high: 9000, frame: "ICE arrested {N} {people} in {FY}." },
  {
    measures: ["arrests", "at-large-arrests"],
    low: 1200,
    high: 9000,
    frame: "ICE's [Chicago|Boston|Denver] field office arrested {N} people in {FY}.",
  },
  {
    measures: ["at-large-arrests"],
    low: 25_000,
    high: 45_000,
    frame: "ICE made {N} at-large arrests in fiscal [2016|2018|2019].",
  },
  {
    measures: ["book-ins"],
    low: 310_000,
    high: 450_000,
    frame: "There were {N} book-ins to ICE detention in fiscal [2009|2011|2013].",
  },
  {
    measures: ["book-ins"],
    low: 2000,
    high: 9000,
    frame: "{N} {people} were booked into ICE detention in {FY}.",
  },
  {
    measures: ["average-daily-population"],
    low: 20_000,
    high: 34_000,
    frame: "ICE's average daily population in detention was {N} in fiscal [2007|2009|2011].",
  },
  {
    measures: ["detainers"],
    low: 110_000,
    high: 190_000,
    frame: "ICE issued {N} detainers in fiscal [2008|2019|2022|2023].",
  },
  {
    measures: ["detainers"],
    low: 2000,
    high: 19_000,
    frame: "ICE lodged {N} detainers with jails in [California|Illinois|New York] in {FY}.",
  },
  {
    measures: ["ndd-final-orders", "final-orders"],
    low: 310_000,
    high: 890_000,
    frame:
      "[In June 2008|At the end of 2012|As of May 31, 2016], {N} people on the non-detained docket had final orders of removal.",
  },
  {
    measures: ["ndd-final-orders", "final-orders"],
    low: 10_000,
    high: 90_000,
    frame:
      "{N} people living in [Texas|California|New Jersey] have final orders of removal and are on ICE's non-detained docket.",
  },
  {
    measures: ["ndd-total"],
    low: 1_510_000,
    high: 2_490_000,
    frame: "ICE's non-detained docket stood at {N} people at the end of fiscal [2012|2014|2015].",
  },
  {
    measures: ["ndd-convicted"],
    low: 20_000,
    high: 90_000,
    frame: "{N} {people} convicted of crimes are on ICE's non-detained docket.",
  },
  {
    measures: ["atd-participants"],
    low: 21_000,
    high: 40_000,
    frame:
      "{N} people were enrolled in ICE's Alternatives to Detention at the end of fiscal [2012|2014|2015].",
  },
  {
    measures: ["appeals-pending"],
    low: 21_000,
    high: 90_000,
    frame: "The Board of Immigration Appeals had {N} appeals pending at the end of fiscal [2005|2008|2010].",
  },
  {
    measures: ["asylum-applications-received"],
    low: 41_000,
    high: 90_000,
    frame: "{N} asylum applications were filed in immigration court in fiscal [2009|2011|2013].",
  },
  {
    measures: ["sanctuary-jurisdictions"],
    low: 120,
    high: 640,
    frame: "As of March 2017, the Justice Department listed {N} sanctuary jurisdictions.",
  },
  {
    measures: ["agreements-287g"],
    low: 31,
    high: 79,
    frame: "ICE had {N} 287(g) agreements in force as of [June 30, 2009|October 1, 2011|March 31, 2016].",
  },
  {
    measures: ["length-of-stay"],
    low: 21,
    high: 49,
    frame: "The average length of stay in ICE detention was {N} days in fiscal [2008|2010|2012].",
  },
];

/** A number of the docket's kind that the built-in record has nothing to compare with. */
const gapInRecord: Tell = (index, random) => {
  const gap = random.pick(GAPS);
  const value = random.between(gap.low, gap.high);
  if (value >= 1000 && !isWholeHomeless(index, value, gap.measures)) return null;
  const country = random.pick([...countryWords.values()]);
  const frame = gap.frame
    .replaceAll("{people}", country.people)
    .replaceAll("{adj}", country.adjective)
    .replaceAll("{FY}", fiscalYearWords(random.between(2021, 2023), random))
    .replaceAll("{day}", dayWords(`2023-0${random.between(2, 8)}-1${random.between(0, 9)}`, random));
  return {
    family: `gap-${gap.measures[0]}`,
    frame,
    claim: { approximator: "", digits: withCommas(value) },
    expected: { measures: gap.measures, group: null, verdict: "no-record", alsoRight: [] },
  };
};

/** A quantity of something else in a report on immigration: land, money, staff, votes, promises. */
const offDocket: Tell = (_, random) => {
  const { frame, low, high, step } = random.pick(offDocketFrames);
  const value = Math.round(random.between(low, high) / step) * step;
  const printed =
    value >= 1_000_000 ? `${Number((value / 1_000_000).toFixed(1))} million` : withCommas(value);
  return {
    family: "off-docket",
    frame,
    claim: {
      approximator:
        /\{\^?N\}/.test(frame) && random.chance(0.4) ? random.pick(["about", "more than", "nearly"]) : "",
      digits: printed,
    },
    expected: { measures: [null], group: null, verdict: "no-record", alsoRight: [] },
  };
};

/** A number that nothing on record bears out or contradicts. */
export const unrecorded: Tell = (index, random) =>
  (random.chance(0.55) ? gapInRecord : offDocket)(index, random);
