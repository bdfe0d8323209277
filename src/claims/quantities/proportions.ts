import { readDigits } from "./digits.ts";
import { maskedUntil } from "./masked-until.ts";
import { readNumberWords } from "./number-words.ts";
import type { Numeral } from "./numeral.ts";
import { percentAfter } from "./percent.ts";
import { complete, exactly, type Reading } from "./reading.ts";
import { timeUnitAfter } from "./time-units.ts";
import { isDigit } from "./words.ts";

const LINK: RegExp =
  /[\s\u00a0](?:in every|out of every|of every|out of|in)[\s\u00a0](?:a (?=hundred|thousand|million|dozen))?|-in-/y;
/** Wholes that people reckon shares in; "three in 37" is two counts. */
const WHOLES: ReadonlySet<number> = new Set([
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000, 1e6,
]);

/** Reads "one in five", "four out of ten", "1 in 200", "nine of every ten"; `null` where there is no such pair. */
export function readProportion(text: string, numeral: Numeral): Reading | null {
  if (numeral.money !== null || numeral.magnitude !== 1 || numeral.value > 100) return null;
  LINK.lastIndex = numeral.end;
  const link = LINK.exec(text);
  if (link === null) return null;
  const at = LINK.lastIndex;
  const whole = isDigit(text.charCodeAt(at)) ? readDigits(text, at, false) : readNumberWords(text, at);
  if (whole === null || whole.money !== null || whole.value <= numeral.value) return null;
  if (!link[0].includes("every") && !(WHOLES.has(whole.value) || (numeral.value === 1 && whole.value <= 1e6)))
    return null;
  if (percentAfter(text, whole.end) !== null || timeUnitAfter(text, whole.end) !== null) return null;
  if (/^(?:st|nd|rd|th|s)\b/.test(text.slice(whole.end, whole.end + 3))) return null;
  if (/^\s/.test(link[0]) && !link[0].includes("every") && maskedUntil(text, whole) >= 0) return null;
  const value = (100 * numeral.value) / whole.value;
  return complete(
    text,
    exactly(numeral.start, whole.end, value, "share", numeral.significantDigits, "percent"),
  );
}
