import type { Draft } from "./classify-blocks.ts";

/** Where the headline stands among the paragraphs (-1: there is none) and which label lines precede it. */
export interface Headline {
  readonly index: number;
  readonly labels: readonly number[];
}

/**
 * Finds the headline: the paragraph that the page marks as such, or in plain text the first line that is not
 * furniture, if it is at most 250 characters long, has no full stop at its end, is no item of a list, and other text
 * follows. One or two words before it without a figure ("Immigration") are a section's label.
 */
export function findHeadline(text: string, drafts: readonly Draft[]): Headline {
  const marked = drafts.findIndex((draft) => draft.role === "headline");
  if (marked >= 0) return { index: marked, labels: [] };
  const lines: number[] = [];
  for (let index = 0; index < drafts.length && lines.length < 3; index++) {
    if (drafts[index]?.reason === null) lines.push(index);
  }
  const [first, second, third] = lines;
  if (first === undefined || second === undefined || !isHeadlineLike(text, drafts[first]))
    return { index: -1, labels: [] };
  const isLabelled =
    third !== undefined && isLabel(text, drafts[first]) && isHeadlineLike(text, drafts[second]);
  return isLabelled ? { index: second, labels: [first] } : { index: first, labels: [] };
}

function isHeadlineLike(text: string, draft: Draft | undefined): boolean {
  if (draft === undefined || (draft.role !== undefined && draft.role !== "heading")) return false;
  if (draft.end - draft.start > 250) return false;
  const line = text.slice(draft.start, draft.end);
  if (/^[-•*–—]\s|^\d{1,2}[.)]\s|^\||\|$/.test(line)) return false;
  return !/[.:;,]["'”’)\]]*$/.test(line) || /\b(?:U\.S|U\.N|D\.C|U\.K|Inc|Jr|a\.m|p\.m)\.["'”’]*$/.test(line);
}

function isLabel(text: string, draft: Draft | undefined): boolean {
  if (draft === undefined) return false;
  const line = text.slice(draft.start, draft.end);
  return line.length <= 25 && !/\d/.test(line) && line.split(/\s+/).length <= 2;
}
