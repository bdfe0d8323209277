/** The only source of chance in the generated set: the same seed gives the same items on every machine. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** @throws Error for an empty list */
  pick<Item>(list: readonly Item[]): Item;
  /** True that often: 0.2 is one time in five. */
  chance(share: number): boolean;
  /** The same things in another order. */
  shuffle<Item>(list: readonly Item[]): readonly Item[];
}

const MODULUS = 2_147_483_647;
const MULTIPLIER = 48_271;

/**
 * The "minimal standard" generator with its later multiplier: S. K. Park and K. W. Miller, Communications of the ACM
 * 31 (1988) 1192-1201, and their note in 36 (1993) 108. Every product stays below 2^53, so doubles are exact.
 */
export function makeRandom(seed: number): Random {
  let state = (Math.abs(Math.trunc(seed)) % (MODULUS - 1)) + 1;
  const next = (): number => {
    state = (state * MULTIPLIER) % MODULUS;
    return (state - 1) / (MODULUS - 1);
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <Item>(list: readonly Item[]): Item => {
    const [chosen] = list.slice(Math.floor(next() * list.length));
    if (chosen === undefined) throw new Error("Nothing to pick from: the list is empty.");
    return chosen;
  };
  const shuffle = <Item>(list: readonly Item[]): readonly Item[] =>
    list
      .map((item) => ({ item, place: next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return { next, between, pick, shuffle, chance: (share) => next() < share };
}
