import type { SheetText, StatisticsSheet } from "./statistics-sheet.ts";
import { findTableKind, type TableKind } from "./table-kinds.ts";

/** A table's title on a sheet, and the columns it may take: up to the next title of its row. */
export interface FoundTable {
  readonly kind: TableKind;
  readonly title: SheetText;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The tables a sheet holds, wherever they stand: side by side, one below the other, in any order. */
export function findTables({ grid, texts }: StatisticsSheet): FoundTable[] {
  const titles = texts.flatMap((title) => {
    const kind = findTableKind(title.words);
    return kind === null ? [] : [{ kind, title }];
  });
  return titles
    .filter(({ title }) => standsAlone(title, texts))
    .map(({ kind, title }) => {
      const next = texts.find(({ row, column }) => row === title.row && column > title.column);
      return {
        kind,
        title,
        firstColumn: title.column,
        lastColumn: (next?.column ?? grid.columns) - 1,
      };
    });
}

/** A section's heading on the sheet of footnotes reads like a title, but has a dated note beside it. */
function standsAlone(title: SheetText, texts: readonly SheetText[]): boolean {
  const beside = texts.find(({ row, column }) => row === title.row && column > title.column);
  return beside === undefined || !/\b(updated|filtered|snapshot)\b/i.test(beside.text);
}
