import type { CheckedEdge, CheckedLineage, ReportResult } from "../../claims/index.ts";
import { describeDate } from "../../core/index.ts";
import type { Labels } from "./labels.ts";
import { changedFates, evidenceWords, fateWords, relationWords, sourceWords } from "./lineage-words.ts";
import { printable } from "./printable.ts";
import type { TerminalStyle } from "./terminal-style.ts";
import { wrapText } from "./wrap-text.ts";

const MOST_FIGURES = 12;

/**
 * Who copied whom, for a terminal: each text that others go back to with what was made from it below, what happened to
 * the figures on each step, the texts on their own, and how many sources stand behind the figures that several print.
 */
export function lineageTree(
  lineage: CheckedLineage,
  reports: readonly ReportResult[],
  labels: Labels,
  style: TerminalStyle,
): string {
  const daysOf = new Map(reports.map(({ id, published }) => [id, published]));
  const named = (id: string): string => {
    const day = daysOf.get(id);
    return day == null ? id : `${id} (${describeDate(day)})`;
  };
  const made = lineage.edges.filter(({ relation }) => relation !== "same-source");
  const shared = lineage.edges.filter(({ relation }) => relation === "same-source");
  const trees = lineage.families
    .filter(({ members }) => members.length > 1)
    .map(({ root, members }) => treeOf(root, members, made, named, style));
  const alone = lineage.families
    .filter(({ members }) => members.length === 1)
    .flatMap(({ members }) => members);
  const sections = [
    style.bold(style.paragraph(headline(lineage))),
    ...trees,
    ...(shared.length === 0 ? [] : [shared.map((edge) => sharedLine(edge, named, style)).join("\n")]),
    ...(alone.length === 0
      ? []
      : [alone.map((id) => style.entry("on its own", printable(`${named(id)}: its own source`))).join("\n")]),
    ...sourcesText(lineage, labels, style),
  ];
  return `${sections.join("\n\n")}\n`;
}

function headline({ families, edges }: CheckedLineage): string {
  const reports = families.reduce((sum, { members }) => sum + members.length, 0);
  const derived = edges.filter(({ relation }) => relation !== "same-source").length;
  const roots = families.length;
  return `Who copied whom: ${reports} ${reports === 1 ? "report" : "reports"}, ${derived} made from another, ${roots} independent ${roots === 1 ? "text" : "texts"}.`;
}

function treeOf(
  root: string | null,
  members: readonly string[],
  edges: readonly CheckedEdge[],
  named: (id: string) => string,
  style: TerminalStyle,
): string {
  const isChild = new Set(edges.map(({ to }) => to));
  const tops = members.filter((id) => (root === null ? !isChild.has(id) : id === root));
  const lines: string[] = [];
  const seen = new Set<string>();
  const walk = (id: string, indent: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const children = edges.filter(({ from }) => from === id);
    children.forEach((edge, nth) => {
      const isLast = nth === children.length - 1;
      lines.push(...branch(edge, indent, isLast, named, style));
      walk(edge.to, `${indent}${isLast ? "   " : "│  "}`);
    });
  };
  for (const top of tops) {
    lines.push(style.bold(printable(named(top))));
    walk(top, "");
  }
  if (root === null) lines.push(style.dim("which of these came first is not known"));
  return lines.join("\n");
}

function branch(
  edge: CheckedEdge,
  indent: string,
  isLast: boolean,
  named: (id: string) => string,
  style: TerminalStyle,
): string[] {
  const under = `${indent}${isLast ? "   " : "│  "}`;
  const kept = edge.figures.length - changedFates(edge).length;
  const details = [
    evidenceWords(edge),
    ...changedFates(edge).map(fateWords),
    ...(kept === 0
      ? []
      : [`${kept} ${kept === 1 ? "figure" : "figures"} kept as ${kept === 1 ? "it was" : "they were"}`]),
  ];
  return [
    `${indent}${isLast ? "└─" : "├─"} ${printable(`${named(edge.to)}: ${relationWords[edge.relation]}`)}`,
    ...details.flatMap((detail, nth) =>
      wrapText(printable(detail), style.width - under.length - 4).map(
        (line, row) =>
          `${under}${nth === 0 ? "   " : row === 0 ? "  - " : "    "}${nth === 0 ? style.dim(line) : line}`,
      ),
    ),
  ];
}

function sharedLine(edge: CheckedEdge, named: (id: string) => string, style: TerminalStyle): string {
  return style.entry(
    "one source",
    printable(
      `${named(edge.from)} and ${named(edge.to)} quote the same statement; neither is made from the other.`,
    ),
  );
}

function sourcesText({ figures }: CheckedLineage, labels: Labels, style: TerminalStyle): string[] {
  if (figures.length === 0) return [];
  const shown = figures.slice(0, MOST_FIGURES);
  const more =
    figures.length === shown.length
      ? []
      : [style.dim(`  and ${figures.length - shown.length} more (--json)`)];
  return [
    [
      style.bold("Figures that several pages print, by independent source"),
      ...shown.map((each) => style.entry("", printable(sourceWords(each, labels)))),
      ...more,
    ].join("\n"),
  ];
}
