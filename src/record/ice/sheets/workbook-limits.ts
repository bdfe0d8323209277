/**
 * How large a workbook may be. Sizes are bytes once inflated. A row-level release of a million rows inflates to 2 to 4 GB
 * at 10 to 15 times its packed size; a file made to do harm inflates to up to 1000 times.
 */
export interface WorkbookLimits {
  /** Parts in the zip file. */
  readonly parts: number;
  /** All parts together. */
  readonly totalBytes: number;
  /** Times its packed size a part may inflate to, once it is over `freeBytes`. */
  readonly ratio: number;
  readonly freeBytes: number;
  /** A part that is held in memory whole: the list of sheets, formats, relations. */
  readonly smallPartBytes: number;
  /** The list of shared texts. */
  readonly sharedTextBytes: number;
  readonly sharedTexts: number;
  /** The cells of a sheet that is held in memory whole. */
  readonly gridCells: number;
  /** One cell as the file writes it: 32,767 characters at most, each of up to eight bytes, and room for rich text. */
  readonly cellBytes: number;
}

export const workbookLimits: WorkbookLimits = {
  parts: 10_000,
  totalBytes: 24 * 2 ** 30,
  ratio: 200,
  freeBytes: 10 * 2 ** 20,
  smallPartBytes: 32 * 2 ** 20,
  sharedTextBytes: 2 ** 30,
  sharedTexts: 20_000_000,
  gridCells: 2_000_000,
  cellBytes: 4 * 2 ** 20,
};

/** The most a sheet has: 1,048,576 rows and 16,384 columns (ECMA-376 and every version of Excel since 2007). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
