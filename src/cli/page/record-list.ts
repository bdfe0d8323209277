import { describeDate } from "../../core/index.ts";
import { COURT_RELEASE } from "../../record/index.ts";
import type { World } from "../world.ts";
import { formatBytes } from "./format-bytes.ts";
import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import type { ReleaseSummary } from "./release-summary.ts";
import { type TerminalStyle, terminalStyle } from "./terminal-style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** The releases of a store for a terminal, the earliest loaded first. */
export function recordList(
  releases: readonly ReleaseSummary[],
  storePath: string,
  world: Pick<World, "stdout" | "env">,
): string {
  const style = terminalStyle(world);
  if (releases.length === 0) return `${style.paragraph(emptyStore(storePath))}\n`;
  const parts = releases.map((release) => {
    const table = releaseTables(release, style);
    return [...releaseHead(release, style), ...(table === null ? [] : ["", table])].join("\n");
  });
  const court = releases.filter(({ kind }) => kind === COURT_RELEASE);
  const [before, after] = court.slice(-2);
  const hints = [
    ...(after === undefined ? [] : [`What changed: ofrecord record diff ${before?.id} ${after.id}`]),
    ...(court.length === 0 ? [] : [`What was repaired: ofrecord record show ${court.at(-1)?.id}`]),
    "Whether the files are whole: ofrecord record verify",
  ];
  return `${[...parts, hints.map((hint) => style.dim(style.paragraph(hint))).join("\n")].join("\n\n")}\n`;
}

/** What to do with a store that holds nothing. */
export function emptyStore(storePath: string): string {
  return `The store ${printable(storePath)} holds no release; load one with \`ofrecord load eoir FOLDER\` (the immigration court's records), \`ofrecord load ice FOLDER\` (ICE's statistics and records) or \`ofrecord load table DATAPACKAGE\` (published tables).`;
}

/** The lines that say which release it is. */
export function releaseHead(release: ReleaseSummary, style: TerminalStyle): string[] {
  const { id, kind, source, url, asOf, loaded, programVersion, bytes, files, madeUp } = release;
  const origin = url === null ? source : `${source}; ${url}`;
  return [
    style.bold(printable(id)),
    style.entry("kind", printable(madeUp ? `${kind}, made up by \`ofrecord synth\`` : kind)),
    style.entry("source", printable(origin)),
    ...(asOf === null ? [] : [style.entry("as of", describeDate(asOf))]),
    style.entry("loaded", printable(`${describeMoment(loaded)}, by version ${programVersion}`)),
    style.entry(
      "on disk",
      `${formatBytes(bytes)} in ${formatNumber(files)} ${files === 1 ? "file" : "files"}`,
    ),
  ];
}

/** Where the rows of each table went; `null` for a docket, whose tables hold counts and no rows of a source. */
export function releaseTables({ kind, tables }: ReleaseSummary, style: TerminalStyle): string | null {
  if (kind === "docket" || tables.length === 0) return null;
  const hasLedger = tables.some(({ repaired }) => repaired !== null);
  const number = (header: string): TextColumn => ({ header, align: "right" });
  const columns: TextColumn[] = [
    { header: "table", align: "left" },
    ...["rows read", "rows kept", "set aside"].map(number),
    ...(hasLedger ? ["repaired", "blanked"].map(number) : []),
  ];
  const rows = tables.map(({ table, rowsRead, rowsKept, rowsSetAside, repaired, blanked }) => [
    printable(table),
    ...[rowsRead, rowsKept, rowsSetAside].map(formatNumber),
    ...(hasLedger ? [repaired, blanked].map((count) => (count === null ? "" : formatNumber(count))) : []),
  ]);
  const table = textTable(columns, rows, style.width - 2);
  return table.replaceAll(/^/gm, "  ");
}

/** `2026-07-10T08:15:30.000Z` gives `10 July 2026, 08:15 UTC`. */
function describeMoment(moment: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(moment) ?? [];
  return day === undefined ? moment : `${describeDate(day)}, ${time} UTC`;
}
