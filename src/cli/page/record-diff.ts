import { describeDate } from "../../core/index.ts";
import type { ShownChanges, ShownNumber, ShownTableChanges } from "../../figures/index.ts";
import type { ReleaseChanges } from "../../record/index.ts";
import type { World } from "../world.ts";
import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import type { ReleaseSummary } from "./release-summary.ts";
import { type TerminalStyle, terminalStyle } from "./terminal-style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** What changed between two releases, as it is shown: small numbers withheld. */
export interface ShownReleaseChanges {
  readonly before: Pick<ReleaseSummary, "id" | "source" | "asOf" | "loaded" | "madeUp">;
  readonly after: Pick<ReleaseSummary, "id" | "source" | "asOf" | "loaded" | "madeUp">;
  /** The smallest number above zero that is shown. */
  readonly minCell: number;
  /** Where the releases are named in the wrong order. */
  readonly warning: string | null;
  readonly notes: readonly string[];
  readonly tables: readonly ShownTableChanges[];
  readonly tablesNotCompared: ReleaseChanges["tablesNotCompared"];
}

const FATES = ["disappeared", "changed", "appeared", "unchanged"] as const;
const MOST_GROUPS = 8;
const MOST_COLUMNS = 8;

const DIMENSIONS = {
  "fiscal-year": "fiscal year",
  nationality: "nationality",
  application: "application",
  decision: "decision",
} as const satisfies Record<ShownTableChanges["breakdowns"][number]["dimension"], string>;

/** The changes for a terminal: first what disappeared, then every table, then the groups where most has changed. */
export function recordDiff(changes: ShownReleaseChanges, world: Pick<World, "stdout" | "env">): string {
  const style = terminalStyle(world);
  const { before, after, tables, tablesNotCompared, warning, notes } = changes;
  const title = `From ${describeRelease(before)} to ${describeRelease(after)}`;
  const parts = [
    style.bold(style.paragraph(printable(title))),
    warning === null ? "" : style.paragraph(printable(warning)),
    style.paragraph(printable(tellDisappeared(changes))),
    changesTable(
      "table",
      tables.map((table) => ({ ...table.counts, label: table.table })),
      style,
    ),
    ...tables.filter(({ counts }) => isTouched(counts)).map((table) => tableChanges(table, style)),
    [
      ...tablesNotCompared.map(({ table, file, lackedBy }) =>
        style.entry("not compared", printable(`${table}: ${file} is not in ${lackedBy.join(" nor in ")}`)),
      ),
      ...notes.map((note) => style.entry("note", printable(note))),
    ].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function describeRelease({ id, asOf, madeUp }: ShownReleaseChanges["before"]): string {
  const day = asOf === null ? "" : ` as of ${describeDate(asOf)}`;
  return `${id}${madeUp ? " (made up)" : ""}${day}`;
}

/** One sentence about the rows of the first release that the second does not have. */
function tellDisappeared({ before, after, tables }: ShownReleaseChanges): string {
  const some = tables.filter(({ counts }) => counts.disappeared !== 0);
  if (some.length === 0) {
    return `Nothing disappeared: every row of ${before.id} that was compared is in ${after.id} too.`;
  }
  const list = some.map(({ table, counts, rows }) => {
    const { disappeared } = counts;
    if (disappeared === "withheld") return `${table} withheld`;
    return `${table} ${formatNumber(disappeared)} of ${formatNumber(rows.before)}`;
  });
  return `Disappeared: rows of ${before.id} that are not in ${after.id}: ${list.join("; ")}.`;
}

function tableChanges(table: ShownTableChanges, style: TerminalStyle): string {
  const { changedByColumn, columnsNotCompared, breakdowns } = table;
  const columns = Object.entries(changedByColumn)
    .filter(([, rows]) => rows !== 0)
    .sort(([, a], [, b]) => weight(b) - weight(a));
  const list = columns.slice(0, MOST_COLUMNS).map(([name, rows]) => `${name} ${show(rows)}`);
  const more = moreThan(columns.length, MOST_COLUMNS);
  const groups = breakdowns.map(({ dimension, groups }) => {
    const touched = groups.filter(isTouched);
    const largest = new Set(
      [...touched].sort((a, b) => comparePlaces(placesOf(a), placesOf(b))).slice(0, MOST_GROUPS),
    );
    const shown = touched.filter((group) => largest.has(group));
    if (dimension !== "fiscal-year") shown.sort((a, b) => comparePlaces(placesOf(a), placesOf(b)));
    const rest = moreThan(touched.length, MOST_GROUPS);
    const rows = changesTable(`by ${DIMENSIONS[dimension]}`, shown, style);
    return touched.length === 0 ? "" : `\n${rows}${rest === "" ? "" : `\n  ${style.dim(rest)}`}`;
  });
  return [
    style.bold(printable(`${table.table} (${table.file})`)),
    ...(list.length === 0
      ? []
      : [style.entry("changed in", printable(`${[...list, ...(more === "" ? [] : [more])].join(", ")}`))]),
    ...(columnsNotCompared.length === 0
      ? []
      : [
          style.entry(
            "not compared",
            printable(`columns that one of them lacks: ${columnsNotCompared.join(", ")}`),
          ),
        ]),
    ...groups.filter((text) => text !== ""),
  ].join("\n");
}

function changesTable(
  header: string,
  groups: readonly (ShownChanges & { readonly label: string })[],
  style: TerminalStyle,
): string {
  const columns: TextColumn[] = [
    { header, align: "left" },
    ...FATES.map((fate): TextColumn => ({ header: fate, align: "right" })),
  ];
  const rows = groups.map((group) => [printable(group.label), ...FATES.map((fate) => show(group[fate]))]);
  return textTable(columns, rows, style.width - 2).replaceAll(/^/gm, "  ");
}

function show(value: ShownNumber): string {
  return value === "withheld" ? value : formatNumber(value);
}

/** A withheld number stands between zero and the smallest shown, whatever it is. */
function weight(value: ShownNumber): number {
  return value === "withheld" ? 0.5 : value;
}

function isTouched(counts: ShownChanges): boolean {
  return counts.disappeared !== 0 || counts.changed !== 0 || counts.appeared !== 0;
}

function placesOf({ disappeared, changed, appeared }: ShownChanges): readonly number[] {
  return [weight(disappeared), weight(changed), weight(appeared)];
}

/** The most disappeared first, then the most changed, then the most appeared. */
function comparePlaces(a: readonly number[], b: readonly number[]): number {
  return (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0);
}

function moreThan(count: number, most: number): string {
  return count > most ? `and ${formatNumber(count - most)} more (--json lists them)` : "";
}
