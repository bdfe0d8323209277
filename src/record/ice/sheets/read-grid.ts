import type { RefusePart } from "./read-part.ts";
import type { Grid, MergedRange } from "./sheet-grid.ts";
import type { CellKind, CellValue, SheetRow } from "./sheet-row.ts";

/** Fills a grid row by row. */
export interface GridBuilder {
  /** @returns how many cells are held so far */
  readonly add: (row: SheetRow) => number;
  readonly addMerged: (range: string) => void;
  readonly build: () => Grid;
}

interface KeptRow {
  readonly values: readonly CellValue[];
  readonly kinds: readonly CellKind[];
}

/** A sheet for people has under a hundred merged ranges; each look-up goes through them. */
const MOST_MERGED = 10_000;

/** @param refuse the error to throw for a sheet that is no table for people */
export function createGridBuilder(refuse: RefusePart): GridBuilder {
  const rows: (KeptRow | undefined)[] = [];
  const merged: MergedRange[] = [];
  const faults: Grid["faults"][number][] = [];
  let cells = 0;
  let columns = 0;
  return {
    add({ number, width, values, kinds, faults: rowFaults }) {
      rows[number] = { values: values.slice(0, width), kinds: kinds.slice(0, width) };
      for (const fault of rowFaults) faults.push({ ...fault, row: number });
      columns = Math.max(columns, width);
      cells += width;
      return cells;
    },
    addMerged(range) {
      const read = readRange(range);
      if (read === null) throw refuse(`has "${range}" for a merged range`);
      if (merged.push(read) > MOST_MERGED) throw refuse(`has more than ${MOST_MERGED} merged ranges`);
    },
    build() {
      return {
        rows: Math.max(0, rows.length - 1),
        columns,
        at: (row, column) => rows[row]?.values[column] ?? null,
        kindAt: (row, column) => rows[row]?.kinds[column] ?? "blank",
        mergedAt: (row, column) =>
          merged.find(
            (range) =>
              range.row <= row &&
              row <= range.lastRow &&
              range.column <= column &&
              column <= range.lastColumn,
          ) ?? null,
        merged,
        faults,
      };
    },
  };
}

/** A range as a sheet writes it, "B3:D5"; null for anything else. */
function readRange(range: string): MergedRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(range);
  if (match === null) return null;
  const [, letters = "", number = "", lastLetters = letters, lastNumber = number] = match;
  return {
    row: Number(number),
    column: columnOf(letters),
    lastRow: Number(lastNumber),
    lastColumn: columnOf(lastLetters),
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
