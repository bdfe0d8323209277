/** What a word is, as bits. */
export const NUMBER_WORD = 1;
export const QUOTED_WORD = 2;
/** Digits that are no figure by themselves: years, days, small counts. */
export const PLAIN_NUMBER_WORD = 4;

const LONGEST_WORD = 40;
const HASH_START = 0x811c9dc5;
const HASH_STEP = 0x01000193;

/** Receives words one by one: hash of the word as written in lower case, hash of its stem, and what it is. */
export type WordSink = (form: number, stem: number, bits: number) => void;

/** Whether the scanner stands inside a quotation; carried from one stretch of a paragraph to the next. */
export interface QuoteState {
  open: boolean;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9 };
const letters = new Uint16Array(LONGEST_WORD);

/**
 * Reads the words of `text` from `from` to `to`: case, kinds of quotation marks, thousands separators and the dots of
 * `U.S.` make no difference, and a possessive ending is dropped. The stem of a figure stands for its roundings too. Hashes are FNV-1a over UTF-16 units. Linear.
 */
export function scanWords(text: string, from: number, to: number, quote: QuoteState, sink: WordSink): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      at = scanNumber(text, at, to, quote, sink);
    } else if (isLetter(code)) {
      at = scanLetters(text, at, to, quote, sink);
    } else {
      if (code === 0x201c) quote.open = true;
      else if (code === 0x201d) quote.open = false;
      else if (code === 34) quote.open = !quote.open;
      at += 1;
    }
  }
}

/** Hash of the stem of one word, as `scanWords` gives it. */
export function stemHash(word: string): number {
  let hash = 0;
  scanWords(word, 0, word.length, { open: false }, (_form, stem) => {
    hash = stem;
  });
  return hash;
}

function scanNumber(text: string, from: number, to: number, quote: QuoteState, sink: WordSink): number {
  let at = from;
  let hash = HASH_START;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) hash = Math.imul(hash ^ code, HASH_STEP);
    else if ((code !== 44 && code !== 46) || !isDigit(codeAt(text, at + 1, to))) break;
    else if (code === 46) hash = Math.imul(hash ^ code, HASH_STEP);
    at += 1;
  }
  const digits = at - from;
  const isYear = digits === 4 && /^(?:19|20)\d\d$/.test(text.slice(from, at));
  const scale = scaleAfter(text, at, to);
  const isPlain = scale === 0 && (digits <= 2 || isYear);
  const rough = isPlain ? 0 : roughNumber(text, from, at, scale);
  if (/^(?:st|nd|rd|th)(?![a-z])/i.test(text.slice(at, Math.min(to, at + 3)))) at += 2;
  const kind = isPlain ? PLAIN_NUMBER_WORD : NUMBER_WORD;
  sink(hash >>> 0, rough === 0 ? hash >>> 0 : rough, kind | (quote.open ? QUOTED_WORD : 0));
  return at;
}

/** Digits that a following word adds: 6 for `1.4 million`. */
function scaleAfter(text: string, at: number, to: number): number {
  const gap = codeAt(text, at, to);
  if (gap !== 32 && gap !== 0xa0 && gap !== 45) return 0;
  const initial = codeAt(text, at + 1, to) | 32;
  if (initial !== 109 && initial !== 116 && initial !== 98) return 0;
  const word = /^(?:million|thousand|billion)/i.exec(text.slice(at + 1, Math.min(to, at + 9)))?.[0];
  return word === undefined ? 0 : (SCALES[word.toLowerCase()] ?? 0);
}

/** One number for a figure and its roundings: its size and first two digits; 0 for figures under 1,000. */
function roughNumber(text: string, from: number, to: number, scale: number): number {
  let whole = 0;
  let leading = "";
  let isFraction = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) isFraction = true;
    if (!isDigit(code)) continue;
    if (!isFraction) whole += 1;
    if (leading.length < 2 && (leading !== "" || code !== 48)) leading += text.charAt(at);
  }
  if (whole + scale < 4 || leading === "") return 0;
  return (Math.imul(Number(leading.padEnd(2, "0")) * 64 + whole + scale, 0x9e3779b1) ^ HASH_START) >>> 0;
}

function scanLetters(text: string, from: number, to: number, quote: QuoteState, sink: WordSink): number {
  let at = from;
  let length = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      if (length < LONGEST_WORD) letters[length++] = lowerCase(text, at, code);
      at += 1;
    } else if ((code === 39 || code === 0x2019) && isLetter(codeAt(text, at + 1, to))) {
      at += 1;
      if (isPossessive(text, at, to)) {
        at += 1;
        break;
      }
    } else if (code === 46 && isDottedLetter(text, at, from, to)) at += 1;
    else break;
  }
  const stem = hashOf(stemLength(length));
  sink(hashOf(length), stem, quote.open ? QUOTED_WORD : 0);
  return at;
}

/** True at the first dot of `U.S.` and its like: a letter, a dot, a letter, and no longer word on either side. */
function isDottedLetter(text: string, at: number, from: number, to: number): boolean {
  if (at - from !== 1 && text.charCodeAt(at - 2) !== 46) return false;
  if (!isLetter(codeAt(text, at + 1, to))) return false;
  return !isLetter(codeAt(text, at + 2, to));
}

function isPossessive(text: string, at: number, to: number): boolean {
  return (text.charCodeAt(at) | 32) === 115 && !isLetter(codeAt(text, at + 1, to));
}

function codeAt(text: string, at: number, to: number): number {
  return at < to ? text.charCodeAt(at) : 0;
}

function hashOf(length: number): number {
  let hash = HASH_START;
  for (let index = 0; index < length; index++) hash = Math.imul(hash ^ (letters[index] ?? 0), HASH_STEP);
  return hash >>> 0;
}

/** How many letters of the word in `letters` are its stem: a few English endings off, then at most seven letters. */
function stemLength(length: number): number {
  let left = length;
  if (left > 4 && letters[left - 1] === 115 && endsWith(left, "ies")) {
    left -= 2;
    letters[left - 1] = 121;
  } else if (left > 3 && letters[left - 1] === 115 && !endsWith(left, "ss") && !endsWith(left, "us"))
    left -= 1;
  for (const ending of ENDINGS[letters[left - 1] ?? 0] ?? NO_ENDINGS) {
    if (left - ending.length >= 4 && endsWith(left, ending)) {
      left -= ending.length;
      break;
    }
  }
  while (left > 4 && letters[left - 1] === 101) left -= 1;
  return Math.min(left, 7);
}

const NO_ENDINGS: readonly string[] = [];
/** Endings by the code of their last letter, the longer ones first. */
const ENDINGS: readonly (readonly string[])[] = byLastLetter(
  "ation ition ment ance ant ent ing ion ed ly er or al".split(" "),
);

function byLastLetter(endings: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 128 }, (_, code) =>
    endings.filter((ending) => ending.charCodeAt(ending.length - 1) === code),
  );
}

function endsWith(length: number, ending: string): boolean {
  const from = length - ending.length;
  if (from < 0) return false;
  for (let index = 0; index < ending.length; index++) {
    if (letters[from + index] !== ending.charCodeAt(index)) return false;
  }
  return true;
}

function lowerCase(text: string, at: number, code: number): number {
  if (code < 91) return code + 32;
  return code < 128 ? code : text.charAt(at).toLowerCase().charCodeAt(0);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0xfe00;
}
