import { readFile, rename, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A version of a file as its server names it. */
export interface FileVersion {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Of the whole file; null where the server did not say. */
  readonly bytes: number | null;
}

/** What is known of a download, kept beside it as `<name>.json`. */
export interface DownloadNote {
  /** Of the file that is whole. */
  readonly complete: FileVersion | null;
  /** Of the one that is on its way, `<name>.part`. */
  readonly part: FileVersion | null;
}

/** Where a download and what belongs to it is kept. */
export interface DownloadPaths {
  readonly file: string;
  readonly part: string;
  readonly note: string;
}

/** The paths for a file of that name. */
export function downloadPaths(folder: string, name: string): DownloadPaths {
  const file = join(folder, name);
  return { file, part: `${file}.part`, note: `${file}.json` };
}

/** What is noted of an address's download, as far as the files beside the note bear it out. */
export async function readNoteFor(paths: DownloadPaths, url: string): Promise<DownloadNote> {
  const note = await readNote(paths.note);
  const complete = note.complete?.url === url ? note.complete : null;
  return {
    complete: complete !== null && (await sizeOf(paths.file)) === complete.bytes ? complete : null,
    part: note.part?.url === url ? note.part : null,
  };
}

/** Where a file on disk was downloaded from; null where nothing is noted or the file is another one by its size. */
export async function readDownloadNote(file: string): Promise<FileVersion | null> {
  const { complete } = await readNote(downloadPaths(dirname(file), basename(file)).note);
  return complete !== null && (await sizeOf(file)) === complete.bytes ? complete : null;
}

/** Writes a note, whole or not at all. */
export async function writeNote({ note }: DownloadPaths, content: DownloadNote): Promise<void> {
  await writeFile(`${note}.new`, `${JSON.stringify(content, null, 2)}\n`);
  await rename(`${note}.new`, note);
}

/** A file's size; 0 where it is not there. */
export async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

/** A note that is missing or damaged says nothing: the worst that follows is a download from the start. */
async function readNote(file: string): Promise<DownloadNote> {
  const text = await readFile(file, "utf8").catch(() => "");
  try {
    const content: unknown = JSON.parse(text);
    return { complete: readVersion(content, "complete"), part: readVersion(content, "part") };
  } catch {
    return { complete: null, part: null };
  }
}

function readVersion(content: unknown, key: string): FileVersion | null {
  const version = field(content, key);
  const url = field(version, "url");
  if (typeof url !== "string") return null;
  const text = (name: string): string | null => {
    const value = field(version, name);
    return typeof value === "string" ? value : null;
  };
  const bytes = field(version, "bytes");
  return {
    url,
    etag: text("etag"),
    lastModified: text("lastModified"),
    bytes: typeof bytes === "number" ? bytes : null,
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
