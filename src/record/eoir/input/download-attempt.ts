import type { FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import type { AddressRules } from "../../../core/index.ts";
import { type Log, UserError } from "../../../core/index.ts";
import { httpFault, notAZip } from "./download-faults.ts";
import { type DownloadNote, type DownloadPaths, type FileVersion, readNoteFor } from "./download-note.ts";
import { describeBytes, makeDownloadProgress } from "./download-progress.ts";
import { type Answer, requestChecked } from "./request-checked.ts";
import { continuesPart, findStart, resumeHeaders } from "./resume-download.ts";
import { openPart, putInPlace, removePart, syncPart, writeBlock } from "./write-part.ts";
import { isZipStart, ZIP_START_BYTES } from "./zip-marks.ts";

/** What an attempt works with. */
export interface AttemptSettings {
  readonly log: Log;
  readonly rules: AddressRules;
  /** How long a connection, an answer and each next piece of it may take. */
  readonly idleMs: number;
  /** A clock in milliseconds. */
  readonly now: () => number;
  readonly signal?: AbortSignal;
}

/** How an attempt ended: with the file in its place, or cut short in a way that another may overcome. */
export type Attempt =
  | { readonly version: FileVersion }
  | { readonly interrupted: string; readonly receivedBytes: number };

/**
 * Tries once to get a file: asks whether it has changed, goes on where an earlier attempt stopped if it is still the same
 * version, and puts the file in its place once it is whole. What was received stays in `<name>.part`.
 *
 * @throws UserError where another attempt would be no use: for the address, the disk, a status such as 404
 */
export async function attemptDownload(
  url: string,
  paths: DownloadPaths,
  settings: AttemptSettings,
): Promise<Attempt> {
  const note = await readNoteFor(paths, url);
  const startBytes = await findStart(note.part, paths);
  const received = { bytes: 0 };
  let answer: Answer | null = null;
  try {
    const headers = resumeHeaders(note, startBytes);
    answer = await requestChecked(url, headers, settings.rules, settings.idleMs, settings.signal);
    const plan = await planFor(answer, url, note, startBytes, paths);
    if ("interrupted" in plan) return { ...plan, receivedBytes: 0 };
    if ("unchanged" in plan) {
      settings.log.info(`${paths.file} is what ${url} still offers; it is not downloaded again.`);
      return { version: plan.unchanged };
    }
    const bytes = await receive(plan, note, paths, settings, received);
    if (plan.version.bytes !== null && bytes !== plan.version.bytes) {
      const interrupted = `the connection ended after ${describeBytes(bytes)}`;
      return { interrupted, receivedBytes: received.bytes };
    }
    const version = { ...plan.version, bytes };
    await putInPlace(version, paths);
    return { version };
  } catch (error) {
    settings.signal?.throwIfAborted();
    return { interrupted: networkReason(error), receivedBytes: received.bytes };
  } finally {
    answer?.end();
    settings.log.progress("");
  }
}

/** A body to be written from a place on, and the version it is of. */
interface Body {
  readonly blocks: AsyncIterable<Uint8Array>;
  readonly from: number;
  readonly version: FileVersion;
}

/** What an answer asks to be done, by its status. */
async function planFor(
  answer: Answer,
  url: string,
  note: DownloadNote,
  startBytes: number,
  paths: DownloadPaths,
): Promise<Body | { readonly unchanged: FileVersion } | { readonly interrupted: string }> {
  const { status } = answer;
  if (status === 304 && note.complete !== null) return { unchanged: note.complete };
  if (status === 200) {
    return { blocks: zipBlocks(answer, url), from: 0, version: offeredVersion(url, answer) };
  }
  if (status === 206 && continuesPart(answer, note.part, startBytes)) {
    return { blocks: answer.body, from: startBytes, version: note.part };
  }
  if (status === 206 || status === 416) {
    await removePart(paths);
    return { interrupted: "the server's file is another than before" };
  }
  if (status === 408 || status === 429 || status >= 500) return { interrupted: `status ${status}` };
  throw httpFault(url, status, note.complete && paths.file);
}

function offeredVersion(url: string, answer: Answer): FileVersion {
  const length = answer.header("content-length");
  return {
    url,
    etag: answer.header("etag"),
    lastModified: answer.header("last-modified"),
    bytes: length === null ? null : Number(length),
  };
}

/** The body, given only once its first bytes are those of a zip file: an error page must not replace what is there. */
async function* zipBlocks(answer: Answer, url: string): AsyncGenerator<Uint8Array> {
  let start: Buffer | null = Buffer.alloc(0);
  for await (const block of answer.body as AsyncIterable<Buffer>) {
    if (start === null) {
      yield block;
      continue;
    }
    start = Buffer.concat([start, block]);
    if (start.length < ZIP_START_BYTES) continue;
    if (!isZipStart(start)) break;
    yield start;
    start = null;
  }
  if (start !== null) throw notAZip(url, answer.header("content-type"));
}

/** Writes a body to the part and gives the part's size; counts in `received` what came before the connection broke. */
async function receive(
  { blocks, from, version }: Body,
  note: DownloadNote,
  paths: DownloadPaths,
  { log, now }: AttemptSettings,
  received: { bytes: number },
): Promise<number> {
  const name = basename(paths.file);
  const progress = makeDownloadProgress(log, now, name, from, version.bytes);
  let handle: FileHandle | null = null;
  try {
    for await (const block of blocks) {
      if (handle === null) {
        handle = await openPart(from, version, note, paths);
        const whole = version.bytes === null ? "" : ` of ${describeBytes(version.bytes)}`;
        const goesOn = `The download of ${name} goes on at ${describeBytes(from)}${whole}.`;
        log.info(from > 0 ? goesOn : `Downloading ${name}${whole} from ${version.url}.`);
      }
      await writeBlock(handle, block, from + received.bytes, paths);
      received.bytes += block.byteLength;
      progress(from + received.bytes);
    }
    if (handle !== null) await syncPart(handle, paths);
  } finally {
    await handle?.close();
  }
  return from + received.bytes;
}

/** The network's word for what happened; an error that is the reader's to mend, or ours, goes on as it is. */
function networkReason(error: unknown): string {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof UserError) throw cause;
  }
  const isNetwork = error instanceof Error && !(error instanceof TypeError);
  if (isNetwork && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}
