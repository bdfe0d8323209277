/** Columns with a fixed meaning; every other column of a table is a dimension, named by its id. */
export const FIXED_COLUMNS = [
  "measure",
  "period",
  "value",
  "low",
  "high",
  "stated",
  "class",
  "source",
  "locator",
  "note",
] as const;

type FixedColumn = (typeof FIXED_COLUMNS)[number];

/** Where each column stands in a row; -1 for a column the table does not have. */
export type TableColumns = Readonly<Record<FixedColumn, number>> & {
  readonly dimensions: readonly { readonly name: string; readonly index: number }[];
};

/** Reads a header row. Names are taken as they stand: what is no fixed column is a dimension. */
export function readColumns(header: readonly string[]): TableColumns {
  const fixed = new Set<string>(FIXED_COLUMNS);
  return {
    measure: header.indexOf("measure"),
    period: header.indexOf("period"),
    value: header.indexOf("value"),
    low: header.indexOf("low"),
    high: header.indexOf("high"),
    stated: header.indexOf("stated"),
    class: header.indexOf("class"),
    source: header.indexOf("source"),
    locator: header.indexOf("locator"),
    note: header.indexOf("note"),
    dimensions: header.map((name, index) => ({ name, index })).filter((column) => !fixed.has(column.name)),
  };
}
