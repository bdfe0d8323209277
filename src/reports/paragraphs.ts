import type { Span } from "./sentences.ts";

/**
 * The paragraphs of a plain text, without the white space around them: a line each, or, where the text was wrapped
 * by hand at some 70 to 100 characters, the lines between two blank ones. A heading's `#` marks are left out.
 */
export function splitParagraphs(text: string): Span[] {
  const lines = splitLines(text);
  return isHardWrapped(lines) ? joinWrapped(text, lines) : lines.filter((line) => line.end > line.start);
}

/** Every line trimmed; a blank one is an empty span. */
function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    let to = from;
    while (to < text.length && !isLineBreak(text.charCodeAt(to))) to++;
    lines.push(trimmed(text, from, to));
    from = text.charCodeAt(to) === 13 && text.charCodeAt(to + 1) === 10 ? to + 2 : to + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const marks = text.charCodeAt(start) === 35 ? /^#{1,6}\s+(?=\S)/.exec(text.slice(start, start + 40)) : null;
  return { start: start + (marks?.[0].length ?? 0), end };
}

function isLineBreak(code: number): boolean {
  return code === 10 || code === 13;
}

function isBlank(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 11 ||
    code === 12 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x200b
  );
}

function isHardWrapped(lines: readonly Span[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (const [index, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > 110) return false;
    const next = lines[index + 1];
    if (length === 0 || next === undefined || next.end === next.start) continue;
    followed++;
    if (length >= 50) wrapped++;
  }
  return followed >= 3 && wrapped >= followed * 0.7;
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    if (line.end === line.start) {
      open = null;
      continue;
    }
    const last: Span | undefined = open === null ? undefined : paragraphs.at(-1);
    const opensItem = /^(?:[-•*–—]|\d{1,2}[.)])\s/.test(text.slice(line.start, line.start + 5));
    if (last === undefined || opensItem) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    open = line;
  }
  return paragraphs;
}
