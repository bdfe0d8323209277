import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { stdin } from "node:process";
import type { PathKind, ReportEffects } from "./effects.ts";

/** The real disk, standard input and network. The network's library is loaded only when a page is fetched. */
export const realReportEffects: ReportEffects = {
  kindOf: async (path) => {
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
      throw error;
    });
    return found === null ? "missing" : kind(found);
  },
  listFolder: async (path) =>
    (await readdir(path, { withFileTypes: true })).map((entry) => ({ name: entry.name, kind: kind(entry) })),
  readFile: (path) => createReadStream(path, { highWaterMark: 1 << 20 }),
  readStandardInput: () => stdin,
  fetchPage: async (url, options) => (await import("./network/fetch-page.ts")).fetchPage(url, options),
};

function kind(entry: { isDirectory(): boolean; isFile(): boolean; isSymbolicLink?(): boolean }): PathKind {
  if (entry.isDirectory()) return "folder";
  // A link in a folder is followed when it is read.
  return entry.isFile() || entry.isSymbolicLink?.() === true ? "file" : "stream";
}
