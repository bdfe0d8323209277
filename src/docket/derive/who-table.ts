import { GrowingIntegers } from "./growing-integers.ts";

/** The ways a case is described apart from its standing; each value is a number of the dimension's own list. */
export const whoDimensions = [
  "nationality",
  "language",
  "case-type",
  "court",
  "state",
  "custody",
  "represented",
  "receipt-year",
] as const;

/** Bits a dimension's numbers may take: nationality, language, case type, court, state, custody, represented, year. */
const BITS = [9, 11, 5, 9, 7, 2, 2, 8] as const;

/**
 * Every combination of values that some case has had, numbered in the order they came. A court's records of twelve
 * million cases hold a few million combinations, which is what makes counting quick.
 */
export class WhoTable {
  readonly columns: readonly GrowingIntegers[] = BITS.map(() => new GrowingIntegers());
  #low: Int32Array = new Int32Array(1 << 16);
  #high: Int32Array = new Int32Array(1 << 16);
  #slots: Int32Array = new Int32Array(1 << 17).fill(-1);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** The number of a combination, which is new where it did not come before. @param values one a dimension, in order */
  numberOf(values: Int32Array): number {
    // Two words of at most 31 bits: the first three dimensions, and the rest.
    const high = ((values[0] as number) << 16) | ((values[1] as number) << 5) | (values[2] as number);
    const low =
      ((values[3] as number) << 19) |
      ((values[4] as number) << 12) |
      ((values[5] as number) << 10) |
      ((values[6] as number) << 8) |
      (values[7] as number);
    const mask = this.#slots.length - 1;
    let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
    hash ^= hash >>> 15;
    let slot = hash & mask;
    for (;;) {
      const found = this.#slots[slot] as number;
      if (found === -1) break;
      if (this.#low[found] === low && this.#high[found] === high) return found;
      slot = (slot + 1) & mask;
    }
    const number = this.#count++;
    if (number === this.#low.length) this.#grow();
    this.#low[number] = low;
    this.#high[number] = high;
    for (const [index, column] of this.columns.entries()) column.push(values[index] as number);
    this.#slots[slot] = number;
    if (this.#count * 2 > this.#slots.length) this.#rehash();
    return number;
  }

  #grow(): void {
    this.#low = enlarged(this.#low);
    this.#high = enlarged(this.#high);
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let hash =
        Math.imul(this.#high[number] as number, 0x9e3779b1) ^
        Math.imul(this.#low[number] as number, 0x85ebca6b);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}

/** How many values a dimension may have. */
export function whoCapacity(dimension: number): number {
  return 1 << (BITS[dimension] ?? 0);
}

function enlarged(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
