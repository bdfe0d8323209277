import type { FigureIndex } from "../figures/index.ts";
import type { ReportText } from "../reports/index.ts";
import type { LeftOut, ReportResult } from "./check-result.ts";
import type { Claim } from "./claim.ts";
import type { GroundedClaim } from "./grounding/grounded-claim.ts";
import { readClaims } from "./grounding/read-claims.ts";
import { checkConsistency } from "./verdicts/check-consistency.ts";
import { findStatements } from "./verdicts/find-statements.ts";
import { judgeChange } from "./verdicts/judge-change.ts";
import { judgeClaim } from "./verdicts/judge-claim.ts";
import { type Judged, judgeResult } from "./verdicts/judge-result.ts";
import { judgeShareOfReport } from "./verdicts/judge-share-of-report.ts";
import type { Judgement } from "./verdicts/judgement.ts";
import { regroupLists } from "./verdicts/regroup-lists.ts";
import { reportContext } from "./verdicts/report-context.ts";

/**
 * Reads what a report claims and holds it against the record, figure by figure. The same report and record give the
 * same answer. Time grows with the text and with the number of claims; nothing is fetched and nothing is written.
 */
export function checkReport(report: ReportText, index: FigureIndex): ReportResult {
  const { claims: read, mentions, absences } = readClaims(report);
  const context = reportContext(report);
  const grounded = regroupLists(read, index, context);
  const held = grounded.map((claim) => ({ claim, judgement: judgeClaim(claim, grounded, index, context) }));
  const judged = held.map((each, position) => ({
    ...each,
    judgement:
      judgeResult(position, held, index, report.published) ?? withChange(each, held, index, report.published),
  }));
  const judgements = checkConsistency(judged);
  return {
    id: report.id,
    source: report.source,
    title: report.title,
    site: report.site,
    author: report.author,
    published: report.published,
    language: report.language,
    words: countWords(report),
    text: report.text,
    claims: grounded.map((claim, position) => claimOf(claim, judgements[position], position, report)),
    mentions: mentions.map((mention) => ({ ...mention, claim: idOf(mention.claim) })),
    absences,
    statements: findStatements(report, grounded, index),
    leftOut: leftOutOf(report),
    notes: notesOn(report),
  };
}

/** A growth rate or multiple needs the other figures of its sentence judged first. */
function withChange(
  { claim, judgement }: Judged,
  held: readonly Judged[],
  index: FigureIndex,
  published: string | null,
): Judgement {
  const { form } = claim.quantity;
  if (
    form === "share" &&
    claim.status === "asserted" &&
    judgement.verdict !== "supported" &&
    judgement.verdict !== "rounded"
  ) {
    return judgeShareOfReport(claim, held, index) ?? judgement;
  }
  if ((form !== "change" && form !== "multiple") || claim.status !== "asserted") return judgement;
  return judgeChange(claim, held, index, published) ?? judgement;
}

function claimOf(
  { quantity, channel, unit, attributedTo }: GroundedClaim,
  judgement: Judgement | undefined,
  position: number,
  report: ReportText,
): Claim {
  const { start, end, surface, value, low, high, approximation } = quantity;
  return {
    id: idOf(position),
    start,
    end,
    sourceStart: report.toSource(start),
    sourceEnd: report.toSource(end - 1) + 1,
    surface,
    value,
    low,
    high,
    approximation,
    unit,
    measure: judgement?.measure ?? null,
    group: judgement?.group ?? {},
    time: judgement?.time ?? null,
    attributedTo,
    channel,
    verdict: judgement?.verdict ?? "no-record",
    figure: judgement?.figure ?? null,
    alternatives: judgement?.alternatives ?? [],
    why: judgement?.why ?? "",
  };
}

function idOf(position: number): string {
  return `c${position + 1}`;
}

function leftOutOf({ text, blocks }: ReportText): LeftOut[] {
  return blocks
    .filter(({ kind }) => kind === "furniture")
    .map(({ start, end, reason }) => ({
      start,
      end,
      surface: text.slice(start, end),
      reason: reason ?? "page furniture",
    }));
}

function countWords({ text, blocks }: ReportText): number {
  let words = 0;
  for (const { start, end, kind } of blocks) {
    if (kind !== "furniture") words += text.slice(start, end).match(/\S+/g)?.length ?? 0;
  }
  return words;
}

function notesOn({ published, language }: ReportText): string[] {
  const notes: string[] = [];
  if (language !== null && !/^en\b/i.test(language)) {
    notes.push(
      `The report seems to be in "${language}"; claims are read in English only, so most will be missed.`,
    );
  }
  if (published === null) {
    notes.push(
      "The report gives no day of publication, so figures without a time are held against every time on record.",
    );
  }
  return notes;
}
