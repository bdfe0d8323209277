import { textWidth, wrapText } from "./wrap-text.ts";

/** A column of a table for a terminal. */
export interface TextColumn {
  readonly header: string;
  readonly align: "left" | "right";
}

const GAP = "  ";
const NARROWEST = 8;

/**
 * Rows in aligned columns within a width: where they do not fit, the widest columns of text are narrowed and their
 * cells wrapped. Numbers (right-aligned columns) are never wrapped.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widths = fitWidths(columns, rows, width);
  const lines = [columns.map(({ header }) => header), ...rows].flatMap((cells) =>
    layOutRow(cells, columns, widths),
  );
  const rule = widths.map((columnWidth) => "─".repeat(columnWidth)).join(GAP);
  const headerHeight = layOutRow(
    columns.map(({ header }) => header),
    columns,
    widths,
  ).length;
  return [...lines.slice(0, headerHeight), rule, ...lines.slice(headerHeight)].join("\n");
}

function fitWidths(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const widths = columns.map(({ header }, index) => {
    let widest = textWidth(header);
    for (const row of rows) widest = Math.max(widest, textWidth(row[index] ?? ""));
    return widest;
  });
  const total = (): number => widths.reduce((sum, next) => sum + next, 0) + GAP.length * (widths.length - 1);
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const texts = widths.map((columnWidth, index) => (columns[index]?.align === "left" ? columnWidth : 0));
    const widest = Math.max(...texts);
    if (widest <= NARROWEST) return widths;
    const second = Math.max(NARROWEST, ...texts.filter((columnWidth) => columnWidth < widest));
    const cut = Math.max(1, Math.min(excess, widest - second));
    widths[texts.indexOf(widest)] = Math.max(NARROWEST, widest - cut);
  }
  return widths;
}

function layOutRow(
  cells: readonly string[],
  columns: readonly TextColumn[],
  widths: readonly number[],
): string[] {
  const wrapped = cells.map((cell, index) => wrapText(cell, widths[index] ?? textWidth(cell)));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((columnWidth, index) => {
        const text = wrapped[index]?.[line] ?? "";
        const blank = " ".repeat(Math.max(0, columnWidth - textWidth(text)));
        return columns[index]?.align === "right" ? blank + text : text + blank;
      })
      .join(GAP)
      .trimEnd(),
  );
}
