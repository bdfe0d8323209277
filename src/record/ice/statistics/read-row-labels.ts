import { type LabelDimension, readLabel } from "./label-words.ts";
import type { TableKind } from "./table-kinds.ts";

/** In the group of a nested row that is not known, which may be a part of the row above or stand beside it. */
export const UNKNOWN_ROW = "?row";
/** In the group of the rows after it, which may belong to it. */
export const UNKNOWN_ABOVE = "?above";

/** What a row of a table is of. */
export interface RowMeaning {
  readonly group: Readonly<Record<string, string>>;
  /** The label that is not known, where one is not: the row is then nobody's known group. */
  readonly unknown?: string;
}

/**
 * Reads the labels of a table's rows from the top: what a row means can depend on the rows above it. One reader a table.
 *
 * The labels of a row come as `plainWords`, one for each dimension of the kind (one alone where all stand in one column).
 */
export function createLabelReader({ labels }: TableKind): (words: readonly string[]) => RowMeaning | null {
  if (labels.form === "two-columns") return twoColumns(labels.dimensions);
  if (labels.form === "nested") return nested(labels.dimensions);
  return ([words = ""]) => readOne(words, labels.dimensions);
}

function readOne(words: string, dimensions: readonly LabelDimension[]): RowMeaning | null {
  if (words === "") return null;
  const meaning = readLabel(words, dimensions);
  if (meaning === "total") return { group: {} };
  if (meaning !== null) return { group: { [meaning.dimension]: meaning.value } };
  return { group: { [dimensions[0] ?? ""]: `?${words}` }, unknown: words };
}

/** Agency rows, each followed by the criminality rows that belong to it; areas and their technologies. */
function nested([outer, inner]: readonly LabelDimension[]): (words: readonly string[]) => RowMeaning | null {
  if (outer === undefined || inner === undefined) return () => null;
  let above: RowMeaning = { group: {} };
  return ([words = ""]) => {
    if (words === "") return null;
    const meaning = readLabel(words, [outer, inner]);
    if (meaning === "total") {
      above = { group: {} };
      return above;
    }
    if (meaning?.dimension === outer) {
      above = { group: { [outer]: meaning.value } };
      return above;
    }
    if (meaning !== null) return { ...above, group: { ...above.group, [inner]: meaning.value } };
    // Why: rows below an unknown one may belong to it and not to the last one known, so they are nobody's either.
    const group = above.group;
    above = { group: { ...group, [UNKNOWN_ABOVE]: words }, unknown: words };
    return { group: { ...group, [UNKNOWN_ROW]: words }, unknown: words };
  };
}

/** Reasons and criminality in columns of their own: the reason stands on its first row, which is its total. */
function twoColumns([outer, inner]: readonly LabelDimension[]): (
  words: readonly string[],
) => RowMeaning | null {
  if (outer === undefined || inner === undefined) return () => null;
  let above: RowMeaning = { group: {} };
  return ([first = "", second = ""]) => {
    if (first === "" && second === "") return null;
    if (first !== "") above = readOne(first, [outer]) ?? above;
    if (second === "") return above;
    const part = readOne(second, [inner]);
    if (part === null) return above;
    const unknown = above.unknown ?? part.unknown;
    return { group: { ...above.group, ...part.group }, ...(unknown === undefined ? {} : { unknown }) };
  };
}
