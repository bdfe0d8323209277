/** Which of two thousand million possible keys have come before, a bit a key, kept in pages that exist once needed. */
export class KeySet {
  readonly #pages = new Map<number, Uint32Array>();

  /** Adds a key of 31 bits; false where it was there already. */
  add(key: number): boolean {
    const number = key >>> 20;
    let page = this.#pages.get(number);
    if (page === undefined) {
      page = new Uint32Array(1 << 15);
      this.#pages.set(number, page);
    }
    const place = (key & 0xfffff) >>> 5;
    const bit = 1 << (key & 31);
    const before = page[place] as number;
    if ((before & bit) !== 0) return false;
    page[place] = before | bit;
    return true;
  }
}
