import { fiscalYearOfSheet, fiscalYearsIn } from "./find-fiscal-year.ts";
import type { FoundTable } from "./find-tables.ts";
import { isYearHeading } from "./is-year-heading.ts";
import { type LabelDimension, readLabel } from "./label-words.ts";
import { plainWords } from "./plain-words.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";

/** What stands in a column of a table. */
export type ColumnRole =
  | { readonly is: "label"; readonly dimension: LabelDimension | null }
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "total" }
  | { readonly is: "value"; readonly dimension: LabelDimension; readonly value: string }
  | { readonly is: "measure"; readonly measure: string }
  | { readonly is: "share"; readonly value: string }
  | { readonly is: "unknown"; readonly heading: string };

export interface TableHeader {
  readonly row: number;
  /** By column; columns without a heading are absent. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** How many rows that hold something may stand between a title and its header. */
const ROWS_TO_HEADER = 3;

/**
 * The header of a table: the first row below its title with a heading that is known. A row that names nothing but years
 * may stand over all columns, and is the header only where no other follows before the numbers. `null` where there is none.
 */
export function readHeader(sheet: StatisticsSheet, table: FoundTable): TableHeader | null {
  const year = fiscalYearsIn(table.title.text)[0] ?? fiscalYearOfSheet(sheet);
  let ofYears: TableHeader | null = null;
  let tried = 0;
  for (let row = table.title.row + 1; row <= sheet.grid.rows && tried < ROWS_TO_HEADER; row++) {
    const roles = new Map<number, ColumnRole>();
    let hasOther = false;
    if (holdsNumber(sheet, table, row)) break;
    for (let column = table.firstColumn; column <= table.lastColumn; column++) {
      const words = plainWords(sheet.grid.at(row, column));
      if (words === "") continue;
      const role = readHeading(words, table, year);
      roles.set(column, role);
      if (role.is !== "unknown" && !isYearHeading(words, year)) hasOther = true;
    }
    if (roles.size === 0) continue;
    tried++;
    if (![...roles.values()].some(({ is }) => is !== "unknown" && is !== "label")) continue;
    if (hasOther) return { row, roles: settleLabels(sheet, table, row, roles) };
    ofYears ??= { row, roles };
  }
  if (ofYears === null) return null;
  return { row: ofYears.row, roles: settleLabels(sheet, table, ofYears.row, new Map(ofYears.roles)) };
}

function holdsNumber(
  { grid }: StatisticsSheet,
  { firstColumn, lastColumn }: FoundTable,
  row: number,
): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (typeof grid.at(row, column) === "number") return true;
  }
  return false;
}

function readHeading(words: string, { kind }: FoundTable, year: number | null): ColumnRole {
  const { columns, labels } = kind;
  const share = /^(?:percent|pct|%)(?: of)? (.+)$/.exec(words)?.[1];
  if (share !== undefined && columns.dimension !== undefined) {
    const meaning = readLabel(share, [columns.dimension]);
    if (meaning !== null && meaning !== "total") return { is: "share", value: meaning.value };
  }
  for (const [measure, pattern] of Object.entries(columns.measures ?? {})) {
    if (pattern.test(words)) return { is: "measure", measure };
  }
  if (columns.total.test(words)) return { is: "total" };
  if (kind.period === "year" && isYearHeading(words, year)) return { is: "total" };
  if (columns.months === true && MONTH.test(words)) {
    return { is: "month", month: MONTHS.indexOf(words.slice(0, 3)) + 1 };
  }
  if (kind.labelHeadings.test(words)) {
    const second = labels.form === "two-columns" && words === "criminality";
    return { is: "label", dimension: labels.dimensions[second ? 1 : 0] ?? null };
  }
  if (columns.dimension !== undefined) {
    const meaning = readLabel(words, [columns.dimension]);
    if (meaning !== null && meaning !== "total") return { is: "value", ...meaning };
  }
  return { is: "unknown", heading: words };
}

/**
 * A table needs a column of labels. Where no heading names one, it is the first column that holds texts below the
 * header: its heading is blank, or a word that could be both (`Removals` stands over the labels or over the numbers).
 */
function settleLabels(
  sheet: StatisticsSheet,
  table: FoundTable,
  row: number,
  roles: Map<number, ColumnRole>,
): Map<number, ColumnRole> {
  const isNamed = [...roles.values()].some(({ is }) => is === "label");
  if (isNamed) return roles;
  const dimension = table.kind.labels.dimensions[0] ?? null;
  for (let column = table.firstColumn; column <= table.lastColumn; column++) {
    const role = roles.get(column);
    if (role !== undefined && role.is !== "total") continue;
    if (holdsLabels(sheet, table, row, column)) return roles.set(column, { is: "label", dimension });
  }
  return roles;
}

/** True where the first row of numbers below the header has a label that is known in this column. */
function holdsLabels(sheet: StatisticsSheet, table: FoundTable, headerRow: number, column: number): boolean {
  for (let row = headerRow + 1; row <= sheet.grid.rows; row++) {
    if (!holdsNumber(sheet, table, row)) continue;
    const words = plainWords(sheet.grid.at(row, column));
    return words !== "" && readLabel(words, table.kind.labels.dimensions) !== null;
  }
  return false;
}
