import type { Random } from "../../../../core/index.ts";
import type { LayoutFacts } from "./layout.ts";
import { type MadeTable, otherTable, type PrintedCell, printRow } from "./made-table.ts";
import type { MadeSheet, MadeWorkbook } from "./made-workbook.ts";
import { pick } from "./posting-plan.ts";

/** Where something was inserted or changed, in words. */
export interface PlantedInSheet {
  readonly sheet: string;
  readonly table: string;
  readonly what: string;
}

/** Inserts an empty row across a sheet, between two rows of one of its tables. */
export function insertRow(workbook: MadeWorkbook, random: Random): PlantedInSheet | null {
  const found = findTable(workbook, random);
  if (found === null) return null;
  const { sheet, table, row } = found;
  const at = row + 2 + random.below(Math.max(1, table.rows.length - 2));
  sheet.rows.splice(at, 0, []);
  return { sheet: sheet.name, table: table.id ?? "", what: `row ${at + 1}` };
}

/** Inserts an empty column across a sheet, between two columns of one of its tables. */
export function insertColumn(workbook: MadeWorkbook, random: Random): PlantedInSheet | null {
  const found = findTable(workbook, random);
  if (found === null) return null;
  const { sheet, table, column } = found;
  const width = Math.max(...table.rows.map((row) => row.length));
  const at = column + 1 + random.below(Math.max(1, width - 1));
  for (const row of sheet.rows) if (row.length > at) row.splice(at, 0, null);
  return { sheet: sheet.name, table: table.id ?? "", what: `column number ${at + 1}` };
}

interface FoundTable {
  readonly sheet: MadeSheet;
  readonly table: MadeTable;
  /** Of its first cell, both from 0. */
  readonly row: number;
  readonly column: number;
}

function findTable({ sheets, tables }: MadeWorkbook, random: Random): FoundTable | null {
  const table = pick(tables, random);
  const first = table?.rows[0]?.[0];
  if (table === undefined || first === undefined || first === null) return null;
  for (const sheet of sheets) {
    const row = sheet.rows.findIndex((cells) => cells.includes(first));
    if (row >= 0) return { sheet, table, row, column: sheet.rows[row]?.indexOf(first) ?? 0 };
  }
  return null;
}

/** Gives one of the sheets that are read another name. */
export function renameSheet({ sheets }: MadeWorkbook, random: Random): PlantedInSheet | null {
  const sheet = pick(
    sheets.filter(({ isRead, name }) => isRead && name !== "Header"),
    random,
  );
  if (sheet === undefined) return null;
  const before = sheet.name;
  const word = before.split(" ")[0] ?? "Sheet";
  sheet.name = pick([`${word} data (2)`, word.toUpperCase(), "Sheet7"], random) ?? word;
  if (sheet.name === before) sheet.name = "Sheet7";
  return { sheet: sheet.name, table: "", what: before };
}

/** Adds a hidden sheet with a draft of the table of removals. */
export function addHiddenSheet({ sheets }: MadeWorkbook, facts: LayoutFacts, random: Random): PlantedInSheet {
  const draft = otherTable(`ICE Removals${facts.yearWords}`, [
    printRow(["Removals", null, "Total"]),
    printRow(["Total", null, 1000 + random.below(9000)]),
    printRow([facts.family.removals, null, random.below(1000)]),
  ]);
  const rows: (PrintedCell | null)[][] = [...draft.rows];
  sheets.push({ name: "Draft", isHidden: true, isRead: false, rows });
  return { sheet: "Draft", table: "", what: "" };
}
