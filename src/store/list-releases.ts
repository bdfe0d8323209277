import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { UserError } from "../core/index.ts";
import type { Manifest, Release } from "./manifest.ts";
import type { Store } from "./open-store.ts";

/**
 * All releases of a store, the earliest loaded first; none where the store's folder does not exist. Does not start the
 * engine.
 *
 * @throws UserError where a release has no readable manifest
 */
export async function listReleases(store: Pick<Store, "path">): Promise<Release[]> {
  const folder = releasesFolder(store);
  const ids = await readdir(folder).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw new UserError(
      "store.unreadable",
      `The store ${store.path} cannot be read; check the path and who may read it.`,
      {
        file: store.path,
      },
    );
  });
  const visible = ids.filter((id) => !id.startsWith("."));
  const releases = await Promise.all(visible.map((id) => readRelease(id, join(folder, id))));
  return releases.sort(
    (a, b) => compareText(a.manifest.created, b.manifest.created) || compareText(a.id, b.id),
  );
}

/** @throws UserError where the store has no release of that id */
export async function findRelease(store: Pick<Store, "path">, id: string): Promise<Release> {
  const releases = await listReleases(store);
  const found = releases.find((release) => release.id === id);
  if (found !== undefined) return found;
  const known = releases.map((release) => release.id).join(", ") || "none";
  throw new UserError(
    "store.unknown-release",
    `The store ${store.path} has no release "${id}"; it has: ${known}.`,
  );
}

export function releasesFolder({ path }: Pick<Store, "path">): string {
  return join(path, "releases");
}

async function readRelease(id: string, path: string): Promise<Release> {
  const file = join(path, "manifest.json");
  const manifest = await readFile(file, "utf8")
    .then(JSON.parse)
    .catch(() => null);
  if (!isManifest(manifest)) {
    const remedy = `remove the folder ${path} and load that release again`;
    throw new UserError("store.bad-manifest", `${file} is missing or damaged; ${remedy}.`, { file });
  }
  return { id, path, manifest };
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== "object" || value === null) return false;
  const { kind, inputHash, created, schemaVersion, inputs, tables, details } = value as Partial<
    Record<keyof Manifest, unknown>
  >;
  const texts = [kind, inputHash, created].every((text) => typeof text === "string");
  const lists = Array.isArray(inputs) && Array.isArray(tables);
  return (
    texts && lists && typeof schemaVersion === "number" && typeof details === "object" && details !== null
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
