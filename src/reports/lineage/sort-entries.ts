const BITS = 11;
const BUCKETS = 1 << BITS;

interface Entries {
  readonly keys: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * Sorts the first `count` entries by key, in place; entries of one key keep their order. Three passes of a radix sort
 * over 32-bit keys with room for a second copy: linear in `count`.
 */
export function sortEntries(keys: Uint32Array, values: Uint32Array, count: number): void {
  let from: Entries = { keys, values };
  let to: Entries = { keys: new Uint32Array(count), values: new Uint32Array(count) };
  const counts = countDigits(keys, count);
  for (let shift = 0, pass = 0; shift < 32; shift += BITS, pass++) {
    const starts = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
    let start = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      const size = starts[bucket] ?? 0;
      starts[bucket] = start;
      start += size;
    }
    for (let entry = 0; entry < count; entry++) {
      const key = from.keys[entry] ?? 0;
      const bucket = (key >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      to.keys[place] = key;
      to.values[place] = from.values[entry] ?? 0;
    }
    [from, to] = [to, from];
  }
  if (from.keys !== keys) {
    keys.set(from.keys.subarray(0, count));
    values.set(from.values.subarray(0, count));
  }
}

/** How often each digit of a key has each value, one digit after the other. */
function countDigits(keys: Uint32Array, count: number): Uint32Array {
  const counts = new Uint32Array(3 * BUCKETS);
  for (let entry = 0; entry < count; entry++) {
    const key = keys[entry] ?? 0;
    for (let shift = 0, base = 0; shift < 32; shift += BITS, base += BUCKETS) {
      const place = base + ((key >>> shift) & (BUCKETS - 1));
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
