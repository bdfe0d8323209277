import {
  addDays,
  calendarYear,
  fiscalYear,
  fiscalYearOf,
  type Interval,
  type IsoDate,
  intervalBetween,
  lastDay,
  startOf,
  type Time,
} from "../../core/index.ts";
import { readDates } from "./read-dates.ts";

/** A time a sentence names, at its offset; `shift` counts years from another time: -1 "a year earlier", 0 "the same year" (which year that is, only a reader can tell). */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly time: Time | null;
  readonly shift: -1 | 0 | 1 | null;
  /** "since 1989", "than in fiscal 2019": the time of what the number is held against, not its own. */
  readonly contrast: boolean;
  /** "Last year", "this month": which year agencies would call it, only a reader can tell. */
  readonly vague: boolean;
  /** "as of": holds for the figures that follow, until the next one. */
  readonly asOf: boolean;
}

const TRIGGER =
  /\b(?:fiscal|FY|(?:19|20)\d\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|year|month|week|today|yesterday|quarter)/;

const FISCAL =
  /\b(?:(?:(?<quarter>first|second|third|fourth) (?:fiscal )?quarter of |(?<end>(?:the )?(?:end|close) of ))?(?:the )?(?:fiscal(?:[ -]years?)?|FY)[ -]?'?(?<year>\d{4}|\d{2})\b|(?<end2>(?:the )?(?:end|close) of )?(?:the )?(?<year2>\d{4}) (?:fiscal|budget) year)/gi;
const FISCAL_AND = /^(?:,? and |, | or |-|–| to | through )(?:fiscal )?(\d{4})\b/;
const FISCAL_RELATIVE =
  /\b(?:(?<this>(?:so far |thus far )?(?:this|in the current|the current) fiscal year(?: so far| to date)?|fiscal[- ]year[- ]to[- ]date)|(?<last>(?:the )?(?:last|previous|prior|past) fiscal year)|(?<before>(?:the )?fiscal year before|a fiscal year earlier))/gi;
const YEAR =
  /\b(?<lead>until|before|after|in|during|for|throughout|of|since|from|to|by|calendar(?: year)?|than|late|early|mid-?) (?<year>(?:19|20)\d\d)\b(?!['’]?s\b|[-–,]\d|\.\d| (?:people|noncitizens|immigrants|migrants|cases|fiscal|budget))/gi;
const CONTRAST =
  /\b(?:since|until|before|after|than(?: (?:in|at|during|the end of))?|(?:up|down|rise|drop|increase|decrease|percent|%) (?:\d+ percent )?from(?: the end of)?|surpass(?:es|ed|ing)|as in|dated|letter of|(?:article|story|report|brief|post|column)(?: published)? on|release of|published(?: on)?|released(?: on)?)\s+(?:the )?$/i;
const NEXT = /\b(?:a|one) year later\b|\bthe (?:following|next) year\b/gi;
const SAME = /\b(?:the|that) same (?:fiscal )?year\b/gi;
const PREVIOUS =
  /\b(?:(?:a|one) year (?:earlier|before|ago|prior)|the (?:year before|previous year|prior year|preceding year)|year[- ]over[- ]year|from the (?:year before|previous year))/gi;

const QUARTERS: Readonly<Record<string, readonly [string, string, number]>> = {
  first: ["10-01", "12-31", -1],
  second: ["01-01", "03-31", 0],
  third: ["04-01", "06-30", 0],
  fourth: ["07-01", "09-30", 0],
};

/**
 * The times a sentence names, in order, offsets from `base`. Fiscal years and "as of" are read here, calendar dates
 * by chrono-node. Relative times ("last fiscal year", "on Tuesday") need the day of publication and are left out
 * without it, but for "a year earlier", which counts from a time in the text.
 */
export function findTimes(text: string, base: number, published: IsoDate | null): TimeMention[] {
  if (!TRIGGER.test(text)) return [];
  const found: TimeMention[] = [];
  const add = (
    index: number,
    length: number,
    time: Time | null,
    shift: TimeMention["shift"] = null,
  ): void => {
    const end = index + length;
    if (found.some((other) => index < other.end - base && end > other.start - base)) return;
    const asOf = time !== null && "asOf" in time && /\bas of\s+(?:\w+,?\s+)?$/i.test(text.slice(0, index));
    const contrast =
      CONTRAST.test(text.slice(0, index)) || /^,? (?:we|it) (?:wrote|reported|said)\b/.test(text.slice(end));
    const vague = !/\d/.test(text.slice(index, end));
    found.push({ start: base + index, end: base + end, time, shift, asOf, contrast, vague });
  };
  if (/fiscal|FY|budget year/i.test(text)) {
    for (const match of text.matchAll(FISCAL)) addFiscal(match, text, add);
    for (const match of text.matchAll(FISCAL_RELATIVE)) {
      const time = relativeFiscalYear(match.groups ?? {}, published);
      add(match.index, match[0].length, time, match.groups?.["before"] === undefined ? null : -1);
    }
  }
  for (const date of readDates(text, published)) add(date.index, date.length, date.time);
  if (text.includes("year")) {
    for (const match of text.matchAll(NEXT)) add(match.index, match[0].length, null, 1);
    for (const match of text.matchAll(PREVIOUS)) add(match.index, match[0].length, null, -1);
    for (const match of text.matchAll(SAME)) add(match.index, match[0].length, null, 0);
  }
  for (const match of text.matchAll(YEAR)) {
    const year = Number(match.groups?.["year"]);
    const lead = (match.groups?.["lead"] ?? "").length + 1;
    add(match.index + lead, match[0].length - lead, calendarYear(year));
  }
  return joinSpans(
    text,
    base,
    found.sort((left, right) => left.start - right.start),
  );
}

const SPAN = /^,?\s*\(?(?:and|to|through|thru|until|till|up to|–|—|-)\s*(?:the )?$/i;
const YEAR_TO_DATE = /\bfiscal year(?: so far)?,? (?:through|to|up to) $/i;
const YEAR_ENDED =
  /\b(?:year|(?:12|twelve) months) (?:that |which )?(?:ended|ending|to|through|up to)(?: on)? $/i;
const OPENS_SPAN = /\b(?:between|from|period|since|of)\s+(?:the )?$/i;

/** "Between Oct. 1, 2023, and Sept. 30, 2024", "fiscal 2021 through Jan. 30, 2021": two times that bound a period. */
function joinSpans(text: string, base: number, found: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = [];
  for (const mention of found) {
    const last = joined.at(-1);
    const span = last === undefined ? null : spanOf(text, base, last, mention);
    if (last === undefined || span === null) joined.push(yearEnded(text, base, mention));
    else joined[joined.length - 1] = { ...last, end: mention.end, time: span, asOf: false };
  }
  return joined;
}

/** "The fiscal year that ended Sept. 30, 2019" is the year, not the day. */
function yearEnded(text: string, base: number, mention: TimeMention): TimeMention {
  const { time, start } = mention;
  if (time === null || !("asOf" in time) || !YEAR_ENDED.test(text.slice(0, start - base))) return mention;
  const to = lastDay(time.asOf);
  if (YEAR_TO_DATE.test(text.slice(0, start - base))) {
    return { ...mention, time: intervalBetween(fiscalYear(fiscalYearOf(to)).from, to) };
  }
  return { ...mention, time: intervalBetween(addDays(`${Number(to.slice(0, 4)) - 1}${to.slice(4)}`, 1), to) };
}

function spanOf(text: string, base: number, first: TimeMention, second: TimeMention): Interval | null {
  const between = text.slice(first.end - base, second.start - base);
  if (first.time === null || second.time === null || !SPAN.test(between) || !("asOf" in second.time))
    return null;
  if (/and/i.test(between) && !/between\s+(?:the )?$/i.test(text.slice(0, first.start - base))) return null;
  const opened = OPENS_SPAN.test(text.slice(0, first.start - base)) || !/-/.test(between);
  const from = startOf(first.time);
  const to = lastDay(second.time.asOf);
  return opened && from < to ? intervalBetween(from, to) : null;
}

function addFiscal(
  match: RegExpExecArray,
  text: string,
  add: (index: number, length: number, time: Time) => void,
): void {
  const groups = match.groups ?? {};
  const digits = groups["year"] ?? groups["year2"] ?? "";
  const year = digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);
  const quarter = QUARTERS[(groups["quarter"] ?? "").toLowerCase()];
  if (quarter !== undefined) {
    const [from, to, shift] = quarter;
    const label = `${groups["quarter"]?.toLowerCase()} quarter of FY${year}`;
    const interval: Interval = { from: `${year + shift}-${from}`, to: `${year + shift}-${to}`, label };
    add(match.index, match[0].length, interval);
    return;
  }
  const ends = /^(?: (?:had|was))? (?:ended|closed|drew to a close|came to an end|end|over)\b/i;
  const atEnd =
    groups["end"] !== undefined ||
    groups["end2"] !== undefined ||
    ends.test(text.slice(match.index + match[0].length));
  add(match.index, match[0].length, atEnd ? { asOf: `${year}-09-30` } : fiscalYear(year));
  const after = match.index + match[0].length;
  const second = FISCAL_AND.exec(text.slice(after, after + 24));
  if (second !== null && !atEnd) add(after + second[0].length - 4, 4, fiscalYear(Number(second[1])));
}

function relativeFiscalYear(
  groups: Record<string, string | undefined>,
  published: IsoDate | null,
): Time | null {
  if (published === null || groups["before"] !== undefined) return null;
  const current = fiscalYearOf(published);
  if (groups["last"] !== undefined) return fiscalYear(current - 1);
  const { from } = fiscalYear(current);
  return { from, to: published, label: `FY${current} to ${published}` };
}

/** The same kind of time one year earlier: FY2024 gives FY2023, 24 November 2024 gives 24 November 2023. */
export function yearBefore(time: Time): Time {
  return shiftedBy(time, -1);
}

/** The same kind of time so many years later. */
export function shiftedBy(time: Time, years: number): Time {
  if ("asOf" in time) return { asOf: shiftYear(time.asOf, years) };
  const fiscal = /^FY(\d{4})$/.exec(time.label);
  if (fiscal !== null) return fiscalYear(Number(fiscal[1]) + years);
  const calendar = /^calendar (\d{4})$/.exec(time.label);
  if (calendar !== null) return calendarYear(Number(calendar[1]) + years);
  const [from, to] = [shiftYear(time.from, years), shiftYear(time.to, years)];
  return { from, to, label: `${from} to ${to}` };
}

function shiftYear(date: IsoDate, years: number): IsoDate {
  const shifted = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return shifted.endsWith("-02-29") ? addDays(`${shifted.slice(0, 4)}-02-28`, 0) : shifted;
}
