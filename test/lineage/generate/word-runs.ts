/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\d][\p{L}\d',.]*(?<![',.])/gu) ?? []
  );
}

/** Every run of `size` words. */
export function shingles(text: string, size = 5): Set<string> {
  const words = wordsOf(text);
  return new Set(
    words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(" ")),
  );
}

/** Share of the runs of `size` words in `text` that stand in `other` too, 0..1; 0 for a text of fewer words. */
export function contained(text: string, other: string, size = 5): number {
  const own = shingles(text, size);
  const others = shingles(other, size);
  return own.size === 0 ? 0 : [...own].filter((run) => others.has(run)).length / own.size;
}
