import { UserError } from "../../../core/index.ts";

const MOST_SHOWN = 400;

/** Why a workbook is refused; each is the last part of a stable code. */
export type WorkbookFaultKind =
  | "unreadable"
  | "not-a-workbook"
  | "locked"
  | "old-format"
  | "macros"
  | "too-large"
  | "damaged"
  | "unsafe-xml"
  | "no-such-sheet"
  | "sheet-too-large";

/**
 * The error of one sentence that a refused workbook gets: the file, what is wrong with it, and what to do.
 *
 * @param what follows the file's name: "is no Excel workbook"
 * @param remedy what the reader can do: "save it as .xlsx"
 */
export function workbookFault(
  kind: WorkbookFaultKind,
  file: string,
  what: string,
  remedy: string,
): UserError {
  const sentence = `${file} ${shown(what)}; ${shown(remedy)}.`;
  return new UserError(`record.workbook-${kind}`, sentence, { file });
}

/** Names of parts and sheets come from the file: without control characters, and not at any length. */
function shown(text: string): string {
  const visible = text.replace(/\p{Cc}/gu, "\ufffd");
  return visible.length <= MOST_SHOWN ? visible : `${visible.slice(0, MOST_SHOWN)}…`;
}

/** What to do about a workbook that is broken inside. */
export const SAVE_AGAIN = "fetch it again, or open it in a spreadsheet program and save it as .xlsx";
