import { TRIGGERS } from "./lexicon.ts";

/** A word of the text: where it stands, and its letters in lower case. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Longest word and widest gap that are looked at: what keeps every look-around bounded. */
const LONGEST_WORD = 24;
const WIDEST_GAP = 4;

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A Latin letter, accents included. */
export function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
    ? code < 128
    : code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;
}

/** True where the text has a capital letter. */
export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Space, tab, line break, no-break space and the thin spaces of typesetters. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f
  );
}

/** Hyphen-minus, hyphen, no-break hyphen. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** Where the next word would begin after a gap of spaces with one line break at most; -1 where there is none. */
function skipGap(text: string, at: number): number {
  let breaks = 0;
  let end = at;
  while (isSpace(text.charCodeAt(end))) {
    if (text.charCodeAt(end) === 10) breaks++;
    end++;
    if (breaks > 1 || end - at > WIDEST_GAP) return -1;
  }
  return end === at ? -1 : end;
}

/**
 * The word that begins at an offset; `null` where no letter stands there. "U.S." and "p.m." are one word with their
 * stops. A number word broken at the end of a line ("thou-" / "sand") is read as one.
 */
export function wordAt(text: string, at: number): Word | null {
  let end = lettersEnd(text, at);
  if (end === at) return null;
  if (end === at + 1) {
    while (text.charCodeAt(end) === 46 && isLetter(text.charCodeAt(end + 1)) && end - at < LONGEST_WORD) {
      end = lettersEnd(text, end + 1);
    }
    if (end > at + 1 && text.charCodeAt(end) === 46) end++;
  }
  return brokenWord(text, at, end) ?? { start: at, end, text: lower(text, at, end) };
}

function brokenWord(text: string, at: number, end: number): Word | null {
  if (!isHyphen(text.charCodeAt(end))) return null;
  let rest = end + 1;
  while (rest - end < 3 && (text.charCodeAt(rest) === 13 || text.charCodeAt(rest) === 32)) rest++;
  if (text.charCodeAt(rest) !== 10 || isCapital(text, rest + 1)) return null;
  const restEnd = lettersEnd(text, rest + 1);
  const joined = lower(text, at, end) + lower(text, rest + 1, restEnd);
  return TRIGGERS.has(joined) ? { start: at, end: restEnd, text: joined } : null;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (end - at < LONGEST_WORD) {
    const code = text.charCodeAt(end);
    const inner = (code === 39 || code === 0x2019) && end > at && isLetter(text.charCodeAt(end + 1));
    if (!inner && !isLetter(code)) break;
    end++;
  }
  return end;
}

/** The word after an offset, across a gap; `null` at punctuation, digits or the end of the paragraph. */
export function nextWord(text: string, at: number): Word | null {
  const start = skipGap(text, at);
  return start < 0 ? null : wordAt(text, start);
}

/** The word after an offset, across a gap or one hyphen, the hyphen of a broken line included. */
export function joinedWord(text: string, at: number): Word | null {
  if (!isHyphen(text.charCodeAt(at))) return nextWord(text, at);
  const gap = skipGap(text, at + 1);
  return wordAt(text, gap < 0 ? at + 1 : gap);
}

/** The word that ends before an offset, stops and digits included ("Jan.", "U.S.C."); `null` at other punctuation. */
export function previousWord(text: string, at: number): Word | null {
  let end = at;
  let breaks = 0;
  while (isSpace(text.charCodeAt(end - 1))) {
    if (text.charCodeAt(end - 1) === 10) breaks++;
    end--;
    if (breaks > 1 || at - end > WIDEST_GAP) return null;
  }
  let start = end;
  while (end - start < LONGEST_WORD && isWordPart(text.charCodeAt(start - 1))) start--;
  return start === end ? null : { start, end, text: lower(text, start, end) };
}

function isWordPart(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 46 || code === 39 || code === 0x2019 || code === 38;
}

function lower(text: string, start: number, end: number): string {
  return text.slice(start, end).toLowerCase().replace("\u2019", "'");
}
