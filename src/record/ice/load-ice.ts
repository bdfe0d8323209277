import type { Log } from "../../core/index.ts";
import type { Store } from "../../store/index.ts";
import { type LoadedEnforcement, loadEnforcement } from "./releases/load-enforcement.ts";
import { sortIceFiles } from "./sort-files.ts";
import { type LoadedStatistics, loadStatistics } from "./statistics/load-statistics.ts";

/** What came of loading files of ICE. */
export interface LoadedIce {
  readonly statistics: LoadedStatistics | null;
  readonly records: LoadedEnforcement | null;
  /** Files of the folder that are neither statistics nor records. */
  readonly notRead: readonly string[];
}

/**
 * Loads what ICE released: detention statistics workbooks as one series, row-level files as one release; told apart by
 * what they hold. A file that is refused stops the load before anything is written.
 *
 * @param place a file, or a folder of them
 * @throws UserError with the file, what is wrong with it and what to do
 */
export async function loadIce(
  place: string,
  store: Store,
  means: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
): Promise<LoadedIce> {
  const { statistics, records, notRead, madeUp } = await sortIceFiles(place);
  // Statistics first: they are soon read, and a workbook that is refused then stops the long load too.
  const loadedStatistics = statistics.length === 0 ? null : await loadStatistics(statistics, store, means);
  const loadedRecords =
    records.length === 0 ? null : await loadEnforcement(records, store, { ...means, madeUp });
  return { statistics: loadedStatistics, records: loadedRecords, notRead };
}
