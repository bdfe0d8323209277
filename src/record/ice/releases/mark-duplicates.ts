import { MISSING } from "../../../store/index.ts";
import { visitPersons } from "./by-person.ts";

const DAY_SECONDS = 86_400;

/** A day and a second as one number of seconds; a time that is not known counts as midnight. */
export function secondsOf(day: number, second: number): number {
  return day * DAY_SECONDS + (second === MISSING ? 0 : second);
}

/** The value of a column that says whether a row repeats another: 1 or 0, MISSING for a row without a person. */
export function noDuplicates(persons: Int32Array): Int32Array {
  return persons.map((person) => (person === MISSING ? MISSING : 0));
}

/**
 * Marks the arrests that are not the first of their episode. A person's rows are taken in the order of time, reprocessed
 * ones last among those of one time; an episode ends where the next row is more than 24 hours after the one before it.
 * Source: the Deportation Data Project's preparation of the arrests (`duplicate_drop_row`).
 */
export function markArrests(
  persons: Int32Array,
  days: Int32Array,
  seconds: Int32Array,
  isReprocessed: (row: number) => boolean,
): Int32Array {
  const marks = noDuplicates(persons);
  const timeOf = (row: number): number => secondsOf(days[row] as number, seconds[row] as number);
  const compare = (a: number, b: number): number =>
    timeOf(a) - timeOf(b) || Number(isReprocessed(a)) - Number(isReprocessed(b));
  visitPersons(persons, compare, (rows) => {
    for (let place = 1; place < rows.length; place++) {
      const row = rows[place] as number;
      if (timeOf(row) - timeOf(rows[place - 1] as number) <= DAY_SECONDS) marks[row] = 1;
    }
  });
  return marks;
}

/**
 * Marks the rows of one person and day but the first in the table. Source: the Deportation Data Project's preparation of
 * detainers, encounters and removals (`duplicate_likely`).
 */
export function markSameDay(persons: Int32Array, days: Int32Array): Int32Array {
  const marks = noDuplicates(persons);
  const compare = (a: number, b: number): number => (days[a] as number) - (days[b] as number);
  visitPersons(persons, compare, (rows) => {
    for (let place = 1; place < rows.length; place++) {
      const row = rows[place] as number;
      if (days[row] === days[rows[place - 1] as number]) marks[row] = 1;
    }
  });
  return marks;
}
