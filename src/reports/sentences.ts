import {
  BEFORE_NUMBER,
  CLOSING_ABBREVIATIONS,
  DOMAIN_ENDINGS,
  LEADING_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from "./abbreviations.ts";

/** A stretch of text, UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const CLOSERS = "\"'”’»)]›";
const OPENERS = "\"'“‘«([‹¿¡*_";
/** No abbreviation or name that matters here is longer; a longer run of letters is cut off, which keeps the work linear. */
const LONGEST_WORD = 40;

/**
 * Where the sentences of `text` between `from` and `to` stand, in order, without the white space around them.
 *
 * A full stop ends no sentence after a title, an initial or before a lower-case word; `U.S.` and the like end
 * one only before a word that usually opens sentences; a stop glued between two words (`custody.We support`) ends
 * one unless the pair reads like a name on the Internet (`Caliber.Az`). Closing quotes and brackets stay with their sentence.
 * A blank line always ends one. Time is linear in the length.
 */
export function splitSentences(text: string, from = 0, to: number = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      const next = afterBlankLine(text, at, to);
      if (next > at) {
        pushTrimmed(spans, text, start, at);
        start = next;
        at = next;
        continue;
      }
    } else if (isTerminator(code)) {
      const end = sentenceEnd(text, start, at, to);
      if (end > 0) {
        pushTrimmed(spans, text, start, end);
        start = end;
        at = end;
        continue;
      }
      while (at + 1 < to && isTerminator(text.charCodeAt(at + 1))) at++;
    }
    at++;
  }
  pushTrimmed(spans, text, start, to);
  return spans;
}

/** End of the sentence that the mark at `at` closes, its closing quotes included; 0 where it closes none. */
function sentenceEnd(text: string, start: number, at: number, to: number): number {
  let end = at + 1;
  while (end < to && isTerminator(text.charCodeAt(end))) end++;
  const marks = end - at;
  while (end < to && CLOSERS.includes(text.charAt(end))) end++;
  if (end >= to) return to;
  let next = end;
  while (next < to && isSpace(text.charCodeAt(next))) next++;
  if (next >= to) return to;
  if (next === end) return marks === 1 && endsGlued(text, start, at, end, to) ? end : 0;
  let word = next;
  while (word < to && OPENERS.includes(text.charAt(word))) word++;
  const first = text.charAt(word);
  if (isLower(first)) return 0;
  if (marks > 1 || text.charCodeAt(at) !== 46) return end;
  return end > at + 1 || !leadsOn(text, start, at, word, to) ? end : 0;
}

/** True where the word before the full stop is one that the next word belongs to. */
function leadsOn(text: string, start: number, at: number, next: number, to: number): boolean {
  let begin = at;
  const floor = Math.max(start, at - LONGEST_WORD);
  while (begin > floor && isWordOrDot(text.charCodeAt(begin - 1))) begin--;
  const printed = text.slice(begin, at);
  const before = printed.toLowerCase();
  if (before === "") return false;
  if (/^\d{1,3}$/.test(before)) return text.slice(start, begin).trim() === "";
  if (LEADING_ABBREVIATIONS.has(before)) return true;
  const nextIsDigit = /\d/.test(text.charAt(next));
  const isInitial = /^\p{Lu}$/u.test(printed);
  if (!isInitial && BEFORE_NUMBER.has(before)) return nextIsDigit;
  if (isInitial || CLOSING_ABBREVIATIONS.has(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before)) {
    // "Vitamin C." and "U.S." close a sentence only before a word that opens one; "bn." and "Inc." only before such or a digit.
    return !SENTENCE_OPENERS.has(wordAt(text, next, to).toLowerCase());
  }
  return false;
}

/** True for `custody.We`: two words glued by a full stop that is no part of a name. */
function endsGlued(text: string, start: number, at: number, end: number, to: number): boolean {
  if (end === at + 1 && !/\p{Ll}/u.test(text.charAt(at - 1))) return false;
  if (!isWordOrDot(text.charCodeAt(at - 1)) || at - 1 <= start) return false;
  const next = wordAt(text, end, to);
  if (!/^\p{Lu}\p{Ll}/u.test(next))
    return /^["“‘]?\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && end > at + 1;
  let begin = at;
  const floor = Math.max(start, at - LONGEST_WORD);
  while (begin > floor && !isSpace(text.charCodeAt(begin - 1))) begin--;
  const before = text.slice(begin, at);
  if (/[@/]|\.|^www$/i.test(before) || before.length < 2) return false;
  const after = text.charAt(end + next.length);
  if (
    (after === "." || after === "/" || after === "@") &&
    /[\p{L}\d]/u.test(text.charAt(end + next.length + 1))
  ) {
    return false;
  }
  const lower = next.toLowerCase();
  if (!DOMAIN_ENDINGS.has(lower)) return true;
  return isLower(before.charAt(0)) && SENTENCE_OPENERS.has(lower);
}

function wordAt(text: string, at: number, to: number): string {
  return /^[\p{L}\p{M}]+/u.exec(text.slice(at, Math.min(to, at + LONGEST_WORD)))?.[0] ?? "";
}

/** Start of what follows a blank line at `at`, or `at` where the line break stands alone. */
function afterBlankLine(text: string, at: number, to: number): number {
  let next = at + 1;
  let breaks = 1;
  while (next < to && isSpace(text.charCodeAt(next))) {
    if (text.charCodeAt(next) === 10) breaks++;
    next++;
  }
  return breaks > 1 ? next : at;
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) spans.push({ start, end });
}

function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x200b);
}

function isWordOrDot(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 46 ||
    code > 0xbf
  );
}

function isLower(char: string): boolean {
  return char !== char.toUpperCase() && char === char.toLowerCase();
}
