import { MAGNITUDES } from "./lexicon.ts";
import { complete, nothing, type Reading } from "./reading.ts";
import { timeUnitAfter } from "./time-units.ts";
import { unitOf } from "./unit-of.ts";
import { isHyphen, joinedWord, nextWord, previousWord, type Word } from "./words.ts";

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * How large a plural may be. A plural spans what people still count in that word: hundreds end where thousands begin
 * (100 to 999), thousands where millions begin (1,000 to 999,999), millions where billions begin. Two dozen make
 * "dozens" and hundreds end them; two score make "scores" and they end before 200.
 */
const PLURALS: ReadonlyMap<string, Bounds> = new Map([
  ["dozens", { low: 24, high: 99 }],
  ["scores", { low: 40, high: 199 }],
  ["hundreds", { low: 100, high: 999 }],
  ["thousands", { low: 1e3, high: 999_999 }],
  ["millions", { low: 1e6, high: 999_999_999 }],
  ["billions", { low: 1e9, high: 999_999_999_999 }],
  ["trillions", { low: 1e12, high: 999_999_999_999_999 }],
]);
/** "Tens of thousands": from ten (a hundred) of them to just under ten times as many. */
const LEADING: ReadonlyMap<string, number> = new Map([
  ["tens", 10],
  ["dozens", 24],
  ["hundreds", 100],
  ["thousands", 1000],
]);

/**
 * Reads a vague plural as the range it may stand for, both ends included: "thousands", "tens of thousands", "several
 * hundred", "a few thousand" (2,000 to 9,999), "a couple of hundred" (150 to 250), "a handful" (2 to 9). The article is
 * not part of the number. Durations and other senses are passed over.
 */
export function readVague(text: string, word: Word): Reading {
  const found = word.text === "handful" ? handful(text, word) : (plural(text, word) ?? some(text, word));
  if (found === null) return nothing(word.end);
  const of = nextWord(text, found.end);
  const durationAt = of?.text === "of" ? of.end : found.end;
  if (timeUnitAfter(text, durationAt) !== null) return nothing(found.end);
  const unit = unitOf(text, of?.text === "of" ? of.end : found.end);
  const draft = {
    start: word.start,
    ...found,
    value: null,
    form: "vague" as const,
    significantDigits: 0,
    unit,
  };
  return complete(text, draft);
}

function handful(text: string, word: Word): (Bounds & { end: number }) | null {
  return previousWord(text, word.start)?.text === "a" ? { end: word.end, low: 2, high: 9 } : null;
}

function plural(text: string, word: Word): (Bounds & { end: number }) | null {
  if (isHyphen(text.charCodeAt(word.end))) return null;
  const of = nextWord(text, word.end);
  const noun = of?.text === "of" ? nextWord(text, of.end) : null;
  const lead = LEADING.get(word.text);
  const whole = noun === null ? undefined : MAGNITUDES.get(noun.text.replace(/s$/, ""));
  if (noun !== null && lead !== undefined && whole !== undefined && whole >= 1000) {
    const low = lead * whole;
    return { end: noun.end, low, high: word.text === "dozens" ? 100 * whole - 1 : low * 10 - 1 };
  }
  const bounds = PLURALS.get(word.text);
  if (bounds === undefined) return null;
  if (word.text === "scores" && of?.text !== "more" && noun === null) return null;
  return { ...bounds, end: repeated(text, word) };
}

/** "thousands upon thousands" is one mention. */
function repeated(text: string, word: Word): number {
  const link = nextWord(text, word.end);
  if (link === null || !/^(?:upon|and|of|on)$/.test(link.text)) return word.end;
  const again = nextWord(text, link.end);
  return again?.text === word.text ? again.end : word.end;
}

/** "few", "several" or "couple (of)" before one or two magnitude words. */
function some(text: string, word: Word): (Bounds & { end: number }) | null {
  const couple = word.text === "couple";
  if (!couple && word.text !== "few" && word.text !== "several") return null;
  let next = joinedWord(text, word.end);
  if (couple && next?.text === "of") next = nextWord(text, next.end);
  let whole = 1;
  let end = -1;
  while (next !== null && end - word.start < 60) {
    const factor = MAGNITUDES.get(next.text);
    if (factor === undefined || (whole > 1 && factor <= whole)) break;
    whole *= factor;
    end = next.end;
    next = joinedWord(text, end);
  }
  if (end < 0) return null;
  if (couple) return { end, low: whole * 1.5, high: whole * 2.5 };
  return whole === 12 ? { end, low: 24, high: 99 } : { end, low: whole * 2, high: whole * 10 - 1 };
}
