import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { ColumnData, FileMetaData } from "hyparquet";
import { UserError } from "../../../core/index.ts";

/**
 * Visits the rows of a Parquet file: first the names of its columns, as row 0, then row after row; one group of rows is
 * held in memory at a time. The array of cells is used again. Where the visitor gives back "stop", no more is read.
 *
 * @throws UserError where the file is damaged or packed in a way that is not read
 */
export async function readParquetRows(
  path: string,
  visit: (cells: readonly unknown[], row: number) => unknown,
): Promise<void> {
  // Read when it is needed: most loads have no such file.
  const { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema } = await import("hyparquet");
  try {
    const file = await asyncBufferFromFile(path);
    const metadata: FileMetaData = await parquetMetadataAsync(file);
    const names = parquetSchema(metadata).children.map(({ element }) => element.name);
    if (visit(names, 0) === "stop") return;
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const pieces = new Map<string, ColumnData[]>(names.map((name) => [name, []]));
      await parquetRead({
        file,
        metadata,
        rowStart,
        rowEnd,
        compressors: {
          GZIP: (packed) => new Uint8Array(gunzipSync(packed)),
          BROTLI: (packed) => new Uint8Array(brotliDecompressSync(packed)),
        },
        onChunk: (chunk) => pieces.get(chunk.columnName)?.push(chunk),
      });
      if (visitGroup(names, pieces, rowStart, rowEnd, visit) === "stop") return;
      rowStart = rowEnd;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    const message = `${path} cannot be read as a Parquet file (${why}); fetch it again, or save it as CSV or as Parquet packed with Snappy.`;
    throw new UserError("record.unreadable-parquet", message, { file: path });
  }
}

function visitGroup(
  names: readonly string[],
  pieces: ReadonlyMap<string, readonly ColumnData[]>,
  rowStart: number,
  rowEnd: number,
  visit: (cells: readonly unknown[], row: number) => unknown,
): unknown {
  const columns = names.map((name) => pieces.get(name) ?? []);
  const current = columns.map(() => 0);
  const cells: unknown[] = names.map(() => null);
  for (let row = rowStart; row < rowEnd; row++) {
    for (let at = 0; at < columns.length; at++) {
      let piece = columns[at]?.[current[at] as number];
      while (piece !== undefined && row >= piece.rowEnd) {
        current[at] = (current[at] as number) + 1;
        piece = columns[at]?.[current[at] as number];
      }
      const value: unknown = piece?.columnData[row - piece.rowStart];
      cells[at] = typeof value === "bigint" ? Number(value) : value;
    }
    if (visit(cells, row + 1) === "stop") return "stop";
  }
  return undefined;
}
