import type { Claim, Statement } from "../../claims/index.ts";
import { describeTime } from "../../core/index.ts";
import { contextOf } from "./context.ts";
import { cite, describeFigure, onRecord, readAs, worthShowing } from "./describe-claim.ts";
import { groupLabel, type Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { lookOf } from "./verdicts.ts";

const CONTEXT_REACH = 55;
const MOST_ALTERNATIVES = 3;

/** One figure of a report: verdict, the words, what they were read as, why, and the figure on record. */
export function terminalClaim(claim: Claim, text: string, labels: Labels, style: TerminalStyle): string {
  const { before, surface, after } = contextOf(text, claim.start, claim.end, CONTEXT_REACH);
  const { symbol, word, tone } = lookOf(claim.verdict);
  const lines = [
    `${style.tone(tone, style.bold(`${symbol} ${word}`))}  “${style.bold(surface)}”`,
    style.paragraph(`${before}“${surface}”${after}`, 2),
    style.entry("read as", printable(readAs(claim, labels))),
    style.entry("why", printable(claim.why)),
  ];
  if (claim.figure !== null) {
    lines.push(style.entry("on record", printable(onRecord(claim.figure, claim, labels))));
    lines.push(style.entry("source", printable(cite(claim.figure.source, claim.figure.locator))));
  }
  const others = worthShowing(claim);
  for (const other of others.slice(0, MOST_ALTERNATIVES)) {
    lines.push(style.entry("see also", printable(describeFigure(other, labels))));
  }
  const more = others.length - MOST_ALTERNATIVES;
  if (more > 0) lines.push(style.entry("", `and ${more} more on record (--json lists them)`));
  return lines.join("\n");
}

/** A statement about sizes that prints no number: verdict, the words, why, and the figures it was held against. */
export function terminalStatement(
  statement: Statement,
  text: string,
  labels: Labels,
  style: TerminalStyle,
): string {
  const { before, surface, after } = contextOf(text, statement.start, statement.end, CONTEXT_REACH);
  const { symbol, word, tone } = lookOf(statement.verdict);
  const lines = [
    `${style.tone(tone, style.bold(`${symbol} ${word}`))}  “${style.bold(surface)}”, a statement about size`,
    style.paragraph(`${before}“${surface}”${after}`, 2),
    style.entry("why", printable(statement.why)),
  ];
  for (const figure of statement.figures.slice(0, MOST_ALTERNATIVES)) {
    lines.push(style.entry("on record", printable(describeFigure(figure, labels))));
  }
  const sources = new Set(statement.figures.map(({ source }) => cite(source)));
  for (const source of sources) lines.push(style.entry("source", printable(source)));
  return lines.join("\n");
}

/** Several figures that say the same of different rows of a table: what they share once, then a line for each. */
export function terminalClaimGroup(
  claims: readonly Claim[],
  text: string,
  labels: Labels,
  style: TerminalStyle,
): string {
  const [first] = claims;
  if (first === undefined) return "";
  const { symbol, word, tone } = lookOf(first.verdict);
  const lines = [`${style.tone(tone, style.bold(`${symbol} ${word}`))}  ${claims.length} figures`];
  if (first.measure === null)
    lines.push(style.entry("read as", readAs({ ...first, attributedTo: null }, labels)));
  else {
    const time = first.figure?.time ?? first.time;
    const shared = [labels.measureName(first.measure), ...(time === null ? [] : [describeTime(time)])];
    lines.push(style.entry("read as", printable(shared.join("; "))));
  }
  const surfaces = claims.map((claim) => `“${contextOf(text, claim.start, claim.end, 0).surface}”`);
  const width = Math.max(...surfaces.map((surface) => surface.length));
  claims.forEach((claim, index) => {
    lines.push(
      style.paragraph(`${(surfaces[index] ?? "").padEnd(width)}  ${rowText(claim, text, labels)}`, 4),
    );
  });
  if (first.verdict === "no-record") lines.push(style.entry("why", printable(first.why)));
  for (const source of citeTogether(claims)) lines.push(style.entry("source", printable(source)));
  return lines.join("\n");
}

function rowText(claim: Claim, text: string, labels: Labels): string {
  if (claim.measure === null) {
    const { before, after } = contextOf(text, claim.start, claim.end, 24);
    return printable(`${before}▸${after}`).trim();
  }
  return printable(groupLabel(claim.group, labels));
}

/** Each source once, with the places in it: `…; table.csv row 3, 7, 12`. */
function citeTogether(claims: readonly Claim[]): string[] {
  const places = new Map<string, string[]>();
  for (const { figure } of claims) {
    if (figure === null) continue;
    const source = cite(figure.source);
    places.set(source, [...(places.get(source) ?? []), figure.locator]);
  }
  return [...places].map(([source, locators]) => {
    const [first = "", ...more] = locators;
    const shared = first.slice(0, first.lastIndexOf(" ") + 1);
    if (!more.every((locator) => locator.startsWith(shared))) return `${source}; ${locators.join("; ")}`;
    return `${source}; ${[first, ...more.map((locator) => locator.slice(shared.length))].join(", ")}`;
  });
}
