import { splitSentences } from "../../reports/index.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const DAY = new RegExp(
  `\\b(?:${MONTH}\\.? \\d{1,4}\\b|\\d{1,2} ${MONTH}\\b|(?:fiscal (?:year )?|fy ?)(?:19|20)?\\d{2}\\b|(?:in|since|during|of|by|through) (?:19|20)\\d{2}\\b|\\d{4}-\\d{2}-\\d{2}|(?:since|in|during|by|until) ${MONTH}\\b)`,
  "i",
);
const ATTRIBUTION =
  /\b(?:according to|said|says|told|reported|reports|announced|stated|states|wrote|writes|confirmed|testified|estimates?|estimated by|cited|citing|data (?:from|show)|figures (?:from|show)|records (?:from|show))\b/i;

/** Whether the words of a sentence name a day, a month with its year, a year or a fiscal year. */
export function namesTime(sentence: string): boolean {
  return DAY.test(sentence);
}

/** Whether the words of a sentence say who states it. */
export function namesSource(sentence: string): boolean {
  return ATTRIBUTION.test(sentence);
}

/** The sentence that a place in a text is in. */
export function sentenceAt(text: string, place: number): string {
  const from = Math.max(text.lastIndexOf("\n", place), 0);
  const end = text.indexOf("\n", place);
  const paragraph = { from, to: end === -1 ? text.length : end };
  const found = splitSentences(text, paragraph.from, paragraph.to).find(
    (span) => place >= span.start && place < span.end,
  );
  return found === undefined ? "" : text.slice(found.start, found.end);
}
