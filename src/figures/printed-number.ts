import { significantDigits } from "./rounding.ts";

/** A number as printed: what it is and how precisely it was given. */
export interface PrintedNumber {
  readonly value: number;
  /** 2 for "1.4 million". */
  readonly significantDigits: number;
}

const magnitudes: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mil: 6,
  million: 6,
  millions: 6,
  b: 9,
  bn: 9,
  billion: 9,
  billions: 9,
};

/**
 * Reads a number typed on its own: `776`, `1,445,549`, `1.4 million`, `1.4M`, `67.2%`. `null` for anything else;
 * numbers in running text are the claims room's work.
 */
export function readPrintedNumber(text: string): PrintedNumber | null {
  const match =
    /^\s*(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(\.\d+)?\s*-?\s*([a-z]+)?\s*(?:%|percent)?\s*$/i.exec(text);
  if (match === null) return null;
  const [, whole = "", fraction = "", word = ""] = match;
  const exponent = word === "" || word.toLowerCase() === "percent" ? 0 : magnitudes[word.toLowerCase()];
  if (exponent === undefined) return null;
  const digits = `${whole.replaceAll(/\D/g, "")}${fraction}`;
  return { value: Number(`${digits}e${exponent}`), significantDigits: significantDigits(digits) };
}
