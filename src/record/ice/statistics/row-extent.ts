import type { FoundTable } from "./find-tables.ts";
import { readLabel } from "./label-words.ts";
import { plainWords } from "./plain-words.ts";
import type { TableHeader } from "./read-header.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import { findTableKind } from "./table-kinds.ts";

/** What stands in a cell where a number is not to be had. */
const NO_NUMBER = /^[-–—*.]+$|^n\/?a$|^#/i;
/** A number with something to it: `12 (est.)`, `<5`. */
const NEARLY_NUMBER = /^[<>~≈]?\s*\d/;

/**
 * What a row below a table's header is: one of its rows, nothing, or the first that is the table's no more (a title, a
 * note, the header of another table). A row is the table's where it holds a number, where a column of numbers shows an
 * error or a formula without a result, and where a label stands beside marks for what is not known. With a label that the
 * table can have it is the table's as well beside texts that begin with a number, and beside nothing; a total alone is not,
 * since `Total` may be a heading.
 */
export function rowExtent(
  { grid }: StatisticsSheet,
  table: FoundTable,
  { roles }: TableHeader,
  row: number,
): "figures" | "blank" | "end" {
  const texts: { column: number; text: string }[] = [];
  let hasNumber = false;
  let hasFault = false;
  for (let column = table.firstColumn; column <= Math.max(...roles.keys()); column++) {
    const cell = grid.at(row, column);
    const kind = grid.kindAt(row, column);
    const isValue = roles.has(column) && roles.get(column)?.is !== "label";
    if (typeof cell === "number") hasNumber = true;
    if (isValue && (kind === "error" || kind === "no-value")) hasFault = true;
    if (typeof cell === "string" && cell.trim() !== "") texts.push({ column, text: cell.trim() });
  }
  if (texts.some(({ text }) => findTableKind(plainWords(text)) !== null)) return "end";
  if (hasNumber || hasFault) return "figures";
  if (texts.length === 0) return "blank";
  const labels = texts.filter(({ column }) => roles.get(column)?.is === "label");
  const values = texts.filter((text) => !labels.includes(text));
  if (labels.length === 0) return "end";
  if (values.length > 0 && values.every(({ text }) => NO_NUMBER.test(text))) return "figures";
  const isOfTable = labels.some(({ text }) => isPart(text, table));
  return isOfTable && values.every(({ text }) => NO_NUMBER.test(text) || NEARLY_NUMBER.test(text))
    ? "figures"
    : "end";
}

/** True for a label of one of the table's parts. */
function isPart(label: string, { kind }: FoundTable): boolean {
  const meaning = readLabel(plainWords(label), kind.labels.dimensions);
  return meaning !== null && meaning !== "total";
}
