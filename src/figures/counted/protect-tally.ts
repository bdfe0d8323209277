import { protectCells } from "../protect-cells.ts";
import type { Tally } from "./tally.ts";

/**
 * Which cells of a tally are withheld: 1. Every table that leaves dimensions out is protected first, the fewest dimensions
 * before the more, and what it shows is taken for known when the next is protected. So a question gets the same answer
 * whatever else was asked, and no answer gives back what another withholds: not by totals, not by leaving a filter out.
 */
export function protectTally(tally: Tally, minCell: number): Uint8Array {
  return (
    protectSubtables(tally, minCell).get(2 ** tally.axes.length - 1) ?? new Uint8Array(tally.counts.length)
  );
}

/** The same for the table over every subset of the dimensions; bit i of its number stands for dimension i. */
export function protectSubtables({ axes, counts }: Tally, minCell: number): ReadonlyMap<number, Uint8Array> {
  const sizes = axes.map(({ values }) => values.length);
  const patterns = new Map<number, Uint8Array>();
  const subsets = Array.from({ length: 2 ** sizes.length }, (_, subset) => subset).sort(
    (a, b) => bitsOf(a) - bitsOf(b) || a - b,
  );
  for (const subset of subsets) patterns.set(subset, protectSubset(subset, sizes, counts, minCell, patterns));
  return patterns;
}

/** The cells, without margins, of the table over a subset of the dimensions; bit i stands for dimension i. */
function protectSubset(
  subset: number,
  sizes: readonly number[],
  counts: Float64Array,
  minCell: number,
  patterns: ReadonlyMap<number, Uint8Array>,
): Uint8Array {
  const kept = sizes.flatMap((_, dimension) => ((subset >> dimension) & 1 ? [dimension] : []));
  const own = kept.map((dimension) => sizes[dimension] as number);
  const sums = sumOver(kept, sizes, counts);
  if (kept.length === 0) {
    const total = sums[0] ?? 0;
    return Uint8Array.of(total > 0 && total < minCell ? 1 : 0);
  }
  const settled = settledMargins(kept, own, patterns);
  const { withheld } = protectCells({ sizes: own, counts: sums }, minCell, settled);
  const interior = new Uint8Array(sums.length);
  forEachCell(own, (cell, indices) => {
    interior[cell] = withheld[extendedPlace(indices, own)] ?? 1;
  });
  return interior;
}

/** What the smaller tables have settled of the margins: 1 shown, 2 withheld; 0 for the cells themselves. */
function settledMargins(
  kept: readonly number[],
  own: readonly number[],
  patterns: ReadonlyMap<number, Uint8Array>,
): Uint8Array {
  const extended = own.map((size) => size + 1);
  const settled = new Uint8Array(extended.reduce((product, size) => product * size, 1));
  forEachCell(extended, (entry, indices) => {
    let subset = 0;
    let place = 0;
    for (const [at, index] of indices.entries()) {
      const size = own[at] as number;
      if (index === size) continue;
      subset |= 1 << (kept[at] as number);
      place = place * size + index;
    }
    if (bitsOf(subset) < kept.length) settled[entry] = (patterns.get(subset)?.[place] ?? 1) === 1 ? 2 : 1;
  });
  return settled;
}

function sumOver(kept: readonly number[], sizes: readonly number[], counts: Float64Array): Float64Array {
  if (kept.length === sizes.length) return counts;
  const sums = new Float64Array(
    kept.reduce((product, dimension) => product * (sizes[dimension] as number), 1),
  );
  forEachCell(sizes, (cell, indices) => {
    let place = 0;
    for (const dimension of kept)
      place = place * (sizes[dimension] as number) + (indices[dimension] as number);
    sums[place] = (sums[place] as number) + (counts[cell] as number);
  });
  return sums;
}

function extendedPlace(indices: readonly number[], sizes: readonly number[]): number {
  return indices.reduce((place, index, at) => place * ((sizes[at] as number) + 1) + index, 0);
}

/** Calls back for every combination of indices, the last running fastest. The list of indices is the same each time. */
function forEachCell(
  sizes: readonly number[],
  visit: (cell: number, indices: readonly number[]) => void,
): void {
  const indices = sizes.map(() => 0);
  const total = sizes.reduce((product, size) => product * size, 1);
  for (let cell = 0; cell < total; cell++) {
    visit(cell, indices);
    for (let at = sizes.length - 1; at >= 0; at--) {
      indices[at] = (indices[at] as number) + 1;
      if ((indices[at] as number) < (sizes[at] as number)) break;
      indices[at] = 0;
    }
  }
}

function bitsOf(subset: number): number {
  let bits = 0;
  for (let rest = subset; rest > 0; rest >>= 1) bits += rest & 1;
  return bits;
}
