import { magnitudeAfter } from "./magnitude.ts";
import { currencyBefore } from "./money.ts";
import { isFractionSign } from "./next-trigger.ts";
import { type Numeral, significantDigits } from "./numeral.ts";
import { isDigit, isSpace } from "./words.ts";

/** The bare figure: digits without their separators, a point for the decimals. */
interface Figure {
  readonly end: number;
  readonly printed: string;
  readonly grouped: boolean;
}

const FRACTION_SIGNS: ReadonlyMap<string, string> = new Map([
  ["¼", "25"],
  ["½", "5"],
  ["¾", "75"],
  ["⅓", "3333333333333333"],
  ["⅔", "6666666666666667"],
  ["⅛", "125"],
]);
const PERCENT_OR_MAGNITUDE: RegExp =
  /[-\s]?(?:%|per ?cent\b|(?:hundred|thousand|[mb]illion|trillion|m|mn|bn|mil|b|k)\b)/iy;

/**
 * Reads a number written in digits: "252,044", "1 445 549", "1'445'549", "1.4 million", "1.4M", "$315 billion",
 * "2½", and of translated copy "1,4 million" and "1.445.549". A broken group ("252,04") is read as the digits that
 * stand there, never as a decimal. `null` where no digit or fraction sign stands.
 */
export function readDigits(text: string, at: number, joinSpaces: boolean): Numeral | null {
  const figure = readFigure(text, at, joinSpaces);
  if (figure === null) return null;
  const currency = currencyBefore(text, at);
  const magnitude = magnitudeAfter(text, figure.end) ?? trillionLetter(text, figure.end, currency !== null);
  const coefficient = Number(figure.printed);
  return {
    start: currency?.start ?? at,
    end: magnitude?.end ?? figure.end,
    value: magnitude === null ? coefficient : times(figure.printed, magnitude.factor),
    coefficient,
    magnitude: magnitude?.factor ?? 1,
    significantDigits: significantDigits(figure.printed),
    written: "digits",
    plain: !figure.grouped && !figure.printed.includes(".") && magnitude === null && currency === null,
    grouped: figure.grouped,
    money: currency?.unit ?? null,
  };
}

/** 1.1 million is 1,100,000 and not 1,100,000.0000000001. */
function times(printed: string, factor: number): number {
  return factor === 12 ? Number(printed) * 12 : Number(`${printed}e${Math.round(Math.log10(factor))}`);
}

function trillionLetter(text: string, at: number, money: boolean): { end: number; factor: number } | null {
  return money && /^T\b/.test(text.slice(at, at + 2)) ? { end: at + 1, factor: 1e12 } : null;
}

function readFigure(text: string, at: number, joinSpaces: boolean): Figure | null {
  let end = digitsEnd(text, at);
  const sign = FRACTION_SIGNS.get(text.charAt(end));
  if (sign !== undefined)
    return { end: end + 1, printed: `${text.slice(at, end) || "0"}.${sign}`, grouped: false };
  if (isFractionSign(text.charCodeAt(end))) return null;
  let printed = text.slice(at, end);
  let grouped = false;
  if (printed.length <= 3) {
    const separator = text.charCodeAt(end);
    if (isSeparator(separator, joinSpaces)) {
      const groups = readGroups(text, end, separator);
      if (groups.length > 0) {
        grouped = true;
        printed += groups.join("");
        end += groups.length * 4;
      } else if (separator === 44) {
        const odd = commaWithOddDigits(text, at, end);
        if (odd !== null) return odd;
      }
    } else if (separator === 46) {
      const groups = readGroups(text, end, 46);
      if (groups.length === 2 || groups.length === 3) {
        return { end: end + groups.length * 4, printed: printed + groups.join(""), grouped: true };
      }
    }
  }
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    const decimalsEnd = digitsEnd(text, end + 1);
    return { end: decimalsEnd, printed: `${printed}.${text.slice(end + 1, decimalsEnd)}`, grouped };
  }
  return { end, printed, grouped };
}

function isSeparator(code: number, joinSpaces: boolean): boolean {
  if (code === 32) return joinSpaces;
  return code === 44 || code === 39 || code === 0x2019 || (isSpace(code) && code > 127);
}

/** Groups of exactly three digits, each after the same separator; none where a telephone number goes on. */
function readGroups(text: string, from: number, separator: number): string[] {
  const groups: string[] = [];
  let at = from;
  while (text.charCodeAt(at) === separator && digitsEnd(text, at + 1) === at + 4) {
    groups.push(text.slice(at + 1, at + 4));
    at += 4;
  }
  const tornOff = separator === 32 && text.charCodeAt(at) === 32 && isDigit(text.charCodeAt(at + 1));
  return tornOff ? [] : groups;
}

/** "1,4 million" and "7,5 %" have a decimal comma; "252,04" and "25,2044" lost or gained a digit in the last group. */
function commaWithOddDigits(text: string, at: number, comma: number): Figure | null {
  const end = digitsEnd(text, comma + 1);
  const digits = end - comma - 1;
  if (digits < 1 || digits > 4 || text.charCodeAt(end) === 44) return null;
  PERCENT_OR_MAGNITUDE.lastIndex = end;
  if (digits <= 2 && PERCENT_OR_MAGNITUDE.test(text)) {
    return { end, printed: `${text.slice(at, comma)}.${text.slice(comma + 1, end)}`, grouped: false };
  }
  if (digits === 1) return null;
  return { end, printed: text.slice(at, comma) + text.slice(comma + 1, end), grouped: true };
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}
