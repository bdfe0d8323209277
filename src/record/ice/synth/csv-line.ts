/** A line of comma-separated values (RFC 4180) without its end; null is empty. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return values.map((value) => (value === null ? "" : csvValue(String(value)))).join(",");
}

/** One value, in quotes where it needs them. */
export function csvValue(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
