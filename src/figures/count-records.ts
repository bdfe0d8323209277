import type { Release, Store } from "../store/index.ts";
import type { Count } from "./count-published.ts";
import type { RecordQuestion } from "./counted/count-records.ts";
import type { DocketCube } from "./counted/court/docket-cube.ts";
import type { FacilityStates, IceCube } from "./counted/ice/ice-cube.ts";

// Why: what counts records brings the docket and the store with it, and a check of a report needs neither.

/** Opens a docket of the store for counting; what was read once stays in memory. See `counted/docket-cube.ts`. */
export async function openDocketCube(store: Store, release: Release): Promise<DocketCube> {
  const cube = await import("./counted/court/docket-cube.ts");
  return cube.openDocketCube(store, release);
}

/** Opens a release of ICE's enforcement records for counting. See `counted/ice/ice-cube.ts`. */
export async function openIceCube(
  store: Store,
  release: Release,
  facilityStates?: FacilityStates,
): Promise<IceCube> {
  const cube = await import("./counted/ice/ice-cube.ts");
  return cube.openIceCube(store, release, facilityStates);
}

/** Counts a measure from records. See `counted/count-records.ts`. */
export async function countRecords(records: DocketCube | IceCube, question: RecordQuestion): Promise<Count> {
  const counting = await import("./counted/count-records.ts");
  return counting.countRecords(records, question);
}
