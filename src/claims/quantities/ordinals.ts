import { readNamedPart } from "./fractions.ts";
import { ORDINALS } from "./lexicon.ts";
import { significantDigits } from "./numeral.ts";
import { complete, exactly, nothing, type Reading } from "./reading.ts";
import { isPluralUnit, unitOf } from "./unit-of.ts";
import { isCapital, isHyphen, joinedWord, nextWord, previousWord, type Word } from "./words.ts";

/** Things that happen or are done one after another: an ordinal before them counts those before. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    "flight time death arrest raid shooting deportation removal attempt lawsuit ruling plane ship bus group person man " +
    "woman migrant immigrant detainee state city county agreement extension facility operation victim incident strike trip " +
    "crash attack killing fire hearing meeting summit veto victory loss medal straight consecutive such successive case " +
    "order injunction executive strike shutdown hurricane storm bombing protest attack execution suicide escape bid " +
    "repatriation charter shipment delivery round-up transfer caravan"
  ).split(" "),
);
/** Nouns that an ordinal ranks or names: no count. */
const RANKED: ReadonlySet<string> = new Set(
  (
    "circuit century amendment avenue street ave st term quarter half party floor grade district degree row place base world " +
    "generation anniversary birthday edition class hand thought wave phase stage chapter volume paragraph section step page " +
    "line season year day week month hour minute most least best worst lady name language home chance opinion job reich " +
    "estate country countries nation rate baseman inning division battalion regiment army fleet brigade congress republic " +
    "grader graders parties rail of of-kin cousin string down largest biggest inauguration presidency administration mandate " +
    "child son daughter wife husband in to and or was were is has had on at from judicial ave. blvd tier tranche " +
    "millennium dynasty dimension wheel person-singular reading guess gear language-learner nature fiddle lead position seat"
  ).split(" "),
);
const DETERMINERS: ReadonlySet<string> = new Set("the a an his her its their our this that for another".split(" "));
const REACH = 4;

/** Reads what begins with an ordinal word: a share ("a third of"), a count ("the fourth flight") or a rank. */
export function readOrdinal(text: string, word: Word): Reading {
  const share = readNamedPart(text, word);
  return share ?? ordinalAt(text, word.start, word.end, ORDINALS.get(word.text) ?? 0);
}

/**
 * Reads an ordinal that counts events: value 4, `at-least`, for "the fourth deportation flight". Ranks, names, dates
 * and places ("third-highest", "Fourth Circuit", "20th century", "second term") are passed over.
 */
export function ordinalAt(text: string, start: number, end: number, value: number): Reading {
  if (value < 2 || isHyphen(text.charCodeAt(start - 1))) return nothing(end);
  const determiner = previousWord(text, start);
  let word = joinedWord(text, end);
  if (word === null || isHyphen(text.charCodeAt(end))) return nothing(end);
  const determined = determiner === null || DETERMINERS.has(determiner.text);
  const open = value > 3 && determined && !isCapital(text, word.start);
  let counts = false;
  for (let step = 0; word !== null && step < REACH; step++) {
    if (RANKED.has(word.text) || /(?:est|time's)$/.test(word.text)) break;
    if (EVENTS.has(singular(word.text))) {
      counts = true;
      break;
    }
    word = isHyphen(text.charCodeAt(word.end)) ? joinedWord(text, word.end) : nextWord(text, word.end);
  }
  if (!counts && !(open && (word === null || !RANKED.has(word.text) || word.end > end + 30))) return nothing(end);
  if (!counts && isPluralUnit(text, end)) return nothing(end);
  const draft = exactly(start, end, value, "ordinal", significantDigits(String(value)), unitOf(text, end));
  return complete(text, draft, end, true);
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
