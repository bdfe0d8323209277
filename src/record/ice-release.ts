import { type Log, UserError } from "../core/index.ts";
import type { Release, Store } from "../store/index.ts";
import type { LoadedIce } from "./ice/load-ice.ts";
import { ICE_RECORDS } from "./ice/release-kinds.ts";
import type { StatisticsSummary, SynthStatisticsOptions } from "./ice/synth/statistics/synth-statistics.ts";
import type { IceSummary, SynthIceOptions } from "./ice/synth/synth-ice.ts";

// Why: the readers are read only when something is loaded.

/** Loads detention statistics workbooks and row-level records of ICE. See `ice/load-ice.ts`. */
export async function loadIce(
  place: string,
  store: Store,
  means: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
): Promise<LoadedIce> {
  const loader = await import("./ice/load-ice.ts");
  return loader.loadIce(place, store, means);
}

/** Writes a made-up row-level release of ICE. See `ice/synth/synth-ice.ts`. */
export async function synthIce(options: SynthIceOptions): Promise<IceSummary> {
  const maker = await import("./ice/synth/synth-ice.ts");
  return maker.synthIce(options);
}

/** Writes made-up workbooks of detention statistics. See `ice/synth/statistics/synth-statistics.ts`. */
export async function synthStatistics(options: SynthStatisticsOptions): Promise<StatisticsSummary> {
  const maker = await import("./ice/synth/statistics/synth-statistics.ts");
  return maker.synthStatistics(options);
}

/** ICE's enforcement records that were loaded last. @throws UserError where there are none */
export function currentIceRecords(releases: readonly Release[], storePath: string): Release {
  const found = releases.findLast(({ manifest }) => manifest.kind === ICE_RECORDS);
  if (found !== undefined) return found;
  const remedy = "load them first: ofrecord load ice FOLDER";
  throw new UserError("record.no-ice-records", `The store ${storePath} holds no records of ICE; ${remedy}.`);
}
