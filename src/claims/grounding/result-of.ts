/**
 * A number that is worked out from others beside it. difference: "12,999 fewer than the year before"; rise: "went up by
 * 290,688", from an earlier time; sum: "together they account for"; total: words that may sum what stands before ("in all", "a total of") or merely introduce a count.
 */
export type ResultKind = "difference" | "rise" | "sum" | "total";

const MORE_THAN =
  /^\s+(?:[\w'-]+\s+){0,3}(?:more|fewer|less|higher|lower|longer|shorter)\b[^.;]{0,60}?\bthan\b/i;
const BY =
  /\b(?:rose|fell|grew|dropp?ed|increased?|decreased?|declined?|climbed|jumped|went up|went down|shrank|widened|narrowed|up|down) by\s+(?:\w+ ){0,2}$|\b(?:gap|difference|increase|decrease|drop|rise|decline) (?:of|was|is|came to)\s+(?:\w+ ){0,2}$/i;
const SUMS =
  /\b(?:together|combined|jointly|between them|taken together|all told|the sum|add(?:s|ed|ing)? up|sum(?:s|med)? (?:comes? )?to|adding)\b[^.;()]{0,60}$/i;
const SUMS_AFTER = /^[^.;()]{0,30}\b(?:together|combined|between them|taken together|all told)\b/i;
const TOTALS =
  /\b(?:altogether|in all|in total|a total of|total(?:s|ed|ing|led|ling)|that makes|making|for a total)[^\w]*\s(?:[\w-]+ ){0,3}$/i;
/** "That is 26,211 in all", "a total of 156,068 over the two years": plainly of the numbers just named. */
const SUMS_NAMED = /(?:\bthat (?:is|was|makes|comes to)|\bfor a total of|, a total of)\s+(?:[\w-]+ ){0,2}$/i;
const OF_NAMED =
  /^[^.;()]{0,20}\b(?:in all|in total|over the (?:two|three|four|five) (?:fiscal )?years|for the (?:two|three|four|five))\b/i;
const TOTALS_AFTER = /^[^.;()]{0,20}\b(?:altogether|in all|in total)\b/i;

/** Without one of these words a number is no result. */
const HINT =
  /\b(?:than|by|gap|difference|(?:in|de)crease|drop|rise|decline|togeth|combin|joint|between|told|sum|add|altogether|all|total|that|making)/i;

/** Reads from the words around a number whether it is worked out from others; `null` where nothing says so. */
export function resultOf(before: string, after: string): ResultKind | null {
  if (!HINT.test(before) && !HINT.test(after)) return null;
  if (MORE_THAN.test(after)) return "difference";
  if (BY.test(before)) return "rise";
  if (SUMS.test(before) || SUMS_AFTER.test(after)) return "sum";
  if (SUMS_NAMED.test(before) && OF_NAMED.test(after)) return "sum";
  return TOTALS.test(before) || TOTALS_AFTER.test(after) ? "total" : null;
}
