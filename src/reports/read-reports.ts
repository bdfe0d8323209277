import { type Log, silentLog, UserError } from "../core/index.ts";
import type { ReportEffects } from "./effects.ts";
import { realReportEffects } from "./real-effects.ts";
import { type GivenBytes, type ReadReport, reportFromBytes } from "./report-from-bytes.ts";

/** One source read, or why it could not be. */
export type ReadResult =
  | ({ readonly ok: true } & ReadReport)
  | { readonly ok: false; readonly source: string; readonly error: UserError };

export interface ReadOptions {
  readonly effects?: ReportEffects;
  /** Lets a URL lead to this machine or a private network. */
  readonly allowPrivate?: boolean;
  /** Told which files of a folder were passed over. */
  readonly log?: Log;
}

/** Limits in bytes: a plain text, and a page, whose tree takes many times its size. */
const LARGEST_TEXT = 100_000_000;
const LARGEST_PAGE = 10_000_000;

/**
 * Reads the reports that `source` names: a .txt, .md, .html or .htm file, a folder (every .txt, .html and .htm file
 * directly in it, by name; subfolders and other files are passed over and named in the log), an http or https URL,
 * or `-` for standard input, where text and HTML are told apart by how they begin.
 *
 * What cannot be read comes as an item with its error, and the rest goes on. Faults of the program are thrown.
 */
export async function* readReports(source: string, options: ReadOptions = {}): AsyncGenerator<ReadResult> {
  const effects = options.effects ?? realReportEffects;
  try {
    if (source === "-") yield await readStandardInput(effects);
    else if (/^[a-z][a-z\d+.-]+:\/\//i.test(source))
      yield await readUrl(effects, source, options.allowPrivate ?? false);
    else yield* readPath(effects, source, options.log ?? silentLog);
  } catch (error) {
    yield { ok: false, source, error: asUserError(error, source) };
  }
}

async function readStandardInput(effects: ReportEffects): Promise<ReadResult> {
  const source = "standard input";
  const bytes = await collect(effects.readStandardInput(), LARGEST_TEXT, source);
  return { ok: true, ...(await reportFromBytes({ id: "-", source, bytes, format: "unknown" })) };
}

async function readUrl(effects: ReportEffects, url: string, allowPrivate: boolean): Promise<ReadResult> {
  const page = await effects.fetchPage(url, { allowPrivate });
  const given: GivenBytes = {
    id: url,
    source: page.url,
    bytes: page.bytes,
    format: page.format,
    httpCharset: page.charset,
  };
  return { ok: true, ...(await reportFromBytes(given)) };
}

async function* readPath(effects: ReportEffects, path: string, log: Log): AsyncGenerator<ReadResult> {
  const kind = await effects.kindOf(path);
  if (kind === "missing") {
    throw new UserError("reports.missing-file", `There is no file or folder ${path}; check its name.`, {
      file: path,
    });
  }
  if (kind !== "folder") {
    yield await readFile(effects, path);
    return;
  }
  const entries = await effects.listFolder(path);
  const isReport = (entry: (typeof entries)[number]): boolean =>
    entry.kind !== "folder" && /\.(?:txt|html?)$/i.test(entry.name);
  const names = entries
    .filter(isReport)
    .map((entry) => entry.name)
    .sort();
  const others = entries
    .filter((entry) => !isReport(entry))
    .map((entry) => entry.name)
    .sort();
  if (names.length === 0) {
    throw new UserError(
      "reports.no-reports",
      `The folder ${path} holds no .txt, .html or .htm file; give a folder that does, or a file.`,
      { file: path },
    );
  }
  if (others.length > 0)
    log.info(
      `${path}: passed over ${listed(others)}; only .txt, .html and .htm files directly in the folder are read.`,
    );
  for (const name of names) {
    const file = `${path.replace(/[/\\]+$/, "")}/${name}`;
    try {
      yield await readFile(effects, file);
    } catch (error) {
      yield { ok: false, source: file, error: asUserError(error, file) };
    }
  }
}

async function readFile(effects: ReportEffects, path: string): Promise<ReadResult> {
  const isPage = /\.html?$/i.test(path);
  const format = isPage ? "html" : /\.(?:txt|md|markdown|text)$/i.test(path) ? "text" : "unknown";
  const bytes = await collect(effects.readFile(path), isPage ? LARGEST_PAGE : LARGEST_TEXT, path);
  const id = path.split(/[/\\]/).at(-1) ?? path;
  return { ok: true, ...(await reportFromBytes({ id, source: path, bytes, format })) };
}

async function collect(pieces: AsyncIterable<Uint8Array>, limit: number, place: string): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > limit) {
      throw new UserError(
        "reports.too-large",
        `${place} is larger than ${limit / 1e6} MB; split it into a file for each report.`,
        { file: place },
      );
    }
    kept.push(piece);
  }
  return Buffer.concat(kept);
}

function listed(names: readonly string[]): string {
  return names.length <= 5
    ? names.join(", ")
    : `${names.slice(0, 5).join(", ")} and ${names.length - 5} more`;
}

/** System errors of the disk as sentences; anything else is a fault of the program and is thrown on. */
function asUserError(error: unknown, path: string): UserError {
  if (error instanceof UserError) return error;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" || code === "EPERM") {
    return new UserError(
      "reports.not-readable",
      `${path} may not be read; ask for permission to read it or give a copy.`,
      { file: path },
    );
  }
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new UserError("reports.missing-file", `There is no file or folder ${path}; check its name.`, {
      file: path,
    });
  }
  if (typeof code === "string" && /^E[A-Z]+$/.test(code)) {
    return new UserError(
      "reports.not-readable",
      `${path} could not be read (${code}); check it and try again.`,
      { file: path },
    );
  }
  throw error;
}
