import type { Log } from "../core/index.ts";
import type { Release, Store } from "../store/index.ts";
import type { ReleaseInput, ReleaseInputOptions } from "./eoir/input/open-release-input.ts";
import type { LoadedRelease } from "./eoir/load-eoir.ts";
import type { LookupRow } from "./eoir/read-lookups.ts";

// Why: the loader is a tenth of the program and most commands never load; it is read when it is needed.

/** Opens a release of the court's records: a folder, a zip file or an address. See `eoir/input/open-release-input.ts`. */
export async function openReleaseInput(place: string, options: ReleaseInputOptions): Promise<ReleaseInput> {
  const input = await import("./eoir/input/open-release-input.ts");
  return input.openReleaseInput(place, options);
}

/** Loads such a release into the store, whole or not at all. See `eoir/load-eoir.ts`. */
export async function loadCourtRelease(
  input: ReleaseInput,
  store: Store,
  options: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
): Promise<LoadedRelease> {
  const loader = await import("./eoir/load-eoir.ts");
  return loader.loadCourtRelease(input, store, options);
}

/** The look-up tables of a release that was loaded. See `eoir/stored-lookups.ts`. */
export async function readStoredLookups(store: Store, release: Release): Promise<LookupRow[]> {
  const lookups = await import("./eoir/stored-lookups.ts");
  return lookups.readStoredLookups(store, release);
}

/** Where the immigration court publishes its case data, anew about every month. */
export const LATEST_RELEASE_URL = "https://fileshare.eoir.justice.gov/EOIR%20Case%20Data.zip";

/** The kind of a release of the immigration court's records in the store. */
export const COURT_RELEASE = "eoir";

/** The file that marks a release as made up by `ofrecord synth`. */
export const MADE_UP_MARK = "made-up.json";
