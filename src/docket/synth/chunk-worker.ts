import { parentPort } from "node:worker_threads";
import { type ChunkTask, countChunk, writeChunk } from "./make-chunk.ts";

/** What a worker is asked: to count a chunk's rows, or to write it given the rows before it. */
export type ChunkRequest = ChunkTask & { readonly first: Uint32Array | null };

// Why: making up cases is most of the work, and JavaScript does it on one processor a thread.
parentPort?.on("message", ({ first, ...task }: ChunkRequest) => {
  if (first === null) {
    parentPort?.postMessage(countChunk(task));
    return;
  }
  const written = writeChunk(task, first);
  const given = written.tables.map(({ bytes }) => bytes.buffer as ArrayBuffer);
  parentPort?.postMessage(written, given);
});
