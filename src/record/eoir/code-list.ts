/**
 * The distinct values of a column, numbered in the order they first came. Values are looked up by their bytes, so that
 * a code that came before costs no text.
 */
export class CodeList {
  /** Each value, by its number. */
  readonly values: string[] = [];
  #slots: Int32Array = new Int32Array(1024).fill(-1);
  #hashes: Int32Array = new Int32Array(512);
  #starts: Int32Array = new Int32Array(513);
  #bytes: Uint8Array = new Uint8Array(8192);
  /** The number found last: neighbouring rows often have the same code. */
  #last: number = -1;

  /** The number of the value in `bytes` from `start` to `end`, which must be ASCII. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.#last !== -1 && this.#isSame(this.#last, bytes, start, end)) return this.#last;
    let hash = 0;
    for (let place = start; place < end; place++) hash = (Math.imul(hash, 31) + (bytes[place] as number)) | 0;
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const found = this.#slots[slot] as number;
      if (found === -1) {
        this.#last = this.#add(bytes, start, end, hash, slot);
        return this.#last;
      }
      if (this.#hashes[found] === hash && this.#isSame(found, bytes, start, end)) {
        this.#last = found;
        return found;
      }
      slot = (slot + 1) & mask;
    }
  }

  #isSame(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[index] as number;
    if ((this.#starts[index + 1] as number) - from !== end - start) return false;
    for (let offset = 0; offset < end - start; offset++) {
      if (this.#bytes[from + offset] !== bytes[start + offset]) return false;
    }
    return true;
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const index = this.values.length;
    if (index + 1 >= this.#hashes.length) this.#grow();
    const from = this.#starts[index] as number;
    while (from + end - start > this.#bytes.length) this.#bytes = enlarged(this.#bytes);
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#starts[index + 1] = from + end - start;
    this.#hashes[index] = hash;
    this.values.push(String.fromCharCode(...bytes.subarray(start, end)));
    if (index * 2 >= this.#slots.length) this.#rehash();
    else this.#slots[slot] = index;
    return index;
  }

  #grow(): void {
    const hashes = new Int32Array(this.#hashes.length * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    const starts = new Int32Array(hashes.length + 1);
    starts.set(this.#starts);
    this.#starts = starts;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = this.#slots.length - 1;
    for (let index = 0; index < this.values.length; index++) {
      const hash = this.#hashes[index] as number;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & mask;
      this.#slots[slot] = index;
    }
  }
}

function enlarged(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
