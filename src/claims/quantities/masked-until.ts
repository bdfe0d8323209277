import { maskedAsAge } from "./mask-ages.ts";
import { maskedAsCitation, namesGroup } from "./mask-citations.ts";
import { maskedAsDate } from "./mask-dates.ts";
import { maskedAsFurniture } from "./mask-furniture.ts";
import { maskedAsLabel } from "./mask-labels.ts";
import { maskedByShape } from "./mask-shapes.ts";
import type { Numeral } from "./numeral.ts";
import { isCapital, nextWord, previousWord } from "./words.ts";

const MASKS: readonly ((text: string, numeral: Numeral) => number)[] = [
  maskedAsCitation,
  maskedByShape,
  maskedAsDate,
  maskedAsAge,
  maskedAsFurniture,
  maskedAsLabel,
];
/** After these a number is the base of a rate: "12 per 100,000 residents", "one for every 40". */
const RATE_BASE: ReadonlySet<string> = new Set(["per", "every"]);
/** Words after a number that make a figure of speech or a proper name of the two. */
const IDIOMS: ReadonlySet<string> = new Set([
  "o'clock",
  "fold",
  "eyes",
  "flags",
  "palms",
  "oaks",
  "mile island",
]);

/**
 * Whether a number counts nothing: a date, an age, a statute, an address, furniture, a name. Durations are left to
 * the reader of the whole phrase, as a range may come first.
 *
 * @returns where to read on after it, -1 where it may be a quantity
 */
export function maskedUntil(text: string, numeral: Numeral): number {
  for (const mask of MASKS) {
    const end = mask(text, numeral);
    if (end >= 0) return Math.max(end, numeral.end);
  }
  if (namesGroup(text, numeral)) return numeral.end;
  const before = previousWord(text, numeral.start);
  if (before !== null && RATE_BASE.has(before.text)) return numeral.end;
  return numeral.written === "words" && isProperName(text, numeral) ? numeral.end : -1;
}

/** "the Ten Commandments", "the Five Eyes": a capital amid small letters, before another capital. */
function isProperName(text: string, numeral: Numeral): boolean {
  if (!isCapital(text, numeral.start)) return false;
  const next = nextWord(text, numeral.end);
  if (next === null || !isCapital(text, next.start)) return false;
  if (IDIOMS.has(next.text)) return true;
  const before = previousWord(text, numeral.start);
  if (before === null || before.text.endsWith(".") || isCapital(text, before.start)) return false;
  const earlier = previousWord(text, before.start);
  return earlier === null || !isCapital(text, earlier.start);
}
