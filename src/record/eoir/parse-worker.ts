import { parentPort, workerData } from "node:worker_threads";
import { type BlockPlan, createBlockParser } from "./parse-block.ts";

// Why: reading text is most of a load's work, and JavaScript does it on one processor a thread.
const parser = createBlockParser(workerData as BlockPlan);

parentPort?.on(
  "message",
  ({ memory, start, length }: { memory: ArrayBuffer; start: number; length: number }) => {
    const parsed = parser.parse(new Uint8Array(memory, start, length));
    const given = [...parsed.columns, parsed.lineOf].map(({ buffer }) => buffer as ArrayBuffer);
    parentPort?.postMessage(parsed, given);
  },
);
