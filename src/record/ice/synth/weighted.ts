import type { Random } from "../../../core/index.ts";

/** Things to draw from, each as often as its weight says. */
export interface Weighted<Item> {
  readonly items: readonly Item[];
  /** The weights up to and with each item, as shares of all. */
  readonly upTo: Float64Array;
}

/** Prepares a draw. Weights are in any unit; what weighs 0 is never drawn. */
export function weighted<Item>(pairs: readonly (readonly [Item, number])[]): Weighted<Item> {
  const total = pairs.reduce((sum, [, weight]) => sum + weight, 0);
  let sum = 0;
  const upTo = Float64Array.from(pairs, ([, weight]) => {
    sum += weight;
    return sum / total;
  });
  return { items: pairs.map(([item]) => item), upTo };
}

/** Prepares a draw from lines like `51 MEXICO`: the weight, then the item. */
export function weightedLines(lines: string): Weighted<string> {
  const pairs = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): [string, number] => {
      const at = line.trim().indexOf(" ");
      return [line.trim().slice(at + 1), Number(line.trim().slice(0, at))];
    });
  return weighted(pairs);
}

/** Draws one item, by halving. */
export function draw<Item>({ items, upTo }: Weighted<Item>, random: Random): Item {
  const place = random.next();
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((upTo[middle] ?? 1) > place) high = middle;
    else low = middle + 1;
  }
  return items[low] as Item;
}

/** A whole number from `from` to `to`, both among them. */
export function drawBetween(from: number, to: number, random: Random): number {
  return from + random.below(to - from + 1);
}

/** A length of time that is mostly short and now and then very long: log-normal, in the unit of the median. */
export function drawLength(median: number, spread: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return median * Math.exp(spread * normal);
}
