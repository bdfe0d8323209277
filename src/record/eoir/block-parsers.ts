import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type BlockPlan, createBlockParser, type ParsedBlock } from "./parse-block.ts";

/** Several parsers at work on one file. Each has a list of codes of its own: `parser` says which one read a block. */
export interface BlockParsers {
  readonly count: number;
  /** Reads a block; its memory is given away. */
  parse(block: Uint8Array): Promise<{ readonly parser: number; readonly block: ParsedBlock }>;
  close(): Promise<void>;
}

/** A worker a processor; in the sources, which a worker cannot run as they are, one parser in this thread. */
export function createBlockParsers(plan: BlockPlan): BlockParsers {
  return import.meta.url.endsWith(".ts") ? parserInThisThread(plan) : parsersInWorkers(plan);
}

function parserInThisThread(plan: BlockPlan): BlockParsers {
  const parser = createBlockParser(plan);
  return {
    count: 1,
    parse: async (block) => ({ parser: 0, block: parser.parse(block) }),
    close: async () => {},
  };
}

function parsersInWorkers(plan: BlockPlan): BlockParsers {
  const count = Math.max(1, Math.min(8, availableParallelism()));
  const waiting = Array.from({ length: count }, (): PromiseWithResolvers[] => []);
  const workers = waiting.map((queue) => {
    const worker = new Worker(new URL("./parse-worker.js", import.meta.url), { workerData: plan });
    worker.on("message", (block: ParsedBlock) => queue.shift()?.resolve(block));
    worker.on("error", (error) => {
      for (const { reject } of queue.splice(0)) reject(error);
    });
    return worker;
  });
  let next = 0;
  return {
    count,
    parse: async (block) => {
      const parser = next;
      next = (next + 1) % count;
      const parsed = new Promise<ParsedBlock>((resolve, reject) =>
        waiting[parser]?.push({ resolve, reject }),
      );
      const memory = block.buffer as ArrayBuffer;
      workers[parser]?.postMessage({ memory, start: block.byteOffset, length: block.byteLength }, [memory]);
      return { parser, block: await parsed };
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

interface PromiseWithResolvers {
  readonly resolve: (block: ParsedBlock) => void;
  readonly reject: (error: unknown) => void;
}
