import { refuseBinary } from "./binary.ts";
import { decodePage, decodePlainText } from "./charset.ts";
import type { ReportText } from "./report-text.ts";
import { textReport } from "./text-report.ts";

/** Where bytes came from and what they are said to be. */
export interface GivenBytes {
  readonly id: string;
  readonly source: string;
  readonly bytes: Uint8Array;
  /** `unknown`: HTML where it begins like a page, else plain text. */
  readonly format: "text" | "html" | "unknown";
  /** The charset an HTTP header names. */
  readonly httpCharset?: string | null;
}

/** A report and sentences about how it was read. */
export interface ReadReport {
  readonly report: ReportText;
  readonly notes: readonly string[];
}

/**
 * Bytes as a report: refused where they are no text, decoded by their charset, then read as plain text or as a page.
 *
 * @throws UserError for everything that keeps them from being read
 */
export async function reportFromBytes(given: GivenBytes): Promise<ReadReport> {
  const { id, source, bytes } = given;
  refuseBinary(bytes, source);
  const isHtml = given.format === "html" || (given.format === "unknown" && looksLikeHtml(bytes));
  const { text, note } = isHtml
    ? await decodePage(bytes, given.httpCharset ?? null, source)
    : decodePlainText(bytes, source);
  const notes = note === null ? [] : [note];
  return { report: isHtml ? await pageReport(id, source, text) : textReport(id, source, text), notes };
}

/** A page's HTML as a report; the libraries for it are loaded only here. An empty page is refused like an empty text. */
export async function pageReport(id: string, source: string, html: string): Promise<ReportText> {
  if (!/\S/.test(html)) return textReport(id, source, html);
  const { htmlReport } = await import("./html/html-report.ts");
  return htmlReport(id, source, html);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048)).replace(/^\u00ef\u00bb\u00bf/, "");
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|div|meta|title|p|h1)[\s>]/i.test(
    head,
  );
}
