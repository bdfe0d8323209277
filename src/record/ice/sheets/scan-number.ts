/** The number last read. */
export interface NumberFound {
  number: number;
}

const LT = 0x3c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Powers of ten that a number holds exactly: a whole number below 2^53 divided by one is rounded once, and rightly. */
const powers: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const MOST_DIGITS = 15;

/**
 * Reads a plain decimal number that is followed by a tag, exactly as `Number` does. -1 for anything else, which is then
 * to be read as text: exponents, blanks, more than 15 digits, or a number that the buffer's end cuts.
 *
 * @returns the place of the `<` after it
 */
export function scanNumber(found: NumberFound, buffer: Buffer, from: number): number {
  let at = from;
  let digits = 0;
  let decimals = 0;
  let whole = 0;
  const isNegative = buffer[at] === MINUS;
  if (isNegative) at++;
  for (; ; at++) {
    const digit = (buffer[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) break;
    whole = whole * 10 + digit;
    digits++;
  }
  if (digits > 0 && buffer[at] === POINT) {
    for (at++; ; at++) {
      const digit = (buffer[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      whole = whole * 10 + digit;
      decimals++;
    }
  }
  if (buffer[at] !== LT || digits === 0 || digits + decimals > MOST_DIGITS) return -1;
  const size = decimals === 0 ? whole : whole / (powers[decimals] ?? 1);
  found.number = isNegative ? -size : size;
  return at;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number as XML writes it; null for what is none. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  return DECIMAL.test(trimmed) ? Number(trimmed) : null;
}
