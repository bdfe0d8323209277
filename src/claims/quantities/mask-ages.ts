import type { Numeral } from "./numeral.ts";
import { isCapital, isDigit, joinedWord, nextWord, previousWord, type Word } from "./words.ts";

const AGE_BEFORE: ReadonlySet<string> = new Set(["age", "aged", "ages", "turned", "turning"]);
const PERSONS: ReadonlySet<string> = new Set(
  (
    "children child those people minors adults kids anyone immigrants migrants women men youth youths person someone " +
    "everyone girls boys students teenagers americans noncitizens siblings and or ages"
  ).split(" "),
);
const SIDES: ReadonlySet<string> = new Set(["under", "over", "above", "below"]);
const OR_OLDER: RegExp =
  /[\s\u00a0](?:and|or|years? and|years? or) (?:older|over|under|up|younger|above|below)\b(?! \d)|[-\s]years?[- ]olds?\b|[-\s]years? of age\b|[-\s]month[- ]olds?\b/y;
/** The list goes on: " Guatemala, 30", " and Peru (12". */
const LISTED: RegExp = /^ (?:and |with )?[A-Z][^,.(]{1,30},? \(?\d/;
const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  "el costa south north new sri saudi san los las united sierra ivory burkina cape equatorial papua dominican in".split(
    " ",
  ),
);
const PAIR: RegExp = /(?:,? (?:to|and|or|through|between) |, | ?[-\u2013] ?)\d{1,3}\b(?![,.]\d)/y;
const COMMA_AGE: RegExp = /, \d{1,2}, (?:[a-z]|[A-Z][\w'\u2019-]* [a-z(])/y;

/**
 * Ages: "34-year-old", "aged 25", "under 18", "65 and older", "Maria Lopez, 25, of Laredo".
 *
 * @returns where the masked stretch ends, -1 where the number is no age
 */
export function maskedAsAge(text: string, numeral: Numeral): number {
  if (numeral.value > 120 || numeral.money !== null || numeral.grouped || numeral.magnitude > 1) return -1;
  OR_OLDER.lastIndex = numeral.end;
  if (OR_OLDER.test(text) && !isThing(text, numeral)) return OR_OLDER.lastIndex;
  const before = previousWord(text, numeral.start);
  if (before === null) return numeral.plain && afterName(text, numeral) ? numeral.end : -1;
  if (AGE_BEFORE.has(before.text)) return pairEnd(text, numeral.end);
  const earlier = previousWord(text, before.start);
  if (earlier === null) return -1;
  if (
    (before.text === "of" || before.text === "from" || before.text === "between") &&
    AGE_BEFORE.has(earlier.text)
  )
    return pairEnd(text, numeral.end);
  const side = SIDES.has(before.text) && PERSONS.has(earlier.text);
  return side && nextWord(text, numeral.end)?.text !== "percent" && !noun(text, numeral.end)
    ? numeral.end
    : -1;
}

/** "40 or under" after a thing that is counted ("fines of 40 or under") is left to the approximators. */
function isThing(text: string, numeral: Numeral): boolean {
  return !numeral.plain && joinedWord(text, numeral.end)?.text !== "year" && numeral.written === "digits";
}

function noun(text: string, end: number): boolean {
  const next = nextWord(text, end);
  return (
    next !== null &&
    !/^(?:and|or|who|were|was|are|in|from|at|have|had|to|with|must|can|could|will)$/.test(next.text)
  );
}

/** Second age of a pair: "aged 18 to 25", "ages 5 and 7". */
function pairEnd(text: string, end: number): number {
  let last = end;
  for (PAIR.lastIndex = last; PAIR.test(text); PAIR.lastIndex = last) last = PAIR.lastIndex;
  return last;
}

/** ", 25," after a name or a noun, unless the list goes on with another name and number. */
function afterName(text: string, { start, end, value }: Numeral): boolean {
  if (value < 1 || text.charCodeAt(end) !== 44 || text.charCodeAt(start - 1) !== 32) return false;
  if (text.charCodeAt(start - 2) !== 44 || isDigit(text.charCodeAt(start - 3))) return false;
  const name = previousWord(text, start - 2);
  if (name === null) return false;
  if (LISTED.test(text.slice(end + 1, end + 40)) && !isPersonName(text, name)) return false;
  COMMA_AGE.lastIndex = start - 2;
  return COMMA_AGE.test(text) || isCapital(text, name.start);
}

/** First name and surname stand together; of places with two words, those that begin like a place are told apart. */
function isPersonName(text: string, surname: Word): boolean {
  const first = previousWord(text, surname.start);
  return first !== null && isCapital(text, first.start) && !PLACE_BEGINNINGS.has(first.text);
}
