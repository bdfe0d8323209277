import type { DocketDetails } from "../../docket/index.ts";
import {
  type CourtReleaseDetails,
  defectKinds,
  type EnforcementDetails,
  type StatisticsDetails,
  type TableLedger,
} from "../../record/index.ts";
import type { World } from "../world.ts";
import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import { enforcementLedger, statisticsLedger } from "./record-ice.ts";
import { releaseHead, releaseTables } from "./record-list.ts";
import type { ReleaseSummary } from "./release-summary.ts";
import { type TerminalStyle, terminalStyle } from "./terminal-style.ts";

const MOST_SAMPLES = 3;
const MOST_NAMES = 8;

/** What a release remembers: how it was loaded, what was not as it should be, and what the docket could not place. */
export interface ReleaseAccount {
  readonly summary: ReleaseSummary;
  readonly court: CourtReleaseDetails | null;
  /** The docket worked out from it, or the release itself where it is one. */
  readonly docket: DocketDetails | null;
  readonly statistics: StatisticsDetails | null;
  readonly enforcement: EnforcementDetails | null;
}

/** One release for a terminal, with its whole ledger in words. */
export function recordLedger(account: ReleaseAccount, world: Pick<World, "stdout" | "env">): string {
  const style = terminalStyle(world);
  const { summary, court, docket, statistics, enforcement } = account;
  const tables = releaseTables(summary, style);
  const parts = [releaseHead(summary, style).join("\n"), ...(tables === null ? [] : [tables])];
  if (court !== null) {
    parts.push(...court.ledger.map((table) => tableLedger(table, style)));
    parts.push(lacks(court, style));
  }
  if (docket !== null) parts.push(docketNotes(docket, style));
  if (statistics !== null) parts.push(...statisticsLedger(statistics, style));
  if (enforcement !== null) parts.push(...enforcementLedger(enforcement, style));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function tableLedger(ledger: TableLedger, style: TerminalStyle): string {
  const { table, file, rowsRead, rowsKept, expected, defects, unknownColumns, missingColumns } = ledger;
  const aside = rowsRead - rowsKept;
  const rows = `${plural(rowsRead, "row")} read, ${formatNumber(rowsKept)} kept, ${formatNumber(aside)} set aside`;
  return [
    style.bold(printable(`${table} (${file})`)),
    style.entry("rows", `${rows}; ${besideCountFile(rowsRead, expected)}`),
    ...defects.map(({ kind, column, count, samples }) => {
      const known = Object.hasOwn(defectKinds, kind) ? defectKinds[kind] : null;
      const where = column === null ? "" : ` in ${column}`;
      const examples = samples.slice(0, MOST_SAMPLES).map(({ line, text }) => {
        return text === "" ? formatNumber(line) : `${formatNumber(line)} “${text}”`;
      });
      const lines = examples.length === 0 ? "" : ` (line ${examples.join(", ")})`;
      const words = `${formatNumber(count)}${where}: ${known?.says ?? kind}${lines}`;
      return style.entry((known?.outcome ?? "other").replace("-", " "), printable(words));
    }),
    ...(defects.length === 0 ? [style.entry("", "Every row and value is as it came.")] : []),
    ...names("not known", unknownColumns, "column", style),
    ...names("lacks", missingColumns, "column", style),
  ].join("\n");
}

function besideCountFile(rowsRead: number, expected: number | null): string {
  if (expected === null) return "Count.txt does not name it";
  if (expected === rowsRead) return "Count.txt says the same";
  const difference = Math.abs(expected - rowsRead);
  return `Count.txt says ${formatNumber(expected)}, ${formatNumber(difference)} ${expected > rowsRead ? "more" : "fewer"}`;
}

/** What the release came without, and what was not read of it. */
function lacks(court: CourtReleaseDetails, style: TerminalStyle): string {
  const { tablesMissing, builtInLookups, filesNotRead } = court;
  const lines = [
    ...names("lacks", tablesMissing, "table", style),
    ...names("built in", builtInLookups, "look-up", style, ", because the release has none"),
    ...names("not read", filesNotRead, "file", style),
  ];
  return lines.length === 0 ? "" : [style.bold("the release as a whole"), ...lines].join("\n");
}

function docketNotes(docket: DocketDetails, style: TerminalStyle): string {
  const line = (count: number, says: string): string[] =>
    count === 0 ? [] : [style.entry(formatNumber(count), says)];
  const decisions = docket.unknownDecisions.map(({ caseType, type, code, label, rows }) => {
    const kind = type === "C" ? "decision" : "other completion";
    const named = label === "" ? "which the release's look-up lacks" : `“${label}”`;
    return style.entry(
      formatNumber(rows),
      printable(
        `rows of case type ${caseType || "unknown"} with the ${kind} ${code}, ${named}: meaning unknown`,
      ),
    );
  });
  return [
    style.bold("the docket worked out from it"),
    style.entry(formatNumber(docket.cases), "cases on the docket"),
    ...line(docket.casesWithoutProceeding, "cases left out: no proceeding"),
    ...line(docket.casesWithoutDate, "cases left out: no proceeding has a date"),
    ...line(docket.proceedingsWithoutCase, "proceedings left out: their case is not in the release"),
    ...line(docket.appealsWithoutCase, "appeals left out: their case is not in the release"),
    ...line(docket.casesOfSeveralTypes, "cases whose proceedings are of several case types"),
    ...decisions,
  ].join("\n");
}

function names(
  label: string,
  all: readonly string[],
  what: string,
  style: TerminalStyle,
  note = "",
): string[] {
  if (all.length === 0) return [];
  const more = all.length > MOST_NAMES ? `, and ${formatNumber(all.length - MOST_NAMES)} more (--json)` : "";
  const list = `${plural(all.length, what)}${note}: ${all.slice(0, MOST_NAMES).join(", ")}${more}`;
  return [style.entry(label, printable(list))];
}

function plural(count: number, what: string): string {
  return `${formatNumber(count)} ${what}${count === 1 ? "" : "s"}`;
}
