import { furnitureReason, sentenceFurnitureReason, statesFigure } from "./furniture.ts";
import { type Span, splitSentences } from "./sentences.ts";

/** A stretch of one line: furniture with its reason, or `null` for what belongs to the report. */
export interface LinePart extends Span {
  readonly reason: string | null;
}

/** Page phrases that some pages print without any space before or after them. */
const PHRASES: readonly string[] = [
  "exit mobile version",
  "skip to main content",
  "skip to content",
  "story continues below advertisement",
  "article continues below advertisement",
  "advertisement",
  "reference article",
  "read more",
  "read next",
  "continue reading",
  "related articles",
  "back to top",
  "leave a comment",
  "view comments",
  "load more",
  "show more",
  "share this article",
  "share this story",
  "share this",
  "subscribe now",
  "sign up now",
  "follow us",
  "click here",
  "watch live",
  "most read",
  "ad feedback",
];
/** Phrases that never open or close a sentence of prose, so that a space does not make them part of one. */
const PLAIN_PHRASES = new Set([
  "exit mobile version",
  "skip to main content",
  "skip to content",
  "story continues below advertisement",
  "article continues below advertisement",
  "ad feedback",
]);
/** In a longer line only its ends are searched: that is where pages glue things on. */
const SEARCHED_LENGTH = 4000;

/**
 * A line as furniture and text of the report. A line that is furniture as a whole stays whole, unless a further sentence of
 * it, not furniture itself, states a figure: then only its furniture is cut off.
 */
export function partsOfLine(text: string, from: number, to: number): LinePart[] {
  const reason = to - from > 400 ? null : furnitureReason(text.slice(from, to));
  if (reason === null) return splitGluedFurniture(text, from, to);
  const sentences = splitSentences(text, from, to);
  const statement =
    sentences.length > 1 &&
    sentences.some(({ start, end }, index) => {
      const sentence = text.slice(start, end);
      return index > 0 && statesFigure(sentence) && sentenceFurnitureReason(sentence) === null;
    });
  return statement ? splitGluedFurniture(text, from, to) : [{ start: from, end: to, reason }];
}

/**
 * Cuts furniture off a line that also holds text of the report: a known phrase glued to its start or end, and
 * sentences that are unmistakably furniture. The parts cover the line without gaps, except for white space.
 */
function splitGluedFurniture(text: string, from: number, to: number): LinePart[] {
  const parts: LinePart[] = [];
  const tail: LinePart[] = [];
  let start = from;
  let end = to;
  for (let cut = cutAtStart(text, start, end); cut !== null; cut = cutAtStart(text, start, end)) {
    parts.push(cut);
    start = skipSpace(text, cut.end, end);
  }
  for (let cut = cutAtEnd(text, start, end); cut !== null; cut = cutAtEnd(text, start, end)) {
    tail.unshift(cut);
    end = trimEnd(text, start, cut.start);
  }
  if (end - start <= SEARCHED_LENGTH) parts.push(...sentenceParts(text, start, end));
  else parts.push({ start, end, reason: null });
  return [...parts, ...tail];
}

function cutAtStart(text: string, start: number, end: number): LinePart | null {
  const head = text.slice(start, Math.min(end, start + 80));
  const counter = /^\d{1,3} of \d{1,3}\s*\|\s*(?=\S)/.exec(head);
  if (counter !== null) return { start, end: start + counter[0].trimEnd().length, reason: "slide counter" };
  const lower = head.toLowerCase();
  for (const phrase of PHRASES) {
    if (!lower.startsWith(phrase)) continue;
    const after = head.slice(phrase.length);
    const glued =
      /^["“‘]?[\p{Lu}\d]/u.test(after) || (PLAIN_PHRASES.has(phrase) && /^\s+["“‘]?[\p{Lu}\d]/u.test(after));
    if (glued)
      return { start, end: start + phrase.length, reason: furnitureReason(phrase) ?? "call to action" };
  }
  const capitals = /^\p{Lu}[\p{Lu} ’']{4,70}\p{Lu}(?=\p{Lu}\p{Ll})/u.exec(head)?.[0];
  const reason = capitals === undefined ? null : furnitureReason(capitals.trim());
  return capitals === undefined || reason === null ? null : { start, end: start + capitals.length, reason };
}

function cutAtEnd(text: string, start: number, end: number): LinePart | null {
  const tail = text.slice(Math.max(start, end - 80), end);
  const lower = tail.toLowerCase();
  for (const phrase of PHRASES) {
    if (!lower.endsWith(phrase)) continue;
    const before = tail.slice(0, tail.length - phrase.length);
    const glued = /[.!?”"’)]$/.test(before) || (PLAIN_PHRASES.has(phrase) && /[.!?”"’)]\s+$/.test(before));
    if (glued)
      return { start: end - phrase.length, end, reason: furnitureReason(phrase) ?? "call to action" };
  }
  return null;
}

/** Neighbouring sentences of one kind become one part. */
function sentenceParts(text: string, start: number, end: number): LinePart[] {
  const parts: LinePart[] = [];
  for (const sentence of splitSentences(text, start, end)) {
    const reason = sentenceFurnitureReason(text.slice(sentence.start, sentence.end));
    const last = parts.at(-1);
    if (last !== undefined && last.reason === reason)
      parts[parts.length - 1] = { ...last, end: sentence.end };
    else parts.push({ ...sentence, reason });
  }
  return parts;
}

function skipSpace(text: string, start: number, end: number): number {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  return start;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
