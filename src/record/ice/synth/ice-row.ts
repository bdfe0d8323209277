import type { Random } from "../../../core/index.ts";
import type { IceColumn, IceKey } from "../layout.ts";
import type { Cell } from "./cells.ts";
import type { DefectName } from "./defects.ts";

/** A row on its way into a sheet. */
export interface IceRow {
  readonly cells: Cell[];
  /** The minute by which the rows of one batch are sorted. */
  readonly at: number;
  /** Empty for a row without a defect. */
  planted: readonly Planted[];
  /** One of several rows that a rule weighs against one another: nothing else may be wrong with it. */
  isGrouped: boolean;
}

/** What was planted in a row. */
export interface Planted {
  readonly defect: DefectName;
  /** Blank where the whole row is the defect. */
  readonly column: string;
  /** What stood there before, blank for a whole row. */
  readonly truth: Cell;
}

/** What the planting of a kind has to know. */
export interface Planter {
  readonly columns: readonly IceColumn[];
  readonly random: Random;
  /** The last minute of the release: nothing may be planted after it. */
  readonly lastMinute: number;
  /** Draws whether a defect is planted, at its rate. */
  readonly happens: (defect: DefectName) => boolean;
  /** The place of a column by its meaning; -1 where the layout has none. */
  readonly placeOf: (key: IceKey) => number;
}

/** A second row like a first, with the defect it is. */
export function repeatRow(row: IceRow, at: number, defect: DefectName): IceRow {
  row.isGrouped = true;
  return { cells: [...row.cells], at, planted: [{ defect, column: "", truth: null }], isGrouped: true };
}
