const CHUNK = 1 << 20;

/** A list of 32-bit integers that grows without being copied: tens of millions are usual. */
export class GrowingIntegers {
  readonly #chunks: Int32Array[] = [];
  #last: Int32Array = new Int32Array(0);
  #used = 0;
  length: number = 0;

  push(value: number): void {
    if (this.#used === this.#last.length) {
      this.#last = new Int32Array(CHUNK);
      this.#chunks.push(this.#last);
      this.#used = 0;
    }
    this.#last[this.#used++] = value;
    this.length++;
  }

  get(index: number): number {
    return (this.#chunks[index >>> 20] as Int32Array)[index & (CHUNK - 1)] as number;
  }

  /** All of them in one array. */
  toArray(): Int32Array {
    const all = new Int32Array(this.length);
    for (const [index, chunk] of this.#chunks.entries()) {
      const start = index * CHUNK;
      all.set(chunk.subarray(0, Math.min(CHUNK, this.length - start)), start);
    }
    return all;
  }
}
