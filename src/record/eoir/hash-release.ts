import { createHash } from "node:crypto";
import type { Log } from "../../core/index.ts";
import type { InputFile } from "../../store/index.ts";
import type { ReleaseFile } from "./input/open-release-input.ts";
import { lookupLayouts } from "./lookup-tables.ts";
import { fileStem } from "./read-lookups.ts";

/** The hashes of every file that a load would read: the tables, the look-ups and Count.txt. */
export async function hashRelease(
  files: readonly ReleaseFile[],
  tables: readonly ReleaseFile[],
  log: Log,
): Promise<InputFile[]> {
  const lookups = lookupLayouts.flatMap(({ file }) => {
    const found = files.find(({ name }) => fileStem(name) === file.toLowerCase());
    return found === undefined ? [] : [found];
  });
  const count = files.filter(({ name }) => fileStem(name) === "count").slice(0, 1);
  const inputs: InputFile[] = [];
  for (const file of [...lookups, ...count, ...tables]) {
    log.progress(`${file.name}: seeing whether it was loaded before`);
    const hash = createHash("sha256");
    let bytes = 0;
    for await (const chunk of file.open()) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    inputs.push({ path: file.path, bytes, sha256: hash.digest("hex") });
  }
  log.progress("");
  return inputs;
}
