import type { IsoDate } from "../core/index.ts";

/** What a stretch of a report's text is: only headline, body and caption are checked. */
export type BlockKind = "headline" | "body" | "caption" | "furniture";

/** One paragraph, list item, heading, caption or line of page furniture. Blocks do not overlap and are in order. */
export interface Block {
  /** UTF-16 offsets into `ReportText.text`. */
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Why it was left out of checking; only on furniture: `call to action`, `sign-in wall`, `site icon`… */
  readonly reason?: string;
}

/** A report as text, and the way back from every offset to what was given. */
export interface ReportText {
  /** File name, URL or the id its JSONL line gives. */
  readonly id: string;
  /** Where it was read: path, URL, `standard input`, `line 12`. */
  readonly source: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly author: string | null;
  /** Day of publication as the page states it; `null` where it does not. */
  readonly published: IsoDate | null;
  /** BCP 47 code (`en`, `es`) as stated or recognised; `null` where unknown. */
  readonly language: string | null;
  /** For plain text: the text as given. For HTML: the article's text, a blank line between blocks. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Offset in what was given for an offset into `text`. */
  readonly toSource: (offset: number) => number;
}
