import { type IsoDate, UserError } from "../../../core/index.ts";
import type { PublishedRow } from "../../published/published-table.ts";
import { assembleRows } from "./assemble-rows.ts";
import { checkAlternatives } from "./check-alternatives.ts";
import { checkSums, type SumCheck } from "./check-sums.ts";
import { dateTables } from "./date-tables.ts";
import { holdsFacilities } from "./facility-columns.ts";
import { fiscalYearOfSheet } from "./find-fiscal-year.ts";
import { listOtherHeadings } from "./list-other-headings.ts";
import { readFacilities } from "./read-facilities.ts";
import { readTables } from "./read-table.ts";
import type { StatisticsFinding, TableAccount } from "./statistics-finding.ts";
import { createStatisticsSheet, type StatisticsSheet } from "./statistics-sheet.ts";
import type { ReadTable } from "./table-figure.ts";
import { type DateKind, findTableKind, tableKinds } from "./table-kinds.ts";

/** Everything one of ICE's detention statistics workbooks says that we read, and an account of the rest. */
export interface StatisticsWorkbook {
  /** The workbook's file name, as it stands in locators. */
  readonly file: string;
  readonly fiscalYear: number | null;
  /** The day of the snapshot of people detained; `null` where its date is missing or cannot be right. */
  readonly asOf: IsoDate | null;
  /** The as-of day of each kind of table, where there is one that holds. */
  readonly dates: Readonly<Partial<Record<DateKind | "facilities", IsoDate>>>;
  /** In the order of measure, time and group: the same for any layout of the same tables. */
  readonly rows: readonly PublishedRow[];
  readonly account: readonly TableAccount[];
  readonly findings: readonly StatisticsFinding[];
  /** Headings of other tables on its sheets, and of sheets that are hidden: nothing is passed over in silence. */
  readonly headingsNotRead: readonly string[];
}

/** What is needed of an open workbook; that of `openWorkbook` will do. */
export interface WorkbookSheets {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly readGrid: (sheetName: string) => Promise<StatisticsSheet["grid"]>;
}

/** True where a workbook has a title of one of the tables, and says that ICE made it. Reads its sheets. */
export async function isStatisticsWorkbook(workbook: WorkbookSheets): Promise<boolean> {
  const { sheets } = await readSheets(workbook);
  const texts = sheets.flatMap((sheet) => sheet.texts);
  const hasTable = texts.some(({ words }) => findTableKind(words) !== null) || sheets.some(holdsFacilities);
  return (
    hasTable &&
    texts.some(({ words }) =>
      /^u s immigration and customs enforcement$|^ice (detention|footnotes|facilities|alternatives)/.test(
        words,
      ),
    )
  );
}

/**
 * Reads a detention statistics workbook of any year since FY2019: every table found by its title and headings wherever it
 * stands, every printed total added again, every figure with its cell and its time. What is not known, does not add up
 * or has no date that can be right is a finding, and its figures are not given.
 *
 * @param fileName as locators are to name it
 * @throws UserError where no table can be read, or no figure of those read can be given
 */
export async function readStatistics(
  workbook: WorkbookSheets,
  fileName: string,
): Promise<StatisticsWorkbook> {
  const { sheets, hidden } = await readSheets(workbook);
  return readStatisticsSheets(sheets, hidden, fileName);
}

/** The same of sheets that were read: pure, and what the tests permute. */
export function readStatisticsSheets(
  sheets: readonly StatisticsSheet[],
  hidden: readonly string[],
  fileName: string,
): StatisticsWorkbook {
  const read = sheets.map((sheet) => {
    const year = fiscalYearOfSheet(sheet);
    const own = readTables(sheet, year);
    return holdsFacilities(sheet) ? [own, readFacilities(sheet, year)] : [own];
  });
  const tables = read.flat().flatMap((each) => each.tables);
  const findings = read.flat().flatMap((each) => each.findings);
  if (tables.length === 0) throw nothingToRead(fileName, findings);
  const dated = dateTables(tables, sheets);
  const checks = new Map(tables.map((table) => [table, checkTable(table, sheets)]));
  const { rows, account, findings: twice } = assembleRows(tables, dated, checks, fileName);
  const all = [
    ...findings,
    ...dated.findings,
    ...[...checks.values()].flatMap((check) => check.findings),
    ...twice,
    ...missingTables(tables),
  ];
  if (rows.length === 0) throw nothingToRead(fileName, all);
  return {
    file: fileName,
    fiscalYear: Math.max(...tables.map((table) => table.fiscalYear ?? 0)) || null,
    asOf: dated.dates.detained ?? null,
    dates: dated.dates,
    rows,
    account,
    findings: all,
    headingsNotRead: listOtherHeadings(sheets, hidden, tables),
  };
}

function checkTable(table: ReadTable, sheets: readonly StatisticsSheet[]): SumCheck {
  const own = checkSums(table);
  if (table.dateKind !== "atd") return own;
  const others = checkAlternatives(
    table,
    sheets.find(({ name }) => name === table.sheet),
  );
  return {
    checked: own.checked + others.checked,
    failed: own.failed + others.failed,
    doubtful: new Set([...own.doubtful, ...others.doubtful]),
    findings: [...own.findings, ...others.findings],
  };
}

async function readSheets(
  workbook: WorkbookSheets,
): Promise<{ sheets: StatisticsSheet[]; hidden: string[] }> {
  const sheets: StatisticsSheet[] = [];
  const hidden: string[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.hidden) hidden.push(sheet.name);
    else sheets.push(createStatisticsSheet(sheet.name, await workbook.readGrid(sheet.name)));
  }
  return { sheets, hidden };
}

function missingTables(tables: readonly ReadTable[]): StatisticsFinding[] {
  const found = new Set(tables.map(({ id }) => id));
  return [...tableKinds.filter(({ isExpected }) => isExpected).map(({ id }) => id), "facilities"]
    .filter((id) => !found.has(id))
    .map((id) => ({
      kind: "table-missing",
      table: id,
      locator: "",
      sentence: `The table "${id.replaceAll("-", " ")}", which such workbooks have, was not found or could not be read; it gives no figures.`,
    }));
}

function nothingToRead(file: string, findings: readonly StatisticsFinding[]): UserError {
  const [first] = findings;
  const found =
    first === undefined
      ? "none of the tables was found"
      : `${first.sentence.replace(/\.$/, "")} (${first.locator || first.table})`;
  const message = `${file} gives no figures: ${found}; give an ICE detention statistics workbook as ICE posted it.`;
  return new UserError("record.no-statistics", message, { file });
}
