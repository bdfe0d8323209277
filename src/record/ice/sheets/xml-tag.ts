import type { RefusePart } from "./read-part.ts";
/** The tag last read, filled again for the next one. */
export interface XmlTag {
  /** Without the prefix of the document's own names; empty for foreign names, comments and the like. */
  name: string;
  /** `none` is what neither opens nor closes anything: `<a/>` is `empty`, a comment is `none`. */
  kind: "open" | "close" | "empty" | "none";
  /** Where the attributes stand, as written. */
  attributesFrom: number;
  attributesTo: number;
  /** The prefix of the document's own names with its colon: `x:` where the root is `x:worksheet`. */
  prefix: string;
  /** The error to throw for XML that is not read. */
  readonly refuse: RefusePart;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

export function createTag(refuse: RefusePart): XmlTag {
  return { name: "", kind: "none", attributesFrom: 0, attributesTo: 0, prefix: "", refuse };
}

/**
 * Reads the tag that begins at a `<`: what it is, and where it ends. -1 where the buffer ends before it does.
 *
 * @returns the place after its `>`
 */
export function readTag(tag: XmlTag, buffer: Buffer, at: number): number {
  const second = buffer[at + 1];
  if (second === undefined) return -1;
  if (second === BANG) return passDeclaration(tag, buffer, at);
  if (second === QUESTION) {
    tag.kind = "none";
    tag.name = "";
    return after(buffer, "?>", at + 2);
  }
  const isClosing = second === SLASH;
  const from = isClosing ? at + 2 : at + 1;
  let to = from;
  for (let byte = buffer[to]; byte !== undefined && byte > SPACE && byte !== GT && byte !== SLASH; ) {
    byte = buffer[++to];
  }
  const end = findTagEnd(tag, buffer, to);
  if (end < 0) return -1;
  const isEmpty = buffer[end - 1] === SLASH && !isClosing;
  tag.kind = isClosing ? "close" : isEmpty ? "empty" : "open";
  tag.name = withoutPrefix(buffer.toString("latin1", from, to), tag.prefix);
  tag.attributesFrom = to;
  tag.attributesTo = isEmpty ? end - 1 : end;
  return end + 1;
}

/** The place after the element whose opening tag was read; -1 where the buffer ends before it does. */
export function passElement(tag: XmlTag, buffer: Buffer, from: number): number {
  let at = from;
  for (let depth = 1; depth > 0; ) {
    at = buffer.indexOf(LT, at);
    if (at < 0) return -1;
    at = readTag(tag, buffer, at);
    if (at < 0) return -1;
    if (tag.kind === "open") depth++;
    if (tag.kind === "close") depth--;
  }
  return at;
}

/** An attribute of the tag last read, without its entities resolved; null where the tag has none of that name. */
export function findAttribute(tag: XmlTag, buffer: Buffer, name: string): string | null {
  const text = buffer.toString("latin1", tag.attributesFrom, tag.attributesTo);
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
  return match === null ? null : (match[1] ?? match[2] ?? "");
}

/** True where a name begins with the prefix of the document's own names. */
export function hasPrefix(tag: XmlTag, buffer: Buffer, at: number): boolean {
  const { prefix } = tag;
  for (let index = 0; index < prefix.length; index++) {
    if (buffer[at + index] !== prefix.charCodeAt(index)) return false;
  }
  return true;
}

function withoutPrefix(name: string, prefix: string): string {
  if (prefix === "") return name.includes(":") ? "" : name;
  return name.startsWith(prefix) ? name.slice(prefix.length) : "";
}

function findTagEnd(tag: XmlTag, buffer: Buffer, from: number): number {
  let quote = 0;
  for (let at = from; at < buffer.length; at++) {
    const byte = buffer[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === GT) return at;
    else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) quote = byte;
    else if (byte === LT) throw tag.refuse("is not well-formed XML");
  }
  return -1;
}

function passDeclaration(tag: XmlTag, buffer: Buffer, at: number): number {
  tag.kind = "none";
  tag.name = "";
  const start = buffer.toString("latin1", at, at + 9);
  if (start.startsWith("<!--")) return after(buffer, "-->", at + 4);
  if (start === "<![CDATA[") return after(buffer, "]]>", at + 9);
  if ("<!--".startsWith(start) || "<![CDATA[".startsWith(start)) return -1;
  throw tag.refuse("holds a document type or defines entities of its own", "unsafe-xml");
}

function after(buffer: Buffer, mark: string, from: number): number {
  const at = buffer.indexOf(mark, from, "latin1");
  return at < 0 ? -1 : at + mark.length;
}
