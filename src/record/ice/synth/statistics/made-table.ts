/** How a number is shown: as it is, with thousands, as a percentage, with one decimal, as a day, as a month. */
export type CellFormat = "plain" | "whole" | "percent" | "decimal" | "day" | "month";

/** A cell in the making. Two cells are the same where they are the same object; its place is known at the end. */
export interface PrintedCell {
  /** As printed; the text of an error where `isError`. */
  value: number | string;
  format?: CellFormat;
  isError?: boolean;
  /** What the sheet works it out from: a sum of cells, or one as a share of another. */
  formula?:
    | { readonly sum: readonly PrintedCell[] }
    | { readonly part: PrintedCell; readonly whole: PrintedCell };
}

export type Group = Readonly<Record<string, string>>;

/** Which date of the workbook a table is of. */
export type DateKind = "detained" | "book-ins" | "book-outs" | "removals" | "averages" | "atd";

/** What a cell, or the sum of some cells, is the figure of. */
export interface MadeFigure {
  readonly table: MadeTable;
  readonly measure: string;
  readonly group: Group;
  /** A calendar month (`03`), the fiscal year so far (`year`), or the day of the snapshot (`day`). */
  readonly period: string;
  readonly cells: readonly PrintedCell[];
  /** True for rows that no reader knows, and for those below them that may be theirs. */
  readonly isUnknown: boolean;
}

/** A printed total and the printed parts it is the sum of. */
export interface MadeSum {
  readonly total: MadeFigure;
  readonly parts: readonly MadeFigure[];
}

/** A printed percentage. */
export interface MadeShare {
  readonly cell: PrintedCell;
  readonly part: MadeFigure;
  readonly whole: MadeFigure;
}

/** A table in the making: what stands in its cells, and what that means. */
export interface MadeTable {
  /** As findings name it; `null` for a table that is there to be passed over. */
  readonly id: string | null;
  readonly dateKind: DateKind;
  /** From the title's row on; the headings are the second row. */
  readonly rows: (PrintedCell | null)[][];
  /** How many columns at the left hold labels and stay where they are. */
  readonly labelColumns: number;
  readonly figures: MadeFigure[];
  readonly sums: MadeSum[];
  readonly shares: MadeShare[];
  /** Labels that no reader knows. */
  readonly unknownLabels: PrintedCell[];
  /** False where its figures are averages that do not add. */
  readonly isAdditive: boolean;
}

export function printCell(value: number | string, format?: CellFormat): PrintedCell {
  return format === undefined ? { value } : { value, format };
}

/** Cells of texts and numbers; `null` stands for an empty cell. */
export function printRow(
  values: readonly (number | string | null)[],
  format?: CellFormat,
): (PrintedCell | null)[] {
  return values.map((value) => (value === null ? null : printCell(value, format)));
}

/** A table that no reader of ours reads: its cells and nothing else. */
export function otherTable(title: string, rows: readonly (PrintedCell | null)[][]): MadeTable {
  return {
    id: null,
    dateKind: "detained",
    rows: [[printCell(title)], ...rows],
    labelColumns: 1,
    figures: [],
    sums: [],
    shares: [],
    unknownLabels: [],
    isAdditive: false,
  };
}
