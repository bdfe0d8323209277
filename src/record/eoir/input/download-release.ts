import { mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../../core/index.ts";
import { type AddressRules, loadAddressRules } from "../../../core/index.ts";
import { type Attempt, attemptDownload } from "./download-attempt.ts";
import { cannotWrite, describeReason, downloadFailed } from "./download-faults.ts";
import { type DownloadPaths, downloadPaths, readNoteFor, sizeOf } from "./download-note.ts";
import { resumeMark } from "./resume-download.ts";

/** A release's zip file on disk, and what its server called this version of it. */
export interface DownloadedFile {
  readonly file: string;
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What a test puts in the place of the real clock and network. */
export interface DownloadMeans extends Pick<AddressRules, "lookup" | "isPublic"> {
  readonly wait?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A clock in milliseconds. */
  readonly now?: () => number;
  readonly idleMs?: number;
}

/** Waits before another attempt, and with it how many there are without a step forward. */
const WAITS_MS: readonly number[] = [1000, 2000, 5000, 10_000, 20_000];
/** An attempt that brought this much was a step forward. */
const STEP_BYTES = 1e6;
/** Not worth another attempt before anything was received: they come of a wrong address. */
const WRONG_ADDRESS = /^(?:ENOTFOUND|ECONNREFUSED|ERR_TLS_.*|CERT_.*|.*_CERT.*|UNABLE_TO_.*)$/;

/**
 * Downloads a file of an http or https address into a folder, under its own name. Where it is there and the server says
 * that it has not changed, nothing is done; where an earlier run broke off, it is gone on with.
 *
 * @throws UserError where it cannot be had, with what remains and what to do
 */
export async function downloadRelease(
  url: string,
  options: {
    readonly downloads: string;
    readonly log: Log;
    readonly allowPrivate: boolean;
    readonly signal?: AbortSignal;
  },
  means: DownloadMeans = {},
): Promise<DownloadedFile> {
  const { wait = waitOrAbort, now = () => performance.now(), idleMs = 60_000, ...addresses } = means;
  const { downloads, log, allowPrivate, signal } = options;
  const rules: AddressRules = { ...addresses, allowPrivate };
  const paths = downloadPaths(
    downloads,
    downloadName((await loadAddressRules()).checkUrl("record", url, rules)),
  );
  await mkdir(downloads, { recursive: true }).catch((error: unknown) => {
    throw cannotWrite(downloads, error);
  });
  const settings = { log, rules, idleMs, now, ...(signal !== undefined && { signal }) };
  let anyReceived = false;
  for (let failures = 0; ; ) {
    const attempt = await attemptDownload(url, paths, settings);
    if ("version" in attempt) {
      const { etag, lastModified } = attempt.version;
      return { file: paths.file, url, etag, lastModified };
    }
    anyReceived ||= attempt.receivedBytes > 0;
    failures = attempt.receivedBytes >= STEP_BYTES ? 1 : failures + 1;
    const waitMs = WAITS_MS[failures - 1];
    if (waitMs === undefined || (!anyReceived && WRONG_ADDRESS.test(attempt.interrupted))) {
      throw await explainEnd(url, paths, attempt);
    }
    const why = describeReason(attempt.interrupted);
    log.info(`The download was interrupted (${why}); trying again in ${waitMs / 1000} s.`);
    await wait(waitMs, signal);
  }
}

/** The last part of an address as a file name that every system takes. */
export function downloadName(url: URL): string {
  const last = url.pathname.split("/").pop() ?? "";
  const decoded = decodePart(last);
  const plain = decoded
    .replace(/[^\p{L}\p{N} ._()-]/gu, "_")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(-100);
  if (plain === "") return "release.zip";
  return /\.zip$/i.test(plain) ? plain : `${plain}.zip`;
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function explainEnd(
  url: string,
  paths: DownloadPaths,
  { interrupted }: Extract<Attempt, { interrupted: string }>,
): Promise<unknown> {
  const { complete, part } = await readNoteFor(paths, url);
  const keptBytes = part !== null && resumeMark(part) !== null ? await sizeOf(paths.part) : 0;
  return downloadFailed(url, interrupted, keptBytes, complete && paths.file);
}

async function waitOrAbort(ms: number, signal?: AbortSignal): Promise<void> {
  await sleep(ms, undefined, signal === undefined ? {} : { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
