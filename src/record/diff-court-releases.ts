import type { Log } from "../core/index.ts";
import type { Release, Store } from "../store/index.ts";
import type { ReleaseChanges } from "./eoir/diff-releases.ts";

/** What changed between two releases of the court's records. See `eoir/diff-releases.ts`, which is read when it is needed. */
export async function diffCourtReleases(
  store: Store,
  before: Release,
  after: Release,
  log: Log,
): Promise<ReleaseChanges> {
  const diff = await import("./eoir/diff-releases.ts");
  return diff.diffCourtReleases(store, before, after, log);
}
