import { open, stat } from "node:fs/promises";
import { OLE_START, readOleNames } from "./ole-streams.ts";
import { SAVE_AGAIN, workbookFault } from "./workbook-fault.ts";

const ZIP_START = Buffer.from([0x50, 0x4b]);

/**
 * Refuses a file that does not begin as a zip file does, and says what it is instead where that can be told.
 *
 * @throws UserError for what cannot be read, a locked workbook, a workbook of Excel 97 to 2003, and everything else
 */
export async function checkFileStart(path: string): Promise<void> {
  const refuse = (error: unknown): never => {
    throw unreadable(path, error);
  };
  // Before it is opened: a pipe would wait for its writer.
  if (!(await stat(path).catch(refuse)).isFile()) {
    throw workbookFault("unreadable", path, "is no file", "give the path of an .xlsx file");
  }
  const handle = await open(path).catch(refuse);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    const start = buffer.subarray(0, bytesRead);
    if (start.subarray(0, 2).equals(ZIP_START)) return;
    if (start.equals(OLE_START)) throw describeOle(path, await readOleNames(handle));
    const what =
      bytesRead === 0 ? "is empty" : "is no Excel workbook (it is not a zip file, as .xlsx files are)";
    throw workbookFault("not-a-workbook", path, what, SAVE_AGAIN);
  } finally {
    await handle.close();
  }
}

function describeOle(path: string, names: ReadonlySet<string>): Error {
  if (names.has("EncryptedPackage")) {
    const remedy = "open it with its password and save it without one";
    return workbookFault("locked", path, "is locked with a password", remedy);
  }
  if (names.has("Workbook") || names.has("Book")) {
    const remedy = "open it in a spreadsheet program and save it as .xlsx";
    return workbookFault(
      "old-format",
      path,
      "is a workbook in the format of Excel 97 to 2003 (.xls)",
      remedy,
    );
  }
  const what = "is an old office document or a locked one, not an .xlsx workbook";
  return workbookFault("old-format", path, what, "save it as .xlsx without a password");
}

function unreadable(path: string, error: unknown): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
  return workbookFault("unreadable", path, `cannot be read (${code})`, "check the path and who may read it");
}
