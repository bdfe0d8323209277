import { readDigits } from "./digits.ts";
import { type Follower, followerOf } from "./followers.ts";
import { readFraction } from "./fractions.ts";
import { ORDINALS } from "./lexicon.ts";
import { magnitudeAfter } from "./magnitude.ts";
import { maskedUntil } from "./masked-until.ts";
import { currencyAfter } from "./money.ts";
import { halfAfter, readNumberWords } from "./number-words.ts";
import { type Numeral, significantDigits } from "./numeral.ts";
import { ordinalAt } from "./ordinals.ts";
import { percentAfter, tellsChange } from "./percent.ts";
import { readProportion } from "./proportions.ts";
import { rangeFrom } from "./ranges.ts";
import { complete, exactly, nothing, type Reading } from "./reading.ts";
import { unitOf } from "./unit-of.ts";
import { isDigit, isHyphen, previousWord, wordAt } from "./words.ts";

/** Reads whatever begins with a cardinal: a count, money, a share, a multiple, a range, or a number that is masked. */
export function readCardinal(text: string, at: number): Reading {
  const digits = !/[a-z]/i.test(text.charAt(at));
  const first = digits ? readDigits(text, at, false) : readNumberWords(text, at);
  if (first === null) return nothing(digits ? at + 1 : (wordAt(text, at)?.end ?? at + 1));
  const ordinal = asOrdinal(text, first);
  if (ordinal !== null) return ordinal;
  const masked = maskedUntil(text, first);
  if (masked >= 0) return nothing(masked);
  const numeral = digits ? withHalf(text, joined(text, at, first)) : first;
  return (
    readFraction(text, numeral) ??
    readProportion(text, numeral) ??
    readRange(text, numeral) ??
    alone(text, numeral)
  );
}

/** "1 445 549" with plain spaces, once it is clear that the first group is no day or section. */
function joined(text: string, at: number, first: Numeral): Numeral {
  if (!first.plain && first.money === null) return first;
  if (text.charCodeAt(first.end) !== 32 || !isDigit(text.charCodeAt(first.end + 1)) || first.value === 0)
    return first;
  const before = previousWord(text, first.start);
  if (before !== null && /\d$/.test(before.text)) return first;
  const whole = readDigits(text, at, true);
  return whole === null || text.charCodeAt(whole.end) === 40 ? first : whole;
}

/** "2 and a half million". */
function withHalf(text: string, numeral: Numeral): Numeral {
  if (!numeral.plain || numeral.value > 999) return numeral;
  const half = halfAfter(text, numeral.end);
  if (half === null) return numeral;
  const magnitude = magnitudeAfter(text, half.end);
  const coefficient = numeral.value + half.part;
  const factor = magnitude?.factor ?? 1;
  return {
    ...numeral,
    end: magnitude?.end ?? half.end,
    coefficient,
    magnitude: factor,
    value: Math.round(coefficient * factor * 1e6) / 1e6,
    significantDigits: significantDigits(String(coefficient)),
    plain: false,
  };
}

/** "4th" and "twenty-fourth". */
function asOrdinal(text: string, numeral: Numeral): Reading | null {
  if (numeral.written === "digits") {
    const suffix = wordAt(text, numeral.end);
    if (!numeral.plain || suffix === null || !/^(?:st|nd|rd|th)$/.test(suffix.text)) return null;
    if (isDigit(text.charCodeAt(suffix.end))) return null;
    if (maskedUntil(text, numeral) > suffix.end) return nothing(maskedUntil(text, numeral));
    return ordinalAt(text, numeral.start, suffix.end, numeral.value);
  }
  const tens = numeral.value % 10 === 0 && numeral.value % 100 > 10;
  const hundred = numeral.value % 100 === 0;
  if ((!tens && !hundred) || !isHyphen(text.charCodeAt(numeral.end))) return null;
  const word = wordAt(text, numeral.end + 1);
  const unit = word?.text === "first" ? 1 : ORDINALS.get(word?.text ?? "");
  if (word === null || unit === undefined || unit >= (tens ? 10 : 100)) return null;
  return ordinalAt(text, numeral.start, word.end, numeral.value + unit);
}

function readRange(text: string, numeral: Numeral): Reading | null {
  const found = rangeFrom(text, numeral);
  if (found === null) return null;
  if (found.kind === "change") return alone(text, found.first, found.percent);
  const percent = percentAfter(text, found.end);
  const end = percent?.end ?? found.end;
  const follower = percent === null ? followerOf(text, found.last.end, numeral.start) : null;
  if (follower?.kind === "masked") return nothing(follower.end);
  const currency = currencyAfter(text, end);
  const money = found.money ?? (currency === "cents" ? "dollars" : currency);
  const unit = percent !== null ? "percent" : (money ?? stay(follower) ?? unitOf(text, end));
  const reading = complete(text, {
    start: numeral.start,
    end,
    value: null,
    low: found.low,
    high: found.high,
    form: "range",
    significantDigits: found.significantDigits,
    unit,
  });
  const { quantity } = reading;
  if (quantity === null || found.opener === "") return reading;
  return {
    ...reading,
    quantity: { ...quantity, approximator: `${found.opener} ${quantity.approximator}`.trim() },
  };
}

function stay(follower: Follower | null): "days" | "other" | null {
  return follower?.kind === "stay" ? follower.unit : null;
}

/** @param inherited true where the percent sign stands on the second number of "from 20 to 40 percent" */
function alone(text: string, numeral: Numeral, inherited = false): Reading {
  const { start, value, significantDigits: digits } = numeral;
  const percent = percentAfter(text, numeral.end);
  if (percent !== null || inherited) {
    const end = percent?.end ?? numeral.end;
    const change = percent?.points === true || (!inherited && tellsChange(text, start, end));
    return complete(text, exactly(start, end, value, change ? "change" : "share", digits, "percent"));
  }
  const small = value <= 10 && numeral.money === null;
  const follower = followerOf(text, numeral.end, start);
  if (numeral.money === null && follower?.kind === "masked") return nothing(follower.end);
  if (follower?.kind === "multiple" && numeral.money === null) {
    return complete(text, exactly(start, follower.end, value, "multiple", digits, null));
  }
  if (value === 1 && numeral.written === "words" && !countsOne(text, numeral)) return nothing(numeral.end);
  const currency = currencyAfter(text, numeral.end);
  if (numeral.money !== null || currency !== null) {
    const dollars = currency === "cents" ? value / 100 : value;
    const unit = numeral.money ?? (currency === "cents" ? "dollars" : currency);
    return complete(text, exactly(start, numeral.end, dollars, "money", digits, unit));
  }
  const unit = stay(follower) ?? unitOf(text, numeral.end);
  return complete(
    text,
    exactly(start, numeral.end, value, "count", digits, unit),
    repeatedEnd(text, numeral),
    small,
  );
}

/** "five (5)" is one number: where to read on after the bracket. */
function repeatedEnd(text: string, numeral: Numeral): number {
  const match = /^ \(([\d,.]+|[a-z][a-z -]*)\)/i.exec(text.slice(numeral.end, numeral.end + 40));
  if (match === null) return numeral.end;
  const inside = match[1] ?? "";
  const again = /^\d/.test(inside) ? readDigits(inside, 0, false) : readNumberWords(inside, 0);
  return again?.value === numeral.value ? numeral.end + match[0].length : numeral.end;
}

const ONE_COUNTED: RegExp =
  /[\s-](?:[a-z-]{1,20} ){0,2}(?:flights?|deaths?|arrests?|case|conviction|removal|deportation|detainee|inmate|migrant|immigrant|noncitizen|child|woman|country|agreement|application|acre|bed|facility|plane|bus)\b(?! (?:said|says|told|familiar|who))/y;
const ONE_STRUCK: RegExp =
  / (?:[a-z-]{1,20} )?(?:person|man|officer|agent|soldier|student|teenager|boy|girl|passenger|worker|suspect) (?:was|is|died|remains|dead|missing|killed|injured|wounded|arrested|in custody|has died)\b/y;
const STRUCK_BEFORE: ReadonlySet<string> = new Set(
  "killed killing kill injured injuring wounded wounding arrested arresting".split(" "),
);
const BEFORE_ONE: ReadonlySet<string> = new Set(["least", "than", "only", "just", "exactly"]);

/** "one" as a number and not as an article or pronoun: before a noun that is counted, or after "at least", "only". */
function countsOne(text: string, numeral: Numeral): boolean {
  const before = previousWord(text, numeral.start);
  const limited = before !== null && BEFORE_ONE.has(before.text) && unitOf(text, numeral.end) !== null;
  ONE_COUNTED.lastIndex = numeral.end;
  ONE_STRUCK.lastIndex = numeral.end;
  if (ONE_STRUCK.test(text)) return true;
  if (before !== null && STRUCK_BEFORE.has(before.text) && unitOf(text, numeral.end) === "people")
    return true;
  return (
    limited ||
    (ONE_COUNTED.test(text) && !/^(?:no|any|every|the|this|that|each|which)$/.test(before?.text ?? ""))
  );
}
