import type { DuckDBAppender } from "@duckdb/node-api";
import { MISSING } from "./columns.ts";
import { type Engine, fromParquet, quoteName, quoteText } from "./engine.ts";

/** A column of codes or words: cells are places in a list of values that may grow while the table is written. */
export interface DictionaryType {
  readonly values: readonly string[];
}

/** Columns of a table written from typed arrays; a dictionary's column is stored as text. */
export type TypedColumns = Readonly<Record<string, "integer" | "date" | DictionaryType>>;

/** Cells of one column: whole numbers, days since 1970-01-01, or places in the dictionary; MISSING is a missing cell. */
export interface ColumnSource {
  readonly cells: Int32Array;
  /** Where the cells are places in another list: what each stands for in the table's own dictionary. */
  readonly remap?: Int32Array | undefined;
}

/** Rows in a file: enough for good compression, few enough to bound memory. */
const ROWS_PER_FILE = 2_000_000;
/** Rows in a chunk: the engine's own vector size. */
const CHUNK_ROWS = 2048;
const BYTES = Int32Array.BYTES_PER_ELEMENT;

/** Where the next file of a table goes, and whom to tell when it is there. */
type NextFile = (part: number) => { readonly path: string; readonly written: () => void };

/** Writes typed columns to Parquet files, one after the other; `close` gives the number of rows. */
export async function createColumnWriter(
  { duckdb, bindings, connection, instance }: Engine,
  columns: TypedColumns,
  nextFile: NextFile,
): Promise<{
  readonly append: (rows: number, sources: readonly ColumnSource[]) => Promise<void>;
  readonly find: (key: string, keys: readonly number[]) => Promise<Map<number, (string | number | null)[]>>;
  readonly countTexts: (column: string, texts: readonly string[]) => Promise<Map<string, number>>;
  readonly close: () => Promise<number>;
}> {
  // Files are written on a connection of their own, so that rows can be gathered meanwhile.
  const writer = await instance.connect();
  const names = Object.keys(columns);
  const types = names.map(() => duckdb.INTEGER);
  // Names of its own, so that several tables may be open at once.
  const own = `t${tableCount++}`;
  const known = new Map<string, number>();
  const paths: string[] = [];
  const scratch: Int32Array[] = [];
  let rowsWritten = 0;
  let rowsWaiting = 0;
  let parts = 0;
  let appender: DuckDBAppender | undefined;
  /** A file on its way to the disk while the next one's rows are gathered. */
  let writing: Promise<void> = Promise.resolve();

  const begin = async (): Promise<DuckDBAppender> => {
    const fields = names.map((_, index) => `c${index} INTEGER`).join(", ");
    await connection.run(`CREATE OR REPLACE TABLE ${own}_rows_${parts} (${fields})`);
    return connection.createAppender(`${own}_rows_${parts}`);
  };

  const append = async (rows: number, sources: readonly ColumnSource[]): Promise<void> => {
    appender ??= await begin();
    const columns = sources.map((source, index) => remapped(source, rows, scratch, index));
    for (let start = 0; start < rows; start += CHUNK_ROWS) {
      const length = Math.min(CHUNK_ROWS, rows - start);
      const chunk = duckdb.DuckDBDataChunk.create(types, length);
      for (let index = 0; index < names.length; index++) {
        const cells = columns[index];
        if (cells === undefined) continue;
        const vector = bindings.data_chunk_get_vector(chunk.chunk, index);
        const at = cells.byteOffset + start * BYTES;
        bindings.copy_data_to_vector(vector, 0, cells.buffer as ArrayBuffer, at, length * BYTES);
      }
      appender.appendDataChunk(chunk);
    }
    rowsWaiting += rows;
    if (rowsWaiting >= ROWS_PER_FILE) await startFile();
  };

  /** Sends the gathered rows to a file of their own; waits only for the file before it. */
  const startFile = async (): Promise<void> => {
    appender ??= await begin();
    appender.closeSync();
    appender = undefined;
    await writing;
    const part = parts++;
    rowsWritten += rowsWaiting;
    rowsWaiting = 0;
    for (const [index, name] of names.entries()) {
      const type = columns[name];
      if (typeof type === "object") await updateDictionary(`${own}_d${index}`, type.values);
    }
    writing = writeFile(part);
    // Whoever appends next waits for it and is told; until then its failure is not unhandled.
    writing.catch(() => {});
  };

  const flush = async (): Promise<void> => {
    if (rowsWaiting > 0 || parts === 0) await startFile();
    await writing;
  };

  const writeFile = async (part: number): Promise<void> => {
    const selected: string[] = [];
    const joins: string[] = [];
    for (const [index, name] of names.entries()) {
      const type = columns[name];
      const cell = `nullif(c${index}, ${MISSING})`;
      if (type === "date") selected.push(`DATE '1970-01-01' + ${cell} AS ${quoteName(name)}`);
      else if (type === "integer" || type === undefined) selected.push(`${cell} AS ${quoteName(name)}`);
      else {
        selected.push(`d${index}.v AS ${quoteName(name)}`);
        joins.push(`LEFT JOIN ${own}_d${index} d${index} ON d${index}.k = c${index}`);
      }
    }
    const { path, written } = nextFile(part);
    const rows = `${own}_rows_${part}`;
    await writer.run(
      `COPY (SELECT ${selected.join(", ")} FROM ${rows} ${joins.join(" ")}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd)`,
    );
    await writer.run(`DROP TABLE ${rows}`);
    paths.push(path);
    written();
  };

  const updateDictionary = async (table: string, values: readonly string[]): Promise<void> => {
    const before = known.get(table) ?? 0;
    if (before === 0) await connection.run(`CREATE OR REPLACE TABLE ${table} (k INTEGER, v VARCHAR)`);
    const adding = await connection.createAppender(table);
    for (let start = before; start < values.length; start += CHUNK_ROWS) {
      const slice = values.slice(start, start + CHUNK_ROWS);
      const chunk = duckdb.DuckDBDataChunk.create([duckdb.INTEGER, duckdb.VARCHAR]);
      chunk.setColumns([slice.map((_, offset) => start + offset), slice]);
      adding.appendDataChunk(chunk);
    }
    adding.closeSync();
    known.set(table, values.length);
  };

  const find = async (
    key: string,
    keys: readonly number[],
  ): Promise<Map<number, (string | number | null)[]>> => {
    await flush();
    const cells = names.map((name) =>
      columns[name] === "date" ? `(${quoteName(name)} - DATE '1970-01-01')::INTEGER` : quoteName(name),
    );
    const found = new Map<number, (string | number | null)[]>();
    for (let start = 0; start < keys.length; start += CHUNK_ROWS) {
      const list = keys.slice(start, start + CHUNK_ROWS).join(", ");
      const reader = await connection.runAndReadAll(
        `SELECT ${quoteName(key)}, ${cells.join(", ")} FROM ${fromParquet(paths)} WHERE ${quoteName(key)} IN (${list})`,
      );
      for (const [own, ...row] of reader.getRowsJS())
        found.set(own as number, row as (string | number | null)[]);
    }
    return found;
  };

  const countTexts = async (column: string, texts: readonly string[]): Promise<Map<string, number>> => {
    await flush();
    const name = quoteName(column);
    const reader = await connection.runAndReadAll(
      `SELECT ${name}, count(*)::INTEGER FROM ${fromParquet(paths)} WHERE ${name} IN (${texts.map(quoteText).join(", ")}) GROUP BY 1`,
    );
    return new Map(reader.getRowsJS().map(([text, rows]) => [text as string, rows as number]));
  };

  const close = async (): Promise<number> => {
    await flush();
    for (const table of known.keys()) await connection.run(`DROP TABLE IF EXISTS ${table}`);
    writer.closeSync();
    return rowsWritten;
  };
  return { append, find, countTexts, close };
}

let tableCount = 0;

/**
 * The cells as numbers of the table's own dictionary, in memory that is used again. MISSING goes to the engine as it is
 * and is made missing there.
 */
function remapped(
  { cells, remap }: ColumnSource,
  rows: number,
  scratch: Int32Array[],
  index: number,
): Int32Array {
  if (remap === undefined) return cells;
  let own = scratch[index];
  if (own === undefined || own.length < rows) {
    own = new Int32Array(rows * 2);
    scratch[index] = own;
  }
  for (let row = 0; row < rows; row++) {
    const cell = cells[row] as number;
    own[row] = cell === MISSING ? MISSING : (remap[cell] as number);
  }
  return own;
}
