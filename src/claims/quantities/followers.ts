import { isLengthOfStay, timeUnitAfter } from "./time-units.ts";
import { isCountedWord } from "./unit-of.ts";
import { isHyphen, isLetter, nextWord, wordAt } from "./words.ts";

/** What the words after a number make of it: a duration or name to pass over, a length of stay, a multiple. */
export type Follower =
  | { readonly kind: "masked"; readonly end: number }
  | { readonly kind: "stay"; readonly end: number; readonly unit: "days" | "other" }
  | { readonly kind: "multiple"; readonly end: number };

const TIMES: RegExp =
  /[-\s]times(?= (?:as|more|the|that|higher|larger|greater|bigger|its|their|what|those|this|faster|last|likelier|over)\b)/y;
const FOLD: RegExp = /-fold\b|[xX]\b/y;
/** After a hyphen these join the number to nothing: the number stays what it is. */
const JOINED: ReadonlySet<string> = new Set(["plus", "odd", "ish", "percent", "per", "times"]);

/** What follows a number that has no percent sign; `null` where nothing changes its sense. */
export function followerOf(text: string, end: number, start: number): Follower | null {
  const unit = timeUnitAfter(text, end);
  if (unit !== null) {
    if (!isLengthOfStay(text, start, unit)) return { kind: "masked", end: unit.end };
    return { kind: "stay", end: unit.end, unit: /^days?$/.test(unit.text) ? "days" : "other" };
  }
  TIMES.lastIndex = end;
  if (TIMES.test(text)) return { kind: "multiple", end: TIMES.lastIndex };
  FOLD.lastIndex = end;
  if (FOLD.test(text)) return { kind: "multiple", end: FOLD.lastIndex };
  if (!isHyphen(text.charCodeAt(end)) || !isLetter(text.charCodeAt(end + 1))) return idiom(text, end);
  const word = wordAt(text, end + 1);
  return word === null || JOINED.has(word.text) || (isCountedWord(word.text) && !isTrade(word.text))
    ? null
    : { kind: "masked", end: word.end };
}

/** "three-judge panel" and "three-state tour" name a kind of thing. */
function isTrade(word: string): boolean {
  return word === "judge" || word === "state" || word === "point" || word === "page" || word === "game";
}

function idiom(text: string, end: number): Follower | null {
  const word = nextWord(text, end);
  return word?.text === "o'clock" || word?.text === "mph" ? { kind: "masked", end: word.end } : null;
}
