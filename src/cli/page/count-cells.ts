import { endOf, startOf } from "../../core/index.ts";
import { type Count, type Figure, groupKey } from "../../figures/index.ts";

/** A cell whose number is withheld to protect persons. */
export type WithheldCell = Count["withheld"][number];

/** A place of a counted table: a figure, or one that is withheld. */
export type Cell = Figure | WithheldCell;

/** The word that stands where a number is withheld. */
export const WITHHELD = "withheld";

export function isWithheld(cell: Cell): cell is WithheldCell {
  return "reason" in cell;
}

/**
 * Figures and withheld cells, each in its place: by group, then by time. Groups of which nothing is shown come last,
 * so that the order tells nothing about their size.
 */
export function cellsInOrder({ figures, withheld }: Count): readonly Cell[] {
  if (withheld.length === 0) return figures;
  const groups = new Map<string, Cell[]>();
  for (const cell of [...figures, ...withheld]) {
    const key = groupKey(cell.group);
    const ofGroup = groups.get(key);
    if (ofGroup === undefined) groups.set(key, [cell]);
    else ofGroup.push(cell);
  }
  return [...groups.values()].flatMap((cells) => cells.sort(byTime));
}

function byTime(a: Cell, b: Cell): number {
  return compare(endOf(a.time), endOf(b.time)) || compare(startOf(b.time), startOf(a.time));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
