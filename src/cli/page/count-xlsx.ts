import type { Cell as SheetCell, SheetData } from "write-excel-file/node";
import { type Count, findMeasure } from "../../figures/index.ts";
import { programVersion } from "../program-version.ts";
import { cellsInOrder, isWithheld, WITHHELD } from "./count-cells.ts";
import { citations, withheldText } from "./count-citation.ts";
import { type CountColumn, countColumns } from "./count-columns.ts";
import type { Labels } from "./labels.ts";
import { xmlText } from "./xml-text.ts";

/** What a cell of a workbook can hold. */
const LONGEST_TEXT = 32_767;
const WIDEST_COLUMN = 60;

/**
 * Figures as a workbook: the sheet "figures" with the columns of the CSV, and the sheet "about" with the definition,
 * the sources and how to cite. Text is always text: nothing in it is taken for a formula.
 */
export async function countXlsx(
  answer: Count,
  dimensions: readonly string[],
  labels: Labels,
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import("write-excel-file/node");
  const columns = countColumns(dimensions, labels);
  const figures = figuresSheet(answer, columns);
  const about = aboutSheet(answer, labels);
  return await writeExcelFile([
    { sheet: "figures", data: figures, columns: widthsOf(figures), stickyRowsCount: 1 },
    { sheet: "about", data: about, columns: widthsOf(about) },
  ]).toBuffer();
}

function figuresSheet(answer: Count, columns: readonly CountColumn[]): SheetData {
  const rows = cellsInOrder(answer).map((cell) =>
    columns.map(({ name, of }) => sheetCell(name === "value" && isWithheld(cell) ? WITHHELD : of(cell))),
  );
  return [columns.map(({ name }) => heading(name)), ...rows];
}

function aboutSheet(answer: Count, labels: Labels): SheetData {
  const unit = answer.figures[0]?.unit ?? answer.withheld[0]?.unit ?? findMeasure(answer.measure)?.unit;
  const withheld = withheldText(answer);
  const facts: readonly (readonly [string, string | number | undefined])[] = [
    ["measure", labels.measureName(answer.measure)],
    ["measure id", answer.measure],
    ["unit", unit],
    ["definition", answer.definition],
    ["figures", answer.figures.length],
    [
      "withheld",
      withheld === null ? "none" : `${withheld}. A withheld number is marked "${WITHHELD}"; it is not zero.`,
    ],
    ...citations(answer, true).map((line): [string, string] => ["cite as", line]),
    ["made with", `Ofrecord ${programVersion()}`],
  ];
  const sources = answer.sources.map((source) =>
    [
      source.publisher,
      source.title,
      source.published,
      source.class,
      source.url,
      source.licence,
      source.id,
    ].map(sheetCell),
  );
  return [
    ...facts.map(([name, text]) => [heading(name), sheetCell(text)]),
    [],
    ["publisher", "source", "published", "class", "url", "licence", "id"].map(heading),
    ...sources,
  ];
}

function heading(text: string): SheetCell {
  return { value: text, type: String, fontWeight: "bold" };
}

function sheetCell(value: string | number | undefined): SheetCell {
  if (value === undefined || value === "") return null;
  if (typeof value === "string") {
    return { value: xmlText(value).slice(0, LONGEST_TEXT), type: String, format: "@" };
  }
  return { value, type: Number, format: Number.isInteger(value) ? "#,##0" : "#,##0.##" };
}

function widthsOf(sheet: SheetData): { width: number }[] {
  const widths: number[] = [];
  for (const row of sheet) {
    for (const [place, cell] of row.entries()) {
      widths[place] = Math.min(WIDEST_COLUMN, Math.max(widths[place] ?? 8, textOf(cell).length + 2));
    }
  }
  return widths.map((width) => ({ width }));
}

function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined || typeof cell !== "object" || !("value" in cell)) return "";
  return typeof cell.value === "string" || typeof cell.value === "number" ? String(cell.value) : "";
}
