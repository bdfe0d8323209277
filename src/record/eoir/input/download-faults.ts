import { dirname } from "node:path";
import { UserError } from "../../../core/index.ts";
import { describeBytes } from "./download-progress.ts";

/**
 * A status that trying again does not mend.
 *
 * @param copy an earlier download that is whole
 */
export function httpFault(url: string, status: number, copy: string | null): UserError {
  const missing = status === 404 || status === 410;
  const remedy = missing
    ? "it is not there; look on the publisher's site for its new address"
    : "it is not given out to programs; download it with a browser and give the zip file";
  return new UserError(
    "record.http-status",
    `${url} answered with status ${status}: ${remedy}${orCopy(copy)}.`,
    { file: url },
  );
}

/** Usually a page that says in a browser why there is no file. */
export function notAZip(url: string, type: string | null): UserError {
  const found = type === null ? "something else" : (type.split(";")[0] ?? type);
  return new UserError(
    "record.not-a-zip",
    `${url} answered with ${found} and not with a zip file; open it in a browser to see why, and check the address.`,
    { file: url },
  );
}

/**
 * The network failed to the end.
 *
 * @param keptBytes what the next run can build on
 * @param copy an earlier download that is whole
 */
export function downloadFailed(
  url: string,
  reason: string,
  keptBytes: number,
  copy: string | null,
): UserError {
  const kept =
    keptBytes > 0
      ? `${describeBytes(keptBytes)} are kept, and the next run goes on from there`
      : "check the connection and the address, and try again";
  return new UserError(
    "record.download-failed",
    `${url} could not be downloaded (${describeReason(reason)}); ${kept}${orCopy(copy)}.`,
    { file: url },
  );
}

function orCopy(copy: string | null): string {
  return copy === null ? "" : `, or load the earlier copy ${copy}`;
}

/** A network's code in words, where it is a usual one. */
export function describeReason(code: string): string {
  return REASONS[code] ?? code;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such server was found, or there is no network",
  EAI_AGAIN: "names cannot be resolved: there is no network",
  ENETUNREACH: "there is no network",
  ECONNREFUSED: "the server takes no connections",
  ECONNRESET: "the connection broke",
  UND_ERR_SOCKET: "the connection broke",
  UND_ERR_CONNECT_TIMEOUT: "the server did not answer in time",
  UND_ERR_HEADERS_TIMEOUT: "the server did not answer in time",
  UND_ERR_BODY_TIMEOUT: "the server stopped sending",
};

/** @param freeBytes what the disk has */
export function tooLittleSpace(folder: string, wantedBytes: number, freeBytes: number): UserError {
  return new UserError(
    "record.disk-full",
    `The download needs ${describeBytes(wantedBytes)} and the disk of ${folder} has ${describeBytes(freeBytes)} free; make room, or choose a store on another disk with --store.`,
    { file: folder },
  );
}

const DISK_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EFBIG: "its disk takes no files of that size",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "it is on a read-only disk",
  ENOTDIR: "a part of its path is a file",
  EEXIST: "a file has its folder's name",
  EISDIR: "a folder has its name",
};

/** What was written before is kept where it can be. */
export function cannotWrite(file: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : null;
  if (code === null) return error;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  const remedy = isFull ? "make room" : `check ${dirname(file)}`;
  return new UserError(
    isFull ? "record.disk-full" : "record.cannot-write",
    `${file} cannot be written: ${DISK_ERRORS[code] ?? code}; ${remedy} and run again: what was downloaded so far is kept.`,
    { file },
  );
}
