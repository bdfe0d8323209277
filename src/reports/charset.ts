import { UserError } from "../core/index.ts";

/** Bytes as text, and a sentence where the reader should know how they were read. */
export interface DecodedText {
  readonly text: string;
  readonly note: string | null;
}

/** What bytes 0x80 to 0x9F are in windows-1252 (WHATWG Encoding Standard); 0 where the code has no character. */
const WINDOWS_1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0,
  0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e,
  0x178,
];

/** Decodes plain text: by its byte order mark, as UTF-8, or as windows-1252 where it is no UTF-8 but printable in that. */
export function decodePlainText(bytes: Uint8Array, place: string): DecodedText {
  const mark = byteOrderMark(bytes);
  return decodeAs(bytes, mark ?? "utf-8", place);
}

/** Decodes a page by its byte order mark, the HTTP header's charset, or what the page itself declares; else like plain text. */
export async function decodePage(
  bytes: Uint8Array,
  httpCharset: string | null,
  place: string,
): Promise<DecodedText> {
  const { default: sniff } = await import("html-encoding-sniffer");
  const label = httpCharset === null ? {} : { transportLayerEncodingLabel: httpCharset };
  return decodeAs(bytes, sniff(bytes, { ...label, defaultEncoding: "utf-8" }), place);
}

function decodeAs(bytes: Uint8Array, encoding: string, place: string): DecodedText {
  const name = encoding.toLowerCase();
  if (name === "windows-1252") return { text: fromWindows1252(bytes, place, "windows-1252"), note: null };
  const text = strictly(bytes, name);
  if (text !== null) return { text, note: null };
  if (name !== "utf-8") throw wrongCharset(place, encoding);
  return {
    text: fromWindows1252(bytes, place, "UTF-8"),
    note: `${place} is not valid UTF-8 and was read as windows-1252; save it as UTF-8 if letters look wrong.`,
  };
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Own table, because Node's decoder of this name gives control characters for 0x80 to 0x9F. */
function fromWindows1252(bytes: Uint8Array, place: string, expected: string): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) => {
      const code = byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] ?? 0) : byte;
      if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13)
        throw wrongCharset(place, expected);
      return code;
    });
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join("");
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
}

function wrongCharset(place: string, expected: string): UserError {
  return new UserError(
    "reports.wrong-charset",
    `${place} is not valid ${expected} text; save it as UTF-8 and try again.`,
    { file: place },
  );
}
