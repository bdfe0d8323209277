import type { StagedFile, StagedFolder } from "../../../store/index.ts";
import type { IceColumn } from "../layout.ts";
import type { Cell } from "./cells.ts";
import { csvValue } from "./csv-line.ts";
import { DAY_MINUTES, isoDay, isoMoment } from "./days.ts";
import type { TableFile } from "./table-file.ts";

const PIECE = 1 << 18;

/** Columns whose days are written `10/1/2024`, as Excel saves them in the United States. */
const AMERICAN: ReadonlySet<string> = new Set(["entry-date", "charge-date", "conviction-date"]);

/** A file for each sheet, as Excel saves one: RFC 4180, dates as text, in the column's own way. */
export function createCsvFile(folder: StagedFolder, name: string, columns: readonly IceColumn[]): TableFile {
  const print = columns.map(cellPrinter);
  let file: StagedFile | null = null;
  let path = "";
  let sheets = 0;
  const sizes = new Map<string, number>();
  let piece = "";
  const pass = async (): Promise<void> => {
    await file?.append(Buffer.from(piece));
    piece = "";
  };
  const addCells = (cells: readonly string[]): void => {
    const missing = Math.max(0, columns.length - cells.length);
    piece += `${cells.join(",")}${",".repeat(missing)}\r\n`;
  };
  return {
    place: () => ({ file: path, sheet: "" }),
    beginSheet: async () => {
      sheets++;
      path = `${name}-sheet${sheets}.csv`;
      file = await folder.create(path);
    },
    addLine: (cells) => addCells(cells.map((cell) => csvValue(cell === null ? "" : String(cell)))),
    addBlankLine: () => addCells([]),
    addRow: (cells, places) =>
      addCells(print.map((cell, column) => cell(cells[places[column] ?? -1] ?? null))),
    flush: async () => {
      if (piece.length >= PIECE) await pass();
    },
    endSheet: async () => {
      await pass();
      await file?.close();
      sizes.set(path, file?.size ?? 0);
    },
    finish: async () => sizes,
  };
}

function cellPrinter({ type, key }: IceColumn): (cell: Cell) => string {
  const number = numberPrinter(type, key !== undefined && AMERICAN.has(key));
  return (cell) => (cell === null ? "" : typeof cell === "string" ? csvValue(cell) : number(cell));
}

function numberPrinter(type: IceColumn["type"], isAmerican: boolean): (value: number) => string {
  if (type === "date-time") return isoMoment;
  if (type !== "date") return String;
  return (value) => {
    const day = Math.floor(value);
    if (day !== value) return isoMoment(Math.round(value * DAY_MINUTES));
    const iso = isoDay(day);
    if (!isAmerican) return iso;
    return `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`;
  };
}
