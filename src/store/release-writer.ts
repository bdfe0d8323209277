import { join } from "node:path";
import { InternalError } from "../core/index.ts";
import type { Columns, RowOf } from "./columns.ts";
import { writeParquet } from "./engine.ts";
import { hashFile } from "./hash.ts";
import type { StoredTable } from "./manifest.ts";
import type { Store } from "./open-store.ts";
import { syncFile } from "./sync-to-disk.ts";

/** What a table is to be and where its source's rows have gone, counted by the reader. */
interface TableToWrite<Form extends Columns> {
  /** Lower-case letters, digits, ".", "-", "_": it becomes the name of the file. */
  readonly name: string;
  readonly columns: Form;
  readonly rowsRead: number;
  /** Rows read that are not among those written, by kind of defect. */
  readonly rowsSetAside: Readonly<Record<string, number>>;
}

/** Handed to whoever commits a release. */
export interface ReleaseWriter {
  /**
   * Writes one table, once.
   *
   * @throws InternalError where rows read are not rows written plus rows set aside
   */
  writeTable<Form extends Columns>(table: TableToWrite<Form>, rows: Iterable<RowOf<Form>>): Promise<void>;
}

/** A writer into a folder, and the account of what it wrote. */
export function createReleaseWriter(
  store: Store,
  folder: string,
): { writer: ReleaseWriter; written: StoredTable[] } {
  const written: StoredTable[] = [];
  const writer: ReleaseWriter = {
    writeTable: async ({ name, columns, rowsRead, rowsSetAside }, rows) => {
      checkName(name, written);
      const file = `${name}.parquet`;
      const path = join(folder, file);
      const rowsKept = await writeParquet(await store.engine(), path, columns, rows);
      const setAside = Object.values(rowsSetAside).reduce((sum, count) => sum + count, 0);
      if (rowsRead !== rowsKept + setAside) {
        const counts = `${rowsRead} rows read, ${rowsKept} kept, ${setAside} set aside`;
        throw new InternalError("store.rows-lost", `Table ${name}: ${counts}; they do not add up.`);
      }
      await syncFile(path);
      written.push({ name, file, ...(await hashFile(path)), columns, rowsRead, rowsKept, rowsSetAside });
    },
  };
  return { writer, written };
}

function checkName(name: string, written: readonly StoredTable[]): void {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name) || written.some((table) => table.name === name)) {
    throw new InternalError(
      "store.bad-table-name",
      `"${name}" is no name for a table, or was written already.`,
    );
  }
}
