import { MISSING } from "../../../store/index.ts";
import { fiscalYearAxis } from "../fiscal-year-axis.ts";
import { listAxis, type RowSet } from "../row-set.ts";
import type { Axis } from "../tally.ts";
import { ageBandIndex, ageBands } from "./age-bands.ts";
import type { IceCube } from "./ice-cube.ts";
import type { IceMeasure } from "./rows-asked.ts";

/** The stored column of each dimension; a measure may name another. */
const COLUMNS: Readonly<Record<string, string>> = {
  nationality: "nationality",
  gender: "gender",
  state: "state",
  "area-of-responsibility": "area",
  facility: "facility",
  criminality: "criminality",
  "arresting-agency": "agency",
  "final-order": "final_order",
  disposition: "disposition",
  "release-reason": "release_reason",
  "lift-reason": "lift_reason",
  "arrest-method": "method",
  "departure-country": "country",
};

/** Events of a period, each once: rows marked as repeating another are left out. */
export async function eventRows(cube: IceCube, asked: IceMeasure, from: number, to: number): Promise<RowSet> {
  const days = await cube.numbers(asked.table, asked.day);
  const repeats = asked.table === "stays" ? null : await cube.numbers(asked.table, "duplicate");
  const weight = Int32Array.from(days, (day, row) =>
    day >= from && day <= to && day !== MISSING && repeats?.[row] !== 1 ? 1 : 0,
  );
  return rowSet(cube, asked, weight, days);
}

/**
 * People held on a day, each once: at its last minute, or at any time of it. Of a person's several rows of the day the
 * one booked in last counts; rows without an identifier count as a person each.
 */
export async function heldRows(cube: IceCube, asked: IceMeasure, day: number): Promise<RowSet> {
  const [bookIn, second, bookOut, person] = await Promise.all([
    cube.numbers("stints", "book_in"),
    cube.numbers("stints", "book_in_second"),
    cube.numbers("stints", "book_out"),
    cube.numbers("stints", "person"),
  ]);
  // At midnight a stint that ended during the day is over; at any time of the day it counts.
  const stillOn = asked.way === "held-at-midnight" ? day + 1 : day;
  const weight = new Int32Array(bookIn.length);
  const latest = new Map<number, number>();
  for (let row = 0; row < bookIn.length; row++) {
    const [start, end, who] = [bookIn[row] as number, bookOut[row] as number, person[row] as number];
    if (start === MISSING || start > day || (end !== MISSING && end < stillOn)) continue;
    const before = who === MISSING ? undefined : latest.get(who);
    if (before !== undefined) {
      const isLater =
        start > (bookIn[before] as number) ||
        (start === bookIn[before] && (second[row] as number) >= (second[before] as number));
      if (!isLater) continue;
      weight[before] = 0;
    }
    weight[row] = 1;
    if (who !== MISSING) latest.set(who, row);
  }
  return rowSet(cube, asked, weight, new Int32Array(bookIn.length).fill(day));
}

/** Stays that a length is asked of: those ended in the period, in progress on its last day, or begun in it. */
export async function stayRows(cube: IceCube, asked: IceMeasure, from: number, to: number): Promise<RowSet> {
  const bookIn = await cube.numbers("stays", "book_in");
  const bookOut = await cube.numbers("stays", "book_out");
  const isWithin = (day: number): boolean => day !== MISSING && day >= from && day <= to;
  const counts = (row: number): boolean => {
    const [start, end] = [bookIn[row] as number, bookOut[row] as number];
    if (asked.way === "ended-stays") return isWithin(end) && start !== MISSING;
    if (asked.way === "stays-begun") return isWithin(start);
    return start !== MISSING && start <= to && (end === MISSING || end > to);
  };
  const weight = Int32Array.from(bookIn, (_, row) => (counts(row) ? 1 : 0));
  const days = asked.way === "ended-stays" ? bookOut : bookIn;
  return rowSet(cube, asked, weight, days);
}

function rowSet(cube: IceCube, asked: IceMeasure, weight: Int32Array, days: Int32Array): RowSet {
  return {
    start: 0,
    end: weight.length,
    weight,
    axis: async (dimension): Promise<Axis> => {
      if (dimension === "fiscal-year") return fiscalYearAxis(days);
      if (dimension === "age-band") {
        const born = await cube.numbers(asked.table, "birth_year");
        return listAxis(dimension, ageBands, ageBandIndex(born, days));
      }
      if (dimension === "state" && (asked.table === "stints" || asked.table === "stays")) {
        return stateAxis(cube, asked);
      }
      const column = asked.columns[dimension] ?? COLUMNS[dimension] ?? dimension;
      const { values, index } = await cube.words(asked.table, column);
      return listAxis(dimension, values, index);
    },
  };
}

/** Rows of detention say at which facility, not in which state: published lists say where it is. */
async function stateAxis(cube: IceCube, asked: IceMeasure): Promise<Axis> {
  const { values, index } = await cube.words(asked.table, asked.columns["facility"] ?? "facility");
  const states: string[] = [];
  const map = new Uint16Array(values.length);
  for (const [place, facility] of values.entries()) {
    const state = await cube.stateOf(facility);
    const known = states.indexOf(state);
    map[place] = known === -1 ? states.push(state) - 1 : known;
  }
  return { dimension: "state", values: states, map, index };
}
