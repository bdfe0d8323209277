import { findDimension, isDimensionValue } from "../dimensions.ts";
import type { Figure } from "../figure.ts";
import type { WithheldFigure } from "../withheld-figure.ts";
import {
  type CountedPart,
  type CountTask,
  countedFigure,
  restrict,
  splitFilters,
  withheldFigure,
} from "./count-task.ts";
import type { CountedTime } from "./count-time.ts";
import { protectTally } from "./protect-tally.ts";
import type { RowSet } from "./row-set.ts";
import { expectKnownValue, groupOfCell, placesOfSlice, tallyRows } from "./tally-rows.ts";

/**
 * Counts rows by the dimensions asked, in the groups asked; small numbers are withheld, and what would give them back.
 *
 * @param only for each dimension the values that count
 * @throws UserError for a value the records do not have and could not have
 */
export async function countCells(
  task: CountTask,
  time: CountedTime,
  sets: readonly RowSet[],
  only: Readonly<Record<string, readonly string[]>>,
  notes: readonly string[] = [],
): Promise<CountedPart> {
  const { by, where, minCell } = task;
  const filters = Object.keys(where).filter((dimension) => !by.includes(dimension));
  const { joint, fixed } = splitFilters(filters, where);
  const tally = await tallyRows(sets, by, joint, restrict(only, fixed));
  for (const { dimension, values } of tally.axes.slice(by.length)) {
    const value = where[dimension] ?? "";
    expectKnownValue({ dimension, values }, value, isDimensionValue(dimension, value));
  }
  const protection = minCell > 1 ? protectTally(tally, minCell) : null;
  const places = placesOfSlice(tally, by, where);
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  for (const [cell, place] of places.entries()) {
    const value = place === -1 ? 0 : (tally.counts[place] as number);
    const isWithheld = place !== -1 && protection?.[place] === 1;
    // Without dimensions the one cell is the answer, also where it is zero. A withheld zero left out would tell that it is
    // one, and so give others back.
    if (value === 0 && by.length > 0 && !isWithheld) continue;
    const own = groupOfCell(tally.axes, by, cell);
    if (by.some((dimension) => where[dimension] !== undefined && where[dimension] !== own[dimension]))
      continue;
    const group = { ...own, ...where };
    if (isWithheld) withheld.push(withheldFigure(task, group, time));
    else figures.push(countedFigure(task, group, time, value, { notes }));
  }
  return { figures: inOrder(figures, by), withheld };
}

/** Years and ages in their own order, everything else by size. */
function inOrder(figures: Figure[], by: readonly string[]): Figure[] {
  const [first] = by;
  if (first === undefined) return figures;
  if (findDimension(first)?.ordered === true) return figures;
  const sums = new Map<string, number>();
  for (const { group, value } of figures) {
    const key = group[first] ?? "";
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return figures.sort(
    (a, b) =>
      (sums.get(b.group[first] ?? "") ?? 0) - (sums.get(a.group[first] ?? "") ?? 0) ||
      (a.group[first] ?? "").localeCompare(b.group[first] ?? "") ||
      b.value - a.value,
  );
}
