import type { Numeral } from "./numeral.ts";
import { isDigit, isHyphen, isLetter, isSpace, wordAt } from "./words.ts";

const PHONE_AFTER_AREA: RegExp = /\)[ -]?\d{3}[-. ]\d{4}/y;
const REGISTRATION: RegExp = /(?<=\bA[-#\s]?)\d{3}[-\s]\d{3}[-\s]\d{3}\b/y;
const ATTACHED: RegExp = /(?:\([A-Za-z0-9]{1,4}\))+/y;
const CHAIN: RegExp = /[\d\u2010\u2011\u2013-]+/y;
const DOTTED: RegExp = /[\d.]*\d/y;
const SLASHED: RegExp = /[\d/]*\d/y;
const CLOCK: RegExp = /(?::\d{1,2})+/y;

/**
 * Digits whose very shape says that they count nothing: dates with slashes or hyphens, clock times, versions,
 * telephone and docket numbers, scores, sections with their letters ("287(g)"), names such as F-35, "'24".
 *
 * @returns where the masked stretch ends, -1 where the shape allows a count
 */
export function maskedByShape(text: string, numeral: Numeral): number {
  if (numeral.written === "words") return -1;
  const { start, end } = numeral;
  if (text.charCodeAt(start - 1) === 65 || text.charCodeAt(start - 2) === 65) {
    const registration = run(REGISTRATION, text, start);
    if (registration >= 0) return registration;
  }
  return before(text, numeral, text.charCodeAt(start - 1)) ? tokenEnd(text, end) : after(text, numeral, end);
}

function before(text: string, numeral: Numeral, code: number): boolean {
  const { start, plain } = numeral;
  const earlier = text.charCodeAt(start - 2);
  if (code === 47 || code === 35 || code === 64 || code === 95 || code === 61) return true;
  if (code === 32 && earlier === 35) return true;
  if (!numeral.plain && numeral.magnitude > 1) return false;
  if (isHyphen(code)) return isLetter(earlier) && !numeral.grouped;
  if (code === 58 || code === 46) return isDigit(earlier) || (isLetter(earlier) && plain);
  if (code === 40) return earlier === 41 || isDigit(earlier);
  if (code === 43)
    return plain && text.charCodeAt(numeral.end) === 32 && isDigit(text.charCodeAt(numeral.end + 1));
  if (code === 39 || code === 0x2019) {
    return plain && numeral.end - start === 2 && !isDigit(earlier) && !isLetter(earlier);
  }
  return false;
}

function after(text: string, numeral: Numeral, end: number): number {
  const { start, plain } = numeral;
  const code = text.charCodeAt(end);
  const digits = text.slice(start, Math.min(end, start + 40)).replace(/[^\d]/g, "");
  if (digits.length > 15 || (plain && digits.length > 8)) return end;
  if (plain && digits.length > 1 && digits.startsWith("0")) return tokenEnd(text, end);
  if (code === 47 && isDigit(text.charCodeAt(end + 1))) return run(SLASHED, text, end);
  if (code === 58 && plain && isDigit(text.charCodeAt(end + 1))) return run(CLOCK, text, end);
  if (code === 40 && !numeral.grouped) return run(ATTACHED, text, end);
  if (code === 41 && plain && text.charCodeAt(start - 1) === 40) return run(PHONE_AFTER_AREA, text, end);
  if (code === 0xb0 || code === 0xba) return end + 1;
  if (code === 46 && isDigit(text.charCodeAt(end + 1))) return run(DOTTED, text, end);
  if (isHyphen(code) || code === 0x2013) return plain ? chain(text, numeral) : -1;
  if (isLetter(code)) return letters(text, end, numeral);
  return -1;
}

/** "202-555-0147", "2024-11-24", "555-0147", "20500-0003", "23-334", "21-14": anything but a rising range. */
function chain(text: string, numeral: Numeral): number {
  if (!isDigit(text.charCodeAt(numeral.end + 1))) return -1;
  const end = run(CHAIN, text, numeral.start);
  const parts = text.slice(numeral.start, Math.min(end, numeral.start + 40)).split(/[^\d]/);
  const [first = "", second = ""] = parts;
  const comma = text.charCodeAt(end) === 44 && isDigit(text.charCodeAt(end + 1));
  const decimal = text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1));
  if (comma || decimal) return -1;
  if (parts.length > 2 && parts[2] !== "") return end;
  const low = Number(first);
  const high = Number(second);
  const year =
    first.length === 4 && low >= 1900 && low <= 2100 && (second.length === 2 || second.length === 4);
  const phoneOrZip = second.length === 4 && (first.length === 3 || first.length === 5);
  if (year || (phoneOrZip && text.charCodeAt(numeral.end) !== 0x2013)) return end;
  const scaled = /^[KMBkmb]\b|^[- ]?(?:thousand|million|billion|trillion|percent)|^%/.test(
    text.slice(end, end + 12),
  );
  return scaled || (low < high && high <= low * 20) ? -1 : end;
}

/** "1990s" and "5pm" end in letters; "4th", "75pc", "3x" and "40ish" belong to other readers. */
function letters(text: string, end: number, numeral: Numeral): number {
  const word = wordAt(text, end);
  if (word === null) return -1;
  const known = /^(?:st|nd|rd|th|pc|pct|x|ish)$/.test(word.text);
  return known && !isDigit(text.charCodeAt(word.end)) && numeral.end === end ? -1 : tokenEnd(text, end);
}

function tokenEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    const inner =
      (code === 46 || code === 58 || code === 47 || isHyphen(code)) && isDigit(text.charCodeAt(end + 1));
    if (!isDigit(code) && !isLetter(code) && !inner) break;
    end++;
  }
  if (isSpace(text.charCodeAt(end)) || text.charCodeAt(end) !== 40) return end;
  const attached = run(ATTACHED, text, end);
  return attached < 0 ? end : attached;
}

function run(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
