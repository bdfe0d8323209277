import type { Approximation } from "../claim.ts";
import { previousWord, type Word } from "./words.ts";

/** What words on a number say of it, and the words themselves as printed. */
export interface Approximated {
  readonly approximation: Exclude<Approximation, "range">;
  /** "" where nothing approximates. */
  readonly words: string;
  /** Where the words begin; the number's own start where there are none or they come after it. */
  readonly start: number;
}

type Side = Exclude<Approximation, "range" | "exact">;

const PHRASES: Readonly<Record<Side, string>> = {
  about:
    "about|around|roughly|some|approximately|approx.|approx|an estimated|estimated|estimated at|estimates of|estimate of|" +
    "estimated to be|close to|circa|ca.|c.|near|in the region of|in the neighborhood of|in the vicinity of|on the order of|" +
    "something like|perhaps|maybe|more or less|nearer to|est.|an approximate|approximate",
  nearly:
    "nearly|almost|just under|just shy of|shy of|approaching|just short of|not quite|nearing|just below",
  under: "under|fewer than|less than|below|lower than|smaller than|short of|not even|south of",
  over:
    "over|more than|above|upwards of|upward of|topping|topped|tops|exceeding|exceeds|exceed|exceeded|north of|in excess of|" +
    "greater than|higher than|larger than|bigger than|better than|surpassing|surpassed|surpasses|beyond|little more than",
  "at-least":
    "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|as low as|" +
    "a low of",
  "at-most":
    "up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of|at the most|as high as|at maximum",
};

interface Phrase {
  /** The words before the last, nearest first. */
  readonly earlier: readonly string[];
  readonly side: Side;
}

/** Phrases by their last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Phrase[]> = byLastWord();

function byLastWord(): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const [side, phrases] of Object.entries(PHRASES)) {
    for (const phrase of phrases.split("|")) {
      const [last = "", ...earlier] = phrase.split(" ").reverse();
      table.set(last, [...(table.get(last) ?? []), { earlier, side: side as Side }]);
    }
  }
  for (const list of table.values()) list.sort((a, b) => b.earlier.length - a.earlier.length);
  return table;
}

const SYMBOLS: ReadonlyMap<string, Side> = new Map([
  ["~", "about"],
  ["\u2248", "about"],
  ["\u223c", "about"],
  [">", "over"],
  ["<", "under"],
  ["\u2265", "at-least"],
  ["\u2264", "at-most"],
]);
/** Words that strengthen or weaken the phrase after them and are printed as part of it. */
const DEGREES: ReadonlySet<string> = new Set([
  "well",
  "just",
  "slightly",
  "far",
  "significantly",
  "somewhat",
  "substantially",
]);
/** Words that may stand between an approximator and the number. */
const FILLERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "only",
  "another",
  "additional",
  "just",
  "total",
  "the equivalent of",
  "also",
]);
/** After these, "about", "over" and "under" tell the subject, the object of power or the place, not the size. */
const SUBJECT_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = {
  about: new Set(
    (
      "talk talked talking talks learn learned concern concerns concerned information question questions worried worry " +
      "know known story stories complaint complaints asked asking heard hear speaking speak think details tips tip"
    ).split(" "),
  ),
  over: new Set(
    (
      "control jurisdiction power dispute disputes fight authority concern concerns feud sued presided presides preside " +
      "spread divided split vote dominion custody took takes handed turned turn hand"
    ).split(" "),
  ),
  to: new Set("went goes going gone rose moved shot climbed inched crept jumped ticked go drove".split(" ")),
};
const SMALL_SIDES: ReadonlySet<string> = new Set(["under", "below", "above", "beyond", "near", "over"]);
const AFTER: RegExp =
  /\+|[- ]plus\b(?! (?:the\b|an?\b|\d))|[- ]odd\b|-?ish\b|(?: (?!or |and |of |in |to |for |on )[a-z]{1,20}){0,2}? or (so|more|fewer|less|higher|greater|above|thereabouts|lower)\b(?! than)|,? (at least|at most|give or take|approximately|roughly|more or less)(?=[,.;)]|$)/y;
const AFTER_SIDES: Readonly<Record<string, Side>> = {
  so: "about",
  thereabouts: "about",
  more: "at-least",
  higher: "at-least",
  greater: "at-least",
  above: "at-least",
  fewer: "at-most",
  less: "at-most",
  lower: "at-most",
  "at least": "at-least",
  "at most": "at-most",
  "give or take": "about",
  approximately: "about",
  roughly: "about",
  "more or less": "about",
};

/**
 * What the words before or after a number make of it. The longest phrase wins; of several ("more than an estimated")
 * the one with a side does; words before win over words after unless they only say "about".
 *
 * @param small true for whole numbers up to ten, before which "under" and "above" tell a place
 */
export function approximatorOf(text: string, start: number, end: number, small: boolean): Approximated {
  const before = beforeNumber(text, start, small);
  const after = afterNumber(text, end);
  if (before === null) return after ?? { approximation: "exact", words: "", start };
  if (after !== null && before.approximation === "about" && after.approximation !== "about") {
    return { ...after, start: before.start };
  }
  return before;
}

function beforeNumber(text: string, start: number, small: boolean): Approximated | null {
  const symbol = symbolBefore(text, start);
  if (symbol !== null) return symbol;
  let from = -1;
  let until = -1;
  let side: Side | null = null;
  let at = start;
  for (let rounds = 0; rounds < 5; rounds++) {
    const word = previousWord(text, at);
    if (word === null) break;
    const phrase = phraseEnding(text, word, small);
    if (phrase !== null) {
      if (side === null || side === "about" || (phrase.side !== "about" && side !== phrase.side))
        side = phrase.side;
      if (until < 0) until = word.end;
      from = withDegree(text, phrase.start);
      at = from;
    } else if (FILLERS.has(word.text)) {
      at = word.start;
    } else break;
  }
  return side === null ? null : { approximation: side, words: text.slice(from, until), start: from };
}

function symbolBefore(text: string, start: number): Approximated | null {
  const at = text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1;
  const side = SYMBOLS.get(text.charAt(at));
  return side === undefined ? null : { approximation: side, words: text.charAt(at), start: at };
}

function phraseEnding(text: string, last: Word, small: boolean): { start: number; side: Side } | null {
  const phrases = BY_LAST_WORD.get(last.text);
  if (phrases === undefined) return null;
  for (const { earlier, side } of phrases) {
    let at = last.start;
    let fits = true;
    for (const expected of earlier) {
      const word = previousWord(text, at);
      if (word === null || word.text !== expected) {
        fits = false;
        break;
      }
      at = word.start;
    }
    if (!fits) continue;
    if (earlier.length > 0 && last.text !== "to") return { start: at, side };
    if (small && earlier.length === 0 && SMALL_SIDES.has(last.text)) return null;
    const before = previousWord(text, at);
    const subject = before !== null && SUBJECT_BEFORE[last.text]?.has(before.text) === true;
    return subject ? null : { start: at, side };
  }
  return null;
}

function withDegree(text: string, start: number): number {
  const word = previousWord(text, start);
  if (word === null) return start;
  if (DEGREES.has(word.text)) return word.start;
  if (word.text !== "little" && word.text !== "bit") return start;
  const article = previousWord(text, word.start);
  return article?.text === "a" ? article.start : start;
}

function afterNumber(text: string, end: number): Approximated | null {
  AFTER.lastIndex = end;
  const match = AFTER.exec(text);
  if (match === null) return null;
  const key = match[1] ?? match[2];
  const words = key === undefined ? match[0].replace(/^ /, "") : match[1] === undefined ? key : `or ${key}`;
  const marked: Side = match[0].endsWith("+") || match[0].endsWith("plus") ? "over" : "about";
  return { approximation: key === undefined ? marked : (AFTER_SIDES[key] ?? "about"), words, start: end };
}
