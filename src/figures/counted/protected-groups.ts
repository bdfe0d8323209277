import type { Figure, Group } from "../figure.ts";
import type { WithheldFigure } from "../withheld-figure.ts";
import { type CountedPart, type CountTask, restrict, splitFilters, withheldFigure } from "./count-task.ts";
import type { CountedTime } from "./count-time.ts";
import { gatherRows } from "./gather-rows.ts";
import { protectTally } from "./protect-tally.ts";
import type { RowSet } from "./row-set.ts";
import { placesOfSlice, tallyRows } from "./tally-rows.ts";

/**
 * A figure made from all rows of each group asked for, such as a mean or a median. A figure tells how many rows it is made
 * of, so a group is withheld wherever its count would be: where it is small, and where it would give a small one back.
 *
 * @param only for each dimension the values that count, beside the filters asked for
 */
export async function countGroups(
  task: CountTask,
  time: CountedTime,
  set: RowSet,
  only: Readonly<Record<string, readonly string[]>>,
  figureOf: (group: Group, rows: readonly number[]) => Figure,
): Promise<CountedPart> {
  const { by, where, minCell } = task;
  const filters = Object.keys(where).filter((dimension) => !by.includes(dimension));
  const { joint, fixed } = splitFilters(filters, where);
  const tally = await tallyRows([set], by, joint, restrict(only, fixed));
  const protection = minCell > 1 ? protectTally(tally, minCell) : null;
  const places = placesOfSlice(tally, by, where);
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  for (const { cell, group: own, rows } of await gatherRows(set, by, restrict(only, where))) {
    const group = { ...own, ...where };
    const place = places[cell] ?? -1;
    const isWithheld = rows.length < minCell || (place !== -1 && protection?.[place] === 1);
    if (isWithheld) withheld.push(withheldFigure(task, group, time));
    else figures.push(figureOf(group, rows));
  }
  return { figures, withheld };
}
