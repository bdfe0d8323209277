import type { CellFault, CellKind, CellValue } from "./sheet-row.ts";

/** Cells that are shown as one, with the value of their first. Rows from 1, columns from 0, the last ones included. */
export interface MergedRange {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A small sheet, held in memory. Rows are numbered as the sheet shows them, from 1; columns from 0. */
export interface Grid {
  /** The number of the last row that holds something; 0 for an empty sheet. */
  readonly rows: number;
  /** How many columns there are up to the last that holds something. */
  readonly columns: number;
  /** The value of a cell; null where nothing stands there, outside the sheet as well. */
  readonly at: (row: number, column: number) => CellValue;
  /** How the value is to be read; `blank` where nothing stands there. */
  readonly kindAt: (row: number, column: number) => CellKind;
  /** The merged range a cell belongs to, or null: a heading's span. Only the range's first cell holds a value. */
  readonly mergedAt: (row: number, column: number) => MergedRange | null;
  /** All of them, in the file's order. */
  readonly merged: readonly MergedRange[];
  /** Cells with errors and formulas without results. */
  readonly faults: readonly (CellFault & { readonly row: number })[];
}
