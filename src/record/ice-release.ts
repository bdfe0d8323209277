import { UserError } from "../core/index.ts";
import type { Release } from "../store/index.ts";

/** The kind of a release of ICE's row-level enforcement records in the store. */
export const ICE_RECORDS = "ice-records";

/** ICE's enforcement records that were loaded last. @throws UserError where there are none */
export function currentIceRecords(releases: readonly Release[], storePath: string): Release {
  const found = releases.findLast(({ manifest }) => manifest.kind === ICE_RECORDS);
  if (found !== undefined) return found;
  const remedy = "load them first: ofrecord load ice FOLDER";
  throw new UserError("record.no-ice-records", `The store ${storePath} holds no records of ICE; ${remedy}.`);
}
