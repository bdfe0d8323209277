import { percentAfter, tellsChange } from "./percent.ts";
import { complete, exactly, nothing, type Reading } from "./reading.ts";
import { timeUnitAfter } from "./time-units.ts";
import { unitOf } from "./unit-of.ts";
import { isHyphen, nextWord, previousWord, type Word } from "./words.ts";

const NAMES_BEFORE: ReadonlySet<string> = new Set(
  "ground net patient day year hour sub target absolute".split(" "),
);
const NAMES_AFTER: ReadonlySet<string> = new Set(
  "tolerance sum in hour day point carbon emission emissions waste".split(" "),
);
/** After "none" these show that it counts people or things: "none of the 12", "none were". */
const AFTER_NONE: ReadonlySet<string> = new Set(
  "of were was are is have has had will would could".split(" "),
);
/** "none of this", "none of your business": nothing that is counted. */
const UNCOUNTED: ReadonlySet<string> = new Set("this that it your my his her our which what".split(" "));

/** Reads "zero" and "none" as the count 0; "zero tolerance", "ground zero", "none of this" and the like as nothing. */
export function readZero(text: string, word: Word): Reading {
  return word.text === "none" ? readNone(text, word) : readNaught(text, word);
}

function readNone(text: string, word: Word): Reading {
  const next = nextWord(text, word.end);
  if (next === null || !AFTER_NONE.has(next.text)) return nothing(word.end);
  const counted = next.text !== "of" || !UNCOUNTED.has(nextWord(text, next.end)?.text ?? "");
  return counted ? complete(text, exactly(word.start, word.end, 0, "count", 1, null)) : nothing(word.end);
}

function readNaught(text: string, word: Word): Reading {
  if (isHyphen(text.charCodeAt(word.end)) || isHyphen(text.charCodeAt(word.start - 1)))
    return nothing(word.end);
  const percent = percentAfter(text, word.end);
  if (percent !== null) {
    const form = percent.points || tellsChange(text, word.start, percent.end) ? "change" : "share";
    return complete(text, exactly(word.start, percent.end, 0, form, 1, "percent"));
  }
  const next = nextWord(text, word.end);
  const before = previousWord(text, word.start);
  if (next !== null && (NAMES_AFTER.has(next.text) || timeUnitAfter(text, word.end) !== null))
    return nothing(word.end);
  if (before !== null && NAMES_BEFORE.has(before.text)) return nothing(word.end);
  return complete(text, exactly(word.start, word.end, 0, "count", 1, unitOf(text, word.end)));
}

/** Reads "not a single" as the count 0; "single" elsewhere is no number. */
export function readSingle(text: string, word: Word): Reading {
  const article = previousWord(text, word.start);
  const not = article?.text === "a" ? previousWord(text, article.start) : null;
  if (not?.text !== "not") return nothing(word.end);
  return complete(text, exactly(not.start, word.end, 0, "count", 1, unitOf(text, word.end)));
}
