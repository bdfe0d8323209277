import type { Grid } from "../sheets/sheet-grid.ts";
import { plainWords } from "./plain-words.ts";

/** One sheet of a statistics workbook as these readers need it. Rows from 1, columns from 0. */
export interface StatisticsSheet {
  readonly name: string;
  readonly grid: Pick<Grid, "rows" | "columns" | "at" | "kindAt">;
  /** Every text on it, row by row from the left. */
  readonly texts: readonly SheetText[];
}

export interface SheetText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly words: string;
}

/** The sheet with its texts gathered once. */
export function createStatisticsSheet(name: string, grid: StatisticsSheet["grid"]): StatisticsSheet {
  const texts: SheetText[] = [];
  for (let row = 1; row <= grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const text = grid.at(row, column);
      if (typeof text === "string" && text.trim() !== "") {
        texts.push({ row, column, text: text.replace(/\s+/g, " ").trim(), words: plainWords(text) });
      }
    }
  }
  return { name, grid, texts };
}
