/**
 * A stream of random numbers that the same seed gives again on every machine. Every chance in the project comes from
 * one of these, handed in; nothing calls `Math.random`.
 */
export interface Random {
  /** The next number from 0 up to, and not including, 1, in steps of 2^-32. */
  next(): number;
  /** The next whole number from 0 up to, and not including, `bound` (at most 2^32). */
  below(bound: number): number;
  /** True with that probability; never for 0, always for 1. */
  chance(probability: number): boolean;
}

/** Rounds thrown away at the start, until every bit of the seed bears on every bit of the output. */
const WARM_UP = 15;

/**
 * A stream of its own for each pair of seed and stream number: what belongs to one case or one run can be made again
 * without the others. The generator is sfc32 ("small fast chaotic", Chris Doty-Humphrey, PractRand, in the public
 * domain): 128 bits of state, a counter that keeps every cycle at 2^32 numbers or longer, and no known failure of a
 * statistical test.
 *
 * @param seed whole number from 0 to 2^53 - 1
 * @param stream whole number from 0 to 2^53 - 1
 */
export function createRandom(seed: number, stream = 0): Random {
  const random = new Sfc32(
    scramble(seed) ^ scramble(stream + 0x9e3779b9),
    scramble(Math.floor(seed / 2 ** 32) + 0x85ebca6b) ^ scramble(Math.floor(stream / 2 ** 32)),
    scramble(stream) + (seed | 0),
  );
  for (let round = 0; round < WARM_UP; round++) random.word();
  return random;
}

/** The generator with three words of its state given; its counter begins at 1. Exported for its test. */
export class Sfc32 implements Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(a: number, b: number, c: number) {
    this.a = a | 0;
    this.b = b | 0;
    this.c = c | 0;
  }

  /** The next 32 bits, as a whole number from -2^31 to 2^31 - 1. */
  word(): number {
    const word = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + word) | 0;
    return word;
  }

  next(): number {
    return (this.word() >>> 0) / 4_294_967_296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }
}

/** Spreads the low 32 bits of a number over a word: the finalizer of MurmurHash3 (Austin Appleby, public domain). */
function scramble(value: number): number {
  let word = value | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
