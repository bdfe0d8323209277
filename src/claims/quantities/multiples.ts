import { MULTIPLES } from "./lexicon.ts";
import { complete, exactly, nothing, type Reading } from "./reading.ts";
import { timeUnitAfter } from "./time-units.ts";
import { isHyphen, nextWord, previousWord, type Word } from "./words.ts";

/** What follows a factor word that multiplies: what the result is compared with. */
const COMPARED: ReadonlySet<string> = new Set(
  "as the that what its their his her last this those these our in from by since over between".split(" "),
);
const WILL: ReadonlySet<string> = new Set(
  "to will would could may might should can than nearly almost about roughly".split(" "),
);
/** "doubled down", "doubles as a jail", "double standard". */
const OTHER_SENSE: ReadonlySet<string> = new Set(
  "down as check standard jeopardy duty homicide murder blind agent".split(" "),
);

/** Reads "doubled", "tripled", "twice as many", "tenfold", "halved"; other senses of the words are passed over. */
export function readMultiple(text: string, word: Word): Reading {
  const value = MULTIPLES.get(word.text) ?? 0;
  const next = nextWord(text, word.end);
  const before = previousWord(text, word.start);
  if (isHyphen(text.charCodeAt(word.end)) || isHyphen(text.charCodeAt(word.start - 1)))
    return nothing(word.end);
  if (word.text === "twice" || word.text === "thrice") return times(text, word, value, next, before);
  if (next !== null && OTHER_SENSE.has(next.text) && !word.text.endsWith("fold")) return nothing(word.end);
  const stem = /^(?:double|triple|quadruple|quintuple|sextuple)$/.test(word.text);
  const multiplies =
    !stem || (next !== null && COMPARED.has(next.text)) || (before !== null && WILL.has(before.text));
  if (!multiplies) return nothing(word.end);
  return complete(text, exactly(word.start, word.end, value, "multiple", 1, null));
}

/** "twice as many" multiplies; "deported twice" counts; "twice a week" is a rate of no claim. */
function times(text: string, word: Word, value: number, next: Word | null, before: Word | null): Reading {
  if (before?.text === "think" || before?.text === "once") return nothing(word.end);
  if (next?.text === "a" && timeUnitAfter(text, next.end) !== null) return nothing(word.end);
  const compared =
    next !== null && /^(?:as|the|that|what|its|their|his|her|those|this|last|more)$/.test(next.text);
  return complete(text, exactly(word.start, word.end, value, compared ? "multiple" : "count", 1, null));
}
