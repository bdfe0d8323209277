import { join } from "node:path";
import { deriveDocket } from "../docket/index.ts";
import { LATEST_RELEASE_URL, loadCourtRelease, openReleaseInput } from "../record/index.ts";
import { openStore } from "../store/index.ts";
import { makeLog } from "./log.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { programVersion } from "./program-version.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/** Options of `ofrecord load eoir`. */
export interface LoadEoirOptions extends GlobalOptions {
  readonly latest?: boolean;
  readonly allowPrivate?: boolean;
}

/**
 * `ofrecord load eoir FOLDER|ZIP|URL`: loads a release of the immigration court's case data into the store and works
 * out the docket from it.
 *
 * @throws UserError where the release cannot be read or the store not written to; the store is then as it was
 */
export async function loadEoir(
  place: string | undefined,
  options: LoadEoirOptions,
  world: World,
): Promise<number> {
  const log = makeLog(world, options);
  const input = await openReleaseInput(place ?? LATEST_RELEASE_URL, {
    downloads: join(options.store, "downloads"),
    log,
    allowPrivate: options.allowPrivate === true,
  });
  const store = openStore(options.store);
  try {
    const means = { log, programVersion: programVersion(), now: world.now };
    const loaded = await loadCourtRelease(input, store, means);
    const docket = await deriveDocket(store, loaded.release, means);
    if (options.json === true) {
      const { release, details, already } = loaded;
      const answer = {
        release: release.id,
        docket: docket.release.id,
        already,
        ...details,
        counted: docket.details,
      };
      await print(world.stdout, `${JSON.stringify(answer, null, 2)}\n`);
      return 0;
    }
    const rows = loaded.details.ledger.reduce((sum, table) => sum + table.rowsKept, 0);
    const aside = loaded.details.ledger.reduce((sum, table) => sum + table.rowsRead - table.rowsKept, 0);
    const size = `${formatNumber(loaded.details.ledger.length)} tables, ${formatNumber(rows)} rows kept, ${formatNumber(aside)} set aside`;
    const done = loaded.already
      ? `${loaded.release.id} was loaded before (${size}); nothing changed.`
      : `Loaded ${loaded.release.id} into ${options.store} (${size}).`;
    const next = `${formatNumber(docket.details.cases)} cases on the docket as of ${docket.details.asOf ?? "an unknown day"}. See what was repaired: ofrecord record show ${loaded.release.id}. Count: ofrecord count court-docket --by status`;
    await print(world.stdout, `${printable(done)}\n${printable(next)}\n`);
    return 0;
  } finally {
    await store.close();
    await input.close();
  }
}
