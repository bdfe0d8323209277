import { type FileHandle, open, rename, rm, statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { cannotWrite, tooLittleSpace } from "./download-faults.ts";
import { type DownloadNote, type DownloadPaths, type FileVersion, writeNote } from "./download-note.ts";

/**
 * Opens the part of a download. From the start it is made anew; the note is written first, so that a part is never there
 * without the version it belongs to.
 *
 * @throws UserError where it cannot be written or the disk has not enough room for the rest
 */
export async function openPart(
  from: number,
  version: FileVersion,
  note: DownloadNote,
  paths: DownloadPaths,
): Promise<FileHandle> {
  if (from === 0) await onDisk(rm(paths.part, { force: true }), paths.part);
  await checkSpace(version, from, paths);
  if (from > 0) return onDisk(open(paths.part, "r+"), paths.part);
  await onDisk(writeNote(paths, { ...note, part: version }), paths.note);
  return onDisk(open(paths.part, "w"), paths.part);
}

/** Writes a block at its place, so that two runs at once write the same bytes to the same places. */
export async function writeBlock(
  handle: FileHandle,
  block: Uint8Array,
  at: number,
  paths: DownloadPaths,
): Promise<void> {
  for (let written = 0; written < block.byteLength; ) {
    const left = block.byteLength - written;
    const { bytesWritten } = await onDisk(handle.write(block, written, left, at + written), paths.part);
    written += bytesWritten;
  }
}

/** Forces a part to the disk itself. */
export async function syncPart(handle: FileHandle, paths: DownloadPaths): Promise<void> {
  await onDisk(handle.sync(), paths.part);
}

/** Gives a part that is whole its file's name. */
export async function putInPlace(version: FileVersion, paths: DownloadPaths): Promise<void> {
  await onDisk(rename(paths.part, paths.file), paths.file);
  await onDisk(writeNote(paths, { complete: version, part: null }), paths.note);
}

/** Drops a part that cannot be built on. */
export async function removePart(paths: DownloadPaths): Promise<void> {
  await onDisk(rm(paths.part, { force: true }), paths.part);
}

async function checkSpace({ bytes }: FileVersion, from: number, paths: DownloadPaths): Promise<void> {
  if (bytes === null) return;
  const folder = dirname(paths.file);
  const disk = await statfs(folder).catch(() => null);
  const freeBytes = disk === null ? Number.POSITIVE_INFINITY : disk.bavail * disk.bsize;
  if (freeBytes < bytes - from) throw tooLittleSpace(folder, bytes - from, freeBytes);
}

async function onDisk<Result>(work: Promise<Result>, file: string): Promise<Result> {
  return work.catch((error: unknown) => {
    throw cannotWrite(file, error);
  });
}
