import type { CourtTable } from "../../record/index.ts";

/** A row that a defect was planted in. */
export interface SpoiledRow {
  /** What now stands in the file for the row, without its line end. */
  readonly text: string;
  /** A second row for the same key, where the defect is one. */
  readonly copy: string | null;
  /** The column the defect is in; empty where it is in no single one. */
  readonly column: string;
  /** What the column held before; what a loader must find where it can be repaired. */
  readonly truth: string;
}

/** A row's cells with what is known of its table. */
export interface Cells {
  readonly table: CourtTable;
  /** As many as the table has columns; only the motions may have one more. */
  readonly cells: readonly string[];
}

/** The row's text of these cells. */
export function joinCells(cells: readonly string[]): string {
  return cells.join("\t");
}

/** The row with another value in one column. */
export function replace({ table, cells }: Cells, column: string, value: string): SpoiledRow {
  const place = table.columns.findIndex(({ name }) => name === column);
  const text = joinCells(cells.with(place, value));
  return { text, copy: null, column, truth: (cells[place] ?? "").trim() };
}

/** The value of a column. */
export function cellOf({ table, cells }: Cells, column: string): string {
  return cells[table.columns.findIndex(({ name }) => name === column)] ?? "";
}
