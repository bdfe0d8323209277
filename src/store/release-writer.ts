import { join } from "node:path";
import { InternalError } from "../core/index.ts";
import { type ColumnSource, createColumnWriter, type TypedColumns } from "./column-writer.ts";
import type { Columns, RowOf } from "./columns.ts";
import { writeParquet } from "./engine.ts";
import { hashFile } from "./hash.ts";
import type { StoredFile, StoredTable } from "./manifest.ts";
import type { Store } from "./open-store.ts";
import { syncFile } from "./sync-to-disk.ts";

/** Where a source's rows have gone, counted by the reader. */
interface RowAccount {
  readonly rowsRead: number;
  /** Rows read that are not among those written, by kind of defect. */
  readonly rowsSetAside: Readonly<Record<string, number>>;
}

/** What a table is to be and where its source's rows have gone. */
interface TableToWrite<Form extends Columns> extends RowAccount {
  /** Lower-case letters, digits, ".", "-", "_": it becomes the name of the file. */
  readonly name: string;
  readonly columns: Form;
}

/** A table that is written piece by piece from typed columns. */
export interface ColumnTable {
  /** Adds rows, one array a column in the order of the table's columns; resolves when more may come. */
  append(rows: number, columns: readonly ColumnSource[]): Promise<void>;
  /** How many rows written so far have each of these texts in a column; none at all are left out. */
  readonly countTexts: (column: string, texts: readonly string[]) => Promise<Map<string, number>>;
  /** Rows written so far by the values of an integer column, each as its cells in column order; dates are days. */
  find(key: string, keys: readonly number[]): Promise<Map<number, (string | number | null)[]>>;
  /**
   * Ends the table.
   *
   * @throws InternalError where rows read are not rows written plus rows set aside
   */
  readonly close: (account: RowAccount) => Promise<void>;
}

/** Handed to whoever commits a release. */
export interface ReleaseWriter {
  /**
   * Writes one table, once.
   *
   * @throws InternalError where rows read are not rows written plus rows set aside
   */
  writeTable<Form extends Columns>(table: TableToWrite<Form>, rows: Iterable<RowOf<Form>>): Promise<void>;
  /** Begins a table of many rows, as files of a few million rows each. Close it before the release is committed. */
  openTable(name: string, columns: TypedColumns): Promise<ColumnTable>;
}

/** A writer into a folder, and the account of what it wrote. */
export function createReleaseWriter(
  store: Store,
  folder: string,
): { writer: ReleaseWriter; written: StoredTable[] } {
  const written: StoredTable[] = [];
  const names = new Set<string>();
  const keepFile = async (file: string): Promise<StoredFile> => {
    const path = join(folder, file);
    await syncFile(path);
    return { file, ...(await hashFile(path)) };
  };
  const writer: ReleaseWriter = {
    writeTable: async ({ name, columns, rowsRead, rowsSetAside }, rows) => {
      takeName(name, names);
      const file = `${name}.parquet`;
      const rowsKept = await writeParquet(await store.engine(), join(folder, file), columns, rows);
      expectAddingUp(name, rowsKept, { rowsRead, rowsSetAside });
      written.push({ name, files: [await keepFile(file)], columns, rowsRead, rowsKept, rowsSetAside });
    },
    openTable: async (name, columns) => {
      takeName(name, names);
      const files: Promise<StoredFile>[] = [];
      const table = await createColumnWriter(await store.engine(), columns, (part) => {
        const file = part === 0 ? `${name}.parquet` : `${name}.${part}.parquet`;
        return { path: join(folder, file), written: () => files.push(keepFile(file)) };
      });
      return {
        append: table.append,
        find: table.find,
        countTexts: table.countTexts,
        close: async (account) => {
          const rowsKept = await table.close();
          expectAddingUp(name, rowsKept, account);
          const stored = { name, files: await Promise.all(files), columns: plainColumns(columns) };
          written.push({ ...stored, ...account, rowsKept });
        },
      };
    },
  };
  return { writer, written };
}

function plainColumns(columns: TypedColumns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, type]) => [name, typeof type === "string" ? type : "text"]),
  );
}

function expectAddingUp(name: string, rowsKept: number, { rowsRead, rowsSetAside }: RowAccount): void {
  const setAside = Object.values(rowsSetAside).reduce((sum, count) => sum + count, 0);
  if (rowsRead === rowsKept + setAside) return;
  const counts = `${rowsRead} rows read, ${rowsKept} kept, ${setAside} set aside`;
  throw new InternalError("store.rows-lost", `Table ${name}: ${counts}; they do not add up.`);
}

function takeName(name: string, names: Set<string>): void {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(name) || names.has(name)) {
    throw new InternalError(
      "store.bad-table-name",
      `"${name}" is no name for a table, or was written already.`,
    );
  }
  names.add(name);
}
