import { checkFileStart } from "./check-file-start.ts";
import { findMainPart } from "./find-main-part.ts";
import { type NumberKind, readNumberFormats } from "./number-formats.ts";
import { openPackage } from "./open-package.ts";
import { createGridBuilder } from "./read-grid.ts";
import { checkXml, partFault, type RefusePart } from "./read-part.ts";
import { createSheetScan } from "./scan-sheet.ts";
import { readSharedTexts } from "./shared-texts.ts";
import type { Grid } from "./sheet-grid.ts";
import type { SheetRow } from "./sheet-row.ts";
import { workbookFault } from "./workbook-fault.ts";
import { type WorkbookLimits, workbookLimits } from "./workbook-limits.ts";
import { readWorkbookParts, type Sheet } from "./workbook-parts.ts";

/** An open Excel workbook: what its sheets hold, and nothing of how they look. */
export interface Workbook {
  readonly path: string;
  /** In the workbook's order, hidden ones too. */
  readonly sheets: readonly Sheet[];
  /** True where days count from 1 January 1904: hand it to `excelDate`. */
  readonly date1904: boolean;
  /**
   * Visits the rows of a sheet from the top, one by one, without holding them; rows that hold nothing are passed over.
   * The row is the same object each time. Where the visitor gives back the word "stop", no more rows are read. The same
   * shared text is the same string each time; shared texts are held in memory until the workbook is closed.
   *
   * @throws UserError for a sheet the workbook has not, and for one that is damaged: rows before it have been visited
   */
  readonly readRows: (sheetName: string, visit: (row: SheetRow) => unknown) => Promise<void>;
  /**
   * Reads a small sheet whole, with its merged ranges.
   *
   * @throws UserError as `readRows` does, and for a sheet of more than two million cells
   */
  readonly readGrid: (sheetName: string) => Promise<Grid>;
  /** Lets go of the file. Nothing can be read after it. */
  readonly close: () => void;
}

/**
 * Opens an Excel workbook (.xlsx), which is known by what it holds and never by its name. Formulas count with the result
 * that the file keeps; nothing is calculated, run, or fetched, and nothing is unpacked to the disk.
 *
 * @throws UserError, one sentence with what to do, for a file that is none, torn, damaged, locked with a password, of
 * the old format, carries macros, defines XML entities, or inflates beyond the limits
 */
export async function openWorkbook(path: string, limits: WorkbookLimits = workbookLimits): Promise<Workbook> {
  await checkFileStart(path);
  const parts = await openPackage(path, limits);
  try {
    const main = await findMainPart(parts, limits);
    const { sheets, date1904, sharedTexts, styles } = await readWorkbookParts(parts, main, limits);
    let shared: Promise<readonly string[]> | null = null;
    let formats: Promise<readonly NumberKind[]> | null = null;

    const refuse = (sheetName: string, ...[what, kind]: Parameters<RefusePart>): Error => {
      const part = sheets.find(({ name }) => name === sheetName)?.part ?? "";
      return partFault(path, part, `(sheet "${sheetName}") ${what}`, kind);
    };
    const readSheet = async (
      sheetName: string,
      visit: (row: SheetRow) => unknown,
      visitMerged?: (range: string) => void,
    ): Promise<void> => {
      const sheet = sheets.find(({ name }) => name === sheetName);
      if (sheet === undefined) {
        const names = sheets.map(({ name }) => `"${name}"`).join(", ");
        throw workbookFault("no-such-sheet", path, `has no sheet "${sheetName}"`, `its sheets are ${names}`);
      }
      shared ??= sharedTexts === null ? Promise.resolve([]) : readSharedTexts(parts, sharedTexts, limits);
      formats ??=
        styles === null ? Promise.resolve([]) : readNumberFormats(parts, styles, limits.smallPartBytes);
      const [texts, numberKinds] = await Promise.all([shared, formats]);
      const scan = createSheetScan({
        texts,
        formats: numberKinds,
        date1904,
        cellBytes: limits.cellBytes,
        refuse: (what, kind) => refuse(sheetName, what, kind),
        visit,
        ...(visitMerged && { visitMerged }),
      });
      let isFirst = true;
      for await (const piece of parts.stream(sheet.part, limits.totalBytes)) {
        if (isFirst) checkXml(piece, path, sheet.part);
        isFirst = false;
        if (!scan.write(piece)) return;
      }
      scan.end();
    };

    return {
      path,
      sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
      date1904,
      readRows: (sheetName, visit) => readSheet(sheetName, visit),
      readGrid: async (sheetName) => {
        const grid = createGridBuilder((what) => refuse(sheetName, what));
        const visit = (row: SheetRow): void => {
          if (grid.add(row) <= limits.gridCells) return;
          const what = `has more than ${limits.gridCells.toLocaleString("en-US")} cells in its sheet "${sheetName}"`;
          throw workbookFault("sheet-too-large", path, what, "give a workbook with tables of a page's size");
        };
        await readSheet(sheetName, visit, grid.addMerged);
        return grid.build();
      },
      close: parts.close,
    };
  } catch (error) {
    parts.close();
    throw error;
  }
}
