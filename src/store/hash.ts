import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { InputFile } from "./manifest.ts";

/** An input as a manifest records it: its path, size and SHA-256. */
export function describeInput(path: string, bytes: Uint8Array): InputFile {
  return { path, bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** One SHA-256 over the paths and hashes of all inputs, whatever their order. */
export function hashInputs(inputs: readonly InputFile[]): string {
  const lines = inputs.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort();
  return createHash("sha256").update(lines.join("")).digest("hex");
}

/** Size and SHA-256 of a file of any size, read as a stream. */
export async function hashFile(file: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.byteLength;
  }
  return { bytes, sha256: hash.digest("hex") };
}
