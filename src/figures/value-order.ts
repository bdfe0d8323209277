import type { Figure } from "./figure.ts";

/** Figures by the number printed. */
export interface ValueOrder {
  equalTo(value: number): readonly Figure[];
  between(low: number, high: number, among?: ReadonlySet<string>): readonly Figure[];
}

/** Prepares look-ups by number; a look-up then takes the time of a binary search and of what it finds. */
export function valueOrder(figures: readonly Figure[]): ValueOrder {
  const byValue = new Map<number, Figure[]>();
  for (const figure of figures) {
    const same = byValue.get(figure.value);
    if (same === undefined) byValue.set(figure.value, [figure]);
    else same.push(figure);
  }
  const ascending = Float64Array.from(byValue.keys()).sort();
  return {
    equalTo: (value) => byValue.get(value) ?? [],
    between: (low, high, among) => {
      const found: Figure[] = [];
      for (let place = firstAtLeast(ascending, low); place < ascending.length; place++) {
        const value = ascending[place] ?? Number.POSITIVE_INFINITY;
        if (value > high) break;
        for (const figure of byValue.get(value) ?? []) {
          if (among?.has(figure.measure) !== false) found.push(figure);
        }
      }
      return found;
    },
  };
}

function firstAtLeast(ascending: Float64Array, value: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? 0) < value) from = middle + 1;
    else to = middle;
  }
  return from;
}
