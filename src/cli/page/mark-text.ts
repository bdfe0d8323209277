import type { Claim, ReportResult, Statement } from "../../claims/index.ts";

/** A stretch of a paragraph: plain, or one thing that is marked in it. */
export type Segment =
  | { readonly kind: "plain" | "left-out" | "absence"; readonly text: string }
  | { readonly kind: "claim"; readonly text: string; readonly claim: Claim }
  | { readonly kind: "statement"; readonly text: string; readonly statement: Statement }
  | { readonly kind: "mention"; readonly text: string; readonly claim: string };

/** A paragraph of the report cut into segments; together they give its text back. */
export type MarkedParagraph = readonly Segment[];

interface Span {
  readonly start: number;
  readonly end: number;
  readonly make: (text: string) => Segment;
}

/**
 * The report's text, paragraph by paragraph (blank lines part them), with its claims, statements, mentions,
 * absences and left-out stretches marked. Where two marks overlap, a claim wins over the rest, then the earlier one.
 */
export function markText(report: ReportResult): MarkedParagraph[] {
  const spans = marksOf(report);
  const paragraphs: MarkedParagraph[] = [];
  for (const match of report.text.matchAll(/\S[\s\S]*?(?=\s*\n[^\S\n]*\n|\s*$)/g)) {
    const start = match.index;
    paragraphs.push(cut(report.text, start, start + match[0].length, spans));
  }
  return paragraphs;
}

function marksOf(report: ReportResult): Span[] {
  const claims = report.claims.map(
    (claim): Span => ({
      start: claim.start,
      end: claim.end,
      make: (text) => ({ kind: "claim", text, claim }),
    }),
  );
  const mentions = report.mentions.map(
    (mention): Span => ({
      start: mention.start,
      end: mention.end,
      make: (text) => ({ kind: "mention", text, claim: mention.claim }),
    }),
  );
  const statements = report.statements.map(
    (statement): Span => ({
      start: statement.start,
      end: statement.end,
      make: (text) => ({ kind: "statement", text, statement }),
    }),
  );
  const absences = report.absences.map(
    (absence): Span => ({
      start: absence.start,
      end: absence.end,
      make: (text) => ({ kind: "absence", text }),
    }),
  );
  const leftOut = report.leftOut.map(
    (out): Span => ({ start: out.start, end: out.end, make: (text) => ({ kind: "left-out", text }) }),
  );
  const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
  const kept = claims.sort(byPlace);
  for (const lower of [statements, mentions, absences, leftOut]) {
    // A wider mark is kept in the pieces that nothing above it covers.
    const pieces = lower.sort(byPlace).flatMap((span) => uncovered(span, kept));
    kept.push(...pieces);
    kept.sort(byPlace);
  }
  return kept;
}

function uncovered(span: Span, covers: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const cover of covers) {
    if (cover.end <= from) continue;
    if (cover.start >= span.end) break;
    if (cover.start > from) pieces.push({ ...span, start: from, end: cover.start });
    from = Math.max(from, cover.end);
  }
  if (from < span.end) pieces.push({ ...span, start: from });
  return pieces;
}

function cut(text: string, start: number, end: number, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = [];
  let at = start;
  for (const span of spans) {
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    if (to <= from) continue;
    if (from > at) segments.push({ kind: "plain", text: text.slice(at, from) });
    segments.push(span.make(text.slice(from, to)));
    at = to;
  }
  if (at < end) segments.push({ kind: "plain", text: text.slice(at, end) });
  return segments;
}
