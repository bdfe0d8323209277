import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { InternalError, UserError } from "../core/index.ts";
import { diskReason, errorCode } from "./disk-error.ts";
import { hashInputs } from "./hash.ts";
import { findRelease, listReleases, releasesFolder } from "./list-releases.ts";
import type { Manifest, Release, ReleaseOrigin } from "./manifest.ts";
import type { Store } from "./open-store.ts";
import { createReleaseWriter, type ReleaseWriter } from "./release-writer.ts";
import { syncFile, syncFolder } from "./sync-to-disk.ts";
import { clearLitter, makeTempFolder, removeTempFolder } from "./temp-folders.ts";

/**
 * Adds a release to the store, whole or not at all: its tables and manifest are written to a folder of their own, forced
 * to disk, and put in place by one rename. A crash at any moment leaves the store as it was; what it leaves behind is
 * removed by the next commit. Inputs that were loaded before (same bytes, same schema version) are recognised and
 * nothing is written. Where the id is taken by other content, the new release gets the id with a part of its hash.
 *
 * @param id wanted: lower-case letters, digits, ".", "-", "_"
 * @param origin what is known before the reading; inputs whose hashes only the reading tells may be left out of it
 * @param write writes the tables; where it returns an origin, that one holds
 * @throws UserError where the store cannot be written to; whatever `write` throws
 */
export async function commitRelease(
  store: Store,
  id: string,
  origin: ReleaseOrigin,
  write: (writer: ReleaseWriter) => Promise<void> | Promise<ReleaseOrigin>,
): Promise<{ readonly release: Release; readonly already: boolean }> {
  if (!/^[a-z0-9][a-z0-9._-]*$/.test(id))
    throw new InternalError("store.bad-id", `"${id}" is no release id.`);
  const inputHash = hashInputs(origin.inputs);
  try {
    await mkdir(releasesFolder(store), { recursive: true });
    await clearLitter(store.path);
    const before =
      origin.inputs.length === 0 ? undefined : findLoaded(await listReleases(store), origin, inputHash);
    if (before !== undefined) return { release: before, already: true };
    const folder = await makeTempFolder(store.path);
    try {
      const { writer, written } = createReleaseWriter(store, folder);
      const known = (await write(writer)) ?? origin;
      const hash = hashInputs(known.inputs);
      await writeManifest(folder, { ...known, inputHash: hash, tables: written });
      return await putInPlace(store, id, folder, known, hash);
    } finally {
      await removeTempFolder(folder);
    }
  } catch (error) {
    throw explainDiskError(error, store.path);
  }
}

function findLoaded(
  releases: readonly Release[],
  origin: ReleaseOrigin,
  inputHash: string,
): Release | undefined {
  return releases.find(
    ({ manifest }) =>
      manifest.kind === origin.kind &&
      manifest.inputHash === inputHash &&
      manifest.schemaVersion === origin.schemaVersion,
  );
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = join(folder, "manifest.json");
  await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFile(file);
  await syncFolder(folder);
}

/** Renames to the first free id. Another process may take one between the look and the rename, so it looks again. */
async function putInPlace(
  store: Store,
  id: string,
  folder: string,
  origin: ReleaseOrigin,
  inputHash: string,
): Promise<{ release: Release; already: boolean }> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const releases = await listReleases(store);
    const before = findLoaded(releases, origin, inputHash);
    if (before !== undefined) return { release: before, already: true };
    const freeId = findFreeId(releases, id, inputHash);
    try {
      await rename(folder, join(releasesFolder(store), freeId));
    } catch (error) {
      if (["ENOTEMPTY", "EEXIST"].includes(errorCode(error))) continue;
      throw error;
    }
    await syncFolder(releasesFolder(store));
    return { release: await findRelease(store, freeId), already: false };
  }
  throw new InternalError("store.no-free-id", `No free id for release ${id} was found.`);
}

function findFreeId(releases: readonly Release[], id: string, inputHash: string): string {
  const taken = new Set(releases.map((release) => release.id));
  if (!taken.has(id)) return id;
  const hashed = `${id}-${inputHash.slice(0, 8)}`;
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? hashed : `${hashed}-${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function explainDiskError(error: unknown, path: string): unknown {
  const isOurs = error instanceof UserError || error instanceof InternalError;
  const why = isOurs ? null : diskReason(error);
  if (why === null) return error;
  const message = `Nothing was loaded: the store ${path} cannot be written, ${why}; choose another with --store.`;
  return new UserError("store.cannot-write", message, { file: path });
}
