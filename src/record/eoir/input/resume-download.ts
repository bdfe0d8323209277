import { type DownloadNote, type DownloadPaths, type FileVersion, sizeOf } from "./download-note.ts";
import type { Answer } from "./request-checked.ts";

/** How much of a part can be built on: nothing where its version has no mark that a server could hold it against. */
export async function findStart(part: FileVersion | null, paths: DownloadPaths): Promise<number> {
  if (part === null || resumeMark(part) === null) return 0;
  const bytes = await sizeOf(paths.part);
  // Where all is there but was not put in place, the last byte is asked for again rather than none.
  return part.bytes !== null && bytes >= part.bytes ? part.bytes - 1 : bytes;
}

/**
 * The headers that let one request do: "unchanged" (304) where the whole file on disk is still what is offered, else the
 * rest (206) where the part is, else all (200). A server tries them in this order (RFC 9110, 13.2.2).
 */
export function resumeHeaders({ complete, part }: DownloadNote, startBytes: number): Record<string, string> {
  const headers: Record<string, string> = {};
  if (complete !== null && complete.etag !== null) headers["if-none-match"] = complete.etag;
  else if (complete !== null && complete.lastModified !== null) {
    headers["if-modified-since"] = complete.lastModified;
  }
  const mark = part === null ? null : resumeMark(part);
  if (mark !== null && startBytes > 0) {
    headers["range"] = `bytes=${startBytes}-`;
    headers["if-range"] = mark;
  }
  return headers;
}

/** Whether an answer of status 206 is the rest of the very version that the part is of. */
export function continuesPart(
  answer: Answer,
  part: FileVersion | null,
  startBytes: number,
): part is FileVersion {
  const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(answer.header("content-range") ?? "");
  if (part === null || range === null || Number(range[1]) !== startBytes) return false;
  const etag = answer.header("etag");
  const sameTag = etag === null || part.etag === null || etag === part.etag;
  return sameTag && (range[2] === "*" || part.bytes === null || Number(range[2]) === part.bytes);
}

/** What `If-Range` takes: a strong entity tag, or the date (RFC 9110, 13.1.5); null where a version has neither. */
export function resumeMark({ etag, lastModified }: FileVersion): string | null {
  return etag !== null && !etag.startsWith("W/") ? etag : lastModified;
}
