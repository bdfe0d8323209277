/** What a column of a stored table holds; any cell may be missing. Integers are of 32 bits. */
export type ColumnType = "text" | "number" | "integer";

/** A stored table's columns, in order. */
export type Columns = Readonly<Record<string, ColumnType>>;

interface CellTypes {
  text: string;
  number: number;
  integer: number;
}

/** A row of such a table; a missing cell is `null`. */
export type RowOf<Form extends Columns> = { readonly [Name in keyof Form]: CellTypes[Form[Name]] | null };
