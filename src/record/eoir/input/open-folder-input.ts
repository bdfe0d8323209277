import { createReadStream, type Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, posix, resolve } from "node:path";
import { type Log, UserError } from "../../../core/index.ts";
import { MADE_UP_MARK } from "../../court-release.ts";
import { chooseReleaseFiles, DEEPEST_TABLE, mayHoldTables } from "./choose-release-files.ts";
import { makeClosing } from "./make-closing.ts";
import type { ReleaseInput } from "./release-input.ts";

/** Larger blocks were slower: fresh memory costs more than it saves in calls. */
const BLOCK_BYTES = 4 * 1024 * 1024;
/** A release has about a hundred files; a folder with more than this was given by mistake. */
const MOST_FILES = 10_000;

interface FolderFile {
  readonly path: string;
  readonly bytes: number;
}

/**
 * Opens a folder that holds a release's tables: in `EOIR Case Data/` and `Lookup/`, one level deeper, or directly.
 * Links are followed, since the folder is the reader's own.
 *
 * @throws UserError where the folder cannot be read or holds no release
 */
export async function openFolderInput(
  folder: string,
  options: { readonly log: Log; readonly signal?: AbortSignal },
): Promise<ReleaseInput> {
  const found: FolderFile[] = [];
  await collectFiles(folder, [], found);
  const tables = chooseReleaseFiles(found, folder, options.log);
  const { signal, close } = makeClosing(options.signal);
  return {
    files: tables.map(({ path, bytes }) => ({
      name: posix.basename(path),
      path,
      bytes,
      open: () => readBlocks(join(folder, path), bytes, signal),
    })),
    name: basename(resolve(folder)),
    url: null,
    etag: null,
    lastModified: null,
    isMadeUp: found.some(({ path }) => path === MADE_UP_MARK),
    close,
  };
}

async function collectFiles(root: string, within: readonly string[], found: FolderFile[]): Promise<void> {
  const folder = join(root, ...within);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  for (const entry of entries) {
    const way = [...within, entry.name];
    const kind = await kindOf(entry, join(folder, entry.name));
    if (kind === null) continue;
    if (kind === "folder") {
      if (way.length <= DEEPEST_TABLE && mayHoldTables(entry.name)) await collectFiles(root, way, found);
    } else found.push({ path: way.join("/"), bytes: kind });
    if (found.length > MOST_FILES) {
      throw new UserError(
        "record.not-a-release",
        `${root} holds more than 10,000 files; give the folder of one release.`,
        { file: root },
      );
    }
  }
}

/** The size of a file, following links; null for what is neither file nor folder, and for a link that leads nowhere. */
async function kindOf(entry: Dirent, path: string): Promise<"folder" | number | null> {
  if (entry.isDirectory()) return "folder";
  if (!entry.isFile() && !entry.isSymbolicLink()) return null;
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return "folder";
  return found?.isFile() ? found.size : null;
}

async function* readBlocks(file: string, bytes: number, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let read = 0;
  try {
    signal.throwIfAborted();
    const blocks: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: BLOCK_BYTES, signal });
    for await (const block of blocks) {
      read += block.byteLength;
      if (read > bytes) break;
      yield block;
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw unreadable(file, error);
  }
  if (read !== bytes) {
    throw new UserError(
      "record.file-changed",
      `${file} changed while it was read; wait until it is whole, then load the release again.`,
      { file },
    );
  }
}

function unreadable(file: string, error: unknown): unknown {
  if (!(error instanceof Error && "code" in error)) return error;
  return new UserError(
    "record.release-unreadable",
    `${file} cannot be read (${String(error.code)}); check the path, the disk and who may read it.`,
    { file },
  );
}
