import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Place, UserError } from "../../../core/index.ts";
import type { Part, PartNotRead, PartRead, RawBlock, ReadLimits } from "./raw-table.ts";
import { createPartReader } from "./read-part.ts";

/** A part that was read, with its rows. */
export interface PartRows {
  readonly part: Part;
  readonly blocks: readonly RawBlock[];
  readonly read: PartRead | PartNotRead;
}

type Message =
  | { readonly block: RawBlock }
  | { readonly read: PartRead | PartNotRead }
  | { readonly fault: { readonly code: string; readonly message: string; readonly place: Place } }
  | { readonly error: unknown };

/** Each holds a workbook's shared texts in memory. */
const MOST_READERS = 4;

/**
 * Reads all parts, several at a time, each in a thread of its own; in the sources, which a thread cannot run as they are,
 * one after the other in this one.
 *
 * @param onRows told of rows as they are read
 * @returns the parts in the order given
 * @throws UserError where a part cannot be read; the others are given up
 */
export async function readParts(
  parts: readonly Part[],
  limits: ReadLimits,
  onRows: (part: Part, rows: number) => void,
): Promise<PartRows[]> {
  return import.meta.url.endsWith(".ts")
    ? readHere(parts, limits, onRows)
    : readInWorkers(parts, limits, onRows);
}

async function readHere(
  parts: readonly Part[],
  limits: ReadLimits,
  onRows: (part: Part, rows: number) => void,
): Promise<PartRows[]> {
  const reader = createPartReader();
  const found: PartRows[] = [];
  try {
    for (const part of parts) {
      const blocks: RawBlock[] = [];
      const read = await reader.read(part, limits, (block) => {
        blocks.push(block);
        onRows(part, block.rows);
      });
      found.push({ part, blocks, read });
    }
  } finally {
    reader.close();
  }
  return found;
}

async function readInWorkers(
  parts: readonly Part[],
  limits: ReadLimits,
  onRows: (part: Part, rows: number) => void,
): Promise<PartRows[]> {
  const found: PartRows[] = [];
  const count = Math.max(1, Math.min(MOST_READERS, availableParallelism(), parts.length));
  const workers = Array.from(
    { length: count },
    () => new Worker(new URL("./part-worker.js", import.meta.url)),
  );
  let next = 0;
  const work = async (worker: Worker): Promise<void> => {
    for (let index = next++; index < parts.length; index = next++) {
      const part = parts[index] as Part;
      found[index] = await readWith(worker, part, limits, (rows) => onRows(part, rows));
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return found;
}

function readWith(
  worker: Worker,
  part: Part,
  limits: ReadLimits,
  onRows: (rows: number) => void,
): Promise<PartRows> {
  return new Promise((resolve, reject) => {
    const blocks: RawBlock[] = [];
    // Only what was added here is taken off again: a worker listens to itself too.
    const settle = (finish: () => void): void => {
      worker.off("message", hear);
      worker.off("error", fail);
      finish();
    };
    const fail = (error: unknown): void => settle(() => reject(error));
    const hear = (message: Message): void => {
      if ("block" in message) {
        blocks.push(message.block);
        onRows(message.block.rows);
      } else if ("read" in message) settle(() => resolve({ part, blocks, read: message.read }));
      else if ("fault" in message) {
        const { code, message: sentence, place } = message.fault;
        fail(new UserError(code, sentence, place));
      } else fail(message.error);
    };
    worker.on("message", hear);
    worker.on("error", fail);
    worker.postMessage({ part, limits });
  });
}
