/**
 * A text as its words: small letters, one blank between them, no punctuation, so that spellings of one heading compare
 * equal. `plainWords(" ICE  Final Book-Outs: ")` is "ice final book outs". Numbers that are not text have no words.
 */
export function plainWords(cell: string | number | boolean | null): string {
  if (typeof cell !== "string") return "";
  return cell
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}
