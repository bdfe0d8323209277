import type { FileHandle } from "node:fs/promises";

/** What a file begins with that is a compound document: old office files, and locked new ones. */
export const OLE_START: Buffer = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

const ENTRY_BYTES = 128;
/** A directory of more sectors than this is not an office file's. */
const MOST_SECTORS = 256;

/**
 * The names in the directory of a compound document, such as `Workbook` (an old workbook) or `EncryptedPackage` (a locked
 * one). What cannot be followed is left out: the answer may be empty.
 *
 * Source: MS-CFB 2.2 (header), 2.3 (sector chains) and 2.6 (directory entries).
 */
export async function readOleNames(handle: FileHandle): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const header = await readBytes(handle, 0, 512);
  if (header.length < 512) return names;
  const shift = header.readUInt16LE(30);
  if (shift !== 9 && shift !== 12) return names;
  const sectorBytes = 2 ** shift;
  let sector = header.readUInt32LE(48);
  for (let read = 0; read < MOST_SECTORS && sector < 0xfffffffa; read++) {
    const directory = await readBytes(handle, (sector + 1) * sectorBytes, sectorBytes);
    for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
      const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
      if (nameBytes >= 4) names.add(directory.toString("utf16le", at, at + nameBytes - 2));
    }
    sector = await readNextSector(handle, header, sectorBytes, sector);
  }
  return names;
}

/** The sector after this one, by the allocation table; only tables that the header itself lists are followed. */
async function readNextSector(
  handle: FileHandle,
  header: Buffer,
  sectorBytes: number,
  sector: number,
): Promise<number> {
  const perTable = sectorBytes / 4;
  const table = Math.floor(sector / perTable);
  if (table >= 109) return 0xfffffffe;
  const tableSector = header.readUInt32LE(76 + table * 4);
  if (tableSector >= 0xfffffffa) return 0xfffffffe;
  const at = (tableSector + 1) * sectorBytes + (sector % perTable) * 4;
  const entry = await readBytes(handle, at, 4);
  return entry.length === 4 ? entry.readUInt32LE(0) : 0xfffffffe;
}

async function readBytes(handle: FileHandle, from: number, most: number): Promise<Buffer> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(most), 0, most, from);
  return buffer.subarray(0, bytesRead);
}
