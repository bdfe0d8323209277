import type { GroundedClaim } from "./grounded-claim.ts";

const PLANNED =
  /\b(?:would|could|may|might|will|shall|wants? to|plans? to|planned to|aims? to|hopes? to|seeks? to|intends? to|promis(?:e|es|ed|ing) to|pledg(?:e|es|ed|ing) to|vow(?:s|ed|ing)? to|expects? to|is expected to|are expected to|projected to|goal of|target of|quota of|capacity (?:of|for)|proposal|proposed|if )/;
const DENIED =
  /\b(?:denied|denies|falsely|false(?:ly)? claim(?:s|ed)?|disputed|did not|no evidence that|debunked|untrue)\b/i;
const RATE = /^[^,.;]{0,40}?\b(?:a|an|per|each|every) (?<unit>hour|day|week|month)\b/i;
const DAILY = /^[^,.;]{0,25}?\b(?<unit>daily|weekly|monthly|hourly)\b/i;

/** Whether a clause states a fact, a plan or a denial. */
export function statusOf(clause: string, numberAt: number): GroundedClaim["status"] {
  const before = clause
    .slice(
      Math.max(0, ...[";", ":", "\u2014", ". "].map((mark) => clause.lastIndexOf(mark, numberAt - 1) + 1)),
      numberAt,
    )
    .replace(/\b(?:may|might|could|would|must) (?:also |well |already )?have\b/g, "have");
  const near = clause.slice(0, Math.min(clause.length, numberAt + 60));
  if (DENIED.test(before)) return "denied";
  return PLANNED.test(before.slice(-140)) ||
    /\b(?:would|could) (?:be|cost|face|have)\b/i.test(near.slice(numberAt))
    ? "planned"
    : "asserted";
}

/** The time unit of a rate that follows a number ("a day", "monthly"), or `null`. */
export function rateOf(after: string): GroundedClaim["rate"] {
  const unit = (RATE.exec(after) ?? DAILY.exec(after))?.groups?.["unit"]?.toLowerCase();
  if (unit === undefined) return null;
  if (unit.startsWith("hour")) return "hour";
  if (unit === "day" || unit === "daily") return "day";
  return unit.startsWith("week") ? "week" : "month";
}

const NAME = "[A-Z][\\w.&'-]*(?: (?:of|and|for|the|on) [A-Z][\\w.&'-]*| [A-Z][\\w.&'-]*){0,7}";
const SOURCES: readonly RegExp[] = [
  /\b[Aa]ccording to (?<who>(?:[^,.;]|\.(?=[A-Z]))+?)(?=,| as of | that | which |[.;]|$)/,
  /[,"] (?<who>(?:an?|the|one|two|several|senior|officials?)? ?(?:[\w.]+ ){0,4}(?:officials?|spokes(?:man|woman|person)|source|agency|report|letter|data|statistics|figures)) (?:said|told|says|wrote|confirmed|shows?|reported|stated)/i,
  new RegExp(
    `(?<who>${NAME}) (?:has learned|said|says|told|reports?|reported|wrote|announced|found|confirmed|estimates?|stated|claims|claimed)\\b`,
  ),
  /\b(?:figures|data|statistics|records|numbers|documents) (?:obtained |released |published )?(?:from|by) (?<who>(?:the )?[A-Z][\w.&' -]{1,60}?) (?:show|indicate|reveal|say)/,
  new RegExp(
    `(?<who>(?:the )?${NAME}(?:'s)?(?: own)? (?:data|figures|statistics|report|records)) (?:show|indicate|reveal|say)s?`,
  ),
  /\b(?:said|says) (?<who>(?:the |an? )?[A-Za-z][\w.' -]{2,50}?)(?=[,.;]|$)/,
];

/** Without one of these words nobody is named as a source. */
const SPEAKS =
  /\b(?:[Aa]ccording|said|says?|told|wrote|confirmed|shows?|report(?:s|ed)?|stated|learned|announced|found|estimates?|claim(?:s|ed)|indicates?|reveals?)\b/;

/** Who a sentence says its figures come from, as printed; `null` where the report states them in its own voice. */
export function attributionOf(sentence: string): { start: number; end: number } | null {
  if (!SPEAKS.test(sentence)) return null;
  for (const source of SOURCES) {
    const match = source.exec(sentence);
    const who = match?.groups?.["who"]?.trim();
    if (match === null || who === undefined || who === "") continue;
    const start = match.index + match[0].indexOf(who);
    return { start, end: start + who.length };
  }
  return null;
}

const ABSENT =
  /\b(?:figures?|numbers?|data|statistics|totals?|counts?|how many)\b[^.]*\b(?:(?:not|n't|never) (?:been )?(?:available|known|released|published|disclosed|provided|tracked|clear)|unavailable|(?:is|are|remain(?:s|ed)?) (?:unknown|unclear)|unknown)\b/i;

const WITHHELD =
  /\b(?:no|without) (?:official |public |national |reliable |such )?(?:figures?|numbers?|data|statistics|count|totals?|breakdown) (?:(?:is|are|was|were|has|have) (?:been )?(?:available|given|released|published|provided|known|kept)|exists?|on how many|on|for)\b|\b(?:has|have|had|keeps?|kept|gave|gives?|published|publishes|released?|provided|provides?|offered) no (?:official |public |such )?(?:figures?|numbers?|data|statistics|count|totals?|breakdown)\b|\b(?:did|does|do|would|has|have|had)(?:n't| not) (?:yet )?(?:say|said|disclosed?|provided?|released?|published?|given?|shared?|tell|told|count(?:ed)?|track(?:ed)?) (?:exactly )?(?:how many|(?:any |the |such )?(?:figures?|numbers?|data|statistics|counts?|totals?|breakdown))\b/i;

const NEGATIVE = /\b(?:no|not|without|never|un(?:known|available|clear))\b|n't\b/i;

/** True for a sentence that says a number is not known: no claim, but a statement an available table would refute. */
export function statesAbsence(sentence: string): boolean {
  return NEGATIVE.test(sentence) && (ABSENT.test(sentence) || WITHHELD.test(sentence));
}
