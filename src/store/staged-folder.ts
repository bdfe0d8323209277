import { randomBytes } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UserError } from "../core/index.ts";
import { diskReason, errorCode } from "./disk-error.ts";

/** A folder that is written aside and appears at its place whole, or not at all. */
export interface StagedFolder {
  /** A new file in it, by its path inside the folder; folders on the way are made. */
  create(name: string): Promise<StagedFile>;
  /** A whole file at once. */
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** Puts the folder in its place. */
  commit(): Promise<void>;
  /** Removes what was written; nothing after a commit. */
  discard(): Promise<void>;
}

/** A file in the making. */
export interface StagedFile {
  /** Bytes written so far. */
  readonly size: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Reads some of it again, as many bytes as `into` has room for. */
  read(from: number, into: Uint8Array): void;
  close(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Begins a folder that is to stand at `place`. What stands there already is replaced at the commit, if it is an empty
 * folder or holds the marker, a file that says it was made the same way; anything else is refused, and nothing of it is
 * touched. Beside it is room for one more: `place.part-…` until the commit.
 *
 * @param marker file name by which an earlier folder of the kind is known
 * @throws UserError where the place is taken or cannot be written to
 */
export async function stageFolder(place: string, marker: string): Promise<StagedFolder> {
  const target = resolve(place);
  await refuseOther(target, marker);
  const folder = `${target}.part-${randomBytes(4).toString("hex")}`;
  await explaining(target, async () => {
    await mkdir(dirname(target), { recursive: true });
    await mkdir(folder);
  });
  let committed = false;
  const create = async (name: string): Promise<StagedFile> => {
    const path = join(folder, name);
    return await explaining(target, async () => {
      await mkdir(dirname(path), { recursive: true });
      return createFile(path, await open(path, "wx"), target);
    });
  };
  return {
    create,
    write: async (name, content) => {
      const file = await create(name);
      await file.append(typeof content === "string" ? Buffer.from(content) : content);
      await file.close();
    },
    commit: async () => {
      await refuseOther(target, marker);
      await explaining(target, async () => await replace(target, folder));
      committed = true;
    },
    discard: async () => {
      if (!committed) await rm(folder, { recursive: true, force: true });
    },
  };
}

function createFile(path: string, handle: FileHandle, target: string): StagedFile {
  let size = 0;
  let reader: number | null = null;
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (reader !== null) closeSync(reader);
    if (isOpen) await handle.close();
    reader = null;
    isOpen = false;
  };
  return {
    get size() {
      return size;
    },
    append: async (bytes) => {
      await explaining(target, async () => {
        for (let done = 0; done < bytes.length; ) {
          const { bytesWritten } = await handle.write(bytes, done);
          done += bytesWritten;
        }
      });
      size += bytes.length;
    },
    read: (from, into) => {
      reader ??= openSync(path, "r");
      for (let done = 0; done < into.length; )
        done += readSync(reader, into, done, into.length - done, from + done);
    },
    close,
    remove: async () => {
      await close();
      await rm(path, { force: true });
    },
  };
}

/** A folder that is not ours is never replaced. */
async function refuseOther(target: string, marker: string): Promise<void> {
  let names: string[];
  try {
    names = await readdir(target);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT") return;
    throw code === "ENOTDIR" ? taken(target, "is a file") : explain(error, target);
  }
  if (names.length > 0 && !names.includes(marker))
    throw taken(target, `is not empty and holds no ${marker}, so it was not made by this command`);
}

function taken(target: string, why: string): UserError {
  return new UserError(
    "store.folder-taken",
    `${target} ${why}; name a folder that is new or empty, or remove it first.`,
    {
      file: target,
    },
  );
}

/** The old folder is moved away first and removed last: at no time is a half one at the place. */
async function replace(target: string, folder: string): Promise<void> {
  const old = `${folder}.old`;
  const hadOld = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (errorCode(error) === "ENOENT") return false;
      throw error;
    },
  );
  try {
    await rename(folder, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  if (hadOld) await rm(old, { recursive: true, force: true });
}

async function explaining<Result>(target: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw explain(error, target);
  }
}

function explain(error: unknown, target: string): unknown {
  const why = diskReason(error);
  if (why === null) return error;
  return new UserError("store.cannot-write", `${target} cannot be written, ${why}; choose another place.`, {
    file: target,
  });
}
