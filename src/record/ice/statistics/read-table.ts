import { cellName } from "../sheets/cell-name.ts";
import { fiscalYearsIn } from "./find-fiscal-year.ts";
import { type FoundTable, findTables } from "./find-tables.ts";
import { plainWords } from "./plain-words.ts";
import { readHeader, type TableHeader } from "./read-header.ts";
import { createCellReader, type Report } from "./read-row-cells.ts";
import { createLabelReader, type RowMeaning } from "./read-row-labels.ts";
import { rowExtent } from "./row-extent.ts";
import type { StatisticsFinding } from "./statistics-finding.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import type { ReadTable } from "./table-figure.ts";

/** What came of reading the tables of a sheet. */
export interface SheetTables {
  readonly tables: readonly ReadTable[];
  readonly findings: readonly StatisticsFinding[];
}

/** Numbers that stand beside no label are nobody's. */
const NOBODY: RowMeaning = { group: { "?row": "" }, unknown: "" };

/**
 * Reads every table of ours on a sheet. Rows and columns that are not known are findings; their numbers stay as parts of
 * sums and are marked as withheld.
 *
 * @param sheetYear the fiscal year of the sheet, for tables whose title names none
 */
export function readTables(sheet: StatisticsSheet, sheetYear: number | null): SheetTables {
  const findings: StatisticsFinding[] = [];
  const tables = findTables(sheet).map((found) => {
    const report: Report = (kind, row, column, sentence) =>
      findings.push({
        kind,
        table: found.kind.id,
        locator: locate(sheet.name, cellName(row, column)),
        sentence,
      });
    return readTable(sheet, found, sheetYear, report);
  });
  return { tables: tables.filter((table) => table !== null), findings };
}

/** `sheet "Detention FY26", B21` */
export function locate(sheet: string, cells: string): string {
  return `sheet "${sheet}", ${cells}`;
}

function readTable(
  sheet: StatisticsSheet,
  found: FoundTable,
  sheetYear: number | null,
  report: Report,
): ReadTable | null {
  const { kind, title } = found;
  const header = readHeader(sheet, found);
  if (header === null || ![...header.roles.values()].some(({ is }) => is === "label")) {
    const sentence = `Below the title "${title.text}" no row of headings was found that belongs to such a table; its figures are not given.`;
    report("unknown-heading", title.row, title.column, sentence);
    return null;
  }
  const body = readBody(sheet, found, header, report);
  if (body.figures.length === 0) {
    const sentence = `Below the headings of the table "${title.text}" no figures were found.`;
    report("not-a-number", title.row, title.column, sentence);
  }
  return {
    id: kind.id,
    sheet: sheet.name,
    title: title.text,
    titleCell: cellName(title.row, title.column),
    dateKind: kind.dateKind,
    isAdditive: kind.isAdditive,
    fiscalYear: yearOfTable(found, sheetYear, report),
    ...body,
  };
}

/** The year of the title, or else of the sheet; `null` where the two contradict each other. */
function yearOfTable({ title }: FoundTable, sheetYear: number | null, report: Report): number | null {
  const own = fiscalYearsIn(title.text)[0] ?? null;
  if (own === null || sheetYear === null || own === sheetYear) return own ?? sheetYear;
  const sentence = `The table "${title.text}" is of FY${own} by its title and stands on a sheet of FY${sheetYear}; its figures are not given.`;
  report("dates-differ", title.row, title.column, sentence);
  return null;
}

function readBody(
  sheet: StatisticsSheet,
  found: FoundTable,
  header: TableHeader,
  report: Report,
): Pick<ReadTable, "figures" | "shares" | "unread"> {
  const labels = labelColumns(found, header);
  const readLabels = createLabelReader(found.kind);
  const cells = createCellReader(sheet, found, header, report);
  for (let row = header.row + 1; row <= sheet.grid.rows; row++) {
    const extent = rowExtent(sheet, found, header, row);
    if (extent === "end") break;
    if (extent === "blank") continue;
    const words = labels.map((column) => plainWords(sheet.grid.at(row, column)));
    const meaning = readLabels(words) ?? NOBODY;
    if (meaning.unknown !== undefined && (meaning === NOBODY || words.includes(meaning.unknown))) {
      const label = words.filter((each) => each !== "").join(", ") || "without a label";
      const sentence = `The row "${label}" of the table "${found.title.text}" is not known; its figures are not given.`;
      report("unknown-label", row, labels[0] ?? found.firstColumn, sentence);
    }
    cells.readRow(row, meaning);
  }
  return cells.body;
}

/** The columns of the labels in the order of the kind's dimensions; one alone where all stand in one. */
function labelColumns({ kind }: FoundTable, { roles }: TableHeader): number[] {
  const labels = [...roles].flatMap(([column, role]) => (role.is === "label" ? [{ column, role }] : []));
  if (kind.labels.form !== "two-columns") return labels.slice(0, 1).map(({ column }) => column);
  return kind.labels.dimensions.flatMap((dimension) =>
    labels.filter(({ role }) => role.dimension === dimension).map(({ column }) => column),
  );
}
