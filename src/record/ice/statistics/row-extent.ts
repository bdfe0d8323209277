import type { FoundTable } from "./find-tables.ts";
import { plainWords } from "./plain-words.ts";
import type { TableHeader } from "./read-header.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import { findTableKind } from "./table-kinds.ts";

/** What stands in a cell where a number is not to be had. */
const NO_NUMBER = /^[-–—*.]+$|^n\/?a$|^#/i;

/**
 * What a row below a table's header is: one of its rows, nothing, or the first that is the table's no more (a title, a
 * note, the header of another table).
 */
export function rowExtent(
  { grid }: StatisticsSheet,
  table: FoundTable,
  { roles }: TableHeader,
  row: number,
): "figures" | "blank" | "end" {
  const texts: { column: number; text: string }[] = [];
  let hasNumber = false;
  for (let column = table.firstColumn; column <= Math.max(...roles.keys()); column++) {
    const cell = grid.at(row, column);
    if (typeof cell === "number") hasNumber = true;
    if (typeof cell === "string" && cell.trim() !== "") texts.push({ column, text: cell.trim() });
  }
  if (texts.some(({ text }) => findTableKind(plainWords(text)) !== null)) return "end";
  if (hasNumber) return "figures";
  if (texts.length === 0) return "blank";
  const isLabel = (column: number): boolean => roles.get(column)?.is === "label";
  const values = texts.filter(({ column }) => !isLabel(column));
  const hasLabel = texts.length > values.length;
  return hasLabel && values.length > 0 && values.every(({ text }) => NO_NUMBER.test(text))
    ? "figures"
    : "end";
}
