import type { FigureIndex } from "../../../../src/figures/index.ts";
import { areMistaken } from "../homes.ts";
import { printedDigits, rounded, unitOfDigit } from "../number-words.ts";

/** True where no figure is equal to the number, and none of these measures or those mistaken for them rounds to it. */
export function isWholeHomeless(
  index: FigureIndex,
  value: number,
  measures: readonly (string | null)[],
): boolean {
  const digits = printedDigits(value);
  if (digits < 3) return true;
  const reach = unitOfDigit(value, digits);
  return index.between(value - reach, value + reach).every((figure) => {
    if (figure.value === value) return false;
    if (figure.value <= 0 || rounded(figure.value, digits) !== value) return true;
    return measures.every(
      (measure) => measure === null || (measure !== figure.measure && !areMistaken(measure, figure.measure)),
    );
  });
}
