import { CARDINALS, DENOMINATORS, MAGNITUDES } from "./lexicon.ts";
import { type Numeral, significantDigits } from "./numeral.ts";
import { joinedWord, nextWord, previousWord, type Word, wordAt } from "./words.ts";

/**
 * Reads a cardinal in words: "forty thousand", "twelve hundred", "two hundred and sixteen", "a dozen", "one and a half
 * million", "one point four million", hyphens and line breaks between the words. `null` where the word at the offset
 * begins none ("a" is taken in only before a magnitude).
 */
export function readNumberWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  if (first === null) return null;
  const article = MAGNITUDES.has(first.text) ? articleBefore(text, first) : null;
  if (MAGNITUDES.has(first.text) && article === null) return null;
  const sum = addUp(text, first, article === null ? -1 : 1);
  if (sum === null) return null;
  const mixed = mixedFraction(text, sum);
  const read = mixed ?? sum;
  const value = read.total;
  return {
    start: article?.start ?? at,
    end: read.end,
    value,
    coefficient: value / read.magnitude,
    magnitude: read.magnitude,
    significantDigits: significantDigits(String(value)),
    written: "words",
    plain: false,
    grouped: false,
    money: null,
  };
}

interface Sum {
  readonly end: number;
  readonly total: number;
  /** The one magnitude that multiplies the whole; 1 where the number is a sum of several. */
  readonly magnitude: number;
}

/** The article that stands for one; none in a price such as "$4.95 a dozen". */
function articleBefore(text: string, word: Word): Word | null {
  const before = previousWord(text, word.start);
  if (before === null || (before.text !== "a" && before.text !== "an")) return null;
  const price = previousWord(text, before.start);
  return price !== null && (/\d$/.test(price.text) || price.text === "cents") ? null : before;
}

function addUp(text: string, first: Word, opening: number): Sum | null {
  let total = 0;
  let group = opening;
  let smallest = Number.POSITIVE_INFINITY;
  let magnitude = 1;
  let end = -1;
  let word: Word | null = first;
  let hundreds = false;
  while (word !== null) {
    const small = CARDINALS.get(word.text);
    const factor = MAGNITUDES.get(word.text);
    if (small !== undefined) {
      if (end >= 0 && !canAdd(group, small, hundreds)) break;
      group = Math.max(group, 0) + small;
      magnitude = 1;
    } else if (factor === 100) {
      if (group < 1 || group > 99) break;
      group *= 100;
      hundreds = true;
      magnitude = total === 0 ? 100 : 1;
    } else if (factor !== undefined) {
      if (group < 1 || factor >= smallest) break;
      magnitude = total === 0 ? factor : 1;
      total += group * factor;
      group = -1;
      hundreds = false;
      smallest = factor;
    } else {
      const point: Sum | null =
        word.text === "point" && group >= 0 && total === 0 ? decimals(text, word, group) : null;
      if (point !== null) return point;
      const after: Word | null =
        word.text === "and" && (hundreds || total > 0) ? nextWord(text, word.end) : null;
      const next: number | undefined = after === null ? undefined : CARDINALS.get(after.text);
      if (after === null || next === undefined || !canAdd(group, next, hundreds)) break;
      if (opensAnother(text, after, hundreds ? Math.min(smallest, 100) : smallest)) break;
      word = after;
      continue;
    }
    end = word.end;
    if (smallest === 12) break;
    word = joinedWord(text, end);
  }
  return end < 0 ? null : { end, total: total + Math.max(group, 0), magnitude };
}

/** In "one million and two million" the second million opens a number of its own. */
function opensAnother(text: string, small: Word, limit: number): boolean {
  let next = joinedWord(text, small.end);
  if (next !== null && CARDINALS.has(next.text)) next = joinedWord(text, next.end);
  const factor = next === null ? undefined : MAGNITUDES.get(next.text);
  return factor !== undefined && (limit === 100 ? factor === 100 : factor >= limit);
}

/** "sixty" takes "five", "two hundred" takes "sixteen"; "five" takes nothing. */
function canAdd(group: number, small: number, hundreds: boolean): boolean {
  if (group < 0) return true;
  if (hundreds && group % 100 === 0) return true;
  return small < 10 && group % 100 >= 20 && group % 10 === 0;
}

function decimals(text: string, point: Word, whole: number): Sum | null {
  let printed = `${whole}.`;
  let word = nextWord(text, point.end);
  let end = -1;
  while (word !== null) {
    const digit = word.text === "zero" ? 0 : CARDINALS.get(word.text);
    if (digit === undefined || digit > 9 || printed.length > 12) break;
    printed += digit;
    end = word.end;
    word = joinedWord(text, end);
  }
  if (end < 0) return null;
  const factor = word === null ? undefined : MAGNITUDES.get(word.text);
  if (word === null || factor === undefined) return { end, total: Number(printed), magnitude: 1 };
  return { end: word.end, total: Math.round(Number(printed) * factor), magnitude: factor };
}

/** "one and a half million", "two and a quarter million", "six and one-half". */
function mixedFraction(text: string, sum: Sum): Sum | null {
  if (sum.magnitude !== 1 || sum.total > 999) return null;
  const half = halfAfter(text, sum.end);
  return half === null ? null : scaled(text, sum.total, half);
}

/** The "and a half" that follows a number, in words or digits; `null` where none does. */
export function halfAfter(text: string, at: number): { end: number; part: number } | null {
  const and = nextWord(text, at);
  if (and?.text !== "and") return null;
  const one = nextWord(text, and.end);
  if (one === null || (one.text !== "a" && one.text !== "one")) return null;
  const name = joinedWord(text, one.end);
  const parts = name === null || name.text.endsWith("th") ? undefined : DENOMINATORS.get(name.text);
  return name === null || parts === undefined ? null : { end: name.end, part: 1 / parts };
}

function scaled(text: string, whole: number, half: { end: number; part: number }): Sum {
  const total = whole + half.part;
  const word = joinedWord(text, half.end);
  const factor = word === null ? undefined : MAGNITUDES.get(word.text);
  if (word === null || factor === undefined) return { end: half.end, total, magnitude: 1 };
  return { end: word.end, total: Math.round(total * factor), magnitude: factor };
}
