import { PassThrough, pipeline, type Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { UserError } from "../../../core/index.ts";
import { SAVE_AGAIN, workbookFault } from "./workbook-fault.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";

/** The parts of an office file: a zip file's members, found by name whatever its case. */
export interface OfficePackage {
  readonly path: string;
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Inflates a part piece by piece; throws a UserError where it is absent, damaged, or over `mostBytes`. */
  readonly stream: (name: string, mostBytes: number) => AsyncGenerator<Buffer, void, undefined>;
  readonly close: () => void;
}

const STORED = 0;
const DEFLATED = 8;
/** Large pieces: each costs a turn of the event loop and of the thread that inflates. */
const PIECE_BYTES = 512 * 1024;

/**
 * Opens a zip file and looks its list of members over before anything is inflated. Nothing is ever unpacked to the disk.
 *
 * @throws UserError where it is torn, damaged, locked, packed by an unknown method, or too large by any of the limits
 */
export async function openPackage(path: string, limits: WorkbookLimits): Promise<OfficePackage> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw damaged(path, error);
  });
  try {
    const entries = await listEntries(zip, path, limits);
    return {
      path,
      names: [...entries.values()].map(({ fileName }) => fileName),
      has: (name) => entries.has(name.toLowerCase()),
      stream: (name, mostBytes) => inflate(zip, path, name, entries.get(name.toLowerCase()), mostBytes),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof UserError ? error : damaged(path, error);
  }
}

async function listEntries(zip: ZipFile, path: string, limits: WorkbookLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.parts) {
    throw tooLarge(path, `it lists ${zip.entryCount} parts, more than the ${limits.parts} that are allowed`);
  }
  const entries = new Map<string, Entry>();
  let totalBytes = 0;
  for await (const entry of zip.eachEntry()) {
    const { fileName: name, uncompressedSize: bytes, compressedSize: packed } = entry;
    if (name.endsWith("/")) continue;
    if (entries.has(name.toLowerCase())) {
      throw workbookFault("damaged", path, `is damaged: it holds the part "${name}" twice`, SAVE_AGAIN);
    }
    if (bytes > limits.freeBytes && bytes > limits.ratio * packed) {
      throw tooLarge(path, `its part "${name}" inflates to over ${limits.ratio} times its size`);
    }
    totalBytes += bytes;
    if (totalBytes > limits.totalBytes) {
      throw tooLarge(path, `it inflates to more than ${inMegabytes(limits.totalBytes)}`);
    }
    entries.set(name.toLowerCase(), entry);
  }
  return entries;
}

async function* inflate(
  zip: ZipFile,
  path: string,
  name: string,
  entry: Entry | undefined,
  mostBytes: number,
): AsyncGenerator<Buffer, void, undefined> {
  if (entry === undefined) {
    throw workbookFault("damaged", path, `is damaged: its part "${name}" is missing`, SAVE_AGAIN);
  }
  checkEntry(entry, path, mostBytes);
  let bytes = 0;
  let crc = 0;
  try {
    const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
    for await (const piece of unpack(packed, entry.compressionMethod)) {
      bytes += piece.length;
      // The list of members may lie: what counts is what comes out.
      if (bytes > entry.uncompressedSize) throw tooLarge(path, `its part "${name}" is larger than it says`);
      crc = crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    throw error instanceof UserError ? error : damaged(path, error);
  }
  if (bytes !== entry.uncompressedSize || crc !== entry.crc32) {
    throw workbookFault(
      "damaged",
      path,
      `is damaged: its part "${name}" is not as it was packed`,
      SAVE_AGAIN,
    );
  }
}

function checkEntry(entry: Entry, path: string, mostBytes: number): void {
  if (entry.isEncrypted()) {
    throw workbookFault("locked", path, "is locked with a password", "unlock it and save it as .xlsx");
  }
  const { compressionMethod: method, uncompressedSize: bytes, fileName } = entry;
  if (method !== STORED && method !== DEFLATED) {
    const what = `packs its part "${fileName}" by a method that .xlsx files do not use (number ${method})`;
    throw workbookFault("damaged", path, what, SAVE_AGAIN);
  }
  if (bytes > mostBytes) {
    throw tooLarge(
      path,
      `its part "${fileName}" has ${inMegabytes(bytes)}, more than ${inMegabytes(mostBytes)}`,
    );
  }
}

function unpack(packed: Readable, method: number): Readable {
  const options = { chunkSize: PIECE_BYTES, highWaterMark: 4 * PIECE_BYTES };
  const unpacked = method === DEFLATED ? createInflateRaw(options) : new PassThrough();
  // The reader of `unpacked` is told of every failure.
  return pipeline(packed, unpacked, () => {});
}

function damaged(path: string, error: unknown): Error {
  const reason = error instanceof Error ? ` (${error.message.replace(/\.$/, "")})` : "";
  return workbookFault("damaged", path, `is a torn or damaged zip file${reason}`, "fetch it again");
}

function tooLarge(path: string, why: string): Error {
  const remedy = "give the workbook as its publisher posted it";
  return workbookFault("too-large", path, `is not read, since ${why}`, remedy);
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20).toLocaleString("en-US")} MB`;
}
