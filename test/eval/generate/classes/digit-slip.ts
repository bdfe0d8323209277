import { homesOf, isHomeless } from "../homes.ts";
import { inMillions, printedDigits, rounded, roundedDown, withCommas } from "../number-words.ts";
import { slipsOf } from "../slips.ts";
import { bare, type Mutate } from "./mutation.ts";
import { isBounded } from "./true-numbers.ts";

/**
 * One slip of the pen in a number of at least 1,000 with three digits that carry meaning: one dropped, doubled, added or swapped with its neighbour,
 * or a factor of ten. Left out: slips that only round the number, and slips that make another number on record.
 */
export const slippedNumber: Mutate = ({ index, figure, random }) => {
  const truth = figure.value;
  if (!Number.isInteger(truth) || isBounded(figure) || truth < 1000 || printedDigits(truth) < 3) return null;
  if (truth >= 1_000_000 && random.chance(0.3)) {
    const inShort = rounded(truth, 3) * random.pick([10, 0.1]);
    if (printedDigits(inShort) === 3) return bare(inShort, inMillions(inShort));
  }
  for (const value of random.shuffle(slipsOf(truth))) {
    const digits = printedDigits(value);
    const isRounding = rounded(truth, digits) === value || roundedDown(truth, digits) === value;
    if (isRounding || value < 100 || digits < 2 || !isHomeless(homesOf(index, figure, value, digits), value))
      continue;
    return bare(value, withCommas(value));
  }
  return null;
};
