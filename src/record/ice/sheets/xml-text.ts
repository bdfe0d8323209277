import { passElement, readTag, type XmlTag } from "./xml-tag.ts";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const SMALL_R = 0x72;
const SMALL_T = 0x74;

/** Marks of a byte in text: what must be done before the text is what its writer meant. */
const NOT_ASCII = 1;
const ENTITY = 2;
const UNDERSCORE = 4;
const ENDS = 8;
const marks = new Uint8Array(256);
marks.fill(NOT_ASCII, 128);
marks["&".charCodeAt(0)] = ENTITY;
marks["\r".charCodeAt(0)] = ENTITY;
marks["_".charCodeAt(0)] = UNDERSCORE;
marks[LT] = ENDS;

const entities: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text last read. */
export interface TextFound {
  text: string;
}

/**
 * Reads text up to the next tag, with its entities, line ends and `_x000D_` escapes resolved. Blanks are kept as they
 * stand, whether the file asks for that or not. -1 where the buffer ends before a tag begins.
 *
 * Source: XML 1.0 2.11 (line ends) and 4.6 (entities); ECMA-376 part 1, 22.9.2.19 (ST_Xstring, the escapes).
 *
 * @returns the place of the `<` after it
 */
export function readText(found: TextFound, tag: XmlTag, buffer: Buffer, from: number): number {
  let seen = 0;
  let at = from;
  for (; at < buffer.length; at++) {
    const mark = marks[buffer[at] as number] as number;
    if (mark === ENDS) break;
    seen |= mark;
  }
  if (at + 1 >= buffer.length) return -1;
  // "!" begins a comment or a CDATA section, which are part of the text; "?" an instruction.
  const next = buffer[at + 1];
  if (next === 0x21 || next === 0x3f) return readBrokenText(found, tag, buffer, from);
  found.text = resolve(tag, buffer, from, at, seen);
  return at;
}

function resolve(tag: XmlTag, buffer: Buffer, from: number, to: number, seen: number): string {
  const written = buffer.toString((seen & NOT_ASCII) === 0 ? "latin1" : "utf8", from, to);
  const text = (seen & ENTITY) === 0 ? written : resolveEntities(tag, written);
  return (seen & UNDERSCORE) === 0 ? text : resolveEscapes(text);
}

function resolveEntities(tag: XmlTag, text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;]{0,10});?/g, (whole, name: string) => {
    const digits = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
    const point =
      digits === null ? Number.NaN : Number.parseInt(digits[1] ?? digits[2] ?? "", digits[1] ? 16 : 10);
    const meant = point <= 0x10ffff ? String.fromCodePoint(point) : entities.get(name);
    if (meant === undefined || !whole.endsWith(";"))
      throw tag.refuse(`uses an entity that XML has not (&${name};)`, "unsafe-xml");
    return meant;
  });
}

function resolveEscapes(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

/** Text with comments, instructions or CDATA sections in it. */
function readBrokenText(found: TextFound, tag: XmlTag, buffer: Buffer, from: number): number {
  const all = NOT_ASCII | ENTITY;
  let text = "";
  for (let at = from; ; ) {
    const next = buffer.indexOf(LT, at);
    if (next < 0 || next + 1 >= buffer.length) return -1;
    text += resolve(tag, buffer, at, next, all);
    at = readTag(tag, buffer, next);
    if (at < 0) return -1;
    if (tag.kind !== "none") {
      found.text = resolveEscapes(text);
      return next;
    }
    const isData = buffer.toString("latin1", next, next + 9) === "<![CDATA[";
    if (isData) text += buffer.toString("utf8", next + 9, at - 3).replace(/\r\n?/g, "\n");
  }
}

/**
 * Reads the text of a `<si>` or `<is>` whose opening tag was read: its `<t>`, or the `<t>` of its runs joined, without
 * the readings of East Asian text (`<rPh>`). -1 where the buffer ends before it does.
 *
 * @returns the place after its closing tag
 */
export function readRuns(found: TextFound, tag: XmlTag, buffer: Buffer, from: number): number {
  let joined = "";
  let at = from;
  for (;;) {
    at = tag.prefix === "" && isPlainTextTag(buffer, at) ? at + 3 : readToText(tag, buffer, at);
    if (at < 0) return -1;
    if (at === 0) {
      found.text = joined;
      return tag.attributesTo + 1;
    }
    at = readText(found, tag, buffer, at);
    if (at < 0) return -1;
    joined = joined === "" ? found.text : joined + found.text;
    at = passTo(buffer, at);
    if (at < 0) return -1;
    // `</si>` or `</is>` right after: nearly every text has but one part.
    if (tag.prefix === "" && isPlainEnd(buffer, at)) {
      found.text = joined;
      return at + 5;
    }
  }
}

function isPlainEnd(buffer: Buffer, at: number): boolean {
  return buffer[at] === LT && buffer[at + 1] === SLASH && buffer[at + 2] !== SMALL_R && buffer[at + 4] === GT;
}

/** The place after the next `>`; -1 where the buffer ends before it. */
export function passTo(buffer: Buffer, from: number): number {
  let at = from;
  while (at < buffer.length && buffer[at] !== GT) at++;
  return at === buffer.length ? -1 : at + 1;
}

function isPlainTextTag(buffer: Buffer, at: number): boolean {
  return buffer[at] === LT && buffer[at + 1] === SMALL_T && buffer[at + 2] === GT;
}

/** The place after the next `<t>`; 0 where the element that holds it ends first, -1 where the buffer does. */
function readToText(tag: XmlTag, buffer: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = buffer.indexOf(LT, at);
    if (at < 0) return -1;
    const isClosing = buffer[at + 1] === SLASH;
    at = readTag(tag, buffer, at);
    if (at < 0) return -1;
    if (isClosing && tag.name !== "r") return 0;
    if (tag.kind !== "open") continue;
    if (tag.name === "t") return at;
    if (tag.name === "r") continue;
    at = passElement(tag, buffer, at);
    if (at < 0) return -1;
  }
}
