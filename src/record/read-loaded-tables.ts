import { existsSync } from "node:fs";
import { listReleases, openStore, type Release, readRows, type Store } from "../store/index.ts";
import { ICE_STATISTICS } from "./ice/release-kinds.ts";
import { currentPackages, releaseResources } from "./published/package-release.ts";
import type { PublishedResource, PublishedTable } from "./published/published-table.ts";
import { fromStoredRow } from "./published/stored-rows.ts";

/**
 * The tables that were loaded into a store: of each package the release loaded last, and ICE's detention statistics as one
 * series. None, at once and without starting the engine, where nothing was loaded.
 *
 * @throws UserError where the store or a release in it is damaged
 */
export async function readLoadedTables(storePath: string): Promise<PublishedTable[]> {
  if (!existsSync(storePath)) return [];
  const store = openStore(storePath);
  try {
    const tables: PublishedTable[] = [];
    const releases = await listReleases(store);
    for (const release of currentPackages(releases)) {
      for (const resource of releaseResources(release))
        tables.push(await readTable(store, release, resource));
    }
    if (releases.some(({ manifest }) => manifest.kind === ICE_STATISTICS)) {
      const { readLoadedStatistics } = await import("./ice/statistics/read-loaded-statistics.ts");
      tables.push(...(await readLoadedStatistics(store, releases)));
    }
    return tables;
  } finally {
    await store.close();
  }
}

async function readTable(
  store: Store,
  release: Release,
  resource: PublishedResource,
): Promise<PublishedTable> {
  const columns = release.manifest.tables.find(({ name }) => name === resource.name)?.columns ?? {};
  const dimensions = Object.keys(columns)
    .filter((column) => column.startsWith("group:"))
    .map((column) => column.slice("group:".length));
  const stored = await readRows(store, release, resource.name, columns);
  return { resource, rows: stored.map((row) => fromStoredRow(row, dimensions)) };
}
