import { alignWideRow, isPlausibleRow, type RowShape } from "./align-row.ts";
import type { DefectKind } from "./defects.ts";

/** A line of another width than the header's, by its number in the file from 1. */
export interface OddLine {
  readonly line: number;
  readonly text: string;
}

/** What became of such lines: a row brought back to its width, or one set aside. */
export type RepairedRow =
  | { readonly line: number; readonly kind: DefectKind; readonly fields: readonly string[] }
  | { readonly line: number; readonly kind: "unreadable-row"; readonly fields: null };

/**
 * Makes rows of lines that are too wide or too narrow, in file order. Neighbouring narrow lines whose widths add up are
 * one row that line breaks parted; a narrow line alone lost blank fields at its end; a wide one holds stray tabs.
 */
export function repairRows(lines: readonly OddLine[], shape: RowShape): RepairedRow[] {
  const width = shape.kinds.length;
  const rows: RepairedRow[] = [];
  for (let index = 0; index < lines.length; index++) {
    const { line, text } = lines[index] as OddLine;
    const fields = text.split("\t");
    if (fields.length > width) {
      const aligned = alignWideRow(fields, shape);
      rows.push(aligned === null ? { line, kind: "unreadable-row", fields: null } : { line, ...aligned });
      continue;
    }
    const joined = joinParts(lines, index, shape);
    if (joined !== null) {
      rows.push({ line, kind: "line-break-in-value", fields: joined.fields });
      index += joined.lines - 1;
    } else rows.push(padRow(line, fields, shape));
  }
  return rows;
}

function padRow(line: number, fields: readonly string[], shape: RowShape): RepairedRow {
  const padded = [...fields, ...Array.from({ length: shape.kinds.length - fields.length }, () => "")];
  if (isPlausibleRow(padded, shape)) return { line, kind: "short-row", fields: padded };
  return { line, kind: "unreadable-row", fields: null };
}

/** The row that this and the next narrow lines make together; `null` where they make none. */
function joinParts(
  lines: readonly OddLine[],
  first: number,
  shape: RowShape,
): { readonly fields: readonly string[]; readonly lines: number } | null {
  const width = shape.kinds.length;
  const parts: string[][] = [];
  let fields = 1;
  for (let index = first; index < lines.length; index++) {
    const part = lines[index] as OddLine;
    if (part.line !== (lines[first] as OddLine).line + parts.length) return null;
    const cells = part.text.split("\t");
    // A line that is a row of its own once blanks are added is not the end of another.
    if (parts.length > 0 && isRowOfItsOwn(cells, shape)) return null;
    parts.push(cells);
    fields += cells.length - 1;
    if (fields === width && parts.length > 1) break;
    if (fields > width) return null;
  }
  if (fields !== width || parts.length < 2) return null;
  const row = parts.reduce((before, part) => [
    ...before.slice(0, -1),
    [before.at(-1) ?? "", part[0] ?? ""]
      .map((end) => end.trim())
      .filter((end) => end !== "")
      .join(" "),
    ...part.slice(1),
  ]);
  return isPlausibleRow(row, shape) ? { fields: row, lines: parts.length } : null;
}

function isRowOfItsOwn(cells: readonly string[], shape: RowShape): boolean {
  return cells.length > 2 && /^\d+$/.test((cells[shape.key] ?? "").trim()) && isPlausibleRow(cells, shape);
}
