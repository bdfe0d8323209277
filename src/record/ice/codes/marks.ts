/** Why a cell that is not blank counts as blank. */
export type CellMark = "redacted" | "NA";

const REDACTED = /^[[(]?b[\])]?\s*[[(]\s*[1-9]\s*[\])]/i;

/**
 * Whether a cell holds a mark instead of a value: an exemption of the Freedom of Information Act, 5 U.S.C. 552(b), in
 * any of its spellings (`b(6), b(7)c`, `(b)(6); (b)(7)(C)`), or the letters NA.
 */
export function cellMark(text: string): CellMark | null {
  if (text === "NA" || text === "N/A" || text === "#N/A") return "NA";
  return REDACTED.test(text) ? "redacted" : null;
}
