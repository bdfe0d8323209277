/** Where the attributes `r`, `s` and `t` of a row or cell stand in its buffer; from 0 to 0 where it has none. */
export interface CellAttributes {
  rFrom: number;
  rTo: number;
  sFrom: number;
  sTo: number;
  tFrom: number;
  tTo: number;
  /** True for `<c r="A1"/>`, which holds nothing. */
  isEmpty: boolean;
}

const SPACE = 0x20;
const EQUALS = 0x3d;
const GT = 0x3e;
const SLASH = 0x2f;
const SMALL_R = 0x72;
const SMALL_S = 0x73;
const SMALL_T = 0x74;

export function createAttributes(): CellAttributes {
  return { rFrom: 0, rTo: 0, sFrom: 0, sTo: 0, tFrom: 0, tTo: 0, isEmpty: false };
}

/**
 * Reads the attributes after an element's name. -1 where the buffer ends before the tag does.
 *
 * @returns the place after the tag's `>`
 */
export function scanAttributes(found: CellAttributes, buffer: Buffer, from: number): number {
  const end = buffer.length;
  found.rFrom = found.rTo = found.sFrom = found.sTo = found.tFrom = found.tTo = 0;
  found.isEmpty = false;
  let at = from;
  while (at < end) {
    const byte = buffer[at] as number;
    if (byte <= SPACE) {
      at++;
      continue;
    }
    if (byte === GT) return at + 1;
    if (byte === SLASH) {
      found.isEmpty = true;
      at++;
      continue;
    }
    const nameFrom = at;
    while (at < end && buffer[at] !== EQUALS && (buffer[at] as number) > SPACE && buffer[at] !== GT) at++;
    const nameLength = at - nameFrom;
    while (at < end && (buffer[at] as number) <= SPACE) at++;
    if (buffer[at] !== EQUALS) continue;
    at++;
    while (at < end && (buffer[at] as number) <= SPACE) at++;
    const quote = buffer[at];
    const valueFrom = ++at;
    while (at < end && buffer[at] !== quote) at++;
    if (nameLength === 1) {
      if (byte === SMALL_R) {
        found.rFrom = valueFrom;
        found.rTo = at;
      } else if (byte === SMALL_S) {
        found.sFrom = valueFrom;
        found.sTo = at;
      } else if (byte === SMALL_T) {
        found.tFrom = valueFrom;
        found.tTo = at;
      }
    }
    at++;
  }
  return -1;
}

/** A whole number as an attribute writes it; NaN where anything but digits stands there, or nothing. */
export function readWhole(buffer: Buffer, from: number, to: number): number {
  if (from === to) return Number.NaN;
  let whole = 0;
  for (let at = from; at < to; at++) {
    const digit = (buffer[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    whole = whole * 10 + digit;
  }
  return whole;
}

/** How many letters a cell's name begins with: the column part of "AB12" has 2. */
export function countLetters(buffer: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && isCapital(buffer[at] as number)) at++;
  return at - from;
}

/** The column, from 0, of letters such as "AB". */
export function readColumn(buffer: Buffer, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at++) column = column * 26 + (buffer[at] as number) - 0x40;
  return column - 1;
}

function isCapital(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}
