import type { Release, Store } from "../store/index.ts";
import type { Count } from "./count-published.ts";
import type { RecordQuestion } from "./counted/count-records.ts";
import type { DocketCube } from "./counted/docket-cube.ts";

// Why: what counts records brings the docket and the store with it, and a check of a report needs neither.

/** Opens a docket of the store for counting; what was read once stays in memory. See `counted/docket-cube.ts`. */
export async function openDocketCube(store: Store, release: Release): Promise<DocketCube> {
  const cube = await import("./counted/docket-cube.ts");
  return cube.openDocketCube(store, release);
}

/** Counts a measure from the court's records. See `counted/count-records.ts`. */
export async function countRecords(cube: DocketCube, question: RecordQuestion): Promise<Count> {
  const counting = await import("./counted/count-records.ts");
  return counting.countRecords(cube, question);
}
