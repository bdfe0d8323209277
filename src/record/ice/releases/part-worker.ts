import { parentPort } from "node:worker_threads";
import { UserError } from "../../../core/index.ts";
import type { Part, ReadLimits } from "./raw-table.ts";
import { createPartReader } from "./read-part.ts";

// Why: unpacking and reading a sheet is most of a load's work, and JavaScript does it on one processor a thread.
const reader = createPartReader();

const answer = async ({ part, limits }: { part: Part; limits: ReadLimits }): Promise<void> => {
  try {
    const read = await reader.read(part, limits, (block) => {
      const given = block.columns.map(({ buffer }) => buffer as ArrayBuffer);
      parentPort?.postMessage({ block }, given);
    });
    parentPort?.postMessage({ read });
  } catch (error) {
    // An error loses its class on the way between threads.
    if (error instanceof UserError) {
      parentPort?.postMessage({ fault: { code: error.code, message: error.message, place: error.place } });
    } else parentPort?.postMessage({ error });
  }
};

parentPort?.on("message", (request: { part: Part; limits: ReadLimits }) => void answer(request));
