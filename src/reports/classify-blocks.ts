import { isMarkedCaption, readsLikeCaption } from "./captions.ts";
import { furnitureReason, isCapitalsTeaser } from "./furniture.ts";
import { partsOfLine } from "./glued-furniture.ts";
import { findHeadline } from "./headline.ts";
import type { Block, BlockKind } from "./report-text.ts";
import type { Span } from "./sentences.ts";

/** A paragraph to be classified; `role` is what the page's own markup says of it. */
export interface Paragraph extends Span {
  readonly role?: "headline" | "caption" | "row" | "item" | "heading";
  /** Set where the page itself shows that this is furniture. */
  readonly reason?: string | null;
}

/** A part of a paragraph on its way to a block. */
export interface Draft extends Paragraph {
  readonly reason: string | null;
}

/**
 * Tells headline, body, captions and furniture apart, in the order of the text. A line of furniture keeps its reason;
 * furniture glued to a sentence is cut off it, and the sentence stays. Linear in the length of the text.
 */
export function classifyBlocks(text: string, paragraphs: readonly Paragraph[]): Block[] {
  const drafts = withoutRepeats(
    text,
    paragraphs.flatMap((paragraph) => draftsOf(text, paragraph)),
  );
  const headline = findHeadline(text, drafts);
  const capitalsAreNormal = isMostlyCapitals(text, drafts);
  return drafts.map((draft, index) => {
    const { start, end } = draft;
    const line = text.slice(start, Math.min(end, start + 800));
    const reason = draft.reason ?? (headline.labels.includes(index) ? "section label" : null);
    if (reason !== null) return { start, end, kind: "furniture", reason };
    if (index === headline.index) return { start, end, kind: "headline" };
    const mayBeTeaser = draft.role === undefined || draft.role === "heading";
    if (mayBeTeaser && !capitalsAreNormal && isCapitalsTeaser(line)) {
      return { start, end, kind: "furniture", reason: "teaser in capitals" };
    }
    return { start, end, kind: kindOf(text, drafts, index, line) };
  });
}

function draftsOf(text: string, paragraph: Paragraph): Draft[] {
  if (paragraph.reason) return [{ ...paragraph, reason: paragraph.reason }];
  if (paragraph.role === "headline" || paragraph.role === "row") return [{ ...paragraph, reason: null }];
  if (paragraph.role === "item") {
    const line = text.slice(paragraph.start, paragraph.end);
    return [{ ...paragraph, reason: furnitureReason(line) }];
  }
  return partsOfLine(text, paragraph.start, paragraph.end).map((part) => ({ ...paragraph, ...part }));
}

/** The second and later copies of one line of at least four words are furniture; rows and list items may repeat. */
function withoutRepeats(text: string, drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.map((draft) => {
    const length = draft.end - draft.start;
    if (draft.reason !== null || draft.role === "row" || draft.role === "item" || length < 25) return draft;
    if (length > 2000) return draft;
    const line = text.slice(draft.start, draft.end);
    if (length < 80 && !/(?:\S+ ){3}\S/.test(line)) return draft;
    if (seen.has(line)) return { ...draft, reason: "repeated line" };
    seen.add(line);
    return draft;
  });
}

function kindOf(text: string, drafts: readonly Draft[], index: number, line: string): BlockKind {
  const role = drafts[index]?.role;
  if (role === "caption") return "caption";
  if (role !== undefined) return "body";
  if (isMarkedCaption(line)) return "caption";
  const standsAlone =
    isProse(text, drafts[index + 1]) && (index === 0 || !isOpenLine(text, drafts[index - 1]));
  return standsAlone && readsLikeCaption(line) ? "caption" : "body";
}

/** True for a paragraph that ends like a sentence, and for furniture, which says nothing about its neighbours. */
function isProse(text: string, draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  return (
    draft.reason !== null ||
    /[.!?…]["'”’)\]]*$/.test(text.slice(Math.max(draft.start, draft.end - 5), draft.end))
  );
}

/** True for a line that belongs with what follows: it ends in a colon, or without any mark like an item of a list. */
function isOpenLine(text: string, draft: Draft | undefined): boolean {
  if (draft === undefined || draft.reason !== null) return false;
  return (
    !/[.!?…]["'”’)\]]*$/.test(text.slice(Math.max(draft.start, draft.end - 5), draft.end)) &&
    draft.end - draft.start < 60
  );
}

/** Some wires set a whole dispatch in capitals; then capitals say nothing. */
function isMostlyCapitals(text: string, drafts: readonly Draft[]): boolean {
  let capitals = 0;
  let all = 0;
  for (const { start, end, reason } of drafts) {
    if (reason !== null) continue;
    all += end - start;
    if (isCapitalsTeaser(text.slice(start, Math.min(end, start + 400)))) capitals += end - start;
  }
  return capitals > all * 0.4;
}
