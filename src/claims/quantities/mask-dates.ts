import type { Numeral } from "./numeral.ts";
import { isCountedNoun, isPluralUnit } from "./unit-of.ts";
import { isCapital, nextWord, previousWord } from "./words.ts";

const MONTHS: ReadonlySet<string> = new Set(
  (
    "january february march april may june july august september october november december " +
    "jan feb mar apr jun jul aug sep sept oct nov dec"
  ).split(" "),
);
/** Words before a bare four-digit number that leave no doubt that it is a year. */
const YEAR_BEFORE: ReadonlySet<string> = new Set(
  (
    "in since of during by from until till before after fiscal calendar year early late mid to through between " +
    "spring summer autumn fall winter fy than"
  ).split(" "),
);
const OLD_YEAR_BEFORE: ReadonlySet<string> = new Set("in since of the from until by before after".split(" "));
const MORE_DAYS: RegExp =
  /(?:st|nd|rd|th)?(?:(?:\s?[-\u2013]\s?|\s(?:to|through|thru|or|and)\s)\d{1,2}(?:st|nd|rd|th)?\b(?![,.]\d|\s?%|\s[a-z])|(?:,\s\d{1,2})+\sand\s\d{1,2}(?![,\d]))?/y;
const CLOCK: RegExp = /[\s\u00a0]?(?:[ap]\.?\s?m\b\.?|o['\u2019]clock\b)/iy;

/** True for a month as printed: a capital letter, in full or short, with its stop or without. */
function isMonth(text: string, at: number, word: string): boolean {
  return isCapital(text, at) && MONTHS.has(word.endsWith(".") ? word.slice(0, -1) : word);
}

/**
 * Days of the month, years and times of day, in every print form that has no slashes or hyphens.
 *
 * @returns where the masked stretch ends, -1 where the number is none of these
 */
export function maskedAsDate(text: string, numeral: Numeral): number {
  CLOCK.lastIndex = numeral.end;
  if (CLOCK.test(text)) return CLOCK.lastIndex;
  if (!numeral.plain) return -1;
  const length = numeral.end - numeral.start;
  if (length <= 2 && numeral.value <= 31) return dayOfMonth(text, numeral);
  if (length !== 4 || numeral.value < 1600 || numeral.value > 2100) return -1;
  const year = numeral.value < 1900 ? isOldYear(text, numeral) : isYear(text, numeral);
  return year ? numeral.end : -1;
}

function dayOfMonth(text: string, numeral: Numeral): number {
  const before = previousWord(text, numeral.start);
  if (before !== null && isMonth(text, before.start, before.text)) {
    if (before.text === "may" && isCountedNoun(text, numeral.end)) return -1;
    MORE_DAYS.lastIndex = numeral.end;
    return MORE_DAYS.test(text) ? MORE_DAYS.lastIndex : numeral.end;
  }
  let after = nextWord(text, numeral.end);
  if (after === null && /^(?:st|nd|rd|th)/.test(text.slice(numeral.end, numeral.end + 2))) {
    after = nextWord(text, numeral.end + 2);
  }
  if (after?.text === "of") after = nextWord(text, after.end);
  return after !== null && isMonth(text, after.start, after.text) ? after.end : -1;
}

/** A year, unless a noun that can be counted follows and no word before says "in" or "since". */
function isYear(text: string, numeral: Numeral): boolean {
  const before = previousWord(text, numeral.start);
  if (before !== null && isMonth(text, before.start, before.text)) return true;
  if (before !== null && YEAR_BEFORE.has(before.text) && !comparedWith(text, before.text, before.start))
    return true;
  return !isPluralUnit(text, numeral.end);
}

/** "in 1798" and "the 1798 law", but "1798 people" and a bare 1798. */
function isOldYear(text: string, numeral: Numeral): boolean {
  const before = previousWord(text, numeral.start);
  return before !== null && OLD_YEAR_BEFORE.has(before.text) && !isPluralUnit(text, numeral.end);
}

/** "more than 2000" may be a count; "in 2000" is none, nor is "lower than in 2000". */
function comparedWith(text: string, word: string, at: number): boolean {
  const before = word === "than" ? previousWord(text, at) : null;
  return before !== null && /^(?:more|fewer|less)$/.test(before.text);
}
