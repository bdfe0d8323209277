import { daysBetween, endOf } from "../../../../src/core/index.ts";
import { type Figure, groupKey } from "../../../../src/figures/index.ts";
import { labelOf } from "../family.ts";
import { homesOf, periodKey } from "../homes.ts";
import { printedDigits, rounded, withCommas } from "../number-words.ts";
import { isOneSlip } from "../slips.ts";
import { countryWords } from "../words/country-words.ts";
import { type Base, bare, type Mutate, type Mutation } from "./mutation.ts";
import { isBounded } from "./true-numbers.ts";

/** Measures whose numbers writers put in each other's place. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  "ndd-convicted": ["ndd-pending-charges"],
  "ndd-pending-charges": ["ndd-convicted"],
  "average-daily-population": ["book-ins"],
  "book-ins": ["average-daily-population", "removals", "arrests"],
  "length-of-stay": [],
  removals: ["arrests", "removals-interior", "removals-dhs", "book-ins", "removals-criminal"],
  "removals-dhs": ["returns"],
  returns: ["removals-dhs"],
  arrests: ["removals", "arrests-criminal", "removals-interior", "at-large-arrests", "book-ins"],
  "arrests-criminal": ["arrests", "removals-criminal", "removals"],
  "at-large-arrests": ["arrests", "arrests-criminal"],
  detainers: ["removals"],
  "atd-participants": ["detained"],
  "court-pending": ["court-receipts", "court-completions", "court-inactive"],
  "court-receipts": ["court-completions", "court-pending"],
  "court-completions": ["court-receipts", "court-pending"],
};

/** Smaller numbers stand in some row of any long table by chance. */
const LEAST_OF_ANOTHER_GROUP = 250;

/** The number of another measure for the same group and time, under the words of the first. */
export const numberOfAnotherMeasure: Mutate = (base) => {
  const { index, figure, random } = base;
  const donors = (CONFUSED[figure.measure] ?? []).flatMap((measure) =>
    index
      .ofMeasure(measure)
      .filter(
        (other) => groupKey(other.group) === groupKey(figure.group) && periodKey(other) === periodKey(figure),
      ),
  );
  return firstFit(base, random.shuffle(donors), (value, digits) => {
    const homes = homesOf(index, figure, value, digits);
    return (
      homes.atOtherTimes.length + homes.ofOtherGroups.length + homes.farther.filter(isOf(figure)).length === 0
    );
  });
};

/** The number of a neighbouring row of the same table, under the words of this one. */
export const numberOfAnotherGroup: Mutate = (base) => {
  const { index, figure, random } = base;
  const dimensions = Object.keys(figure.group).join();
  const rows = index.siblings(figure).filter(({ group }) => {
    const country = group["nationality"];
    return Object.keys(group).join() === dimensions && (country === undefined || countryWords.has(country));
  });
  const place = rows.findIndex((row) => row.value < figure.value);
  const near = rows.slice(Math.max(0, place - 6), place + 6);
  return firstFit(base, [...random.shuffle(near), ...random.shuffle(rows)], (value, digits) => {
    const homes = homesOf(index, figure, value, digits);
    return value >= LEAST_OF_ANOTHER_GROUP && homes.atOtherTimes.length + homes.ofOtherMeasures.length === 0;
  });
};

/** The number of one of the nearest other years, months or days, under the words of this one. */
export const numberOfAnotherTime: Mutate = (base) => {
  const { index, figure, random } = base;
  const kind = labelOf(figure).replace(/\d/g, "0");
  const others = index
    .series(figure.measure, figure.group)
    .filter((other) => labelOf(other).replace(/\d/g, "0") === kind && periodKey(other) !== periodKey(figure));
  const near = [...others].sort((a, b) => distance(a, figure) - distance(b, figure)).slice(0, 12);
  return firstFit(base, random.shuffle(near), (value, digits) => {
    const homes = homesOf(index, figure, value, digits);
    return homes.ofOtherGroups.length + homes.ofOtherMeasures.length === 0;
  });
};

/**
 * The first donor whose number is of no other class: at least three digits, not within 2 percent of the truth, no slip
 * of it, and `isUnambiguous`.
 */
function firstFit(
  { figure }: Base,
  donors: readonly Figure[],
  isUnambiguous: (value: number, digits: number) => boolean,
): Mutation | null {
  if (isBounded(figure)) return null;
  for (const donor of donors) {
    const value = Math.round(donor.value);
    const digits = printedDigits(value);
    if (isBounded(donor) || digits < 3 || value < 100 || Math.abs(value - figure.value) < 0.02 * figure.value)
      continue;
    if (isOneSlip(value, figure.value) || rounded(figure.value, digits) === value) continue;
    if (isUnambiguous(value, digits)) return bare(value, withCommas(value));
  }
  return null;
}

function distance(a: Figure, b: Figure): number {
  return Math.abs(daysBetween(endOf(a.time), endOf(b.time)));
}

function isOf(figure: Figure): (other: Figure) => boolean {
  return (other) => other.measure === figure.measure;
}
