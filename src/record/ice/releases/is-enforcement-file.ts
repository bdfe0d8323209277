import { UserError } from "../../../core/index.ts";
import { openWorkbook } from "../sheets/open-workbook.ts";
import { fileForm } from "./find-parts.ts";
import { readDelimited } from "./read-delimited.ts";
import { readParquetRows } from "./read-parquet-rows.ts";
import { HEADER_WITHIN, recogniseTable } from "./recognise-table.ts";

/**
 * Whether a file holds a table of ICE's row-level releases, by what is in it: a workbook with such a header near the top
 * of any sheet, a text of delimited values with one, or a Parquet file of such columns. Assessments of risk, which are
 * not read, count. Damaged files and those of any other form are none.
 */
export async function isEnforcementFile(path: string): Promise<boolean> {
  try {
    const format = await fileForm(path);
    const search = createSearch();
    if (format === "csv") await readDelimited(path, search.visit);
    else if (format === "parquet") await readParquetRows(path, search.visit);
    else if (format === "xlsx") {
      const workbook = await openWorkbook(path);
      try {
        for (const { name } of workbook.sheets) {
          search.restart();
          await workbook.readRows(name, ({ values }) => search.visit(values));
          if (search.isFound()) break;
        }
      } finally {
        workbook.close();
      }
    }
    return search.isFound();
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}

function createSearch(): {
  readonly visit: (cells: readonly unknown[]) => unknown;
  readonly isFound: () => boolean;
  readonly restart: () => void;
} {
  let seen = 0;
  let isFound = false;
  return {
    visit: (cells) => {
      isFound = recogniseTable(cells.map((cell) => (typeof cell === "string" ? cell : null))) !== null;
      return isFound || ++seen >= HEADER_WITHIN ? "stop" : undefined;
    },
    isFound: () => isFound,
    restart: () => {
      seen = 0;
    },
  };
}
