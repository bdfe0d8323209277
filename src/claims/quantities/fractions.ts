import { DENOMINATORS, MAGNITUDES, PLURAL_DENOMINATORS } from "./lexicon.ts";
import type { Numeral } from "./numeral.ts";
import { percentAfter, tellsChange } from "./percent.ts";
import { complete, exactly, nothing, type Reading } from "./reading.ts";
import { timeUnitAfter } from "./time-units.ts";
import { unitOf } from "./unit-of.ts";
import { isHyphen, joinedWord, nextWord, previousWord, type Word } from "./words.ts";

/** Words after "half" or "a third" that show a share: of what, or what became of it. */
const SHARE_AFTER: ReadonlySet<string> = new Set(
  (
    "of the its their his her our all those these that were was are is had have has came come comes who as more less fewer " +
    "from in since for to by would will could said say or and over this those compared higher lower"
  ).split(" "),
);
const HALVES_OF_A_GAME: ReadonlySet<string> = new Set(
  "first second other better top bottom latter final third opening".split(" "),
);
const SHARE_BEFORE: ReadonlySet<string> = new Set(
  "about around roughly nearly almost over than least by in under to only just up-to approximately below above".split(
    " ",
  ),
);

/** Reads "two-thirds", "one half", "nine-tenths" after their numerator; `null` where no denominator follows. */
export function readFraction(text: string, numeral: Numeral): Reading | null {
  if (numeral.value > 99 || numeral.magnitude !== 1 || numeral.money !== null || numeral.grouped) return null;
  const word = joinedWord(text, numeral.end);
  if (word === null) return null;
  const parts = (numeral.value === 1 ? DENOMINATORS : PLURAL_DENOMINATORS).get(word.text);
  if (parts === undefined || numeral.value >= parts) return null;
  const hyphen = isHyphen(text.charCodeAt(numeral.end));
  const singular = numeral.value === 1 && !hyphen && parts === 4;
  if (singular && !SHARE_AFTER.has(nextWord(text, word.end)?.text ?? "")) return null;
  if (hyphen && isHyphen(text.charCodeAt(word.end))) return null;
  const next = nextWord(text, word.end);
  if (next?.text === "majority" || next?.text === "vote") return nothing(next.end);
  return fraction(text, numeral.start, word.end, numeral.value, parts);
}

/** Reads what begins with "half" or "quarter": a share, "half a million", "a quarter-million", "half as many". */
export function readPart(text: string, word: Word): Reading {
  const parts = word.text === "half" ? 2 : 4;
  const before = previousWord(text, word.start);
  const article = before?.text === "a" ? before : null;
  const next = joinedWord(text, word.end);
  if (next !== null && MAGNITUDES.has(next.text)) {
    return scaled(text, article?.start ?? word.start, next, 1 / parts);
  }
  const points = isHyphen(text.charCodeAt(word.end)) ? percentAfter(text, word.end) : null;
  if (points !== null) return smallPercent(text, word.start, points, 1 / parts);
  const hyphen = isHyphen(text.charCodeAt(word.end));
  if (hyphen || timeUnitAfter(text, word.end) !== null) return nothing(word.end);
  if (before !== null && HALVES_OF_A_GAME.has(before.text)) return nothing(word.end);
  if (parts === 4) {
    return article !== null && sharesAfter(text, word.end, article.start)
      ? fraction(text, article.start, word.end, 1, 4)
      : nothing(word.end);
  }
  return readHalf(text, word, next, before);
}

/** Reads "a third" as a share; `null` where it counts ("a third flight"). */
export function readNamedPart(text: string, word: Word): Reading | null {
  const parts = DENOMINATORS.get(word.text);
  const article = previousWord(text, word.start);
  if (parts === undefined || article?.text !== "a") return null;
  if (isHyphen(text.charCodeAt(word.end)) || !sharesAfter(text, word.end, article.start)) return null;
  return fraction(text, article.start, word.end, 1, parts);
}

function readHalf(text: string, word: Word, next: Word | null, before: Word | null): Reading {
  if (next !== null && (next.text === "a" || next.text === "an")) {
    if (timeUnitAfter(text, next.end) !== null) return nothing(next.end);
    const noun = joinedWord(text, next.end);
    if (noun !== null && MAGNITUDES.has(noun.text)) return scaled(text, word.start, noun, 0.5);
    const percent = percentAfter(text, next.end);
    if (percent !== null) return smallPercent(text, word.start, percent, 0.5);
    return nothing(word.end);
  }
  if (next?.text === "as") return complete(text, exactly(word.start, word.end, 0.5, "multiple", 1, null));
  const named = next !== null && SHARE_AFTER.has(next.text);
  if (!named && next !== null && (before === null || !SHARE_BEFORE.has(before.text)))
    return nothing(word.end);
  if (
    before?.text === "in" &&
    /^(?:cut|cuts|cutting|slashed|reduced|split)$/.test(firstBefore(text, before))
  ) {
    return complete(text, exactly(word.start, word.end, 50, "change", 1, "percent"));
  }
  if (next === null && before !== null && !SHARE_BEFORE.has(before.text)) return nothing(word.end);
  return fraction(text, word.start, word.end, 1, 2);
}

function firstBefore(text: string, word: Word): string {
  const near = previousWord(text, word.start);
  if (near === null) return "";
  const far = previousWord(text, near.start);
  return /^(?:cut|cuts|cutting|slashed|reduced|split)$/.test(near.text) ? near.text : (far?.text ?? "");
}

function sharesAfter(text: string, end: number, articleStart: number): boolean {
  const next = nextWord(text, end);
  if (next === null || SHARE_AFTER.has(next.text)) return true;
  return SHARE_BEFORE.has(previousWord(text, articleStart)?.text ?? "") && unitOf(text, end) === null;
}

function fraction(text: string, start: number, end: number, count: number, parts: number): Reading {
  const of = nextWord(text, end);
  if (of?.text === "of") {
    const article = nextWord(text, of.end);
    if (article?.text === "a" || article?.text === "an" || article?.text === "one") {
      const percent = percentAfter(text, article.end);
      if (percent !== null) return smallPercent(text, start, percent, count / parts);
      const noun = nextWord(text, article.end);
      if (noun !== null && MAGNITUDES.has(noun.text)) return scaled(text, start, noun, count / parts);
      if (noun?.text === "point" || timeUnitAfter(text, article.end) !== null) return nothing(article.end);
    }
  }
  if (timeUnitAfter(text, end) !== null) return nothing(end);
  const form = tellsChange(text, start, end) ? "change" : "share";
  return complete(text, exactly(start, end, (100 * count) / parts, form, 1, "percent"));
}

function smallPercent(
  text: string,
  start: number,
  percent: { end: number; points: boolean },
  value: number,
): Reading {
  const change = percent.points || tellsChange(text, start, percent.end);
  return complete(text, exactly(start, percent.end, value, change ? "change" : "share", 1, "percent"));
}

function scaled(text: string, start: number, noun: Word, part: number): Reading {
  const value = Math.round(part * (MAGNITUDES.get(noun.text) ?? 1));
  if (timeUnitAfter(text, noun.end) !== null) return nothing(noun.end);
  const digits = String(value).replace(/0+$/, "").length;
  return complete(text, exactly(start, noun.end, value, "count", digits, unitOf(text, noun.end)));
}
