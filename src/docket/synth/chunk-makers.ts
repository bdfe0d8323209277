import { Worker } from "node:worker_threads";
import type { ChunkRequest } from "./chunk-worker.ts";
import { type ChunkTask, countChunk, type WrittenChunk, writeChunk } from "./make-chunk.ts";

/** Several threads at work on the chunks of one release. */
export interface ChunkMakers {
  readonly count: number;
  countRows(task: ChunkTask): Promise<Uint32Array>;
  write(task: ChunkTask, first: Uint32Array): Promise<WrittenChunk>;
  close(): Promise<void>;
}

/** That many workers; in the sources, which a worker cannot run as they are, this thread alone. */
export function startChunkMakers(workers: number): ChunkMakers {
  return import.meta.url.endsWith(".ts") ? makerInThisThread() : makersInWorkers(workers);
}

function makerInThisThread(): ChunkMakers {
  return {
    count: 1,
    countRows: async (task) => countChunk(task),
    write: async (task, first) => writeChunk(task, first),
    close: async () => {},
  };
}

/** Who waits for an answer of a worker. */
interface Asked {
  readonly request: ChunkRequest;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

function makersInWorkers(count: number): ChunkMakers {
  const waiting: Asked[] = [];
  const busy = new Map<Worker, Asked>();
  const idle: Worker[] = [];
  const handOut = (): void => {
    while (waiting.length > 0 && idle.length > 0) {
      const worker = idle.pop() as Worker;
      const asked = waiting.shift() as Asked;
      busy.set(worker, asked);
      worker.postMessage(asked.request);
    }
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(new URL("./chunk-worker.js", import.meta.url));
    worker.on("message", (answer: unknown) => {
      busy.get(worker)?.resolve(answer);
      busy.delete(worker);
      idle.push(worker);
      handOut();
    });
    worker.on("error", (error) => {
      for (const { reject } of [...busy.values(), ...waiting.splice(0)]) reject(error);
      busy.clear();
    });
    idle.push(worker);
    return worker;
  });
  const ask = (request: ChunkRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      waiting.push({ request, resolve, reject });
      handOut();
    });
  return {
    count,
    countRows: async (task) => (await ask({ ...task, first: null })) as Uint32Array,
    write: async (task, first) => (await ask({ ...task, first })) as WrittenChunk,
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Works on the items with that many under way at a time and gives the results in their order. */
export async function* inOrder<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item, index: number) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for (let index = 0; index < items.length || underWay.length > 0; ) {
    while (index < items.length && underWay.length < ahead) {
      const result = work(items[index] as Item, index);
      // Whoever awaits it sees the failure; until then it is not an unhandled one.
      result.catch(() => {});
      underWay.push(result);
      index++;
    }
    const next = underWay.shift();
    if (next !== undefined) yield await next;
  }
}
