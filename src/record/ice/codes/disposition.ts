import { known, type ReadCode, UNKNOWN } from "./read-code.ts";
import { slug } from "./slug.ts";

/** The first that fits; the three of the detention statistics come first. */
const DISPOSITIONS: readonly (readonly [RegExp, string])[] = [
  [/expedited removal|\bI-?860\b/i, "expedited-removal"],
  [/reinstate|\bI-?871\b/i, "reinstatement"],
  [/notice to appear|\bNTA\b|\bI-?862\b/i, "notice-to-appear"],
  [/administrative (?:deportation|removal)|\bI-?851/i, "administrative-removal"],
  [/visa waiver/i, "visa-waiver-removal"],
  [/voluntary return/i, "voluntary-return"],
  [/voluntary departure/i, "voluntary-departure"],
  [/withdraw/i, "withdrawal"],
  [/title 42|\bT42\b/i, "title-42"],
];

/** The processing disposition of an event; those without a value of their own are put into our spelling. */
export function readDisposition(printed: string): ReadCode {
  const found = DISPOSITIONS.find(([words]) => words.test(printed));
  return known(found?.[1] ?? (slug(printed) || UNKNOWN));
}
