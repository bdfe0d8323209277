import {
  dayNumber,
  type Interval,
  type IsoDate,
  intervalBetween,
  isoDay,
  type Time,
  UserError,
} from "../../core/index.ts";
import { readTimeQuestion, type Step, type TimeQuestion } from "../time-question.ts";
import type { CountedRecords } from "./counted-records.ts";

/** A time to count at: days since 1970-01-01, both inclusive; of a stock both are its day. */
export interface CountedTime {
  readonly from: number;
  readonly to: number;
  readonly time: Time;
}

const DAY_MS = 86_400_000;
const OWNERS = { court: "The court's records", ice: "ICE's records" } as const;
/** More times than this are more than anybody reads. */
const MOST_TIMES = 600;

/**
 * The times a question asks for. A stock without a time is as of the last day of the records; in a range it is the last
 * day of each month unless another step is asked. A flow without a time is the last whole fiscal year of the records;
 * as of a day it is the fiscal year up to that day; in a range the whole range, or each step of it.
 *
 * @throws UserError for a time the records do not reach
 */
export function timesAsked(
  question: TimeQuestion,
  kind: "stock" | "flow",
  records: Pick<CountedRecords, "kind" | "asOf" | "earliest">,
): readonly CountedTime[] {
  const asked = readTimeQuestion(question);
  const last = isoDay(records.asOf);
  if (asked.kind === "latest") {
    const day = asked.onOrBefore ?? last;
    expectOnRecord(day, records);
    if (kind === "stock") return [stockOn(day)];
    if (asked.onOrBefore === null) return [periodOf(lastWholeYear(last))];
    return [periodOf(intervalBetween(yearStart(day), day))];
  }
  const from = asked.from ?? isoDay(records.earliest);
  const to = asked.to ?? last;
  expectOnRecord(from, records);
  expectOnRecord(to, records);
  if (kind === "flow" && asked.every === null) return [periodOf(intervalBetween(from, to))];
  const periods = stepsBetween(from, to, asked.every ?? "month");
  if (periods.length > MOST_TIMES) {
    throw new UserError(
      "figures.too-many-times",
      `From ${from} to ${to} there are ${periods.length} steps; ask for at most ${MOST_TIMES}, by a shorter range or a longer step (--every fiscal-year).`,
    );
  }
  return kind === "flow" ? periods.map(periodOf) : periods.map(({ to: end }) => stockOn(end));
}

function expectOnRecord(day: IsoDate, records: Pick<CountedRecords, "kind" | "asOf" | "earliest">): void {
  const number = dayNumber(day);
  if (number >= records.earliest && number <= records.asOf) return;
  throw new UserError(
    "figures.not-on-record",
    `${OWNERS[records.kind]} in the store reach from ${isoDay(records.earliest)} to ${isoDay(records.asOf)}; ${day} is outside. Ask for a day within, or load a later release.`,
  );
}

function stockOn(day: IsoDate): CountedTime {
  return { from: dayNumber(day), to: dayNumber(day), time: { asOf: day } };
}

function periodOf(time: Interval): CountedTime {
  return { from: dayNumber(time.from), to: dayNumber(time.to), time };
}

/** Months, quarters or fiscal years from one day to another; the first and last may be parts. */
function stepsBetween(from: IsoDate, to: IsoDate, every: Step): Interval[] {
  const months = { month: 1, quarter: 3, "fiscal-year": 12 }[every];
  const steps: Interval[] = [];
  let start = from;
  while (start <= to) {
    const year = Number(start.slice(0, 4));
    const month = Number(start.slice(5, 7)) - 1;
    // Quarters and fiscal years begin with October.
    const into = (month + 3) % months;
    const end = isoDay(Date.UTC(year, month - into + months, 1) / DAY_MS - 1);
    const last = end < to ? end : to;
    const isWholeMonth = every === "month" && start.endsWith("-01") && last === end;
    steps.push(
      isWholeMonth ? { from: start, to: last, label: start.slice(0, 7) } : intervalBetween(start, last),
    );
    start = isoDay(dayNumber(last) + 1);
  }
  return steps;
}

function lastWholeYear(last: IsoDate): Interval {
  const start = yearStart(isoDay(dayNumber(last) + 1));
  const end = isoDay(dayNumber(start) - 1);
  return intervalBetween(yearStart(end), end);
}

function yearStart(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) >= "10" ? 0 : 1);
  return `${year}-10-01`;
}
