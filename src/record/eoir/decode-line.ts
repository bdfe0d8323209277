import type { DefectKind } from "./defects.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** What Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; a blank place keeps its control character. */
const BYTES_80_TO_9F = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** By hand, because some versions of Node read Windows-1252 as Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replaceAll(/[\x80-\x9f]/g, (character) => {
    const own = BYTES_80_TO_9F.charAt(character.charCodeAt(0) - 0x80);
    return own === " " ? character : own;
  });
}

/**
 * The text of a line and what had to be repaired to read it: NUL bytes are taken out, a carriage return inside becomes a
 * blank, bytes that are not UTF-8 are read as Windows-1252 (of which Latin-1's letters are a part). Quotes, backslashes
 * and pipes are plain characters.
 */
export function decodeLine(bytes: Uint8Array): {
  readonly text: string;
  readonly repaired: readonly DefectKind[];
} {
  const repaired: DefectKind[] = [];
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    text = decodeWindows1252(bytes);
    repaired.push("not-utf8");
  }
  if (text.includes("\0")) {
    text = text.replaceAll("\0", "");
    repaired.push("nul-byte");
  }
  if (text.includes("\r")) {
    text = text.replaceAll("\r", " ");
    repaired.push("carriage-return-in-value");
  }
  return { text, repaired };
}
