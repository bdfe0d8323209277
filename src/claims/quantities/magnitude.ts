import { MAGNITUDES } from "./lexicon.ts";
import { isDigit, isLetter, joinedWord, wordAt } from "./words.ts";

const SHORT: ReadonlyMap<string, number> = new Map([
  ["mn", 1e6],
  ["mln", 1e6],
  ["mil", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12],
  ["trn", 1e12],
]);
/** Single letters bind only when they touch the digits. "T" is left to money: elsewhere it names sizes and models. */
const LETTERS: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["m", 1e6],
  ["b", 1e9],
]);

export interface Magnitude {
  readonly end: number;
  readonly factor: number;
}

/**
 * The magnitude that follows a number's digits: "million", "-million", "M", "bn", "hundred thousand". `null` where
 * none does, and where the letters after the digits are something else ("3D", "240Bravo").
 */
export function magnitudeAfter(text: string, at: number): Magnitude | null {
  if (isLetter(text.charCodeAt(at))) return touching(text, at);
  const first = joinedWord(text, at);
  if (first === null) return null;
  const factor =
    MAGNITUDES.get(first.text) ?? SHORT.get(first.text) ?? MAGNITUDES.get(first.text.replace(/s$/, ""));
  if (factor === undefined) return null;
  const second = factor === 100 ? joinedWord(text, first.end) : null;
  const more = second === null ? undefined : MAGNITUDES.get(second.text);
  return second === null || more === undefined || more < 1000
    ? { end: first.end, factor }
    : { end: second.end, factor: factor * more };
}

function touching(text: string, at: number): Magnitude | null {
  const word = wordAt(text, at);
  if (word === null || isDigit(text.charCodeAt(word.end))) return null;
  const factor = LETTERS.get(word.text) ?? SHORT.get(word.text) ?? MAGNITUDES.get(word.text);
  return factor === undefined ? null : { end: word.end, factor };
}
