/** A cardinal as printed, its magnitude word and currency sign included, before anyone asks what it is for. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 1.4 of "1.4 million", 6 of "six hundred"; the value itself where no magnitude stands. */
  readonly coefficient: number;
  /** 1e6 of "1.4 million"; 1 where there is none. */
  readonly magnitude: number;
  readonly significantDigits: number;
  readonly written: "digits" | "words";
  /** Digits and nothing else: the only shape a year, a page or a section number has. */
  readonly plain: boolean;
  /** Groups parted by commas, spaces or apostrophes: the shape that only a count has. */
  readonly grouped: boolean;
  readonly money: "dollars" | "other" | null;
}

/**
 * Significant digits of a number as printed: zeros at the end of a whole number do not count, zeros after a decimal
 * point do. 2 for "1.4", 6 for "252044", 1 for "40000", 2 for "7.0", 1 for "0.9".
 */
export function significantDigits(printed: string): number {
  const point = printed.indexOf(".");
  const digits = point < 0 ? printed.replace(/0+$/, "") : printed.slice(0, point) + printed.slice(point + 1);
  return Math.max(1, digits.replace(/^0+/, "").length);
}
