import { type IsoDate, UserError } from "../core/index.ts";
import { classifyBlocks } from "./classify-blocks.ts";
import { recogniseLanguage } from "./language.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { printedDay } from "./printed-day.ts";
import type { Block, ReportText } from "./report-text.ts";

/** No report has a paragraph of this many characters; a file that does is something else. */
const LONGEST_LINE = 5_000_000;

/**
 * A plain text as a report. `text` is the text as given, so every offset is an offset into what was given; the blocks
 * say which stretches are headline, body, captions and furniture. The day of publication is read from a line that
 * states it ("Published November 25, 2024"); site and author are unknown.
 *
 * @throws UserError `reports.empty`, `reports.line-too-long`
 */
export function textReport(id: string, source: string, text: string): ReportText {
  refuseUnreadable(source, text);
  const blocks = classifyBlocks(text, splitParagraphs(text));
  const headline = blocks.find((block) => block.kind === "headline");
  return {
    id,
    source,
    title: headline === undefined ? null : text.slice(headline.start, headline.end),
    site: null,
    author: null,
    published: statedDay(text, blocks),
    language: recogniseLanguage(text),
    text,
    blocks,
    toSource: (offset) => offset,
  };
}

function refuseUnreadable(source: string, text: string): void {
  if (!/\S/.test(text)) {
    throw new UserError("reports.empty", `${source} is empty; give a file that holds the text of a report.`, {
      file: source,
    });
  }
  for (let from = 0, row = 1; from < text.length; row++) {
    const to = text.indexOf("\n", from);
    const length = (to < 0 ? text.length : to) - from;
    if (length > LONGEST_LINE) {
      const size = length.toLocaleString("en-US");
      throw new UserError(
        "reports.line-too-long",
        `${source} has ${size} characters in line ${row}; no report has a paragraph that long, so break the text into lines of at most ${LONGEST_LINE.toLocaleString("en-US")} characters or give another file.`,
        { file: source, row },
      );
    }
    if (to < 0) break;
    from = to + 1;
  }
}

function statedDay(text: string, blocks: readonly Block[]): IsoDate | null {
  for (const { start, end, reason } of blocks) {
    if (reason !== "date line" && reason !== "byline") continue;
    const day = printedDay(text.slice(start, end));
    if (day !== null) return day;
  }
  return null;
}
