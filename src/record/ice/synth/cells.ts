import type { IceColumn } from "../layout.ts";
import type { Course, Person } from "./life.ts";

/**
 * What stands in a cell: text, or a number that the column's type explains - days since 1970 in a column of dates (a
 * fraction is the time of day), minutes since 1970 in one of dates and times; null where it is blank.
 */
export type Cell = string | number | null;

/** What each column of a kind says of an event, by the column's name. Columns not named here are blank. */
export type CellTable<Event> = Readonly<
  Record<string, (event: Event, course: Course, person: Person) => Cell>
>;

/** Marks of redaction as the releases spell them. */
export const REDACTION_MARKS = ["b(6), b(7)c", "b(6), b(7)C", "(b)(6), (b)(7)(C)"] as const;

/** What is added in a table of cells to the name of a column that has it as the second. */
export const SECOND = " (second)";

/** Makes the cells of a row, in the order of the columns; those blacked out throughout hold the mark given. */
export function cellMaker<Event>(
  columns: readonly IceColumn[],
  table: CellTable<Event>,
  mark: string,
): (event: Event, course: Course, person: Person) => Cell[] {
  const makers = columns.map(({ name, isRedacted }, place) => {
    if (isRedacted) return () => mark;
    const isSecond = columns.findIndex((column) => column.name === name) < place;
    return table[isSecond ? `${name}${SECOND}` : name] ?? (() => null);
  });
  return (event, course, person) => {
    const cells: Cell[] = [];
    for (let place = 0; place < makers.length; place++)
      cells.push(makers[place]?.(event, course, person) ?? null);
    return cells;
  };
}
