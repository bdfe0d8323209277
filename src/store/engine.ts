import type * as DuckDb from "@duckdb/node-api";
import type Bindings from "@duckdb/node-bindings";
import { InternalError } from "../core/index.ts";
import type { Columns, ColumnType, RowOf } from "./columns.ts";

/** A running DuckDB without a database of its own: it writes Parquet files and reads them. */
export interface Engine {
  readonly duckdb: typeof DuckDb;
  readonly instance: DuckDb.DuckDBInstance;
  readonly connection: DuckDb.DuckDBConnection;
  /** The layer beneath, for moving whole columns in and out. */
  readonly bindings: typeof Bindings;
}

/** Starts the engine; the library is imported only here and only then. It never fetches an extension. */
export async function startEngine(): Promise<Engine> {
  const duckdb = await import("@duckdb/node-api");
  const { default: bindings } = await import("@duckdb/node-bindings");
  const instance = await duckdb.DuckDBInstance.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  return { duckdb, bindings, instance, connection: await instance.connect() };
}

export function stopEngine(engine: Engine): void {
  engine.connection.closeSync();
  engine.instance.closeSync();
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "VARCHAR",
  number: "DOUBLE",
  integer: "INTEGER",
  date: "DATE",
};

/** Rows in a chunk: the engine's own vector size. */
const CHUNK_ROWS = 2048;

/** Writes rows to a new Parquet file in their order and says how many there were. */
export async function writeParquet<Form extends Columns>(
  { duckdb, connection }: Engine,
  file: string,
  columns: Form,
  rows: Iterable<RowOf<Form>>,
): Promise<number> {
  const names = Object.keys(columns);
  const types = names.map((name) => outgoingType(columns[name]));
  const fields = names.map((name, index) => `${quoteName(name)} ${types[index]}`);
  await connection.run(`CREATE OR REPLACE TEMP TABLE outgoing (${fields.join(", ")})`);
  const appender = await connection.createAppender("outgoing");
  const chunkTypes = types.map((type) => duckdb[type as "VARCHAR" | "DOUBLE" | "INTEGER"]);
  let count = 0;
  let pending: RowOf<Form>[] = [];
  const append = (): void => {
    const chunk = duckdb.DuckDBDataChunk.create(chunkTypes);
    chunk.setColumns(names.map((name) => pending.map((row) => row[name] ?? null)));
    appender.appendDataChunk(chunk);
    count += pending.length;
    pending = [];
  };
  for (const row of rows) {
    pending.push(row);
    if (pending.length === CHUNK_ROWS) append();
  }
  if (pending.length > 0) append();
  appender.closeSync();
  const cast = names.map(
    (name) => `${quoteName(name)}::${SQL_TYPES[columns[name] ?? "text"]} AS ${quoteName(name)}`,
  );
  await connection.run(
    `COPY (SELECT ${cast.join(", ")} FROM outgoing) TO ${quoteText(file)} (FORMAT parquet, COMPRESSION zstd)`,
  );
  await connection.run("DROP TABLE outgoing");
  return count;
}

/** Dates go to the engine as ISO text and are cast there. */
function outgoingType(type: ColumnType | undefined): string {
  return type === undefined || type === "date" ? "VARCHAR" : SQL_TYPES[type];
}

/** Reads the named columns of Parquet files, all rows, in the order they were written. */
export async function readParquet<Form extends Columns>(
  { connection }: Engine,
  files: readonly string[],
  columns: Form,
): Promise<RowOf<Form>[]> {
  const names = Object.keys(columns);
  const selected = names.map((name) => `${quoteName(name)}::${outgoingType(columns[name])}`);
  const reader = await connection.runAndReadAll(`SELECT ${selected.join(", ")} FROM ${fromParquet(files)}`);
  return reader.getRowsJS().map((cells) => {
    const row: Record<string, string | number | null> = {};
    names.forEach((name, index) => {
      row[name] = checkCell(cells[index], files[0] ?? "");
    });
    return row as RowOf<Form>;
  });
}

function checkCell(cell: unknown, file: string): string | number | null {
  if (cell === null || typeof cell === "string" || typeof cell === "number") return cell;
  throw new InternalError("store.unexpected-cell", `${file} holds a cell of type ${typeof cell}.`);
}

/** Named files, whatever their paths look like: no wildcards, no partition keys read out of folder names. */
export function fromParquet(files: readonly string[]): string {
  const paths = files.map((file) => quoteText(file.replaceAll(/[[*?]/g, "[$&]")));
  return `read_parquet([${paths.join(", ")}], hive_partitioning = false)`;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
