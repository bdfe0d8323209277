import { TRIGGERS, type TriggerKind } from "./lexicon.ts";
import { isDigit, isLetter, type Word, wordAt } from "./words.ts";

export interface Trigger extends Word {
  readonly kind: TriggerKind;
}

/** Three-letter beginnings of the trigger words, so that most words cost one look into a table. */
const BEGINNINGS: Uint8Array = new Uint8Array(1 << 15);
for (const word of TRIGGERS.keys()) {
  BEGINNINGS[beginningOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;
}

function beginningOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

/**
 * The next place at or after an offset where a quantity may begin: a digit or fraction sign that belongs to no word
 * ("F35" and "FY24" are words), or a word of the trigger set. `null` at the end of the text.
 */
export function nextTrigger(text: string, from: number): Trigger | null {
  const length = text.length;
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || isFractionSign(code)) return { start: at, end: at + 1, text: "", kind: "digits" };
    if (!isLetter(code)) {
      at++;
      continue;
    }
    if (BEGINNINGS[beginningOf(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2))] === 1 && code < 128) {
      const word = wordAt(text, at);
      const kind = word === null ? undefined : TRIGGERS.get(word.text);
      if (word !== null && kind !== undefined && !isDigit(text.charCodeAt(word.end)))
        return { ...word, kind };
    }
    at++;
    while (at < length && isTokenPart(text.charCodeAt(at))) at++;
  }
  return null;
}

function isTokenPart(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/** ¼ ½ ¾ and ⅐ to ⅞. */
export function isFractionSign(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
}
