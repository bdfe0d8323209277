/** Whether a cell holds nothing, or nothing but blanks. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  return typeof value === "string" && value.charCodeAt(0) <= 32 && value.trim() === "";
}

/** Whether all of a row's first cells are blank. */
export function isBlankRow(values: readonly unknown[], width: number): boolean {
  for (let at = 0; at < width; at++) if (!isBlank(values[at])) return false;
  return true;
}

/** A line below the data that gives a total: the word, and hardly more. */
export function isTotalLine(values: readonly unknown[], width: number): boolean {
  let filled = 0;
  let first: unknown = null;
  for (let at = 0; at < width; at++) {
    if (isBlank(values[at])) continue;
    if (filled === 0) first = values[at];
    if (++filled > 3) return false;
  }
  return typeof first === "string" && /^\s*(?:grand )?total\b/i.test(first);
}
