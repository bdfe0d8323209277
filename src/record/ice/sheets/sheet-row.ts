/** What a cell holds: text, a number (dates and percentages among them), a yes or no, or nothing that can be used. */
export type CellValue = string | number | boolean | null;

/**
 * How a cell's value is to be read. A number is `date`, `date-time`, `time` or `percent` where its format shows it so.
 * `error` is a cell that shows an error such as `#REF!`, `no-value` a formula whose result the file does not keep: the
 * value of both is null, and they stand among the row's faults.
 */
export type CellKind =
  | "blank"
  | "text"
  | "number"
  | "date"
  | "date-time"
  | "time"
  | "percent"
  | "boolean"
  | "error"
  | "no-value";

/** A cell that has no value and should have one. */
export interface CellFault {
  /** From 0. */
  readonly column: number;
  readonly kind: "error" | "no-value";
  /** What the cell shows, such as `#REF!`; empty where it shows nothing. */
  readonly text: string;
}

/** A row of a sheet. The reader fills the same object again for the next row: take out what is to be kept. */
export interface SheetRow {
  /** The row's number as the sheet shows it, from 1. */
  readonly number: number;
  /** How many columns there are up to the last cell that holds something. */
  readonly width: number;
  /** By column, from 0: `values[1]` is column B. A percentage is a share (12 % is 0.12), a date its serial number. */
  readonly values: readonly CellValue[];
  /** By column, from 0. */
  readonly kinds: readonly CellKind[];
  /** Cells with errors and formulas without results, from left to right as the file lists them. */
  readonly faults: readonly CellFault[];
}
