import { MISSING } from "../../../store/index.ts";
import type { SettledKind } from "./settle-kind.ts";

/** The days on which something happened, by the columns that tell it. */
const EVENT_DAYS = ["day", "book_in", "book_out"];
/** In a release of this many events a last week with fewer than `FEWEST` is one of mistyped dates. */
const MANY = 10_000;
const FEWEST = 10;

/** Finds the last day that a release tells of. */
export interface LastDay {
  readonly add: (kind: SettledKind) => void;
  /** Days since 1970-01-01, and how many events are dated after it. */
  readonly find: () => { readonly day: number; readonly later: number };
}

/**
 * The last day of a release is that of its latest event. In a large release a few events dated long after all others are
 * taken for slips: the last day is then the latest whose week has ten events.
 */
export function createLastDay(): LastDay {
  const counts = new Map<number, number>();
  let all = 0;
  return {
    add: ({ columns }) => {
      for (const name of EVENT_DAYS) {
        for (const day of columns.get(name) ?? []) {
          if (day === MISSING) continue;
          counts.set(day, (counts.get(day) ?? 0) + 1);
          all++;
        }
      }
    },
    find: () => {
      const days = [...counts.keys()].sort((a, b) => b - a);
      const least = all >= MANY ? FEWEST : 1;
      let later = 0;
      for (const day of days) {
        let week = 0;
        for (let back = 0; back < 7; back++) week += counts.get(day - back) ?? 0;
        if (week >= least) return { day, later };
        later += counts.get(day) ?? 0;
      }
      return { day: days[0] ?? MISSING, later: 0 };
    },
  };
}
