import { UserError } from "../../core/index.ts";
import type { InputFile, Release, ReleaseOrigin } from "../../store/index.ts";
import type { PublishedResource, PublishedTable } from "./published-table.ts";

const KIND = "table";

/** Raised whenever the stored form of a table package changes. */
const SCHEMA_VERSION = 1;

/** What the store is to remember of a loaded package. */
export function packageRelease(
  packageName: string,
  tables: readonly PublishedTable[],
  load: { readonly inputs: readonly InputFile[]; readonly programVersion: string; readonly created: string },
): ReleaseOrigin {
  const resources = tables.map(({ resource }) => resource);
  const urls = new Set(resources.map(({ url }) => url));
  const [url] = urls;
  return {
    kind: KIND,
    source: `table package ${packageName}`,
    ...(urls.size === 1 && url !== undefined ? { url } : {}),
    ...load,
    schemaVersion: SCHEMA_VERSION,
    details: { package: packageName, resources },
  };
}

/**
 * Of all releases of a store, given earliest first, those of table packages that hold: the latest of each package.
 *
 * @throws UserError for a package that another version of the program stored in another form
 */
export function currentPackages(releases: readonly Release[]): Release[] {
  const latest = new Map<unknown, Release>();
  for (const release of releases) {
    if (release.manifest.kind === KIND) latest.set(release.manifest.details["package"], release);
  }
  for (const { id, path, manifest } of latest.values()) {
    if (manifest.schemaVersion !== SCHEMA_VERSION) {
      const message = `The release ${id} was loaded by version ${manifest.programVersion}, which stored tables in another form; load the package again, or remove ${path}.`;
      throw new UserError("record.other-schema", message, { file: path });
    }
  }
  return [...latest.values()];
}

/** The resources of a package as they were loaded. @throws UserError where its manifest does not name them */
export function releaseResources({ path, manifest }: Release): readonly PublishedResource[] {
  const resources = manifest.details["resources"];
  if (Array.isArray(resources)) return resources as readonly PublishedResource[];
  const message = `The manifest in ${path} names no tables; remove that folder and load the package again.`;
  throw new UserError("record.damaged-release", message, { file: path });
}
