/** Two hashes of 32 bits each, used again for the next text. */
export interface Hash {
  first: number;
  second: number;
}

const numbers = new Float64Array(1);
const halves = new Int32Array(numbers.buffer);

/**
 * Hashes a text to 64 bits in two halves that are mixed with each other at the end. Among ten million different texts
 * the chance that any two share a hash is about 3 in a million.
 */
export function hashText(text: string, into: Hash): void {
  let first = 0x2f0b4c47;
  let second = 0x41c6ce57;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    first = (first << 13) | (first >>> 19);
    second = Math.imul(second ^ unit, 0x5f356495);
    second = (second << 17) | (second >>> 15);
  }
  finish(first, second, into);
}

/** Hashes a number; equal numbers have equal hashes. */
export function hashNumber(value: number, into: Hash): void {
  numbers[0] = value;
  const low = Math.imul((halves[0] as number) ^ 0x2f0b4c47, 0x9e3779b1);
  const high = Math.imul((halves[1] as number) ^ 0x41c6ce57, 0x5f356495);
  finish(low, high, into);
}

/** Mixes a hash with another: the order of the two matters. */
export function mixHash(hash: Hash, first: number, second: number): void {
  finish(
    Math.imul(hash.first ^ first, 0x85ebca6b) ^ second,
    Math.imul(hash.second ^ second, 0xc2b2ae35) ^ first,
    hash,
  );
}

function finish(first: number, second: number, into: Hash): void {
  let a = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  a ^= Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  let b = Math.imul(second ^ (second >>> 16), 0x85ebca6b);
  b ^= Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  into.first = a | 0;
  into.second = b | 0;
}
