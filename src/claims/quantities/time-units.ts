import { isHyphen, joinedWord, nextWord, type Word } from "./words.ts";

const TIME_UNITS: ReadonlySet<string> = new Set(
  (
    "second seconds sec secs minute minutes min mins hour hours hr hrs day days week weeks month months year years yr yrs " +
    "decade decades century centuries night nights fortnight weekend weekends quarters semester semesters"
  ).split(" "),
);
/** Words that may stand between the number and its unit of time. */
const BETWEEN: ReadonlySet<string> = new Set(
  "more additional extra calendar business working full long short straight consecutive whole or odd plus to fiscal of past last".split(
    " ",
  ),
);

/** The unit of time a number counts ("six months", "two-month", "30 more days"); `null` where it counts another thing. */
export function timeUnitAfter(text: string, end: number): Word | null {
  let word = joinedWord(text, end);
  for (let step = 0; word !== null && step < 2 && BETWEEN.has(word.text); step++) {
    word = isHyphen(text.charCodeAt(word.end)) ? joinedWord(text, word.end) : nextWord(text, word.end);
  }
  return word !== null && TIME_UNITS.has(bare(word.text)) ? word : null;
}

function bare(word: string): string {
  return word.endsWith("'") ? word.slice(0, -1) : word.endsWith("'s") ? word.slice(0, -2) : word;
}

const AVERAGE: RegExp =
  /\b(?:average|averaged|averages|averaging|median|mean|length of stay|lengths of stay)\b[^.!?]*$/i;
const STAY: RegExp = /\b(?:stay|stays|stayed|detention|detained|detainees|custody|held|jail|jailed)\b/i;
const IN_CUSTODY: RegExp = /\sin (?:[\w.&]{1,20} ){0,2}(?:custody|detention)\b/y;

/** True for a length of stay: "an average of 44 days in custody", "the average length of stay was 47.6 days". */
export function isLengthOfStay(text: string, start: number, unit: Word): boolean {
  if (isHyphen(text.charCodeAt(unit.start - 1))) return false;
  IN_CUSTODY.lastIndex = unit.end;
  if (IN_CUSTODY.test(text)) return true;
  if (unit.text.startsWith("day") && isMeanInDays(text, start, unit)) return true;
  const before = text.slice(Math.max(0, start - 90), start);
  return AVERAGE.test(before) && STAY.test(before + text.slice(unit.end, unit.end + 60).split(/[.!?]/, 1)[0]);
}

const SAYS_STAY: RegExp =
  /\b(?:average|averaged|mean|median|ALOS|stay|stays|stayed|participants?|in the program|in custody|detention)\b/i;

/** "It was 63.1 days", "ALOS for FY24 was 46.9 days": decimals mark an average; a whole number needs more of its words. */
function isMeanInDays(text: string, start: number, unit: Word): boolean {
  const near = text.slice(Math.max(0, start - 160), Math.min(text.length, unit.end + 60));
  const decimal = /\d\.\d+\s*$/.test(text.slice(start, unit.start));
  return decimal
    ? SAYS_STAY.test(near)
    : /\b(?:average|averaged|mean|median|ALOS)\b/i.test(near) &&
        SAYS_STAY.test(near) &&
        /\b(?:program|participants?|stay|stays|stayed|ALOS|custody|detention)\b/i.test(near);
}
