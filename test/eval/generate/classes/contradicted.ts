import { homesOf, isHomeless } from "../homes.ts";
import { inMillions, printedDigits, rounded, roundedDown, roundedUp, withCommas } from "../number-words.ts";
import { isOneSlip } from "../slips.ts";
import type { Base, Mutate, Mutation } from "./mutation.ts";

const ABOUT = ["about", "around", "roughly", "approximately", "an estimated"];
const OVER = ["more than", "over", "at least", "upward of"];
const UNDER = ["fewer than", "under", "at most", "no more than"];

/**
 * A number 12 to 60 percent off that no slip, rounding or other place on record explains; or a true size with the words
 * of the wrong side ("more than 260,000" for 252,044), 3 to 15 percent off.
 */
export const contradictedNumber: Mutate = (base) => {
  const { random, family } = base;
  if (family.decimals !== undefined) return farOff(base, 2, false);
  const choice = random.next();
  if (choice < 0.25) return wrongSide(base);
  if (choice < 0.5) return farOff(base, 2, true);
  return farOff(base, 7, false);
};

function farOff({ index, figure, random }: Base, digits: number, isHedged: boolean): Mutation | null {
  const truth = figure.value;
  for (let attempt = 0; attempt < 40; attempt++) {
    const factor = random.chance(0.5) ? 1 + 0.12 + random.next() * 0.48 : 1 - 0.12 - random.next() * 0.48;
    const value = rounded(Math.round(truth * factor), digits);
    const shown = printedDigits(value);
    if (Math.abs(value - truth) < 0.12 * truth || isExplained(value, truth, shown)) continue;
    if (isHedged && value < 100) return null;
    if (!isHomeless(homesOf(index, figure, value, shown), value)) continue;
    if (!isHedged) return { claim: { approximator: "", digits: withCommas(value) }, value, alsoRight: [] };
    const approximator = random.pick([...ABOUT, value > truth ? "more than" : "nearly"]);
    return { claim: { approximator, digits: inMillions(value) }, value, alsoRight: [] };
  }
  return null;
}

function wrongSide({ index, figure, random }: Base): Mutation | null {
  const truth = figure.value;
  if (truth < 400 || figure.low !== undefined) return null;
  const isOver = random.chance(0.6);
  const value = isOver ? roundedUp(truth * 1.03, 2) : roundedDown(truth * 0.97, 2);
  const shown = printedDigits(value);
  if (Math.abs(value - truth) > 0.15 * truth || isOneSlip(value, truth)) return null;
  if (!isHomeless(homesOf(index, figure, value, shown), value)) return null;
  return {
    claim: { approximator: random.pick(isOver ? OVER : UNDER), digits: inMillions(value) },
    value,
    alsoRight: [],
  };
}

/** True where a slip gives it, or a rounding to as many digits as it shows, or both together. */
function isExplained(value: number, truth: number, digits: number): boolean {
  const inShort = rounded(truth, digits);
  if (value === inShort || isOneSlip(value, truth) || isOneSlip(value, Math.round(truth))) return true;
  return digits >= 3 && isOneSlip(value, inShort);
}
