import { join } from "node:path";
import { InternalError, UserError } from "../core/index.ts";
import { MISSING } from "./columns.ts";
import { fromParquet, quoteName, quoteText } from "./engine.ts";
import type { Release, StoredTable } from "./manifest.ts";
import type { Store } from "./open-store.ts";

/** How a column comes out: as the number it is, a date as days since 1970-01-01, or a text as its place in a list. */
export type ColumnRequest = "integer" | "date" | { readonly values: readonly string[] };

/** Rows wanted: those whose text columns have one of the values. */
export type RowFilter = Readonly<Record<string, readonly string[]>>;

/** Columns of a table as typed arrays of one length; MISSING is a missing cell. */
export interface ReadColumns {
  readonly rows: number;
  readonly columns: readonly Int32Array[];
}

/**
 * Whole columns of a table of a release, in the order its rows were written. A text that is not in its list is MISSING.
 * Costs four bytes a cell.
 *
 * @throws InternalError where the release has no such table or column
 * @throws UserError where a file is gone or damaged
 */
export async function readColumns(
  store: Store,
  release: Release,
  table: string,
  columns: Readonly<Record<string, ColumnRequest>>,
  filter: RowFilter = {},
): Promise<ReadColumns> {
  const stored = findTable(release, table);
  const names = Object.keys(columns);
  const unknown = names.find((name) => stored.columns[name] === undefined);
  if (unknown !== undefined) {
    throw new InternalError(
      "store.unknown-column",
      `Table "${table}" of ${release.id} has no column "${unknown}".`,
    );
  }
  const { connection, bindings } = await store.engine();
  const kinds = names.map((_, index) => `code_${index}_${requests++}`);
  const cells: string[] = [];
  for (const [index, name] of names.entries()) {
    const request = columns[name] ?? "integer";
    if (request === "integer") cells.push(orMissing(quoteName(name)));
    else if (request === "date") cells.push(orMissing(`(${quoteName(name)} - DATE '1970-01-01')::INTEGER`));
    else if (request.values.length === 0) cells.push(`(${MISSING})::INTEGER`);
    else {
      await connection.run(
        `CREATE TYPE ${kinds[index]} AS ENUM (${request.values.map(quoteText).join(", ")})`,
      );
      cells.push(orMissing(`enum_code(TRY_CAST(${quoteName(name)} AS ${kinds[index]}))::INTEGER`));
    }
  }
  const where = conditions(filter);
  const source = fromParquet(stored.files.map(({ file }) => join(release.path, file)));
  try {
    // Without a filter the number of rows is known; with one, the pieces are put together at the end.
    const whole = where === "" ? names.map(() => new Int32Array(stored.rowsKept)) : null;
    const pieces: Int32Array[][] = names.map(() => []);
    const result = await connection.stream(`SELECT ${cells.join(", ")} FROM ${source} ${where}`);
    let rows = 0;
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) break;
      const length = chunk.rowCount;
      for (let index = 0; index < names.length; index++) {
        const bytes = bindings.vector_get_data(
          bindings.data_chunk_get_vector(chunk.chunk, index),
          length * 4,
        );
        const column = new Int32Array(bytes.buffer, bytes.byteOffset, length);
        if (whole === null) pieces[index]?.push(column.slice());
        else whole[index]?.set(column, rows);
      }
      rows += length;
    }
    const arrays = whole ?? pieces.map((parts) => joinPieces(parts, rows));
    return { rows, columns: arrays };
  } catch (error) {
    if (error instanceof InternalError) throw error;
    const remedy = `remove the folder ${release.path} and load that release again`;
    throw new UserError("store.damaged-table", `Table ${table} of ${release.id} cannot be read; ${remedy}.`, {
      file: release.path,
    });
  } finally {
    for (const kind of kinds) await connection.run(`DROP TYPE IF EXISTS ${kind}`);
  }
}

function joinPieces(pieces: readonly Int32Array[], rows: number): Int32Array {
  const whole = new Int32Array(rows);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

let requests = 0;

/** The different texts of a column, the commonest first. */
export async function distinctTexts(
  store: Store,
  release: Release,
  table: string,
  column: string,
): Promise<{ readonly value: string; readonly rows: number }[]> {
  const stored = findTable(release, table);
  if (stored.columns[column] !== "text") {
    throw new InternalError(
      "store.unknown-column",
      `Table "${table}" of ${release.id} has no text "${column}".`,
    );
  }
  const { connection } = await store.engine();
  const source = fromParquet(stored.files.map(({ file }) => join(release.path, file)));
  const name = quoteName(column);
  const reader = await connection.runAndReadAll(
    `SELECT ${name}, count(*)::INTEGER AS n FROM ${source} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1`,
  );
  return reader
    .getRowsJS()
    .map(([value, rows]) => ({ value: typeof value === "string" ? value : "", rows: Number(rows) }));
}

function findTable(release: Release, table: string): StoredTable {
  const stored = release.manifest.tables.find(({ name }) => name === table);
  if (stored === undefined) {
    throw new InternalError("store.unknown-table", `Release ${release.id} has no table "${table}".`);
  }
  return stored;
}

function conditions(filter: RowFilter): string {
  const parts = Object.entries(filter).map(
    ([name, values]) => `${quoteName(name)} IN (${values.map(quoteText).join(", ")})`,
  );
  return parts.length === 0 ? "" : `WHERE ${parts.join(" AND ")}`;
}

/** The engine hands out whole columns without saying which cells are missing, so it is asked to write MISSING there. */
function orMissing(expression: string): string {
  return `coalesce(${expression}, ${MISSING})`;
}
