import { approximatorOf } from "./approximators.ts";
import { readDigits } from "./digits.ts";
import { maskedUntil } from "./masked-until.ts";
import { readNumberWords } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { movesFrom, percentAfter } from "./percent.ts";
import { isDigit, nextWord, previousWord, wordAt } from "./words.ts";

export type RangeFound =
  | {
      readonly kind: "range";
      readonly low: number;
      readonly high: number;
      readonly end: number;
      readonly last: Numeral;
      readonly significantDigits: number;
      readonly money: "dollars" | "other" | null;
      /** "between" where it stands before the range, else "". */
      readonly opener: string;
    }
  /** "rose from 1.2 to 1.4 million": two counts, the first with what the second lends it. */
  | { readonly kind: "change"; readonly first: Numeral; readonly percent: boolean };

const LINK: RegExp =
  /-to-|[\s\u00a0]?[-\u2013][\s\u00a0]?(?=[$\u20ac\u00a3]?\d)|[\s\u00a0](?:to|through|and|or)[\s\u00a0]/y;
/** Words that may stand before the second number. */
const MODIFIERS: ReadonlySet<string> = new Set(
  "about around roughly nearly almost over more than as many much up perhaps even some approximately possibly an estimated".split(
    " ",
  ),
);
const OPENERS: ReadonlySet<string> = new Set(["between", "from"]);

/**
 * The range that a number opens: "between A and B", "A to B", "A–B", "A or B" of neighbours. Magnitude and percent sign
 * of the second number hold for the first too ("15-20 million"), unless the currency sign is repeated. "From A to B"
 * after a word of change is not a range but two counts. `null` where the number stands alone.
 */
export function rangeFrom(text: string, first: Numeral): RangeFound | null {
  const percent = percentAfter(text, first.end);
  const link = linkAfter(text, percent?.end ?? first.end);
  if (link === null) return null;
  const last = secondNumber(text, link.end);
  if (last === null) return null;
  const opener = openerOf(text, first);
  if (link.word === "and" && opener?.text !== "between") return null;
  if (link.word !== "and" && opener?.text === "between") return null;
  if (maskedUntil(text, last) >= 0) return null;
  const lastPercent = percentAfter(text, last.end);
  if (percent !== null && lastPercent === null) return null;
  const from = opener?.text === "from" && link.word !== "-";
  const lent = lend(first, last, from);
  const inherits = percent === null && lastPercent !== null && first.money === null;
  const moved = from && (lent.value >= last.value || movesFrom(text, opener.start));
  if (moved) {
    return lent === first && !inherits ? null : { kind: "change", first: lent, percent: inherits };
  }
  if (!rises(lent, last, link.word)) return null;
  return {
    kind: "range",
    low: lent.value,
    high: last.value,
    end: last.end,
    last,
    significantDigits: Math.max(first.significantDigits, last.significantDigits),
    money: first.money ?? last.money,
    opener: opener?.text === "between" ? text.slice(opener.start, opener.start + 7) : "",
  };
}

function linkAfter(text: string, at: number): { end: number; word: string } | null {
  LINK.lastIndex = at;
  const match = LINK.exec(text);
  if (match === null) return null;
  const word = match[0].replace(/[^a-z]/g, "");
  return { end: LINK.lastIndex, word: word === "" ? "-" : word };
}

function secondNumber(text: string, from: number): Numeral | null {
  let at = from;
  for (let step = 0; step < 4; step++) {
    const word = wordAt(text, at);
    if (word === null || !(MODIFIERS.has(word.text) || word.text === "a")) break;
    at = nextStart(text, word.end);
  }
  if (/[$\u20ac\u00a3]/.test(text.charAt(at))) at++;
  if (!isDigit(text.charCodeAt(at))) return readNumberWords(text, at);
  return text.charCodeAt(at) === 48 && isDigit(text.charCodeAt(at + 1)) ? null : readDigits(text, at, false);
}

function nextStart(text: string, at: number): number {
  return nextWord(text, at)?.start ?? (text.charCodeAt(at) === 32 ? at + 1 : at);
}

/** "between" or "from" before the first number and its approximator. */
function openerOf(text: string, first: Numeral): { text: string; start: number } | null {
  const near = previousWord(text, first.start);
  if (near !== null && OPENERS.has(near.text)) return near;
  const far = previousWord(text, approximatorOf(text, first.start, first.end, false).start);
  return far !== null && OPENERS.has(far.text) ? far : null;
}

function lend(first: Numeral, last: Numeral, from: boolean): Numeral {
  if (first.magnitude !== 1 || last.magnitude === 1 || first.grouped || first.value >= 1000) return first;
  if (first.money !== null && last.money !== null) return first;
  const near = from ? first.value < 10 * last.coefficient : first.value < last.coefficient;
  if (!near) return first;
  return { ...first, value: Math.round(first.value * last.magnitude * 1e6) / 1e6, magnitude: last.magnitude };
}

function rises(first: Numeral, last: Numeral, link: string): boolean {
  if (first.value >= last.value) return false;
  if (first.money !== null && last.money !== null && first.money !== last.money) return false;
  if (link !== "or") return true;
  return last.value <= first.value * 1.5 || last.value - first.value <= first.magnitude * 2;
}
