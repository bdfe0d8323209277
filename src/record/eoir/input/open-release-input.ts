import { stat } from "node:fs/promises";
import { type Log, UserError } from "../../../core/index.ts";
import { readDownloadNote } from "./download-note.ts";
import type { DownloadMeans } from "./download-release.ts";
import { openFolderInput } from "./open-folder-input.ts";
import { openZipInput } from "./open-zip-input.ts";
import type { ReleaseInput } from "./release-input.ts";
import type { ZipProgram } from "./zip-programs.ts";

export type { ReleaseFile, ReleaseInput } from "./release-input.ts";

export interface ReleaseInputOptions {
  /** The folder that downloads are kept in; made when needed. */
  readonly downloads: string;
  readonly log: Log;
  /** Whether an address may lead to this machine or a private network. */
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
}

/** What a test puts in the place of the real world. */
export interface ReleaseInputMeans extends DownloadMeans {
  readonly zipPrograms?: readonly ZipProgram[];
}

/**
 * Opens a release of the immigration court's case data: a folder with its tables, a zip file, or the http or https
 * address of one, which is downloaded first. Only names and sizes are read; nothing is unpacked to disk.
 *
 * @throws UserError where there is no such place, where it is no release, or where it cannot be downloaded or read
 */
export async function openReleaseInput(
  place: string,
  options: ReleaseInputOptions,
  means: ReleaseInputMeans = {},
): Promise<ReleaseInput> {
  options.signal?.throwIfAborted();
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(place)) {
    // The network's library is loaded only here: every command would pay for it at its start.
    const { downloadRelease } = await import("./download-release.ts");
    const { file, ...origin } = await downloadRelease(place, options, means);
    return openZipInput(file, origin, options, means.zipPrograms);
  }
  const found = await stat(place).catch((error: unknown) => {
    throw unreadable(place, error);
  });
  if (found.isDirectory()) return openFolderInput(place, options);
  if (found.isFile()) return openZipInput(place, await readDownloadNote(place), options, means.zipPrograms);
  throw new UserError(
    "record.not-a-release",
    `${place} is neither a folder nor a file; give the folder or the zip file of a release.`,
    { file: place },
  );
}

function unreadable(place: string, error: unknown): UserError {
  const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
  return new UserError(
    missing ? "record.release-missing" : "record.release-unreadable",
    missing
      ? `There is no ${place}; give the folder, the zip file or the address of a release.`
      : `${place} cannot be read; check the path and who may read it.`,
    { file: place },
  );
}
