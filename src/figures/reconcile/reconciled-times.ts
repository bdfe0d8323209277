import { endOf, fiscalYear, fiscalYearOf, intervalBetween, type Time, UserError } from "../../core/index.ts";
import type { Figure } from "../figure.ts";
import type { Measure } from "../measure.ts";
import { readTimeQuestion, type Step, type TimeQuestion } from "../time-question.ts";
import { compareTimes, sameTime } from "../times.ts";

/** More times than this nobody reads side by side. */
const MOST_TIMES = 60;

/**
 * The times at which published and counted figures are set side by side.
 *
 * Of a stock the days it was published for, so that the count is of the same day: the nearest on both sides of the day
 * asked about, or those in the range asked (the last of each step). Of a flow the period asked about, or each fiscal year
 * of a longer range. Where no time is asked, the days or whole years published, the last first, to choose from.
 *
 * @param published figures of the measure for the group asked
 * @throws UserError for a bad time, one that nothing can answer, and too many
 */
export function reconciledTimes(
  measure: Measure,
  published: readonly Figure[],
  question: TimeQuestion,
): readonly Time[] {
  const asked = readTimeQuestion(question);
  const known = distinct(published.map(({ time }) => time));
  if (measure.kind === "stock" || measure.counted?.onADay === true) {
    if (asked.kind === "range") return limited(inRange(known, asked.from, asked.to, asked.every));
    const day = asked.onOrBefore;
    if (day === null) return known.toReversed().slice(0, MOST_TIMES);
    const [before, after] = [
      known.findLast((time) => endOf(time) <= day),
      known.find((time) => endOf(time) > day),
    ];
    const around = [before, after].filter((time) => time !== undefined);
    const exact = around.filter((time) => endOf(time) === day);
    return exact.length > 0 ? exact : distinct([...around, { asOf: day }]);
  }
  if (asked.kind === "latest") {
    const day = asked.onOrBefore;
    if (day !== null) return [intervalBetween(fiscalYear(fiscalYearOf(day)).from, day)];
    return known
      .filter((time) => !("asOf" in time) && isWholeYear(time))
      .toReversed()
      .slice(0, MOST_TIMES);
  }
  const last = known.at(-1);
  const [from, to] = [
    asked.from ?? (known[0] === undefined ? null : "from" in known[0] ? known[0].from : null),
    asked.to ?? (last === undefined ? null : endOf(last)),
  ];
  if (from === null || to === null) return [];
  if (asked.every === "month" || asked.every === "quarter") {
    const inside = known.filter(
      (time) => "from" in time && time.from >= from && time.to <= to && isStep(time, asked.every),
    );
    return limited(inside);
  }
  const [first, final] = [fiscalYearOf(from), fiscalYearOf(to)];
  if (first === final && asked.every === null) return [intervalBetween(from, to)];
  const years = Array.from({ length: final - first + 1 }, (_, index) => fiscalYear(first + index));
  return limited(
    years.map((year) => intervalBetween(year.from < from ? from : year.from, year.to > to ? to : year.to)),
  );
}

function inRange(
  times: readonly Time[],
  from: string | null,
  to: string | null,
  every: Step | null,
): readonly Time[] {
  const inside = times.filter(
    (time) => (from === null || endOf(time) >= from) && (to === null || endOf(time) <= to),
  );
  if (every === null) return inside;
  const lastOfStep = new Map(inside.map((time) => [stepOf(endOf(time), every), time]));
  return [...lastOfStep.values()];
}

function stepOf(day: string, every: Step): string {
  if (every === "month") return day.slice(0, 7);
  if (every === "fiscal-year") return `FY${fiscalYearOf(day)}`;
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function isStep(time: Extract<Time, { from: string }>, every: Step | null): boolean {
  const months =
    (Number(time.to.slice(0, 4)) - Number(time.from.slice(0, 4))) * 12 +
    Number(time.to.slice(5, 7)) -
    Number(time.from.slice(5, 7)) +
    1;
  return time.from.endsWith("-01") && months === (every === "month" ? 1 : 3);
}

function isWholeYear(time: Extract<Time, { from: string }>): boolean {
  return sameTime(time, fiscalYear(fiscalYearOf(time.to)));
}

function distinct(times: readonly Time[]): Time[] {
  const ordered = [...times].sort(compareTimes);
  return ordered.filter((time, place) => {
    const before = ordered[place - 1];
    return before === undefined || !sameTime(before, time);
  });
}

function limited(times: readonly Time[]): readonly Time[] {
  if (times.length <= MOST_TIMES) return times;
  throw new UserError(
    "figures.too-many-times",
    `There are ${times.length} times to set side by side; ask for at most ${MOST_TIMES}, by a shorter range or a longer step (--every fiscal-year).`,
  );
}
