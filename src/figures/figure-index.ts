import { endOf, type IsoDate, type Time } from "../core/index.ts";
import type { PublishedTable } from "../record/index.ts";
import { type Figure, type Group, groupKey } from "./figure.ts";
import { groupFigures, groupFiguresByKey } from "./group-figures.ts";
import { once } from "./once.ts";
import { publishedTables } from "./published-tables.ts";
import { byOverlap, compareTimes, sameTime } from "./times.ts";
import { valueSearch } from "./value-search.ts";

/** A source and the last day its figures speak of: as its table's period says, else the end of the last figure. */
export interface Release {
  /** `Source.id` */
  readonly release: string;
  readonly asOf: IsoDate;
}

/** Look-ups over figures. Each is built the first time it is asked for. */
export interface FigureIndex {
  /** All figures, in the order of their tables. */
  readonly figures: readonly Figure[];
  /** All figures of a measure, in the order of their tables; empty where there are none. */
  ofMeasure(measure: string): readonly Figure[];
  /** Figures of a measure for exactly that group, oldest first. */
  series(measure: string, group: Group): readonly Figure[];
  /**
   * Those of the series that hold for some of that time: of equal time first, then those that share most of it.
   * A date of lower precision (`2024-11`) shares its time with every day in it.
   */
  at(measure: string, group: Group, time: Time): readonly Figure[];
  /** Other groups of the same measure, time and source, in the order of the table: the neighbouring rows of a cell. */
  siblings(figure: Figure): readonly Figure[];
  /** Up to `n` figures before and `n` after this one in its table, whatever their measure, group and time. */
  neighbours(figure: Figure, n: number): readonly Figure[];
  /** Figures printed with exactly that value. */
  equalTo(value: number): readonly Figure[];
  /**
   * Figures with a value from `low` to `high`, both included, smallest value first.
   *
   * @param among measures to look in; without it, all
   */
  between(low: number, high: number, among?: ReadonlySet<string>): readonly Figure[];
  /** The sources, in the order of their first figures. */
  releases(): readonly Release[];
}

/** The figures of one source, made when first asked for. */
export interface FigureTable {
  /** `Source.id` of all its figures. */
  readonly release: string;
  /** The measures of its figures; `null` where only the figures tell. */
  readonly measures: readonly string[] | null;
  /** The last day its figures speak of, where that is known without them. */
  readonly asOf: IsoDate | null;
  figures(): readonly Figure[];
  /** The values of its figures, in their order, without making them. */
  values(): Float64Array;
}

/** Makes figures findable. Costs little until a look-up is asked for, and each kind of look-up is prepared once. */
export function indexFigures(figures: readonly Figure[]): FigureIndex {
  const bySource = groupFigures(figures, (figure) => figure.source.id);
  const tables = [...bySource].map(([release, ofSource]) => ({
    release,
    measures: null,
    asOf: null,
    figures: () => ofSource,
    values: once(() => Float64Array.from(ofSource, ({ value }) => value)),
  }));
  return indexFigureTables(tables, () => figures);
}

/**
 * Makes the figures of published tables findable and reads a table only when a look-up may need it: by measure the
 * tables of that measure, by number all.
 */
export function indexTables(tables: readonly PublishedTable[]): FigureIndex {
  const asTables = publishedTables(tables);
  return indexFigureTables(asTables, () => asTables.flatMap((table) => table.figures()));
}

function indexFigureTables(tables: readonly FigureTable[], all: () => readonly Figure[]): FigureIndex {
  const figures = once(all);
  const values = valueSearch(tables, figures);
  const releases = once(() => tables.map(releaseOf));
  const readers = tables.map(measureReader);
  const ofMeasure = onceEach((measure: string) => readers.flatMap((read) => read(measure)));
  const groupsOf = onceEach((measure: string) => {
    const groups = groupFiguresByKey(ofMeasure(measure));
    for (const group of groups.values()) group.sort((a, b) => compareTimes(a.time, b.time));
    return groups;
  });
  const series = (measure: string, group: Group): readonly Figure[] =>
    groupsOf(measure).get(groupKey(group)) ?? [];
  const tableOf = (figure: Figure): readonly Figure[] =>
    tables.find(({ release }) => release === figure.source.id)?.figures() ?? [];

  return {
    get figures() {
      return figures();
    },
    ofMeasure,
    series,
    at: (measure, group, time) => byOverlap(series(measure, group), time),
    siblings: (figure) => {
      const own = groupKey(figure.group);
      return tableOf(figure).filter(
        (other) =>
          other.measure === figure.measure &&
          sameTime(other.time, figure.time) &&
          groupKey(other.group) !== own,
      );
    },
    neighbours: (figure, n) => {
      const table = tableOf(figure);
      const place = table.indexOf(figure);
      if (place < 0) return [];
      return [...table.slice(Math.max(0, place - n), place), ...table.slice(place + 1, place + 1 + n)];
    },
    equalTo: (value) => values.equalTo(value),
    between: (low, high, among) => values.between(low, high, among),
    releases,
  };
}

/** A table's figures of one measure; reads no table that cannot have any. */
function measureReader(table: FigureTable): (measure: string) => readonly Figure[] {
  const { measures } = table;
  if (measures?.length === 1) return (measure) => (measure === measures[0] ? table.figures() : []);
  const byMeasure = once(() => groupFigures(table.figures(), (figure) => figure.measure));
  return (measure) => (measures?.includes(measure) === false ? [] : (byMeasure().get(measure) ?? []));
}

function releaseOf(table: FigureTable): Release {
  const { release, asOf } = table;
  if (asOf !== null) return { release, asOf };
  const last = table
    .figures()
    .reduce((latest, { time }) => (endOf(time) > latest ? endOf(time) : latest), "");
  return { release, asOf: last };
}

function onceEach<Result>(make: (key: string) => Result): (key: string) => Result {
  const made = new Map<string, { readonly result: Result }>();
  return (key) => {
    const known = made.get(key) ?? { result: make(key) };
    made.set(key, known);
    return known.result;
  };
}
