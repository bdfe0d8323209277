import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type Log, UserError } from "../../../core/index.ts";
import type { InputFile } from "../../../store/index.ts";

/**
 * The sizes and hashes of files, read as streams.
 *
 * @throws UserError where a file cannot be read
 */
export async function hashFiles(
  files: readonly { readonly path: string; readonly name: string }[],
  log: Log,
): Promise<InputFile[]> {
  const inputs: InputFile[] = [];
  for (const { path, name } of files) {
    log.progress(`${name}: seeing whether it was loaded before`);
    const hash = createHash("sha256");
    let bytes = 0;
    try {
      for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
        hash.update(chunk);
        bytes += chunk.length;
      }
    } catch (error) {
      const why = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
      const message = `${name} cannot be read (${why}); give a file that exists and may be read.`;
      throw new UserError("record.unreadable-file", message, { file: path });
    }
    inputs.push({ path: name, bytes, sha256: hash.digest("hex") });
  }
  log.progress("");
  return inputs;
}
