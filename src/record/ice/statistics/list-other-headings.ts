import { cellName } from "../sheets/cell-name.ts";
import { holdsFacilities } from "./facility-columns.ts";
import { holdsFootnotes } from "./read-footnote-dates.ts";
import { locate } from "./read-table.ts";
import type { SheetText, StatisticsSheet } from "./statistics-sheet.ts";
import type { ReadTable } from "./table-figure.ts";

/** A text longer than this is a note. */
const LONGEST_HEADING = 160;
const ROWS_TO_TABLE = 3;

/**
 * What a workbook holds and is not read: the headings of other tables with their places, sheets on which no heading could
 * be told, and hidden sheets. A heading is a text of some words that stands alone or beside other headings, and below it
 * a row that begins with a text and has more. The list of facilities and the footnotes have no other tables.
 */
export function listOtherHeadings(
  sheets: readonly StatisticsSheet[],
  hidden: readonly string[],
  tables: readonly ReadTable[],
): string[] {
  const read = new Set(tables.map(({ sheet, titleCell }) => `${sheet} ${titleCell}`));
  const others = sheets
    .filter((sheet) => !holdsFacilities(sheet) && !holdsFootnotes(sheet))
    .flatMap((sheet) => {
      const headings = sheet.texts
        .filter((text) => isHeading(sheet, text))
        .map((text) => ({ text: text.text, cell: cellName(text.row, text.column) }));
      const unread = headings.filter(({ cell }) => !read.has(`${sheet.name} ${cell}`));
      if (headings.length === 0 && sheet.grid.rows > 0) return [`sheet "${sheet.name}"`];
      return unread.map(({ text, cell }) => `${text} (${locate(sheet.name, cell)})`);
    });
  return [...others, ...hidden.map((name) => `hidden sheet "${name}"`)];
}

function isHeading({ grid, texts }: StatisticsSheet, { row, column, text, words }: SheetText): boolean {
  if (text.length > LONGEST_HEADING || words.split(" ").length < 3) return false;
  if (/^((ice|data) .*\bdata\b|data (from|source)|source)/.test(words)) return false;
  const beside = texts.filter((each) => each.row === row && each.column > column);
  if (beside.some((each) => each.words.split(" ").length < 3)) return false;
  const cells = (of: number): (string | number | boolean | null)[] =>
    Array.from({ length: grid.columns - column }, (_, index) => grid.at(of, column + index));
  if (cells(row).some((cell) => typeof cell === "number")) return false;
  for (let next = row + 1; next <= Math.min(row + ROWS_TO_TABLE, grid.rows); next++) {
    const filled = cells(next).filter((cell) => cell !== null);
    if (filled.length > 0) return filled.length > 1 && typeof grid.at(next, column) === "string";
  }
  return false;
}
