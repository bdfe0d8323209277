import { known, type ReadCode, UNKNOWN } from "./read-code.ts";
import { slug } from "./slug.ts";

/**
 * Reasons of release by the values the detention statistics' book-outs have. The statistics count a removal as `Release
 * to Remove`; the two kinds of bond are told apart by who set it, as the statistics' footnotes do.
 */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^bond(?:ed out)?\b.*(?:\bij\b|immigration judge)/i, "bond-set-by-ij"],
  [/^bond(?:ed out)?\b.*(?:field office|\bfo\b|\bice\b)/i, "bond-set-by-ice"],
  [/^bond(?:ed out)?$/i, "bonded-out"],
  [/^order of recognizance\b/i, "order-of-recognizance"],
  [/^order of supervision\b/i, "order-of-supervision"],
  [/^paroled?\b/i, "paroled"],
  [/^proceedings terminated/i, "proceedings-terminated"],
  [/^prosecutorial discretion/i, "prosecutorial-discretion"],
  [/^relief granted.*(?:\bij\b|judge)/i, "relief-granted-by-ij"],
  [/marshal/i, "transfer-to-marshals"],
  [/^transferred$/i, "transferred"],
  [/^(?:removed|release to remove)\b/i, "release-to-remove"],
  [/^court ordered/i, "court-ordered"],
  [/^other$/i, "other"],
];

/** Why somebody was booked out; reasons the statistics do not list are put into our spelling. */
export function readReleaseReason(printed: string): ReadCode {
  const found = REASONS.find(([words]) => words.test(printed));
  return known(found?.[1] ?? (slug(printed) || UNKNOWN));
}
