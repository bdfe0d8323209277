import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { hashFile } from "./hash.ts";
import type { Release } from "./manifest.ts";

/** A file of a release that is not as its manifest says. */
export interface ReleaseFault {
  readonly file: string;
  readonly what: "missing" | "changed" | "unreadable" | "not-in-manifest";
}

/**
 * Reads every file of a release again and compares it with the manifest; an empty list is a whole release.
 *
 * @param begin told each file before it is read, with its size
 */
export async function verifyRelease(
  release: Release,
  begin: (file: string, bytes: number) => void = () => {},
): Promise<ReleaseFault[]> {
  const present = new Set(await readdir(release.path));
  const faults: ReleaseFault[] = [];
  for (const { file, bytes, sha256 } of release.manifest.tables.flatMap(({ files }) => files)) {
    begin(file, bytes);
    if (!present.delete(file)) {
      faults.push({ file, what: "missing" });
      continue;
    }
    const found = await hashFile(join(release.path, file)).catch(() => null);
    if (found === null) faults.push({ file, what: "unreadable" });
    else if (found.bytes !== bytes || found.sha256 !== sha256) faults.push({ file, what: "changed" });
  }
  present.delete("manifest.json");
  for (const file of present) faults.push({ file, what: "not-in-manifest" });
  return faults;
}
