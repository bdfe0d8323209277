import type { Cell } from "./cells.ts";

/** A line of print above or below the data: its cells from the left. */
export type PlainLine = readonly (string | number | null)[];

/** A file of rows in the making; sheet after sheet, each line after line. */
export interface TableFile {
  /** The path inside the release of the sheet that was begun last, and its name: blank where the format has no sheets. */
  readonly place: () => { readonly file: string; readonly sheet: string };
  beginSheet(name: string): Promise<void>;
  /** A title, a header, a total or an empty line; a format that knows only data leaves it out. */
  addLine(line: PlainLine): void;
  /** A line whose cells are formatted and empty. */
  addBlankLine(): void;
  /** Of the cells those at the places named, in that order: one for each column of the file. */
  addRow(cells: readonly Cell[], places: readonly number[]): void;
  /** Waits until what was added is on its way, so that memory stays flat. */
  flush(): Promise<void>;
  endSheet(): Promise<void>;
  /** Gives the files written with the bytes of each. */
  finish(): Promise<ReadonlyMap<string, number>>;
}
