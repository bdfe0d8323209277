import { randomBytes } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Folders this process is writing to now. */
const inUse = new Set<string>();

/** A new folder inside the store for a release in the making: `.tmp-<process>-<random>`. */
export async function makeTempFolder(storePath: string): Promise<string> {
  const folder = join(storePath, `.tmp-${process.pid}-${randomBytes(6).toString("hex")}`);
  inUse.add(folder);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Removes such a folder and all in it; also where it has been renamed away. */
export async function removeTempFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  inUse.delete(folder);
}

/**
 * Removes what runs that died have left in the store. A folder of a process that still runs is left alone, unless the
 * process is this one and is not writing to it: process numbers come round again.
 */
export async function clearLitter(storePath: string): Promise<void> {
  for (const name of await readdir(storePath)) {
    const owner = /^\.tmp-(\d+)-/.exec(name)?.[1];
    if (owner === undefined) continue;
    const folder = join(storePath, name);
    const live = Number(owner) === process.pid ? inUse.has(folder) : isAlive(Number(owner));
    if (!live) await rm(folder, { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
