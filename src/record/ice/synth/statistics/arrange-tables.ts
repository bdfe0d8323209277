import type { MadeTable, PrintedCell } from "./made-table.ts";

/** A table and the column it begins in. */
export interface PlacedTable {
  readonly table: MadeTable;
  readonly column: number;
}

/** Empty rows between one band of tables and the next. */
const GAP = 3;

/**
 * Puts tables on a sheet: bands one below the other, the tables of a band side by side. Those that are moved stand below
 * everything, each in a band of its own.
 */
export function arrangeTables(
  head: readonly (readonly (PrintedCell | null)[])[],
  bands: readonly (readonly PlacedTable[])[],
  moved: ReadonlySet<MadeTable>,
): (PrintedCell | null)[][] {
  const rows = head.map((row) => [...row]);
  const last = bands.flat().filter(({ table }) => moved.has(table));
  const stay = bands.map((band) => band.filter(({ table }) => !moved.has(table)));
  for (const band of [...stay, ...last.map(({ table }) => [{ table, column: 0 }])]) {
    if (band.length === 0) continue;
    const from = rows.length + GAP;
    for (const { table, column } of band) placeTable(rows, table, from, column);
  }
  return rows;
}

function placeTable(rows: (PrintedCell | null)[][], table: MadeTable, from: number, column: number): void {
  for (const [index, cells] of table.rows.entries()) {
    while (rows.length <= from + index) rows.push([]);
    const row = rows[from + index];
    if (row === undefined) continue;
    while (row.length < column) row.push(null);
    for (const [place, cell] of cells.entries()) row[column + place] = cell;
  }
  for (const row of rows) for (let place = 0; place < row.length; place++) row[place] ??= null;
}
