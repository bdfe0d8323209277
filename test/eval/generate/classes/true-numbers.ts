import type { Figure } from "../../../../src/figures/index.ts";
import { inMillions, printedDigits, rounded, roundedDown, roundedUp, withCommas } from "../number-words.ts";
import type { Random } from "../random.ts";
import { type Base, bare, type Mutate, type Mutation } from "./mutation.ts";

const ABOUT = ["about", "around", "roughly", "approximately", "some", "an estimated"];
const OVER = ["more than", "more than", "over", "upward of", "at least"];
const NEARLY = ["nearly", "nearly", "almost", "just under", "close to"];

/** The record's number as it stands. Numbers with decimals are left to `roundedNumber`. */
export const supportedNumber: Mutate = ({ figure, random }) => {
  if (!Number.isInteger(figure.value)) return null;
  if (isBounded(figure)) return asStated(figure, random);
  return bare(figure.value, withCommas(figure.value));
};

/**
 * The record's number rounded as writers do it: plain ("1.4 million"), "about" within 2.5 percent, "more than" and
 * "nearly" on their side and within 5 percent.
 */
export const roundedNumber: Mutate = (base) => {
  const { figure, random } = base;
  if (isBounded(figure)) return null;
  if (!Number.isInteger(figure.value)) return withFewerDecimals(base);
  if (figure.value < 400) return null;
  return random.pick([plain, about, about, over, over, nearly, nearly])(figure.value, random);
};

type Rounding = (truth: number, random: Random) => Mutation | null;

const plain: Rounding = (truth, random) => {
  const digits = truth >= 1_000_000 ? random.pick([2, 3]) : 3;
  const value = rounded(truth, digits);
  if (truth < 10_000 || value === truth || printedDigits(value) < 2) return null;
  return bare(value, inMillions(value));
};

const about: Rounding = (truth, random) => {
  const value = rounded(truth, random.pick([2, 2, 3]));
  if (value === truth || gap(value, truth) > 0.025) return null;
  return { claim: { approximator: random.pick(ABOUT), digits: inMillions(value) }, value, alsoRight: [] };
};

const over: Rounding = (truth, random) => {
  const value = roundedDown(truth, random.pick([1, 2, 2, 3]));
  if (value === truth || gap(value, truth) > 0.05) return null;
  return { claim: { approximator: random.pick(OVER), digits: inMillions(value) }, value, alsoRight: [] };
};

const nearly: Rounding = (truth, random) => {
  const value = roundedUp(truth, random.pick([1, 2, 2, 3]));
  if (value === truth || gap(value, truth) > 0.05) return null;
  return { claim: { approximator: random.pick(NEARLY), digits: inMillions(value) }, value, alsoRight: [] };
};

/** An average printed to the precision of its family: all its printed digits are the record's. */
function withFewerDecimals({ family, figure, random }: Base): Mutation | null {
  const decimals = random.chance(0.5) ? 0 : (family.decimals ?? 0);
  const value = Number(figure.value.toFixed(decimals));
  if (value === figure.value || value < 10) return null;
  return bare(value, withCommas(value), ["supported"]);
}

/** The words of a source that gives only words: "almost 7.7 million" for a ceiling, "more than" for a floor. */
function asStated({ value, low, high }: Figure, random: Random): Mutation {
  const approximator =
    low === value ? "more than" : high === value ? random.pick(["almost", "nearly"]) : "about";
  return { claim: { approximator, digits: inMillions(value) }, value, alsoRight: ["rounded"] };
}

export function isBounded(figure: Figure): boolean {
  return figure.low !== undefined || figure.high !== undefined;
}

function gap(value: number, truth: number): number {
  return Math.abs(value - truth) / truth;
}
