import { readNamedPart } from "./fractions.ts";
import { ORDINALS } from "./lexicon.ts";
import { significantDigits } from "./numeral.ts";
import { complete, exactly, nothing, type Reading } from "./reading.ts";
import { unitOf } from "./unit-of.ts";
import { isHyphen, joinedWord, nextWord, type Word } from "./words.ts";

/** Things that happen or are done one after another: an ordinal before them counts those before. */
const EVENTS: ReadonlySet<string> = new Set(
  (
    "flight time death arrest raid shooting deportation removal attempt lawsuit ruling plane ship bus group person man " +
    "woman migrant immigrant detainee state city county agreement extension facility operation victim incident strike trip " +
    "crash attack killing fire hearing meeting summit veto victory loss medal straight consecutive such successive case " +
    "order injunction shutdown hurricane storm bombing protest attack execution suicide escape bid " +
    "repatriation charter shipment delivery transfer caravan win goal title championship book film album patient outbreak"
  ).split(" "),
);
/** Nouns that an ordinal ranks or names: no count. */
const RANKED: ReadonlySet<string> = new Set(
  (
    "circuit century amendment avenue street ave st term quarter half party floor grade district degree row place base world " +
    "generation anniversary birthday edition class hand thought wave phase stage chapter volume paragraph section step page " +
    "line season year day week month hour minute most least best worst lady name language home chance opinion job reich " +
    "estate country countries nation rate baseman inning division battalion regiment army fleet brigade congress republic " +
    "grader graders parties rail of cousin string down largest biggest inauguration presidency administration mandate " +
    "child son daughter wife husband in to and or was were is has had on at from judicial ave. blvd tier tranche " +
    "millennium dynasty dimension wheel reading guess gear nature fiddle lead position seat president vice prime governor pope"
  ).split(" "),
);
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
  let word = joinedWord(text, end);
  if (word === null || isHyphen(text.charCodeAt(end))) return nothing(end);
  let counts = value > 3 && (word.text === "country" || word.text === "nation");
  for (let step = 0; word !== null && step < REACH && !counts; step++) {
    counts = EVENTS.has(singular(word.text));
    if (!counts && (RANKED.has(word.text) || word.text.endsWith("est"))) break;
    word = isHyphen(text.charCodeAt(word.end)) ? joinedWord(text, word.end) : nextWord(text, word.end);
  }
  if (!counts) return nothing(end);
  const draft = exactly(start, end, value, "ordinal", significantDigits(String(value)), unitOf(text, end));
  return complete(text, draft, end, true);
}

function singular(word: string): string {
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
