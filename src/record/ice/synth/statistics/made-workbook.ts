import type { SameTotal } from "./alternatives-tables.ts";
import type { FootnoteKind } from "./footnotes-sheet.ts";
import type { MadeTable, PrintedCell } from "./made-table.ts";
import type { Posting } from "./posting-plan.ts";

/** A sheet in the making, row by row from row 1. */
export interface MadeSheet {
  name: string;
  readonly isHidden: boolean;
  /** False for a sheet of tables that no reader of ours reads. */
  readonly isRead: boolean;
  readonly rows: (PrintedCell | null)[][];
}

/** A workbook in the making. */
export interface MadeWorkbook {
  readonly posting: Posting;
  readonly sheets: MadeSheet[];
  /** The tables that are read, in no order. */
  readonly tables: readonly MadeTable[];
  /** Tables that print the total of participants again. */
  readonly sameTotals: readonly SameTotal[];
  /** The line of the footnotes that dates each kind of table. */
  readonly lines: ReadonlyMap<FootnoteKind, PrintedCell>;
}

/** Where cells stand: the sheet's name, the row from 1, the column from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The places of all cells that are printed. */
export function placesOf({ sheets }: MadeWorkbook): Map<PrintedCell, CellPlace> {
  const places = new Map<PrintedCell, CellPlace>();
  for (const { name, rows } of sheets) {
    for (const [index, row] of rows.entries()) {
      for (const [column, cell] of row.entries()) {
        if (cell !== null) places.set(cell, { sheet: name, row: index + 1, column });
      }
    }
  }
  return places;
}
