import {
  daysBetween,
  describeTime,
  endOf,
  fiscalYearOf,
  type IsoDate,
  startOf,
  type Time,
} from "../core/index.ts";
import type { Figure } from "./figure.ts";
import { groupFigures, groupFiguresByKey } from "./group-figures.ts";
import type { AskedTime, Step } from "./time-question.ts";
import { compareText, compareTimes, sameTime } from "./times.ts";

/** The figures of each group that answer for the time asked, by group in the order of their tables, then by time. */
export function pickFigures(
  figures: readonly Figure[],
  asked: AskedTime,
  by: readonly string[],
): readonly Figure[] {
  const picked = [...groupFiguresByKey(figures).values()].map((ofGroup) =>
    asked.kind === "latest" ? latestOf(ofGroup, asked.onOrBefore) : within(ofGroup, asked),
  );
  return asked.kind === "latest" && by.length > 0 ? ofOneTime(picked.flat()) : picked.flat();
}

function latestOf(figures: readonly Figure[], onOrBefore: IsoDate | null): readonly Figure[] {
  const known = onOrBefore === null ? figures : figures.filter((figure) => endOf(figure.time) <= onOrBefore);
  const best = wholeYears(known).reduce<Figure | null>(
    (a, b) => (a === null || isBetter(b, a) ? b : a),
    null,
  );
  if (best === null) return [];
  const withOthers = noteOthers(best, known);
  if (onOrBefore === null || endOf(best.time) === onOrBefore) return [withOthers];
  const note = `The latest on record on or before ${onOrBefore} is for ${describeTime(best.time)}.`;
  return [{ ...withOthers, notes: [note, ...withOthers.notes] }];
}

/** Of periods, the latest fiscal year (or its part so far) rather than a month of it, where the record has it. */
function wholeYears(figures: readonly Figure[]): readonly Figure[] {
  const years = figures.map(({ time }) => fiscalYearOf(endOf(time)));
  const latest = years.reduce((a, b) => Math.max(a, b), 0);
  const ofYear = figures.filter(
    ({ time }, place) => years[place] === latest && !("asOf" in time) && time.label.startsWith("FY"),
  );
  return ofYear.length > 0 ? ofYear : figures;
}

/** Rows of one breakdown belong to one time: a group last published earlier says so. */
function ofOneTime(figures: readonly Figure[]): readonly Figure[] {
  const last = figures.reduce((latest, { time }) => (endOf(time) > latest ? endOf(time) : latest), "");
  return figures.map((figure) => {
    if (endOf(figure.time) === last) return figure;
    const note = `Not the time of the other groups: this one was last published for ${describeTime(figure.time)}.`;
    return { ...figure, notes: [note, ...figure.notes] };
  });
}

function within(figures: readonly Figure[], asked: Extract<AskedTime, { kind: "range" }>): readonly Figure[] {
  const { from, to, every } = asked;
  const inside = figures.filter(
    ({ time }) => (from === null || startOf(time) >= from) && (to === null || endOf(time) <= to),
  );
  const byTime = every === null ? groupByTime(inside) : groupByStep(inside, every);
  return [...byTime.values()]
    .map((same) => same.reduce((a, b) => (isBetter(b, a) ? b : a)))
    .map((figure) => noteOthers(figure, figures))
    .sort((a, b) => compareTimes(a.time, b.time));
}

function groupByTime(figures: readonly Figure[]): Map<string, Figure[]> {
  return groupFigures(figures, ({ time }) => `${startOf(time)}/${endOf(time)}`);
}

/** Stocks fall into the step their day is in; flows must fill it, a fiscal year also up to a stated day. */
function groupByStep(figures: readonly Figure[], step: Step): Map<string, Figure[]> {
  const fitting = figures.filter(({ time }) => isOneDay(time) || fills(time, step));
  return groupFigures(fitting, ({ time }) => stepOf(endOf(time), step));
}

function isOneDay(time: Time): boolean {
  return "asOf" in time && time.asOf.length === 10;
}

function fills(time: Time, step: Step): boolean {
  const start = startOf(time);
  const end = endOf(time);
  if (stepOf(start, step) !== stepOf(end, step)) return false;
  if (step === "fiscal-year") return start.endsWith("-10-01") && !isSubYear(start, end);
  const days = daysBetween(start, end) + 1;
  return start.endsWith("-01") && (step === "month" ? days >= 28 : days >= 90);
}

/** A single month or quarter is not a year; a part of a year that began with it is. */
function isSubYear(start: string, end: string): boolean {
  return daysBetween(start, end) + 1 <= 92;
}

function stepOf(day: IsoDate, step: Step): string {
  if (step === "month") return day.slice(0, 7);
  if (step === "fiscal-year") return `FY${fiscalYearOf(day)}`;
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Later first; of the same end the longer period; then primary sources; then the latest published. */
function isBetter(candidate: Figure, current: Figure): boolean {
  const order =
    compareText(endOf(candidate.time), endOf(current.time)) ||
    compareText(startOf(current.time), startOf(candidate.time)) ||
    classOf(candidate) - classOf(current) ||
    compareText(candidate.source.published ?? "", current.source.published ?? "");
  return order > 0;
}

function classOf(figure: Figure): number {
  return figure.source.class === "primary" ? 1 : 0;
}

/** Other numbers that sources give for the same time are named, never averaged. */
function noteOthers(figure: Figure, ofGroup: readonly Figure[]): Figure {
  const others = ofGroup.filter((other) => other.value !== figure.value && sameTime(other.time, figure.time));
  if (others.length === 0) return figure;
  const notes = others.map(
    (other) => `Another source gives ${other.value.toLocaleString("en-US")}: ${other.source.title}.`,
  );
  return { ...figure, notes: [...figure.notes, ...new Set(notes)] };
}
