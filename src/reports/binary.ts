import { UserError } from "../core/index.ts";

const OFFICE = "an office document or a ZIP archive; save its text as a .txt file";
const OLD_OFFICE = "an old office document (.doc, .xls); save its text as a .txt file";
const IMAGE = "an image; type or recognise its text into a .txt file";
const ARCHIVE = "a compressed archive; unpack it first";

/** How files of other kinds begin, as latin-1 text, and what they are called. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF; save its text as a .txt file"],
  ["PK\x03\x04", OFFICE],
  ["\xd0\xcf\x11\xe0", OLD_OFFICE],
  ["{\\rtf", "an RTF document; save its text as a .txt file"],
  ["\x89PNG", IMAGE],
  ["\xff\xd8\xff", IMAGE],
  ["GIF8", IMAGE],
  ["RIFF", IMAGE],
  ["II*\0", IMAGE],
  ["MM\0*", IMAGE],
  ["\x1f\x8b", ARCHIVE],
  ["7z\xbc\xaf", ARCHIVE],
  ["\xfd7zXZ", ARCHIVE],
  ["Rar!", ARCHIVE],
];

/** Bytes looked at for characters that no text holds. */
const SAMPLE = 65_536;

/**
 * Refuses bytes that are no text: by how files of known kinds begin, by a zero byte, or by more than one control character in
 * twenty. Text in UTF-16 with a byte order mark passes.
 *
 * @throws UserError `reports.binary`
 */
export function refuseBinary(bytes: Uint8Array, place: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, name] of SIGNATURES) if (head.startsWith(signature)) throw binary(place, name);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return;
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce(
    (count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) || byte === 127 ? 1 : 0),
    0,
  );
  if (bytes.includes(0) || controls * 20 > sample.length)
    throw binary(place, "binary data; give its text as a .txt or .html file");
}

function binary(place: string, name: string): UserError {
  return new UserError("reports.binary", `${place} is not text but ${name}.`, { file: place });
}
