import type { ReleaseWriter, TypedColumns } from "../../../store/index.ts";
import { columnTypes, type SettledKind } from "./settle-kind.ts";
import type { StoredKind } from "./stored-tables.ts";

/** Rows handed to the engine at a time. */
const SLICE = 500_000;

/** Writes the table of a kind, with the account of its rows. */
export async function writeKind(
  writer: ReleaseWriter,
  kind: StoredKind,
  settled: SettledKind,
): Promise<void> {
  const { rowsRead, setAside } = settled.ledger;
  const types = columnTypes(kind, settled.values);
  await writeColumns(writer, kind.table, types, [...settled.columns.values()], settled.rows, {
    rowsRead,
    rowsSetAside: setAside,
  });
}

/** Writes whole columns as a table, slice by slice. */
export async function writeColumns(
  writer: ReleaseWriter,
  name: string,
  types: TypedColumns,
  columns: readonly Int32Array[],
  rows: number,
  account: { readonly rowsRead: number; readonly rowsSetAside: Readonly<Record<string, number>> },
): Promise<void> {
  const table = await writer.openTable(name, types);
  for (let start = 0; start < rows; start += SLICE) {
    const end = Math.min(rows, start + SLICE);
    await table.append(
      end - start,
      columns.map((cells) => ({ cells: cells.subarray(start, end) })),
    );
  }
  await table.close(account);
}
