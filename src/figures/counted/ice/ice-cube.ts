import { dayNumber, isoDay } from "../../../core/index.ts";
import { MISSING, type Release, readColumns, type Store } from "../../../store/index.ts";
import type { CountedRecords } from "../counted-records.ts";
import { createKept } from "../kept.ts";
import { iceMeasure } from "./rows-asked.ts";

/** Tables of a release of ICE's enforcement records. */
export type IceTable = "arrests" | "detainers" | "stints" | "stays" | "removals" | "encounters";

/** A column of words: each row's value is `values[index[row]]`; the last value, `unknown`, stands for a missing cell. */
export interface WordColumn {
  readonly values: readonly string[];
  readonly index: Int32Array;
}

/** ICE's enforcement records, read column by column as counting needs them; what was read once stays in memory. */
export interface IceCube extends CountedRecords {
  readonly kind: "ice";
  /** Days, seconds, years or numbers of persons; MISSING is a missing cell. */
  numbers(table: IceTable, column: string): Promise<Int32Array>;
  /** A column of dimension values. */
  words(table: IceTable, column: string): Promise<WordColumn>;
  /** The state a facility is in, by its name as printed; `unknown` for one that no published list has. */
  stateOf(facility: string): Promise<string>;
  /** First and last day of the rows a measure counts. */
  reachOf(measure: string): Promise<{ readonly earliest: number; readonly asOf: number }>;
}

/** Columns that hold days and are stored as dates. */
const DAYS: ReadonlySet<string> = new Set(["day", "book_in", "book_out", "stay_in", "stay_out"]);

const MONTH = 31;

/** Where facilities are, by their names in upper case, from the lists that ICE publishes. */
export type FacilityStates = () => Promise<ReadonlyMap<string, string>>;

/**
 * Opens a release of ICE's enforcement records for counting. Costs nothing until something is counted.
 *
 * @param facilityStates asked when a count by state first needs it; without it states of facilities are unknown
 */
export function openIceCube(
  store: Store,
  release: Release,
  facilityStates: FacilityStates = async () => new Map(),
): IceCube {
  const { details } = release.manifest;
  const lists = details["values"] as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  const once = createKept();
  // One after the other: the engine's connection gives one answer at a time.
  let last: Promise<unknown> = Promise.resolve();
  const column = (table: IceTable, name: string, values?: readonly string[]): Promise<Int32Array> => {
    const reading = last.then(() => readColumn(table, name, values));
    last = reading.catch(() => {});
    return reading;
  };
  const readColumn = async (
    table: IceTable,
    name: string,
    values?: readonly string[],
  ): Promise<Int32Array> => {
    if (release.manifest.tables.every((each) => each.name !== table)) return new Int32Array(0);
    const request = values === undefined ? (DAYS.has(name) ? "date" : "integer") : { values };
    const { columns } = await readColumns(store, release, table, { [name]: request });
    return columns[0] ?? new Int32Array(0);
  };
  const numbers = (table: IceTable, name: string): Promise<Int32Array> =>
    once(`${table}.${name}`, () => column(table, name));
  const asOf = typeof details["asOf"] === "string" ? dayNumber(details["asOf"]) : 0;
  return {
    kind: "ice",
    release,
    asOf,
    earliest: 0,
    numbers,
    words: (table, name) =>
      once(`${table}.${name} in words`, async () => {
        const values = lists[table]?.[name] ?? [];
        const index = await column(table, name, values);
        const unknown = values.includes("unknown") ? values.indexOf("unknown") : values.length;
        for (let row = 0; row < index.length; row++) if (index[row] === MISSING) index[row] = unknown;
        return { values: unknown === values.length ? [...values, "unknown"] : values, index };
      }),
    stateOf: async (facility) => {
      const states = await once("states of facilities", facilityStates);
      return states.get(facility.toUpperCase()) ?? "unknown";
    },
    reachOf: async (measure) => {
      const { table, day, until } = iceMeasure(measure);
      const days = await numbers(table, day);
      let earliest = asOf;
      let latest = MISSING;
      for (const each of days) {
        if (each === MISSING) continue;
        if (each < earliest) earliest = each;
        if (each > latest) latest = each;
      }
      // A table that ends within a month of the release goes on to its end: nothing happened on its last days.
      const isWhole = until === "release" || asOf - latest <= MONTH;
      return { earliest: monthStart(earliest), asOf: isWhole ? asOf : latest };
    },
  };
}

/** The first day of the month of a day: a release begins with one, though nothing need have happened on it. */
function monthStart(day: number): number {
  return dayNumber(isoDay(day).slice(0, 7));
}
