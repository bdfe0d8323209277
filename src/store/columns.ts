/** What a column of a stored table holds; any cell may be missing. Integers are of 32 bits, dates are calendar days. */
export type ColumnType = "text" | "number" | "integer" | "date";

/** A stored table's columns, in order. */
export type Columns = Readonly<Record<string, ColumnType>>;

interface CellTypes {
  text: string;
  number: number;
  integer: number;
  /** ISO 8601. */
  date: string;
}

/** A row of such a table; a missing cell is `null`. */
export type RowOf<Form extends Columns> = { readonly [Name in keyof Form]: CellTypes[Form[Name]] | null };

/** Stands for a missing cell in a typed column. */
export const MISSING = -2_147_483_648;
