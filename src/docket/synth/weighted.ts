import type { Random } from "../../core/index.ts";

/** Things to draw from, each as often as its weight says. */
export interface Weighted<Item> {
  readonly items: readonly Item[];
  /** For each place: how likely its own item is there, else the item of `others`. */
  readonly own: Float64Array;
  readonly others: Int32Array;
}

/**
 * Prepares a draw in constant time, whatever the number of items: the alias method (A. J. Walker, 1977, as set out by
 * M. D. Vose, 1991). Weights are in any unit; those of 0 are never drawn.
 */
export function weighted<Item>(pairs: readonly (readonly [Item, number])[]): Weighted<Item> {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  const count = pairs.length;
  const own = Float64Array.from(pairs, ([, weight]) => (weight / total) * count);
  const others = Int32Array.from(pairs, (_, index) => index);
  const small: number[] = [];
  const large: number[] = [];
  own.forEach((share, index) => {
    (share < 1 ? small : large).push(index);
  });
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() ?? 0;
    const rich = large.at(-1) ?? 0;
    others[poor] = rich;
    own[rich] = (own[rich] ?? 0) - (1 - (own[poor] ?? 0));
    if ((own[rich] ?? 0) < 1) small.push(large.pop() ?? 0);
  }
  // What is left is 1 but for rounding.
  for (const index of [...small, ...large]) own[index] = 1;
  return { items: pairs.map(([item]) => item), own, others };
}

/** Prepares a draw from words like `X 51, V 9.7`: each item with its weight. */
export function weightedWords(words: string): Weighted<string> {
  return weighted(
    words.split(",").map((pair): [string, number] => {
      const [item = "", weight = "1"] = pair.trim().split(/\s+/);
      return [item, Number(weight)];
    }),
  );
}

/** Draws one item. */
export function draw<Item>({ items, own, others }: Weighted<Item>, random: Random): Item {
  const place = random.next() * items.length;
  const index = Math.floor(place);
  const chosen = place - index < (own[index] ?? 0) ? index : (others[index] ?? 0);
  return items[chosen] as Item;
}

/** A waiting time in days with that mean, most often short, now and then very long (exponential). */
export function drawWait(meanDays: number, random: Random): number {
  return Math.floor(-meanDays * Math.log(1 - random.next()));
}

/** A waiting time in days with that mean that is seldom very short: the sum of two equal waits (Erlang). */
export function drawLongWait(meanDays: number, random: Random): number {
  return Math.floor((-meanDays / 2) * Math.log((1 - random.next()) * (1 - random.next())));
}
