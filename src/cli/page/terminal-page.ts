import type { ReportResult } from "../../claims/index.ts";
import { describeDate } from "../../core/index.ts";
import { countLeftOut } from "./count-left-out.ts";
import { formatNumber } from "./format-number.ts";
import { groupClaims } from "./group-claims.ts";
import type { Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import { terminalClaim, terminalClaimGroup, terminalStatement } from "./terminal-claim.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { summarize, worstFirst } from "./verdicts.ts";

const LONGEST_QUOTE = 60;

/**
 * One report for a terminal: what it is, a summary line, its figures worst first, then what points back, what is
 * said to be unknown and what was left out. Ends with a line break.
 */
export function terminalPage(report: ReportResult, labels: Labels, style: TerminalStyle): string {
  const sections = [heading(report, style), style.bold(style.paragraph(summarize(report)))];
  for (const group of groupClaims(worstFirst(report.claims))) {
    const [first] = group;
    if (first === undefined) continue;
    sections.push(
      group.length === 1
        ? terminalClaim(first, report.text, labels, style)
        : terminalClaimGroup(group, report.text, labels, style),
    );
  }
  for (const statement of worstFirst(report.statements)) {
    sections.push(terminalStatement(statement, report.text, labels, style));
  }
  const remarks = remarksOf(report, style);
  if (remarks.length > 0) sections.push(remarks.join("\n"));
  sections.push(style.dim(style.paragraph(whereToLook(report))));
  return `${sections.join("\n\n")}\n`;
}

function heading(report: ReportResult, style: TerminalStyle): string {
  const known = [
    report.site,
    report.author,
    report.published === null ? "no date stated" : describeDate(report.published),
  ];
  const facts = [...known.filter((fact) => fact !== null), `${formatNumber(report.words)} words`];
  return [
    style.bold(style.paragraph(printable(report.title ?? report.id))),
    style.paragraph(printable(facts.join(" · "))),
    style.dim(style.paragraph(printable(report.source))),
  ].join("\n");
}

function remarksOf(report: ReportResult, style: TerminalStyle): string[] {
  const surfaceOf = new Map(report.claims.map((claim) => [claim.id, claim.surface]));
  const remarks: string[] = [];
  for (const { surface, claim } of report.mentions) {
    remarks.push(
      style.entry(
        "points back",
        `${quote(surface)} repeats ${quote(surfaceOf.get(claim) ?? claim)}; not counted again`,
      ),
    );
  }
  for (const { surface } of report.absences)
    remarks.push(style.entry("not known", `the report says so: ${quote(surface)}`));
  for (const { reason, stretches, words, first } of countLeftOut(report.leftOut)) {
    const often = stretches === 1 ? "" : `${stretches} times, `;
    remarks.push(
      style.entry(
        "left out",
        `${printable(reason)} (${often}${formatNumber(words)} ${words === 1 ? "word" : "words"}): ${quote(first)}`,
      ),
    );
  }
  for (const note of report.notes) remarks.push(style.entry("note", printable(note)));
  return remarks;
}

function whereToLook(report: ReportResult): string {
  const measure = worstFirst(report.claims).find((claim) => claim.measure !== null)?.measure;
  const page = "Each figure in its place: ofrecord check … --html page.html.";
  if (measure === undefined || measure === null) return page;
  return `${page} What a measure counts: ofrecord measures ${measure}.`;
}

function quote(text: string): string {
  const line = printable(text.replace(/\s+/g, " ")).trim();
  return `“${line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line}”`;
}
