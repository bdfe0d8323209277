/** Doubles nearer than this to each other, relatively, are the same printed number (1.1 million is 1100000.0000000001). */
const SAME = 1e-9;

/** True where two numbers differ by no more than arithmetic in doubles explains. */
export function isSameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME * Math.max(Math.abs(a), Math.abs(b));
}

/**
 * Significant digits of a number as printed: 2 for `1.4 million`, 3 for `1.40 million`, 6 for `252,044`, 2 for `13,000`.
 * Zeros at the end count only after a decimal point. 0 where the text has no digits.
 */
export function significantDigits(printed: string): number {
  const number = /\d[\d,\u00a0\u202f]*(?:\.\d+)?/.exec(printed)?.[0];
  if (number === undefined) return 0;
  const digits = number.replaceAll(/[^\d.]/g, "");
  const kept = digits.includes(".") ? digits.replace(".", "") : digits.replace(/0+$/, "");
  return Math.max(1, kept.replace(/^0+/, "").length);
}

/** Significant digits of a number that nobody printed: those left without the zeros at its end. 1 for zero. */
export function ownDigits(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/, "");
  const kept = digits.includes(".") ? digits.replace(".", "") : digits.replace(/0+$/, "");
  return Math.max(1, kept.replace(/^0+/, "").length);
}

/** A number at that many significant digits, halves away from zero. Asks for 1 to 100 digits. */
export function roundToDigits(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}

/** What one unit of the last significant digit is worth: 100,000 for 1.4 million at two digits. 1 for the number zero, 0 for no digits. */
export function lastDigitUnit(value: number, digits: number): number {
  if (digits < 1) return 0;
  if (value === 0) return 1;
  return 10 ** (exponentOf(Math.abs(value)) - digits + 1);
}

/** The power of ten of a number's first digit; the logarithm may miss it by one at a power of ten. */
function exponentOf(size: number): number {
  const near = Math.floor(Math.log10(size));
  if (10 ** (near + 1) <= size) return near + 1;
  return 10 ** near > size ? near - 1 : near;
}

/**
 * True where the recorded number, rounded to that many significant digits, is the claimed one. A half may go either
 * way. False for no digits: vague words round to nothing.
 */
export function roundsTo(recorded: number, claimed: number, digits: number): boolean {
  if (digits < 1) return false;
  const shown = Math.min(digits, 15);
  if (isSameNumber(roundToDigits(recorded, shown), claimed)) return true;
  const half = lastDigitUnit(recorded, shown) / 2;
  return isSameNumber(Math.abs(recorded - claimed), half);
}
