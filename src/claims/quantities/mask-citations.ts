import type { Numeral } from "./numeral.ts";
import { isCountedNoun } from "./unit-of.ts";
import { isCapital, isDigit, previousWord } from "./words.ts";

/** Words that number what follows them, in small letters or capitals. */
const NUMBERING: ReadonlySet<string> = new Set(
  (
    "title titles section sections sec. secs. article articles art. chapter chapters page pages p. pp. fig. no. nos. " +
    "number proposition prop. route highway interstate version phase episode season volume vol. suite apt. " +
    "apartment exhibit paragraph clause subsection subsections amendment footnote tier category appendix annex top " +
    "level precinct grade square ph. vs. v. tit. ch. pub. §"
  ).split(" "),
);
/** The same as names only: in small letters these are verbs and ordinary nouns. */
const NUMBERING_NAMES: ReadonlySet<string> = new Set(
  (
    "form rule rules figure table part order proclamation resolution directive law act bill flight boeing airbus big " +
    "fortune room unit gate terminal pier ward district zone channel local stage step day week year game round bowl " +
    "type class camp area lot box count item question case docket apollo iphone windows psalm hwy. studio formula " +
    "force war line lane pool troop battalion company engine ladder station building block cell pod dorm tower dec. ct. measure " +
    "initiative r. s. h.r. l. u.s.c. c.f.r. usc cfr hr sb hb ab s.b. h.b. ina stat. fed. reg. f.2d f.3d f.4th " +
    "cal. sess. pac-12 wwii nos gop-7 act. pl rte. rt. i- sq. covid super s&p russell ftse nikkei dax indy indianapolis daytona"
  ).split(" "),
);
/** Groups and gangs are named after how many they are. */
const NAMED_GROUPS: ReadonlySet<string> = new Set(["group", "gang", "chapter", "council"]);
const REPORTER: RegExp =
  /[\s\u00a0](?:U\.? ?S\.? ?C\b|C\.? ?F\.? ?R\b|F\. ?(?:2d|3d|4th|Supp)|S\. ?Ct|I ?& ?N|Fed\. ?Reg|Stat\.|U\.S\. \d)/y;
const CITED: RegExp = /[\w.\u2013-]*\w(?:\([A-Za-z0-9]{1,4}\))*/y;
const MORE_CITED: RegExp =
  /(?:,? (?:and|or|to|through) |, | ?[-\u2013] ?)\d{1,5}(?![\d%]|,\d|\s[a-z]{1,20}s\b)(?:\([A-Za-z0-9]{1,4}\))*/y;
const STREET: RegExp =
  /\s(?:[NSEW]\.?\s|North\s|South\s|East\s|West\s)?(?:[A-Z][\w.'\u2019-]{0,20}\s){0,2}(?:\d{1,3}(?:st|nd|rd|th)\s)?(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Highway|Hwy|Parkway|Pkwy|Plaza|Court|Way|Circle|Terrace|NW|SW|NE|SE)\b/y;

/**
 * Numbers that are part of a name: statutes, rules, forms, dockets, law reports, executive orders, pages, flights and
 * aircraft, leagues and lists ("Big 12", "Top 10"), street addresses, postal codes.
 *
 * @returns where the masked stretch ends, -1 where the number is none of these
 */
export function maskedAsCitation(text: string, numeral: Numeral): number {
  const small = numeral.plain
    ? numeral.end - numeral.start <= 5
    : numeral.written === "words" && numeral.value < 100;
  const decimal =
    !numeral.plain && numeral.written === "digits" && numeral.magnitude === 1 && !numeral.grouped;
  const initial = /^[BKMbkm]$/.test(text.charAt(numeral.end - 1)) && numeral.money === null;
  if (text.startsWith("3M", numeral.start) && numeral.end === numeral.start + 2) {
    return isCountedNoun(text, numeral.end) ? -1 : numeral.end;
  }
  if (!small && !decimal && !initial) return -1;
  if (numeral.written === "digits" && afterSign(text, numeral.start))
    return citedEnd(text, numeral, "sections");
  const before = previousWord(text, numeral.start);
  if (before !== null && numbers(text, before.text, before.start, numeral)) {
    return citedEnd(text, numeral, before.text);
  }
  if (numeral.written === "words" || initial) return -1;
  REPORTER.lastIndex = numeral.end;
  if (REPORTER.test(text)) return numeral.end;
  if (!numeral.plain) return -1;
  STREET.lastIndex = numeral.end;
  return STREET.test(text) ? STREET.lastIndex : -1;
}

function numbers(text: string, word: string, at: number, numeral: Numeral): boolean {
  if (NUMBERING.has(word)) {
    if (word === "top" || word === "number" || word === "no.") return numeral.value <= 1000;
    return true;
  }
  if (!isCapital(text, at)) return false;
  if (NUMBERING_NAMES.has(word)) {
    if (word.length === 2 && word.endsWith(".")) return isCapital(text, at) && !afterName(text, at);
    return !isCountedNoun(text, numeral.end);
  }
  if (word === "u.s." || word === "u.s") {
    const earlier = previousWord(text, at);
    return earlier !== null && isDigit(text.charCodeAt(earlier.end - 1));
  }
  if (!numeral.plain) return false;
  return /^[A-Z]{2}$/.test(text.slice(at, at + word.length)) || word === "d.c."
    ? numeral.end - numeral.start === 5
    : false;
}

/** The section sign, with or without a space. */
function afterSign(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  return code === 0xa7 || ((code === 32 || code === 0xa0) && text.charCodeAt(start - 2) === 0xa7);
}

/** "S. 5" is a bill; "Harry S. 5" is somebody. */
function afterName(text: string, at: number): boolean {
  const before = previousWord(text, at);
  return (
    before !== null && isCapital(text, before.start) && /[a-z]$/.test(before.text) && before.text.length > 3
  );
}

function citedEnd(text: string, numeral: Numeral, word: string): number {
  if (numeral.written === "words") return numeral.end;
  CITED.lastIndex = numeral.start;
  let end = CITED.test(text) ? CITED.lastIndex : numeral.end;
  if (!word.endsWith("s") && word !== "pp." && word !== "nos." && word !== "u.s.c." && word !== "c.f.r.")
    return end;
  for (MORE_CITED.lastIndex = end; MORE_CITED.test(text); MORE_CITED.lastIndex = end)
    end = MORE_CITED.lastIndex;
  return end;
}

/** True for "Gang of Eight" and "Group of 20". */
export function namesGroup(text: string, numeral: Numeral): boolean {
  const of = previousWord(text, numeral.start);
  if (of?.text !== "of") return false;
  const noun = previousWord(text, of.start);
  if (noun === null || !isCapital(text, noun.start) || !NAMED_GROUPS.has(noun.text)) return false;
  return numeral.written === "words" ? isCapital(text, numeral.start) : numeral.plain && numeral.value < 100;
}
