/** Counts under two names: of a year, say, and of a nationality. */
export type Tallies = Map<string, Map<string, number>>;

/** Adds to a count. */
export function tally(tallies: Tallies, first: string, second: string, by = 1): void {
  let inner = tallies.get(first);
  if (inner === undefined) {
    inner = new Map();
    tallies.set(first, inner);
  }
  inner.set(second, (inner.get(second) ?? 0) + by);
}

/** The counts as an object, names in order. */
export function tallyObject(tallies: Tallies): Record<string, Record<string, number>> {
  return Object.fromEntries(
    sorted(tallies).map(([first, inner]) => [first, Object.fromEntries(sorted(inner))]),
  );
}

function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([one], [other]) => (one < other ? -1 : 1));
}
