import { courtTables } from "../../record/index.ts";
import type { StagedFile, StagedFolder } from "../../store/index.ts";
import type { WrittenChunk } from "./make-chunk.ts";
import { TABLE } from "./row-ids.ts";
import { PERIODS } from "./table-rows.ts";

/** Where the agency's archive has its tables. */
const DATA_FOLDER = "EOIR Case Data";
/** Bytes read and written at once when a table is put together. */
const BATCH = 8 << 20;

/** A table of the release as it was written. */
export interface TableSize {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

/** The rows and bytes of each chunk by period, in the order of the chunks. */
interface ChunkSizes {
  readonly rowsIn: Uint32Array;
  readonly bytesIn: Uint32Array;
}

/**
 * The tables of the release in the making. The cases come in the order of their file; the rows of the other tables come
 * case by case and go into their file period by period, so they wait in a file of their own until the end.
 */
export interface ReleaseFiles {
  append(chunk: WrittenChunk): Promise<void>;
  /** Puts each table together and gives its size; `onTable` hears of each that is done. */
  finish(onTable: (done: number) => void): Promise<TableSize[]>;
  /** The rows of a table before a place: what comes earlier in its period and in the periods before. Header not counted. */
  rowsBefore(table: number, chunk: number, period: number): number;
}

export async function createReleaseFiles(folder: StagedFolder): Promise<ReleaseFiles> {
  const sizes = courtTables.map((): ChunkSizes[] => []);
  const waiting: StagedFile[] = [];
  for (const [table, { file, columns }] of courtTables.entries()) {
    const header = Buffer.from(`${columns.map(({ name }) => name).join("\t")}\r\n`);
    const created = await folder.create(
      `${DATA_FOLDER}/${file}${table === TABLE.cases ? ".csv" : ".unsorted"}`,
    );
    if (table === TABLE.cases) await created.append(header);
    waiting.push(created);
  }
  let starts: Float64Array[] | null = null;
  return {
    append: async (chunk) => {
      for (const [table, { bytes, rowsIn, bytesIn }] of chunk.tables.entries()) {
        sizes[table]?.push({ rowsIn, bytesIn });
        await waiting[table]?.append(bytes);
      }
    },
    finish: async (onTable) => {
      const tables: TableSize[] = [];
      for (const [table, { file, columns }] of courtTables.entries()) {
        const source = waiting[table];
        if (source === undefined) continue;
        const rows = (sizes[table] ?? []).reduce((sum, { rowsIn }) => sum + total(rowsIn), 0);
        let bytes = source.size;
        if (table === TABLE.cases) await source.close();
        else {
          const target = await folder.create(`${DATA_FOLDER}/${file}.csv`);
          await target.append(Buffer.from(`${columns.map(({ name }) => name).join("\t")}\r\n`));
          await sortByPeriod(source, target, sizes[table] ?? []);
          bytes = target.size;
          await target.close();
          await source.remove();
        }
        tables.push({ file: `${DATA_FOLDER}/${file}.csv`, rows, bytes });
        onTable(tables.length);
      }
      return tables;
    },
    rowsBefore: (table, chunk, period) => {
      starts ??= sizes.map(listStarts);
      return starts[table]?.[chunk * PERIODS + period] ?? 0;
    },
  };
}

function total(counts: Uint32Array): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

/** For each chunk and period, the rows of the table before the first of it. */
function listStarts(chunks: readonly ChunkSizes[]): Float64Array {
  const starts = new Float64Array(chunks.length * PERIODS);
  let before = 0;
  for (let period = 0; period < PERIODS; period++) {
    chunks.forEach(({ rowsIn }, chunk) => {
      starts[chunk * PERIODS + period] = before;
      before += rowsIn[period] ?? 0;
    });
  }
  return starts;
}

/** Copies a table's bytes chunk by chunk for each period in turn. */
async function sortByPeriod(
  source: StagedFile,
  target: StagedFile,
  chunks: readonly ChunkSizes[],
): Promise<void> {
  const places = chunks.map(() => 0);
  let start = 0;
  chunks.forEach(({ bytesIn }, chunk) => {
    places[chunk] = start;
    start += total(bytesIn);
  });
  const batch = new Uint8Array(BATCH);
  let filled = 0;
  const flush = async (): Promise<void> => {
    await target.append(batch.subarray(0, filled));
    filled = 0;
  };
  for (let period = 0; period < PERIODS; period++) {
    for (const [chunk, { bytesIn }] of chunks.entries()) {
      let left = bytesIn[period] ?? 0;
      while (left > 0) {
        const size = Math.min(left, BATCH - filled);
        source.read(places[chunk] ?? 0, batch.subarray(filled, filled + size));
        places[chunk] = (places[chunk] ?? 0) + size;
        filled += size;
        left -= size;
        if (filled === BATCH) await flush();
      }
    }
  }
  await flush();
}
