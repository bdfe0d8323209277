/**
 * A header as it is compared: without case, spaces, underscores and punctuation, and with the one misspelling that a
 * release has of its own ("Identifer").
 */
export function normalHeader(printed: string): string {
  return printed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "")
    .replace("identifer", "identifier");
}

/** The same without the number that programs put behind the second of two columns of one name (`…33`, `_2`). */
export function withoutPosition(printed: string): string {
  return normalHeader(printed.replace(/(?:\.{2,}|…|_)\d{1,2}\s*$/, ""));
}
