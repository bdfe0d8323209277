import {
  countriesInRegion,
  daysBetween,
  endOf,
  fiscalYear,
  type IsoDate,
  startOf,
  type Time,
} from "../../core/index.ts";
import { type Figure, type FigureIndex, findMeasure, type Group } from "../../figures/index.ts";

/**
 * How the record's time answers the stated one. stated: the same; near: a snapshot a few days off; part: the fiscal
 * year up to a day; fiscal: a fiscal year where the text names a calendar year; unstated: the text names no time.
 */
export type TimeFit = "stated" | "near" | "part" | "fiscal" | "unstated";

/** The place in the record a claim speaks of: the figures there, best first. */
export interface Cell {
  readonly measure: string;
  readonly group: Group;
  readonly figures: readonly Figure[];
  readonly fit: TimeFit;
  /** The figures count only a part of what the measure means: they are its lower bound. */
  readonly lowerBound: boolean;
  /** Everything on record for the measure and group, oldest first. */
  readonly series: readonly Figure[];
}

/** Days a snapshot may lie from the day a text names and still speak of it. */
const NEAR_DAYS = 20;

/**
 * Looks up a measure, group and time; `figures` is empty where the record has the series but not the time. A time that
 * the text gave somewhere before only guides the look-up: where the record lacks it, the nearest is taken.
 *
 * @returns `null` where the record has nothing for the measure and group at any time
 */
export function findCell(
  index: FigureIndex,
  measure: string,
  group: Group,
  { time, timeInherited = false }: { readonly time: Time | null; readonly timeInherited?: boolean },
  published: IsoDate | null,
): Cell | null {
  const own = seriesOf(index, measure, group);
  const bound = own.length === 0 ? findMeasure(measure)?.lowerBound : undefined;
  const series = bound === undefined ? own : seriesOf(index, bound, group);
  if (series.length === 0) return null;
  const cell = { measure, group, series, lowerBound: bound !== undefined };
  if (time === null) return { ...cell, fit: "unstated", figures: byAnchor(series, published) };
  const found = atTime(series, time);
  if (found.figures.length > 0 || !timeInherited) return { ...cell, ...found };
  return { ...cell, fit: "unstated", figures: nearestFirst(series, endOf(time)) };
}

function seriesOf(index: FigureIndex, measure: string, group: Group): readonly Figure[] {
  const exact = index.series(measure, group);
  const { region, ...rest } = group;
  if (exact.length > 0 || region === undefined) return exact;
  return sumOverRegion(index, measure, region, rest);
}

/** A region's figure is the sum of its countries' rows, where the table has them; a sum of what is there, never more. */
function sumOverRegion(index: FigureIndex, measure: string, region: string, rest: Group): readonly Figure[] {
  const bySource = new Map<string, Figure[]>();
  for (const nationality of countriesInRegion(region)) {
    for (const figure of index.series(measure, { ...rest, nationality })) {
      const key = `${figure.source.id}|${startOf(figure.time)}|${endOf(figure.time)}`;
      const rows = bySource.get(key);
      if (rows === undefined) bySource.set(key, [figure]);
      else rows.push(figure);
    }
  }
  return [...bySource.values()].flatMap((rows) => {
    const first = rows[0];
    if (first === undefined) return [];
    return [
      {
        ...first,
        group: { ...rest, region },
        value: rows.reduce((sum, { value }) => sum + value, 0),
        locator: `sum of ${rows.length} rows`,
        notes: [`Sum of the ${rows.length} rows of this region in the table; rows not seen are not in it.`],
      },
    ];
  });
}

/** The latest figure on the day of publication first, then by distance from it. */
function byAnchor(series: readonly Figure[], published: IsoDate | null): readonly Figure[] {
  const anchor = published ?? endOf(series.at(-1)?.time ?? { asOf: "1900" });
  return sortedBy(series, ({ time }) => {
    const days = daysBetween(endOf(time), anchor);
    return days >= 0 ? days : -days * 2 + 3650;
  });
}

function atTime(series: readonly Figure[], time: Time): { fit: TimeFit; figures: readonly Figure[] } {
  const start = startOf(time);
  const end = endOf(time);
  const same = series.filter((figure) =>
    "asOf" in figure.time
      ? startOf(figure.time) >= start && endOf(figure.time) <= end
      : figure.time.from === start && figure.time.to === end,
  );
  if (same.length > 0) return { fit: "stated", figures: same.toReversed() };
  const containing = series.filter(
    ({ time: own }) => "asOf" in own && own.asOf.length < 10 && startOf(own) <= start && endOf(own) >= end,
  );
  if (containing.length > 0) return { fit: "stated", figures: containing };
  if ("asOf" in time) return atDay(series, end);
  const part = series.filter(
    ({ time: own }) => !("asOf" in own) && own.from === time.from && own.to < time.to && isYear(time),
  );
  const toDate = series.filter(
    ({ time: own }) =>
      !("asOf" in own) && own.from === time.from && Math.abs(daysBetween(own.to, time.to)) <= NEAR_DAYS,
  );
  if (toDate.length > 0) return { fit: "near", figures: nearestFirst(toDate, end) };
  if (part.length > 0) return { fit: "part", figures: part.toReversed() };
  const calendar = /^calendar (\d{4})$/.exec(time.label);
  if (calendar !== null) {
    const fiscal = fiscalYear(Number(calendar[1]));
    const figures = series.filter(
      ({ time: own }) => !("asOf" in own) && own.from === fiscal.from && own.to <= fiscal.to,
    );
    return { fit: "fiscal", figures: figures.toReversed() };
  }
  return { fit: "stated", figures: [] };
}

function isYear(time: Time): boolean {
  return daysBetween(startOf(time), endOf(time)) > 360;
}

function atDay(series: readonly Figure[], day: IsoDate): { fit: TimeFit; figures: readonly Figure[] } {
  const near = series.filter(({ time }) => Math.abs(daysBetween(endOf(time), day)) <= NEAR_DAYS);
  return {
    fit: near.some(({ time }) => endOf(time) === day) ? "stated" : "near",
    figures: nearestFirst(near, day),
  };
}

function nearestFirst(figures: readonly Figure[], day: IsoDate): readonly Figure[] {
  return sortedBy(figures, ({ time }) => Math.abs(daysBetween(endOf(time), day)));
}

/** Smallest distance first; each is worked out once. */
function sortedBy(figures: readonly Figure[], distance: (figure: Figure) => number): readonly Figure[] {
  return figures
    .map((figure) => ({ figure, far: distance(figure) }))
    .sort((left, right) => left.far - right.far)
    .map(({ figure }) => figure);
}
