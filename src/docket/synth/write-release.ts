import { InternalError } from "../../core/index.ts";
import { type DefectKind, defectKinds } from "../../record/index.ts";
import type { StagedFolder } from "../../store/index.ts";
import { type ChunkMakers, inOrder, startChunkMakers } from "./chunk-makers.ts";
import { lookupFiles, lookupText } from "./lookup-files.ts";
import type { ChunkTask } from "./make-chunk.ts";
import { createReleaseFiles, type ReleaseFiles, type TableSize } from "./release-files.ts";
import { TABLES } from "./row-ids.ts";
import type { SynthOptions, SynthResult } from "./synth-eoir.ts";
import { reportProgress } from "./synth-progress.ts";
import { PERIODS } from "./table-rows.ts";
import { addCounts, emptyCounts } from "./truth-counts.ts";
import { createTruthFiles, type TruthFiles } from "./truth-files.ts";

/** Cases a thread makes at a time: a multiple of the runs families keep within. */
const CHUNK = 32_768;

/**
 * Writes the whole release into the folder: counts the rows of every chunk, writes them, puts the tables together, and
 * adds what is true of them.
 */
export async function writeRelease(options: SynthOptions, folder: StagedFolder): Promise<SynthResult> {
  const makers = startChunkMakers(options.workers ?? 2);
  try {
    return await writeFiles(options, folder, makers);
  } finally {
    await makers.close();
  }
}

async function writeFiles(
  options: SynthOptions,
  folder: StagedFolder,
  makers: ChunkMakers,
): Promise<SynthResult> {
  const tasks = listTasks(options);
  const progress = reportProgress(options.log, options.cases);
  const first = await countRows(tasks, makers, progress.counted);
  const files = await createReleaseFiles(folder);
  const truth = await createTruthFiles(folder);
  await writeChunks(tasks, first, makers, files, truth, progress.written);
  const tables = await files.finish(progress.sorted);
  for (const lookup of lookupFiles()) await folder.write(`Lookup/${lookup.name}.csv`, lookupText(lookup));
  await folder.write("Count.txt", countText(tables));
  const { cases, seed, defects } = options;
  const planted = await truth.finish(files, { cases, seed, defects });
  const kinds = Object.keys(defectKinds) as DefectKind[];
  return { tables, defects: Object.fromEntries(kinds.map((kind) => [kind, planted.get(kind) ?? 0])) };
}

function listTasks({ cases, seed, defects }: SynthOptions): ChunkTask[] {
  const tasks: ChunkTask[] = [];
  for (let from = 0; from < cases; from += CHUNK)
    tasks.push({ seed, cases, defects, from, to: Math.min(from + CHUNK, cases) });
  return tasks;
}

/** For each chunk, how many rows of each table and period come before its own: those of earlier periods and chunks. */
async function countRows(
  tasks: readonly ChunkTask[],
  makers: ChunkMakers,
  onChunk: (cases: number) => void,
): Promise<Uint32Array[]> {
  const counts: Uint32Array[] = [];
  for await (const count of inOrder(tasks, makers.count + 1, (task) => makers.countRows(task))) {
    counts.push(count);
    onChunk(tasks[counts.length - 1]?.to ?? 0);
  }
  const first = counts.map((count) => new Uint32Array(count.length));
  for (let table = 0; table < TABLES; table++) {
    let before = 0;
    for (let place = table * PERIODS; place < (table + 1) * PERIODS; place++) {
      counts.forEach((count, chunk) => {
        const starts = first[chunk];
        if (starts !== undefined) starts[place] = before;
        before += count[place] ?? 0;
      });
    }
  }
  return first;
}

async function writeChunks(
  tasks: readonly ChunkTask[],
  first: readonly Uint32Array[],
  makers: ChunkMakers,
  files: ReleaseFiles,
  truth: TruthFiles,
  onChunk: (cases: number, rows: number) => void,
): Promise<void> {
  const counts = emptyCounts();
  let done = 0;
  const written = inOrder(tasks, makers.count + 1, (task, index) => {
    const before = first[index];
    if (before === undefined)
      throw new InternalError("docket.synth-chunk", `Chunk ${index} was not counted.`);
    return makers.write(task, before);
  });
  for await (const chunk of written) {
    await files.append(chunk);
    await truth.append(chunk);
    addCounts(counts, chunk.counts);
    const rows = chunk.tables.reduce(
      (sum, { rowsIn }) => sum + rowsIn.reduce((all, count) => all + count, 0),
      0,
    );
    onChunk(tasks[done++]?.to ?? 0, rows);
  }
  truth.takeCounts(counts);
}

/** The agency's count of each table's rows: as they should be counted, a parted row as one and a second one as well. */
function countText(tables: readonly TableSize[]): string {
  const lines = tables.map(
    ({ file, rows }) => `${file.slice(file.lastIndexOf("/") + 1, -".csv".length)}\t${rows}`,
  );
  return [...lines, ""].join("\r\n");
}
