import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { UserError } from "../core/index.ts";

/**
 * Writes a file whole or not at all: into a file beside it, then one rename.
 *
 * @throws UserError `cli.cannot-write` where the folder is missing or may not be written to
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error("it is a folder");
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw cannotWrite(path, error);
  }
}

/**
 * Asks before the work begins whether a file could be written, so that a wrong name is not found out at the end.
 *
 * @throws UserError `cli.cannot-write`
 */
export function expectWritable(path: string): void {
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true)
    throw cannotWrite(path, new Error(`there is no folder ${dirname(path)}`));
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw cannotWrite(path, new Error("it is a folder"));
  }
}

function cannotWrite(path: string, error: unknown): UserError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UserError(
    "cli.cannot-write",
    `Cannot write ${path}: ${reason}; name a file in a folder you may write to.`,
    {
      file: path,
    },
  );
}
