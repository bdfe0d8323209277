import { approximatorOf } from "./approximators.ts";
import { joinedWord, nextWord, previousWord } from "./words.ts";

const PERCENT: RegExp =
  /[\s\u00a0\u202f]{0,2}%(?: ?(?:age )?points?\b)?|[-\s\u00a0]{1,2}(?:percentage[-\s]points?|percent|per[-\s]cent|pct\b\.?|pc)\b|(?:pct|pc)\b/iy;

/** The percent sign or word after a number, and whether it is percentage points; `null` where there is none. */
export function percentAfter(text: string, at: number): { end: number; points: boolean } | null {
  PERCENT.lastIndex = at;
  const match = PERCENT.exec(text);
  return match === null ? null : { end: PERCENT.lastIndex, points: /point/i.test(match[0]) };
}

const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  (
    "increase rise drop decline fall jump surge decrease reduction growth gain cut spike uptick downturn hike climb " +
    "plunge slump expansion increases drops cuts raise boost swing loss dip leap"
  ).split(" "),
);
/** Only as the very next word: "20 percent more", not "20 percent stayed more than a year". */
const COMPARED: ReadonlySet<string> = new Set(
  "more fewer less higher lower above below bigger smaller larger greater faster slower".split(" "),
);
const CHANGE_VERBS: ReadonlySet<string> = new Set(
  (
    "up down rose rise rises risen rising fell fall falls fallen falling increased increase increases increasing decreased " +
    "decrease decreasing dropped drop drops dropping declined decline declining grew grow grows grown growing jumped jump " +
    "jumping climbed climb climbing surged surge surging plunged plunge plunging slumped shrank shrunk shrink shrinking " +
    "slid sank soared soar soaring spiked spike dipped gained cut cutting slashed reduced reducing expanded expanding " +
    "swelled ballooned tumbled plummeted raised raising lowered plus minus added lost"
  ).split(" "),
);
const STOPS: ReadonlySet<string> = new Set(
  "of in on at to from by for with and or but that who were was are is have had the a an".split(" "),
);

/**
 * True where a percentage or fraction tells a change and not a share: "a 40 percent increase", "up 69%", "fell by a
 * third", "a drop of more than 20 percent".
 *
 * @param start of the number
 * @param end of the number with its percent sign
 */
export function tellsChange(text: string, start: number, end: number): boolean {
  let word = joinedWord(text, end);
  for (let step = 0; word !== null && step < 3 && !STOPS.has(word.text); step++) {
    if (CHANGE_NOUNS.has(word.text) || (step === 0 && COMPARED.has(word.text))) return true;
    word = joinedWord(text, word.end);
  }
  const before = previousWord(text, approximatorOf(text, start, end, false).start);
  if (before === null) return false;
  if (before.text === "up" && /^(?:ma[dk]e|makes|making)$/.test(previousWord(text, before.start)?.text ?? ""))
    return false;
  if (CHANGE_VERBS.has(before.text)) return true;
  if (before.text === "by") return nextWord(text, end)?.text !== "of" || verbNear(text, before.start);
  return before.text === "of" && CHANGE_NOUNS.has(previousWord(text, before.start)?.text ?? "");
}

function verbNear(text: string, at: number): boolean {
  let from = at;
  for (let step = 0; step < 4; step++) {
    const word = previousWord(text, from);
    if (word === null) return false;
    if (CHANGE_VERBS.has(word.text)) return true;
    from = word.start;
  }
  return false;
}

const MOVED: RegExp =
  /\b(?:went|goes|go|gone|moved?|changed?|from|swung|slipped|doubled|tripled|quadrupled|growth|dropping|raising|boost(?:ed|ing|s)?|rais(?:e|es|ed)|scal(?:e|ed|ing)|bring(?:ing)?|brought|shift(?:ed)?|upgrad\w+|downgrad\w+|revis\w+|increas\w*|decreas\w*|reduc\w*|expand\w*|expansion|cut(?:s|ting)?)\b/i;

/** True where words before "from A to B" tell of a move from one count to another, not of a range. */
export function movesFrom(text: string, from: number): boolean {
  const stretch = text.slice(Math.max(0, from - 90), from);
  const clause = stretch.slice(Math.max(stretch.lastIndexOf(". "), stretch.lastIndexOf("\n")) + 1);
  if (MOVED.test(clause)) return true;
  return (clause.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => CHANGE_VERBS.has(word) || CHANGE_NOUNS.has(word),
  );
}
