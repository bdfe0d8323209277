/** Words as one value of a dimension: lower case, joined by hyphens (`slug("CAP Local Incarceration")`). */
export function slug(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/['’.]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
}

/** A code-label pair without its code: `6-Deported/Removed` gives `Deported/Removed`, `[3] Deportable` `Deportable`. */
export function labelOf(printed: string): string {
  const label = printed.replace(/^(?:\[\w{1,3}\]\s*|(?:\d{1,2}|[A-Z])\s*-\s*(?=[A-Za-z]))/, "");
  return label === "" ? printed : label;
}
