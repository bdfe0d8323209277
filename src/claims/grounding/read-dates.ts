import { createRequire } from "node:module";
import type { Chrono, Component, ParsedResult } from "chrono-node";
import { type IsoDate, intervalBetween, type Time } from "../../core/index.ts";

/** A calendar date in prose, at its offset. */
export interface ReadDate {
  readonly index: number;
  readonly length: number;
  readonly time: Time;
}

type Configuration = NonNullable<ConstructorParameters<typeof Chrono>[0]>;

interface English {
  readonly configuration: { createCasualConfiguration(littleEndian: boolean): Configuration };
  readonly Chrono: new (configuration: Configuration) => Chrono;
}

const NAMES_A_DAY =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?(?:,? (?:\d{4}\b|\d{1,2}(?:st|nd|rd|th)?\b)|\b)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/g;
const RELATIVE =
  /\b(?:last|this|past|previous) (?:week|month|year)\b|\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gi;

/** Readers of clock times, and of spans counted from now ("in two days"): a report's figures hang on neither. */
const UNUSED = /Time(?:Unit|Expression)|CasualTime/;

let parser: Chrono | null = null;

/** chrono-node takes tens of milliseconds to load: only a text that names a date pays for it. */
function dateParser(): Chrono {
  if (parser !== null) return parser;
  const english = createRequire(import.meta.url)("chrono-node/en") as English;
  const { parsers, refiners } = english.configuration.createCasualConfiguration(false);
  parser = new english.Chrono({
    parsers: parsers.filter((each) => !UNUSED.test(each.constructor.name)),
    refiners,
  });
  return parser;
}

/**
 * Calendar dates in a sentence, read by chrono-node. A date without a year, or a relative one, needs the day of
 * publication and is left out without it; a month alone gives `YYYY-MM`.
 */
export function readDates(text: string, published: IsoDate | null): ReadDate[] {
  const named = text.search(NAMES_A_DAY) !== -1 && (published !== null || /\d{4}|\/\d\d/.test(text));
  if (!named && !(published !== null && text.search(RELATIVE) !== -1)) return [];
  const reference = new Date(`${published ?? "2000-01-01"}T12:00:00`);
  const dates: ReadDate[] = [];
  const plain = text.replace(
    /\b(?:the )?(?:month of|(?:fiscal )?year (?:that )?(?:ended|ending|to|through)) (?=[A-Z])/g,
    (words) => " ".repeat(words.length),
  );
  const { from, to } = windowOf(plain);
  for (const result of dateParser().parse(plain.slice(from, to), reference, { forwardDate: false })) {
    const time = notAfter(timeOf(result, published !== null), result, published);
    if (time !== null) dates.push({ index: from + result.index, length: result.text.length, time });
  }
  return dates;
}

/** Characters around the first and last date that may belong to them ("the end of", "to Sept. 30, 2019"). */
const MARGIN = 32;

/** The part of a sentence its dates stand in: the parser's time grows with what it is given. */
function windowOf(text: string): { from: number; to: number } {
  let from = text.length;
  let to = 0;
  for (const pattern of [NAMES_A_DAY, RELATIVE]) {
    for (const match of text.matchAll(pattern)) {
      from = Math.min(from, match.index);
      to = Math.max(to, match.index + match[0].length);
    }
  }
  const start = text.lastIndexOf(" ", Math.max(0, from - MARGIN));
  return { from: Math.max(0, start), to: Math.min(text.length, to + MARGIN) };
}

function dayOf(parts: ParsedResult["start"]): IsoDate {
  const [year, month, day] = (["year", "month", "day"] as const).map((part) =>
    String(parts.get(part)).padStart(2, "0"),
  );
  return `${year?.padStart(4, "0")}-${month}-${day}`;
}

/** A day without a year lies in the past: "on Jan. 12" in a report of September is January of that year. */
function notAfter(time: Time | null, result: ParsedResult, published: IsoDate | null): Time | null {
  if (time === null || published === null || !("asOf" in time) || result.start.isCertain("year")) return time;
  if (time.asOf.slice(0, 7) <= published.slice(0, 7)) return time;
  return { asOf: `${Number(time.asOf.slice(0, 4)) - 1}${time.asOf.slice(4)}` };
}

function timeOf(result: ParsedResult, dated: boolean): Time | null {
  if (/\b(?:earlier|before|ago|later|prior|previous|preceding)\b/i.test(result.text)) return null;
  const { start, end } = result;
  const certain = (part: Component): boolean => start.isCertain(part);
  if (!dated && !/\d{4}|\/\d\d/.test(result.text)) return null;
  const year = String(start.get("year")).padStart(4, "0");
  const month = String(start.get("month")).padStart(2, "0");
  const day = String(start.get("day")).padStart(2, "0");
  if (/\byear\b/i.test(result.text))
    return { from: `${year}-01-01`, to: `${year}-12-31`, label: `calendar ${year}` };
  if (certain("day") && end?.isCertain("day") === true) {
    const [from, to] = [start, end].map(dayOf);
    if (from !== undefined && to !== undefined && from < to) return intervalBetween(from, to);
  }
  if (!certain("day") && end?.isCertain("day") === true && /\d{4}/.test(result.text))
    return { asOf: dayOf(end) };
  if (certain("day") || certain("weekday")) return { asOf: `${year}-${month}-${day}` };
  return certain("month") ? { asOf: `${year}-${month}` } : null;
}
