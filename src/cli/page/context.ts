import { printable } from "./printable.ts";

const BLANK_LINE = /\n[^\S\n]*\n/g;

/** The words of the report around a stretch of it, on one line: `…` marks where the sentence goes on. */
export interface Context {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

/**
 * A little of the text on both sides of a stretch, cut at spaces and never past a blank line.
 *
 * @param reach most characters on each side
 */
export function contextOf(text: string, start: number, end: number, reach: number): Context {
  const head = text.slice(Math.max(0, start - reach), start);
  const tail = text.slice(end, end + reach);
  const opening = [...head.matchAll(BLANK_LINE)].at(-1);
  const closing = [...tail.matchAll(BLANK_LINE)].at(0);
  const from =
    opening === undefined ? start - head.length : start - head.length + opening.index + opening[0].length;
  const to = end + (closing?.index ?? tail.length);
  let before = text.slice(from, start);
  let after = text.slice(end, to);
  if (from > 0 && text[from - 1] !== "\n") before = `…${before.replace(/^\S*\s?/, " ")}`;
  if (to < text.length && text[to] !== "\n") after = `${after.replace(/\s?\S*$/, " ")}…`;
  return { before: oneLine(before), surface: oneLine(text.slice(start, end)), after: oneLine(after) };
}

/** The sentence a stretch stands in, on one line; ends at `.`, `!` or `?` before a space and a capital. */
export function sentenceAround(text: string, start: number, end: number): string {
  const head = text.slice(Math.max(0, start - 600), start);
  const breaks = [...head.matchAll(/\n\s*\n|(?<=[a-z0-9)”"]{2}[.!?]["”]?)\s+(?=["“]?\p{Lu})/gu)];
  const last = breaks.at(-1);
  const from =
    last === undefined ? Math.max(0, start - 600) : start - head.length + last.index + last[0].length;
  const tail = text.slice(end, end + 600);
  const stop = /\n\s*\n|(?<=[a-z0-9)”"]{2}[.!?]["”]?)\s+(?=["“]?\p{Lu})|$/u.exec(tail);
  return oneLine(text.slice(from, end + (stop?.index ?? tail.length))).trim();
}

function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}
