import { quoteCell } from "./quote-cell.ts";

/** `null` for a plain number; else what is wrong with the cell, as a clause with a remedy. */
export function numberProblem(cell: string): { readonly code: string; readonly message: string } | null {
  if (/^-\d/.test(cell))
    return problem("record.negative-number", `${quoteCell(cell)} is below zero; a count cannot be`);
  if (/^\d{1,3}(?:[,.'’\u00a0\u202f ]\d{3})+(?:\.\d+)?$/.test(cell) && !/^\d+\.\d+$/.test(cell)) {
    const plain = cell.replaceAll(/[,'’\u00a0\u202f ]/g, "");
    return problem(
      "record.thousands-separator",
      `${quoteCell(cell)} has thousands separators; write ${plain}`,
    );
  }
  if (!/^\d+(?:\.\d+)?$/.test(cell)) {
    return problem(
      "record.not-a-number",
      `${quoteCell(cell)} is no plain number; write digits only, with a point for decimals`,
    );
  }
  if (Number(cell) > Number.MAX_SAFE_INTEGER) {
    return problem("record.number-too-large", `${quoteCell(cell)} is too large to be kept exactly; check it`);
  }
  return null;
}

function problem(code: string, message: string): { code: string; message: string } {
  return { code, message };
}
