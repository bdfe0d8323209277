import { describeDate } from "../../core/index.ts";
import type { EnforcementDetails, StatisticsDetails } from "../../record/index.ts";
import { formatNumber } from "./format-number.ts";
import { printable } from "./printable.ts";
import type { TerminalStyle } from "./terminal-style.ts";

const MOST_NAMES = 8;

/** What was read of each workbook of detention statistics, what was not, and every finding. */
export function statisticsLedger({ workbooks }: StatisticsDetails, style: TerminalStyle): string[] {
  return workbooks.map((workbook) => {
    const { file, fiscalYear, asOf, account, findings, headingsNotRead, rows } = workbook;
    const checked = account.reduce((sum, table) => sum + table.sumsChecked, 0);
    const failed = account.reduce((sum, table) => sum + table.sumsFailed, 0);
    const leftOut = new Map<string, number>();
    for (const table of account) {
      for (const [why, count] of Object.entries(table.leftOut)) {
        leftOut.set(why, (leftOut.get(why) ?? 0) + count);
      }
    }
    const year = fiscalYear === null ? "fiscal year not told" : `FY${fiscalYear}`;
    const day = asOf === null ? "no day of the snapshot" : `snapshot of ${describeDate(asOf)}`;
    const out = [...leftOut].map(([why, count]) => `${formatNumber(count)} ${LEFT_OUT[why] ?? why}`);
    return [
      style.bold(printable(file)),
      style.entry("covers", `${year}, ${day}`),
      style.entry("figures", `${formatNumber(rows)} from ${formatNumber(account.length)} tables`),
      ...(out.length === 0 ? [] : [style.entry("not given", out.join("; "))]),
      style.entry("totals", `${formatNumber(checked)} added again, ${formatNumber(failed)} differ`),
      ...findings.map(({ locator, sentence }) =>
        style.entry("finding", printable(locator === "" ? sentence : `${locator}: ${sentence}`)),
      ),
      ...named("not read", headingsNotRead, "other heading", style),
    ].join("\n");
  });
}

const LEFT_OUT: Readonly<Record<string, string>> = {
  "month-not-begun": "for months not begun, printed as 0",
  repeated: "printed again elsewhere with the same value",
  "sum-differs": "in sums that do not add up",
  "printed-twice-differently": "printed twice with two values",
  "no-date": "without a date",
  "stale-date": "with a date that cannot be right",
  "dates-differ": "with two dates",
  "unknown-label": "in rows that are not known",
  "unknown-heading": "in columns that are not known",
  "not-a-number": "that are no numbers",
  "moved-column": "under no heading",
};

/** What became of the rows of each kind of enforcement records, and what each rule did. */
export function enforcementLedger(details: EnforcementDetails, style: TerminalStyle): string[] {
  const kinds = details.ledger.map((ledger) => {
    const { kind, parts, rowsRead, rowsKept, setAside, blanked, rules, unlisted, idMissing } = ledger;
    const aside = Object.entries(setAside).filter(([, count]) => count > 0);
    return [
      style.bold(`${kind} (layout of ${ledger.layout})`),
      style.entry(
        "rows",
        `${plural(rowsRead, "row")} read in ${plural(parts.length, "sheet or file", "sheets and files")}, ${formatNumber(rowsKept)} kept, ${formatNumber(rowsRead - rowsKept)} set aside`,
      ),
      ...aside.map(([why, count]) =>
        style.entry("set aside", printable(`${formatNumber(count)}: ${why.replaceAll("-", " ")}`)),
      ),
      style.entry("no id", `${formatNumber(idMissing)} rows, which cannot be told from repeats`),
      ...rules.map(({ rule, source, rows }) =>
        style.entry("rule", printable(`${formatNumber(rows)} rows: ${rule} (${source})`)),
      ),
      ...blanked
        .filter(({ cells }) => cells > 0)
        .map(({ column, reason, cells }) =>
          style.entry(
            "blanked",
            printable(`${formatNumber(cells)} in ${column}: ${reason.replaceAll("-", " ")}`),
          ),
        ),
      ...unlisted
        .slice(0, MOST_NAMES)
        .map(({ column, printed, storedAs, rows }) =>
          style.entry(
            "not listed",
            printable(`${formatNumber(rows)} in ${column}: “${printed}”, kept as ${storedAs}`),
          ),
        ),
      ...named("lacks", ledger.columnsMissing, "column", style),
      ...named("not known", ledger.columnsUnknown, "column", style),
      ...named("twice", ledger.columnsRepeated, "column", style),
    ].join("\n");
  });
  const stays = details.stayRules.map(({ rule, source, rows }) =>
    style.entry("rule", printable(`${formatNumber(rows)} rows: ${rule} (${source})`)),
  );
  const late =
    details.eventsLater === 0
      ? []
      : [
          style.entry(
            "late",
            `${plural(details.eventsLater, "event")} dated after ${describeDate(details.asOf)}, far from all others: slips of the date, which no count reaches`,
          ),
        ];
  const notRead = details.filesNotRead.map(({ file, sheet, why }) =>
    style.entry("not read", printable(`${file}${sheet === null ? "" : `, sheet ${sheet}`}: ${why}`)),
  );
  return [
    ...kinds,
    ...(stays.length === 0 ? [] : [[style.bold("stays put together from stints"), ...stays].join("\n")]),
    ...(notRead.length + late.length === 0
      ? []
      : [[style.bold("the release as a whole"), ...late, ...notRead].join("\n")]),
  ];
}

function named(label: string, all: readonly string[], what: string, style: TerminalStyle): string[] {
  if (all.length === 0) return [];
  const more = all.length > MOST_NAMES ? `, and ${formatNumber(all.length - MOST_NAMES)} more (--json)` : "";
  const list = `${plural(all.length, what)}: ${all.slice(0, MOST_NAMES).join(", ")}${more}`;
  return [style.entry(label, printable(list))];
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
