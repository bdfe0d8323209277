import { type Axis, type ExtendedTable, indexIn } from "./protect-margins.ts";

/**
 * The lines of a table along its longest dimension, without the total, as bits: 32 neighbours a word. What holds in
 * several lines at once is then found with a few `&`.
 */
export interface Lines {
  /** The longest dimension. */
  readonly axis: Axis;
  readonly wordsPerLine: number;
  /** For each entry, the place of its line's first word in every set. */
  readonly firstWords: Int32Array;
}

/** Entries, one bit each. Totals over the longest dimension are in no set. */
export type LineSet = Int32Array;

export function linesOf({ axes, values }: ExtendedTable): Lines {
  const axis = axes.reduce((longest, each) => (each.size > longest.size ? each : longest));
  const wordsPerLine = (axis.size + 31) >> 5;
  const block = axis.stride * (axis.size + 1);
  const firstWords = new Int32Array(values.length);
  for (let start = 0; start < values.length; start += block) {
    const firstLine = start / (axis.size + 1);
    for (let at = 0; at < block; at++) {
      firstWords[start + at] = (firstLine + (at % axis.stride)) * wordsPerLine;
    }
  }
  return { axis, wordsPerLine, firstWords };
}

export function newLineSet(lines: Lines): LineSet {
  return new Int32Array((lines.firstWords.length / (lines.axis.size + 1)) * lines.wordsPerLine);
}

/** Puts an entry into a set; a total over the longest dimension is left out. */
export function addToSet(lines: Lines, set: LineSet, entry: number): void {
  const index = indexIn(lines.axis, entry);
  if (index === lines.axis.size) return;
  const word = (lines.firstWords[entry] ?? 0) + (index >> 5);
  set[word] = (set[word] ?? 0) | (1 << (index & 31));
}
