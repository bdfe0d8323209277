import type { IceKey, IceRelease } from "../layout.ts";
import type { LoadedKind } from "./stored-tables.ts";

/** A piece of a release that is read in one go: a sheet of a workbook, or a whole file. */
export interface Part {
  readonly path: string;
  /** The file's name as it was given. */
  readonly name: string;
  readonly format: "xlsx" | "csv" | "parquet";
  /** The sheet; null where the file is no workbook. */
  readonly sheet: string | null;
}

/** What dates may lie between, and the year of today. */
export interface ReadLimits {
  /** Today, days since 1970-01-01. */
  readonly today: number;
}

/** Why a cell that was not blank was blanked. */
export type BlankReason = "redacted" | "NA" | "unreadable-date" | "date-out-of-range" | "not-a-year";

/** Cells of a column, as its layout names it, that were blanked. */
export interface BlankedCells {
  readonly column: string;
  readonly reason: BlankReason;
  readonly cells: number;
}

/** Where the cells of a key lie among a block's columns, and of what form they are. */
export interface RawField {
  readonly key: IceKey;
  /** The column's name in the layout. */
  readonly printed: string;
  readonly form: "moment" | "day" | "year" | "code";
  /** Of a moment the day; its seconds are in the next. */
  readonly place: number;
}

/** Rows as read, by column. */
export interface RawBlock {
  readonly rows: number;
  readonly columns: readonly Int32Array[];
  /** For each field of form `code`, in field order, the texts that came for the first time in this part. */
  readonly newTexts: readonly (readonly string[])[];
}

/** What a part held, known once it was read. */
export interface PartRead {
  readonly kind: LoadedKind;
  readonly layout: IceRelease;
  readonly fields: readonly RawField[];
  /** Places of the two halves of the person's hash, both 0 where there is none; -1 where the part has no ids. */
  readonly person: number;
  /** Place of the row's number in its sheet or file, from 1. */
  readonly row: number;
  /** Places of the two halves of the hash of the whole row; -1 where rows are not compared. */
  readonly rowHash: number;
  readonly rowsRead: number;
  /** Rows whose date of the event is blank or cannot be read. */
  readonly rowsWithoutDate: number;
  /** Lines below the data that give a total; they are among the rows read. */
  readonly totalLines: number;
  readonly blanked: readonly BlankedCells[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
  readonly missing: readonly string[];
}

/** A part that was not read, and why. */
export interface PartNotRead {
  readonly notRead: string;
}
