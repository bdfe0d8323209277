import { open } from "node:fs/promises";
import { UserError } from "../../../core/index.ts";
import { OLE_START } from "../sheets/ole-streams.ts";
import { openWorkbook } from "../sheets/open-workbook.ts";
import type { Part } from "./raw-table.ts";

/** The form of a file, by its first bytes; a text file is taken for delimited values. */
export type FileForm = "xlsx" | "csv" | "parquet" | "other";

/** @throws UserError where the file cannot be read */
export async function fileForm(path: string): Promise<FileForm> {
  const start = await readStart(path);
  if (start.length >= 4 && start.subarray(0, 2).toString("latin1") === "PK") return "xlsx";
  if (start.subarray(0, 4).toString("latin1") === "PAR1") return "parquet";
  const isOther =
    start.length === 0 ||
    start.subarray(0, OLE_START.length).equals(OLE_START) ||
    start.subarray(0, 4).toString("latin1") === "%PDF";
  // A text has no NUL byte, unless it is UTF-16, which no release is.
  return isOther || start.includes(0) ? "other" : "csv";
}

async function readStart(path: string): Promise<Buffer> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(
      "record.unreadable-file",
      `${path} cannot be read (${why}); give a file that exists and may be read.`,
      {
        file: path,
      },
    );
  }
}

/** The parts of a file: each sheet of a workbook, or the file itself; none where it is of no form that is read. */
export async function findParts(path: string, name: string): Promise<Part[]> {
  const format = await fileForm(path);
  if (format === "other") return [];
  if (format !== "xlsx") return [{ path, name, format, sheet: null }];
  const workbook = await openWorkbook(path);
  try {
    return workbook.sheets.map((sheet) => ({ path, name, format, sheet: sheet.name }));
  } finally {
    workbook.close();
  }
}
