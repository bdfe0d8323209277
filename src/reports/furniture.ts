import type { FurnitureRule } from "./furniture-rule.ts";
import { FURNITURE_RULES, NAME_RULES } from "./furniture-rules.ts";

/** Longer lines are running text; no furniture is looked for in them as a whole. */
const LONGEST_LINE = 400;

/** Rules by the word a line opens with, so that a line meets only the few that could hold for it. */
interface RuleIndex {
  readonly byOpening: ReadonlyMap<string, readonly FurnitureRule[]>;
  readonly forAny: readonly FurnitureRule[];
}

const LINE_RULES = indexRules([...NAME_RULES, ...FURNITURE_RULES]);
const SENTENCE_RULES = indexRules(FURNITURE_RULES.filter((rule) => rule.inSentence === true));
/** Reasons whose wording a true sentence may share: one of these that states a figure is left in the report. */
const WEAK_REASONS = new Set([
  "republishing notice",
  "byline",
  "sign-in wall",
  "cookie or privacy notice",
  "advertisement",
]);
const STATES_FIGURE =
  /\d{1,3}(?:,\d{3})+|\d\s?(?:%|percent|per cent|million|billion|thousand)|\b(?!(?:19|20)\d\d\b)\d{2,}\b|\b(?:millions|thousands|hundreds|majority|half) of\b/i;
const ENDS_SENTENCE = /[.!?…]["'”’)\]]*$/;

/**
 * Why a line of a report is page furniture rather than part of the report, or `null` where it is not known to be.
 * The line comes without white space around it. A sentence that states a figure is never taken for a notice.
 */
export function furnitureReason(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  if (!/[\p{L}\d]/u.test(line)) return "decoration";
  return firstReason(LINE_RULES, line);
}

/** The same for one sentence inside a longer line, where only unmistakable wording counts. */
export function sentenceFurnitureReason(sentence: string): string | null {
  return sentence.length > LONGEST_LINE ? null : firstReason(SENTENCE_RULES, sentence);
}

function indexRules(rules: readonly FurnitureRule[]): RuleIndex {
  const byOpening = new Map<string, FurnitureRule[]>();
  for (const rule of rules) {
    for (const word of rule.opens ?? []) byOpening.set(word, [...(byOpening.get(word) ?? []), rule]);
  }
  return { byOpening, forAny: rules.filter((rule) => rule.opens === null) };
}

function firstReason({ byOpening, forAny }: RuleIndex, line: string): string | null {
  const opening = /^[a-zà-ɏ]+/i.exec(line)?.[0].toLowerCase() ?? "*";
  const holds = (rule: FurnitureRule): boolean => rule.pattern.test(line) && !isStatement(rule, line);
  const opened = byOpening.get(opening)?.find(holds);
  if (opened !== undefined) return opened.reason;
  const lower = forAny.length === 0 ? "" : line.toLowerCase();
  return (
    forAny.find((rule) => (rule.needs === undefined || lower.includes(rule.needs)) && holds(rule))?.reason ??
    null
  );
}

function isStatement({ reason }: FurnitureRule, line: string): boolean {
  return WEAK_REASONS.has(reason) && ENDS_SENTENCE.test(line) && statesFigure(line);
}

/** True where a line gives a number that could be a claim; years alone do not count. */
export function statesFigure(line: string): boolean {
  return STATES_FIGURE.test(line);
}

/**
 * True for a line set in capitals throughout with more than twelve letters and at least three words: a teaser for
 * another story. A sentence with a full stop that states a figure is not one.
 */
export function isCapitalsTeaser(line: string): boolean {
  if (line.length > LONGEST_LINE || !/\p{Lu}/u.test(line) || /\p{Ll}/u.test(line)) return false;
  const letters = line.match(/\p{Lu}/gu)?.length ?? 0;
  const words = line.match(/\p{Lu}{2,}/gu)?.length ?? 0;
  if (letters <= 12 || words < 3) return false;
  return !(/\.["'”’)]*$/.test(line) && statesFigure(line));
}
