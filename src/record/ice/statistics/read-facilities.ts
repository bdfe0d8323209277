import { cellName } from "../sheets/cell-name.ts";
import { areaOfCode } from "./area-words.ts";
import { type FacilityColumns, findFacilityHeader } from "./facility-columns.ts";
import { fiscalYearsIn } from "./find-fiscal-year.ts";
import { locate, type SheetTables } from "./read-table.ts";
import type { StatisticsFinding } from "./statistics-finding.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import type { ReadTable, TableFigure } from "./table-figure.ts";

/** The id of the list of facilities among the tables. */
export const FACILITIES = "facilities";

const LEVELS = ["levelA", "levelB", "levelC", "levelD"] as const;

type ReportCell = (kind: StatisticsFinding["kind"], row: number, column: number, sentence: string) => void;

/**
 * Reads the list of facilities: for each the average daily population, which is the sum of its four classification
 * levels, and the average length of stay, each where it is printed. A state that is not printed is left out of the group,
 * and the row says so. Lines below the list, and the marks of footnotes on names, are not part of it.
 */
export function readFacilities(sheet: StatisticsSheet, sheetYear: number | null): SheetTables {
  const findings: StatisticsFinding[] = [];
  const report: ReportCell = (kind, row, column, sentence) => {
    findings.push({ kind, table: FACILITIES, locator: locate(sheet.name, cellName(row, column)), sentence });
  };
  const header = findFacilityHeader(sheet);
  if (header === null) return { tables: [], findings };
  if ("missing" in header) {
    const names = header.missing.map((name) => `"${name}"`).join(", ");
    const sentence = `The list of facilities lacks the column ${names}, or has it twice; its figures are not given.`;
    report("unknown-heading", header.row, 0, sentence);
    return { tables: [], findings };
  }
  const figures: TableFigure[] = [];
  const unread = { "not-a-number": 0, "moved-column": 0 };
  for (let row = header.row + 1; row <= sheet.grid.rows; row++) {
    const read = readRow(sheet, row, header.columns, report);
    figures.push(...read.figures);
    unread["not-a-number"] += read.notNumbers;
  }
  const title = sheet.texts.find(({ words }) => words.startsWith("ice facilities data"));
  const table: ReadTable = {
    id: FACILITIES,
    sheet: sheet.name,
    title: title?.text ?? "list of facilities",
    titleCell: cellName(header.row, header.columns.name),
    dateKind: "averages",
    isAdditive: false,
    fiscalYear: fiscalYearsIn(title?.text ?? "")[0] ?? sheetYear,
    figures,
    shares: [],
    unread,
  };
  return { tables: [table], findings };
}

function readRow(
  sheet: StatisticsSheet,
  row: number,
  columns: FacilityColumns,
  report: ReportCell,
): { figures: TableFigure[]; notNumbers: number } {
  const cells = LEVELS.map((level) => ({ column: columns[level], ...readCell(sheet, row, columns[level]) }));
  const stay = readCell(sheet, row, columns.stay);
  const numbers = cells.filter(({ value }) => value !== null);
  const facility = readFacility(sheet, row, columns);
  if (facility === null) {
    if (numbers.length === 0) return { figures: [], notNumbers: 0 };
    const sentence =
      "A row of the list of facilities lacks a name, or both city and state; its figures are not given.";
    report("unknown-label", row, columns.name, sentence);
    return { figures: [], notNumbers: numbers.length };
  }
  if (facility.unknownArea !== undefined) {
    const sentence = `The area "${facility.unknownArea}" of the facility "${facility.name}" is not known; its figures are not given.`;
    report("unknown-label", row, columns.area, sentence);
  }
  const lacking =
    numbers.length === 0
      ? cells.filter(({ isFault }) => isFault)
      : cells.filter(({ value }) => value === null);
  const faults = [...lacking.map(({ column }) => column), ...(stay.isFault ? [columns.stay] : [])];
  for (const column of faults) {
    const sentence = `A number was expected for the facility "${facility.name}"; the figure that needs it is not given.`;
    report("not-a-number", row, column, sentence);
  }
  const common = { group: facility.group, period: "year", ...facility.marks };
  const figures: TableFigure[] = [];
  if (numbers.length === LEVELS.length) {
    const value = numbers.reduce((sum, level) => sum + (level.value ?? 0), 0);
    const range = rangeName(
      row,
      LEVELS.map((level) => columns[level]),
    );
    figures.push({ ...common, measure: "average-daily-population", value, cells: range });
  }
  if (stay.value !== null) {
    figures.push({
      ...common,
      measure: "length-of-stay",
      value: stay.value,
      cells: cellName(row, columns.stay),
    });
  }
  return { figures, notNumbers: faults.length };
}

/** The number in a cell; `null` for none, which is a fault where something else stands there. */
function readCell(
  { grid }: StatisticsSheet,
  row: number,
  column: number,
): { value: number | null; isFault: boolean } {
  const cell = grid.at(row, column);
  const kind = grid.kindAt(row, column);
  if (typeof cell === "number" && !kind.startsWith("date")) return { value: cell, isFault: false };
  const isEmpty = typeof cell === "string" ? cell.trim() === "" : cell === null;
  return { value: null, isFault: !isEmpty || kind === "error" || kind === "no-value" };
}

interface Facility {
  readonly name: string;
  readonly group: Readonly<Record<string, string>>;
  readonly marks: Pick<TableFigure, "note" | "withheld">;
  readonly unknownArea?: string;
}

function readFacility(sheet: StatisticsSheet, row: number, columns: FacilityColumns): Facility | null {
  const text = (column: number): string => {
    const cell = sheet.grid.at(row, column);
    return typeof cell === "string" ? cell.replace(/\s+/g, " ").trim() : "";
  };
  const [city, state, code] = [text(columns.city), text(columns.state).toUpperCase(), text(columns.area)];
  const name = withoutFootnote(sheet, text(columns.name));
  if (name === "" || (city === "" && state === "")) return null;
  const area = areaOfCode(code);
  const group = {
    ...(state === "" ? {} : { state }),
    ...(city === "" ? {} : { city }),
    ...(area === null ? {} : { "area-of-responsibility": area }),
    facility: name,
  };
  const note = state === "" ? { note: "State not printed." } : {};
  if (area !== null || code === "") return { name, group, marks: note };
  return { name, group, marks: { ...note, withheld: "unknown-label" }, unknownArea: code };
}

/** `CENTER1` is the name `CENTER` where a line below the list begins with `[1]`. */
function withoutFootnote({ texts }: StatisticsSheet, name: string): string {
  const bare = name.replace(/\s*\*+$/, "");
  const digit = /[A-Za-z)](\d)$/.exec(bare)?.[1];
  const isMark = digit !== undefined && texts.some(({ text }) => text.startsWith(`[${digit}]`));
  return isMark ? bare.slice(0, -1) : bare;
}

/** `J11:M11`, or every cell by name where the columns do not follow each other. */
function rangeName(row: number, columns: readonly number[]): string {
  const sorted = columns.toSorted((one, other) => one - other);
  const [first = 0] = sorted;
  const isRange = sorted.every((column, index) => column === first + index);
  if (!isRange) return sorted.map((column) => cellName(row, column)).join("+");
  return `${cellName(row, first)}:${cellName(row, sorted.at(-1) ?? first)}`;
}
