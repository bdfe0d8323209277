import type { StagedFolder } from "../../../store/index.ts";
import type { IceColumn, IceLayout } from "../layout.ts";
import type { Cell } from "./cells.ts";
import { createCsvFile } from "./csv-file.ts";
import { isoDay } from "./days.ts";
import type { DefectName, FileDefectName } from "./defects.ts";
import type { IceRow } from "./ice-row.ts";
import { createParquetFile } from "./parquet-file.ts";
import { type IceRecipe, periodOf } from "./recipe.ts";
import { planFile, planSheet, type SheetPlan } from "./sheet-plan.ts";
import type { TableFile } from "./table-file.ts";
import { createXlsxFile } from "./xlsx-file.ts";

/** Where a defect stands: rows are those of the sheet, counted from 1; in a Parquet file, those of the data. */
export interface PlacedDefect {
  readonly kind: string;
  readonly file: string;
  readonly sheet: string;
  /** Null for a defect of the whole file. */
  readonly row: number | null;
  readonly defect: DefectName | FileDefectName;
  readonly column: string;
  readonly truth: string;
}

export interface WrittenFile {
  readonly file: string;
  readonly rows: number;
  readonly bytes: number;
}

/** A file that is filled row by row, sheet after sheet. */
export interface FilledFile {
  /** True while the open sheet takes more rows. */
  hasRoom(): boolean;
  /** Begins the next sheet; false where the file may have no more. */
  makeRoom(): Promise<boolean>;
  add(row: IceRow): void;
  flush(): Promise<void>;
  /** Ends the file; the files it is on the disk: one, or one a sheet. */
  close(): Promise<WrittenFile[]>;
}

/** What a file is a part of. */
export interface FilePlace {
  readonly folder: StagedFolder;
  readonly recipe: IceRecipe;
  readonly layout: IceLayout;
  /** The part of the kind's rows the file holds. */
  readonly group: string;
  /** Its number among the files of the kind, from 0. */
  readonly number: number;
  readonly name: string;
  readonly onDefect: (defect: PlacedDefect) => void;
}

/** Begins a file with its peculiarities; `onDefect` hears of them and of those of the rows, each with its place. */
export async function createFilledFile(place: FilePlace): Promise<FilledFile> {
  const { recipe, layout, number } = place;
  const plan = planFile(recipe, layout, place.group, number);
  const table = await createTable(place, plan.columns);
  const rowsOf = new Map<string, number>();
  let sheets = 0;
  let sheet: SheetPlan | null = null;
  let rowsInSheet = 0;
  let rowsInFile = 0;
  const report = (row: number | null, defect: PlacedDefect["defect"], column = "", truth = ""): void =>
    place.onDefect({ kind: layout.kind, ...table.place(), row, defect, column, truth });
  const endSheet = async (): Promise<void> => {
    if (sheet === null) return;
    rowsOf.set(table.place().file, (rowsOf.get(table.place().file) ?? 0) + rowsInSheet);
    const last = sheet.headerRow + rowsInSheet;
    if (sheet.hasTotal) {
      table.addLine([]);
      table.addLine(["Total", rowsInSheet]);
      report(last + 2, "total-line");
    }
    for (let line = 0; line < sheet.blankLines; line++) table.addBlankLine();
    if (sheet.blankLines > 0)
      report(last + (sheet.hasTotal ? 3 : 1), "blank-rows-at-end", "", String(sheet.blankLines));
    await table.endSheet();
    sheet = null;
  };
  return {
    hasRoom: () => sheet !== null && rowsInSheet < recipe.rowsPerSheet,
    makeRoom: async () => {
      await endSheet();
      if (sheets === recipe.sheetsPerFile) return false;
      sheet = planSheet(recipe, layout, number, sheets);
      sheets++;
      rowsInSheet = 0;
      await table.beginSheet(`${layout.kind} ${sheets}`);
      for (const line of titleLines(recipe, layout, sheet.headerRow)) table.addLine(line);
      table.addLine(plan.columns.map(({ name }) => name));
      if (sheets === 1)
        for (const { defect, column, truth } of plan.defects) report(null, defect, column, truth);
      if (sheet.headerRow !== layout.headerRow)
        report(sheet.headerRow, "moved-header", "", String(layout.headerRow));
      return true;
    },
    add: (row) => {
      table.addRow(row.cells, plan.places);
      rowsInSheet++;
      rowsInFile++;
      const at = recipe.format === "parquet" ? rowsInFile : (sheet?.headerRow ?? 0) + rowsInSheet;
      for (const { defect, column, truth } of row.planted) {
        const type = layout.columns.find(({ name }) => name === column)?.type ?? "text";
        report(at, defect, column, truthText(truth, type));
      }
    },
    flush: async () => await table.flush(),
    close: async () => {
      await endSheet();
      const sizes = await table.finish();
      return [...sizes].map(([file, bytes]) => ({ file, rows: rowsOf.get(file) ?? 0, bytes }));
    },
  };
}

async function createTable(
  { folder, recipe: { format }, name }: FilePlace,
  columns: readonly IceColumn[],
): Promise<TableFile> {
  if (format === "xlsx") return await createXlsxFile(folder, name, columns);
  if (format === "csv") return createCsvFile(folder, name, columns);
  return await createParquetFile(folder, name, columns);
}

/** The lines above the header: what the file is, from when to when, and empty ones. */
function titleLines(recipe: IceRecipe, { kind }: IceLayout, headerRow: number): (readonly string[])[] {
  const { firstDay, lastDay } = periodOf(recipe.layout);
  const lines = [
    [`Made-up data: ${kind}`],
    [`Events from ${isoDay(firstDay)} to ${isoDay(lastDay)}`],
    ["No row of this file is about anybody."],
  ];
  return Array.from({ length: headerRow - 1 }, (_, line) => lines[line] ?? []);
}

function truthText(truth: Cell, type: IceColumn["type"]): string {
  if (truth === null) return "";
  return typeof truth === "number" && type === "date" ? isoDay(Math.floor(truth)) : String(truth);
}
