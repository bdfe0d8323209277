import { type FileHandle, open } from "node:fs/promises";
import { basename, posix, resolve } from "node:path";
import { type Log, UserError } from "../../../core/index.ts";
import { MADE_UP_MARK } from "../../court-release.ts";
import { checkZipMembers } from "./check-zip-members.ts";
import { chooseReleaseFiles } from "./choose-release-files.ts";
import { listZipMembers } from "./list-zip-members.ts";
import { makeClosing } from "./make-closing.ts";
import { readZipMember } from "./read-zip-member.ts";
import type { ReleaseInput } from "./release-input.ts";
import { hasZipEnd, isZipStart, ZIP_END_BYTES, ZIP_START_BYTES } from "./zip-marks.ts";
import { type ZipProgram, zipPrograms } from "./zip-programs.ts";

/**
 * Opens a release's zip file: lists it and refuses it where it is damaged or hostile. Its tables are unpacked as they
 * are read, by an installed program, and never onto the disk; links inside it are passed over.
 *
 * @param origin where the file came from, as far as known
 * @throws UserError where it cannot be read, is no zip file, or no program to read it is installed
 */
export async function openZipInput(
  file: string,
  origin: Pick<ReleaseInput, "url" | "etag" | "lastModified"> | null,
  options: { readonly log: Log; readonly signal?: AbortSignal },
  programs: readonly ZipProgram[] = zipPrograms,
): Promise<ReleaseInput> {
  const archive = resolve(file);
  const archiveBytes = await checkMarks(archive);
  const { signal, close } = makeClosing(options.signal);
  const { program, members } = await listZipMembers(archive, programs, signal);
  checkZipMembers(members, archive, archiveBytes);
  const tables = chooseReleaseFiles(
    members.filter(({ kind }) => kind === "file"),
    archive,
    options.log,
  );
  const locked = tables.find(({ encrypted }) => encrypted);
  if (locked !== undefined) {
    throw fault(
      "record.zip-locked",
      `"${locked.path}" of ${archive}`,
      "is locked with a password; unpack the file yourself and give the folder",
    );
  }
  return {
    files: tables.map((member) => ({
      name: posix.basename(member.path),
      path: member.path,
      bytes: member.bytes,
      open: () => readZipMember(program, archive, member, signal),
    })),
    name: basename(archive),
    url: origin?.url ?? null,
    etag: origin?.etag ?? null,
    lastModified: origin?.lastModified ?? null,
    isMadeUp: members.some(({ path }) => posix.basename(path) === MADE_UP_MARK),
    close,
  };
}

/** The file's size, once its start and end are seen to be those of a zip file: some programs list a torn one too. */
async function checkMarks(archive: string): Promise<number> {
  const handle = await open(archive).catch((error: unknown) => {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw fault(
      "record.release-unreadable",
      archive,
      `cannot be read${code}; check the path, the disk and who may read it`,
    );
  });
  try {
    const { size } = await handle.stat();
    if (!isZipStart(await readBytes(handle, 0, ZIP_START_BYTES))) {
      const remedy = "give the zip file of a release, or the folder that its tables are in";
      throw fault("record.not-a-zip", archive, `is no zip file; ${remedy}`);
    }
    if (!hasZipEnd(await readBytes(handle, Math.max(0, size - ZIP_END_BYTES), ZIP_END_BYTES))) {
      const remedy = "delete it and fetch it again";
      throw fault("record.zip-damaged", archive, `is not a whole zip file (its end is missing); ${remedy}`);
    }
    return size;
  } finally {
    await handle.close();
  }
}

async function readBytes(handle: FileHandle, from: number, most: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(most), 0, most, from);
  return buffer.subarray(0, bytesRead);
}

function fault(code: string, archive: string, what: string): UserError {
  return new UserError(code, `${archive} ${what}.`, { file: archive });
}
