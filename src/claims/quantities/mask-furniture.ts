import type { Numeral } from "./numeral.ts";
import { nextWord, previousWord } from "./words.ts";

const SUBSCRIPTION: RegExp =
  /[\s/](?:for (?:the first |your first )?(?:\d+|one|two|three|four|six) |a |per |your first )?(?:weeks?|months?|wk|mo|year)\b/y;
const RATING: RegExp = /[-\s](?:out of (?:5|five|10|ten)\b|stars?\b)|\s\([\d.,]+[KM]? ratings/y;
const READING_TIME: RegExp =
  /[-\s]?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|h|m|d) (?:read|ago|listen|watch)\b/iy;
const COUNTER: RegExp = /(?: of |\/)\d{1,3}(?=\s*(?:$|[\n|)\]]| [-\u2013\u2014|] |[A-Z]))/y;
const SLIDES: ReadonlySet<string> = new Set(
  "slide photo image picture page video gallery item step question".split(" "),
);
const DEGREES: ReadonlySet<string> = new Set(["degrees", "degree", "fahrenheit", "celsius"]);
const VOTING: RegExp =
  /\b(?:vot(?:e|ed|ing)|won|wins?|beat|lost|defeat(?:ed)?|score[ds]?|lead|led|passed|approved|ruled|ruling|decision)\b[^.!?\n]*$/i;
const TALLY: RegExp =
  /(?:\s?[-\u2013]\s?|\sto\s)\d{1,3}\b(?![,.]\d|\s?%|\s(?:percent|million|thousand|billion))/y;
const TALLIED: RegExp =
  /[-\s](?:vote|votes|decision|ruling|majority|win|loss|victory|defeat|record|margin|split|lead|party-line|score)\b/y;

/**
 * Numbers of a page's furniture and of scoreboards: prices of subscriptions, star ratings, reading times, picture
 * counters, temperatures, scores and votes.
 *
 * @returns where the masked stretch ends, -1 where the number is none of these
 */
export function maskedAsFurniture(text: string, numeral: Numeral): number {
  if (numeral.written === "words") return degrees(text, numeral.end);
  if (numeral.money === "dollars") {
    return numeral.value < 20 && numeral.magnitude === 1 ? matchEnd(SUBSCRIPTION, text, numeral.end) : -1;
  }
  if (!numeral.plain) {
    const rating = numeral.value <= 10 && numeral.magnitude === 1 ? matchEnd(RATING, text, numeral.end) : -1;
    return rating >= 0 ? rating : degrees(text, numeral.end);
  }
  const reading = matchEnd(READING_TIME, text, numeral.end);
  if (reading >= 0) return reading;
  if (numeral.value <= 10 && /^[-\s]stars?\b/.test(text.slice(numeral.end, numeral.end + 7)))
    return numeral.end;
  const counter = matchEnd(COUNTER, text, numeral.end);
  if (counter >= 0 && opensCounter(text, numeral.start)) return counter;
  const tally = matchEnd(TALLY, text, numeral.end);
  if (tally >= 0 && isTally(text, numeral, tally)) return tally;
  return degrees(text, numeral.end);
}

function opensCounter(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (start === 0 || before === 10 || before === 40 || before === 91) return true;
  const word = previousWord(text, start);
  return word !== null && SLIDES.has(word.text);
}

/** "21-14" falls, "50-50" is even; a rising pair is a tally only after "voted" or before "decision". */
function isTally(text: string, numeral: Numeral, end: number): boolean {
  const second = Number(/\d+$/.exec(text.slice(numeral.end, end))?.[0] ?? "0");
  const hyphen = !text.slice(numeral.end, end).includes("to");
  const named =
    matchEnd(TALLIED, text, end) >= 0 ||
    VOTING.test(text.slice(Math.max(0, numeral.start - 40), numeral.start));
  return named ? hyphen || numeral.value >= second : hyphen && numeral.value >= second;
}

function degrees(text: string, end: number): number {
  const word = nextWord(text, end);
  return word !== null && DEGREES.has(word.text) ? word.end : -1;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
