import { OFFICIAL_WEIGHT } from "./thresholds.ts";

/** How a newsroom says that it asked and got no answer, or may not name a speaker. */
const BOILERPLATE =
  /\b(?:did not|didn['’]t|has not|had not|have not|was not|were not)\b.{0,30}\b(?:respon(?:d|ded)|repl(?:y|ied)|return(?:ed)?|available)\b.{0,40}\b(?:request|comment|message|inquir|questions|calls?|interview)|\b(?:declined|refused) (?:to comment|further comment|an interview)|\b(?:request|inquir(?:y|ies))s? for comment\b|could not (?:immediately )?be reached|condition of anonymity|not authori[sz]ed to (?:speak|discuss)|this is a developing story/i;

const STATUTE =
  /\b\d+ (?:U\.?\s?S\.?\s?C|C\.?\s?F\.?\s?R)\b|\bsection \d{2,4}(?:\([a-z\d]\))*\b|§|\bImmigration and Nationality Act\b|\bConvention Against Torture\b|\b(?:under|by) (?:federal|U\.?S\.?|immigration|current) (?:law|statute|regulation)s?\b|\bthe (?:law|statute|regulation)s? (?:requires?|allows?|says|defines?|provides?|permits?|directs?)\b|\bis considered (?:administratively )?final\b/i;

const SPEAKER =
  "(?:ICE|DHS|CBP|EOIR|USCIS|agency|agencies|department|officials?|spokes(?:man|woman|person|people)|secretary|director|commissioner|administration|government|office|service|White House|attorney general|court|sheriff|governor|mayor|chief|statement|news release|press release)";
const ATTRIBUTED = new RegExp(
  `\\b${SPEAKER}\\b.{0,60}\\b(?:said|says|stated|told|announced|wrote|noted|confirmed|added|explained|reported)\\b|\\b(?:said|says|stated|wrote|added)\\b.{0,60}\\b${SPEAKER}\\b|\\baccording to\\b.{0,60}\\b${SPEAKER}\\b|\\bin a (?:written )?(?:statement|news release|press release)\\b`,
  "i",
);
const NAMES_SOURCE =
  /\baccording to\b|\b(?:said|says|stated|told|announced|wrote|confirmed|reported|noted)\b|\bhas learned\b|\bciting\b|\b(?:figures|data|records|table|report|statistics) (?:from|of|by|published)\b|\b(?:data|figures|records|statistics) (?:show|say|indicate|list)/i;

/** What the words of a sentence count for, given that reports share them without one being made from the other. */
export function officialWeight(sentence: string): number {
  if (BOILERPLATE.test(sentence)) return OFFICIAL_WEIGHT.boilerplate;
  if (STATUTE.test(sentence)) return OFFICIAL_WEIGHT.statute;
  return ATTRIBUTED.test(sentence) ? OFFICIAL_WEIGHT.attributed : 1;
}

/** True where a sentence says whom it has its words or numbers from. */
export function namesSource(sentence: string): boolean {
  return NAMES_SOURCE.test(sentence);
}
