import { isIsoDate, UserError } from "../../core/index.ts";
import { printedDay } from "../printed-day.ts";
import { pageReport } from "../report-from-bytes.ts";
import type { ReportText } from "../report-text.ts";
import { textReport } from "../text-report.ts";
import { type StreamLine, splitLines } from "./split-lines.ts";

/** The report of one line, or what is wrong with the line; `row` counts every line of the stream from 1. */
export type JsonlResult =
  | { readonly ok: true; readonly row: number; readonly report: ReportText }
  | { readonly ok: false; readonly row: number; readonly error: UserError };

/** A line longer than this is an error and is never held in memory. */
const LONGEST_JSONL_LINE = 64_000_000;

/**
 * Reads a stream of reports, one JSON object a line:
 * `{ "text" or "html", "id"?, "title"?, "url"? or "source"?, "published"?, "site"?, "author"?, "language"? }`.
 * Results come in the order of the lines; a bad line gives an error with its number, and the rest goes on; blank lines
 * are passed over. What the line says of title, site and so on goes before what the text says. Memory is bounded by the
 * longest line.
 */
export async function* readJsonl(
  lines: AsyncIterable<Uint8Array | string>,
  limitBytes: number = LONGEST_JSONL_LINE,
): AsyncGenerator<JsonlResult> {
  for await (const line of splitLines(lines, limitBytes)) {
    if (line.bytes !== null && isBlank(line.bytes)) continue;
    try {
      yield { ok: true, row: line.row, report: await readLine(line, limitBytes) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      yield { ok: false, row: line.row, error };
    }
  }
}

async function readLine({ row, bytes }: StreamLine, limitBytes: number): Promise<ReportText> {
  if (bytes === null)
    throw badLine(
      "reports.jsonl-line-too-long",
      row,
      `is longer than ${limitBytes / 1e6} MB; split the report`,
    );
  const fields = parseLine(bytes, row);
  const field = (name: string): string | null => {
    const value = fields[name];
    return typeof value === "string" && value.trim() !== "" ? value : null;
  };
  const text = field("text");
  const html = field("html");
  if (text === null && html === null) {
    throw badLine(
      "reports.jsonl-no-text",
      row,
      'has neither a "text" nor an "html" that holds anything; give one of them as a string',
    );
  }
  const id = field("id") ?? (typeof fields["id"] === "number" ? String(fields["id"]) : `line ${row}`);
  const source = field("url") ?? field("source") ?? `line ${row}`;
  const report = await read(id, row, text, html ?? "");
  return {
    ...report,
    source,
    title: field("title") ?? report.title,
    site: field("site") ?? report.site,
    author: field("author") ?? report.author,
    published: publishedDay(field("published"), row) ?? report.published,
    language: field("language") ?? report.language,
  };
}

/** Errors about the text itself are told of the line it stands in. */
async function read(id: string, row: number, text: string | null, html: string): Promise<ReportText> {
  const place = `line ${row}`;
  try {
    return text === null ? await pageReport(id, place, html) : textReport(id, place, text);
  } catch (error) {
    throw error instanceof UserError ? new UserError(error.code, capitalised(error.message), { row }) : error;
  }
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function parseLine(bytes: Uint8Array, row: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw badLine(
      "reports.jsonl-malformed",
      row,
      "is not valid JSON in UTF-8; write one JSON object on each line",
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw badLine(
      "reports.jsonl-not-object",
      row,
      'is not a JSON object; write { "id": …, "text": … } on each line',
    );
  }
  return value as Readonly<Record<string, unknown>>;
}

function publishedDay(text: string | null, row: number): string | null {
  if (text === null || isIsoDate(text)) return text;
  const day = printedDay(text);
  if (day === null)
    throw badLine(
      "reports.jsonl-bad-date",
      row,
      `has "published": ${JSON.stringify(text)}, which is no date; write it as 2024-11-24`,
    );
  return day;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.length < 1000 && bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13));
}

function badLine(code: string, row: number, what: string): UserError {
  return new UserError(code, `Line ${row} ${what}.`, { row });
}
