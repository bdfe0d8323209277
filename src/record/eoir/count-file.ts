import type { InputFile } from "../../store/index.ts";
import { describeInput } from "../../store/index.ts";
import type { ReleaseFile } from "./input/open-release-input.ts";
import { fileStem } from "./read-lookups.ts";

/** The rows the release says each table has, by file name in lower case without its ending; empty without a Count.txt. */
export async function readCountFile(
  files: readonly ReleaseFile[],
): Promise<{ readonly counts: ReadonlyMap<string, number>; readonly input: readonly InputFile[] }> {
  const file = files.find(({ name }) => fileStem(name) === "count");
  if (file === undefined) return { counts: new Map(), input: [] };
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.open()) chunks.push(chunk.slice());
  const bytes = Buffer.concat(chunks);
  const counts = new Map<string, number>();
  for (const line of bytes.toString("latin1").split(/\r?\n/)) {
    const [, name, rows] = /^\s*(\S+?)\s*[\t,|]\s*([\d,]+)\s*$/.exec(line) ?? [];
    if (name !== undefined && rows !== undefined)
      counts.set(fileStem(name), Number(rows.replaceAll(",", "")));
  }
  return { counts, input: [describeInput(file.path, bytes)] };
}
