/** How many bytes `isZipStart` needs. */
export const ZIP_START_BYTES = 4;
/** How many bytes from the end of a file `hasZipEnd` needs: the record of the end and the longest comment after it. */
export const ZIP_END_BYTES: number = 22 + 0xffff;

/** True for the first bytes of a zip file: those of its first member, or of the end of an empty one. */
export function isZipStart(bytes: Uint8Array): boolean {
  const [p, k, ...kind] = bytes.subarray(0, ZIP_START_BYTES);
  return p === 0x50 && k === 0x4b && ["3,4", "5,6"].includes(kind.join());
}

/** True where the last bytes of a file hold the record that ends a zip file: one that was cut off has none. */
export function hasZipEnd(lastBytes: Buffer): boolean {
  const at = lastBytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  return at >= 0 && at + 22 <= lastBytes.length;
}
