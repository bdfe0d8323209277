import type { CellFault, CellKind, CellValue, SheetRow } from "./sheet-row.ts";

/** A row being filled, and emptied for the next one. */
export interface RowBuffer extends SheetRow {
  number: number;
  width: number;
  /** Column of the cell read last, from 0; -1 before the first. */
  lastColumn: number;
  readonly values: CellValue[];
  readonly kinds: CellKind[];
  readonly faults: CellFault[];
}

export function createRowBuffer(): RowBuffer {
  return { number: 0, width: 0, lastColumn: -1, values: [], kinds: [], faults: [] };
}

/** Empties the row, as far as it was filled. */
export function startRow(row: RowBuffer, number: number): void {
  row.values.fill(null, 0, row.width);
  row.kinds.fill("blank", 0, row.width);
  if (row.faults.length > 0) row.faults.length = 0;
  row.number = number;
  row.width = 0;
  row.lastColumn = -1;
}

export function putCell(row: RowBuffer, column: number, value: CellValue, kind: CellKind): void {
  while (row.values.length <= column) {
    row.values.push(null);
    row.kinds.push("blank");
  }
  row.values[column] = value;
  row.kinds[column] = kind;
  if (column >= row.width) row.width = column + 1;
}
