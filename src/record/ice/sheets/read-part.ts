import { Parser } from "htmlparser2";
import type { OfficePackage } from "./open-package.ts";
import { SAVE_AGAIN, workbookFault } from "./workbook-fault.ts";

/** Real parts nest about ten deep; the parser's time grows with the square of the depth. */
const MOST_DEPTH = 200;

/** An element's name and attributes, both without namespace prefix but for attributes such as `r:id`. */
export type VisitElement = (name: string, attributes: Readonly<Record<string, string>>) => void;

/**
 * Reads a small part whole and visits its elements in their order.
 *
 * @throws UserError where it is absent, damaged, too large, not UTF-8, or defines entities of its own
 */
export async function readPart(
  parts: OfficePackage,
  name: string,
  mostBytes: number,
  visit: VisitElement,
): Promise<void> {
  const pieces: Buffer[] = [];
  for await (const piece of parts.stream(name, mostBytes)) pieces.push(piece);
  const text = checkXml(Buffer.concat(pieces), parts.path, name).toString("utf8");
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text))
    throw partFault(parts.path, name, "defines entities of its own", "unsafe-xml");
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        if (++depth > MOST_DEPTH) throw partFault(parts.path, name, `nests over ${MOST_DEPTH} elements`);
        visit(tag.slice(tag.indexOf(":") + 1), attributes);
      },
      onclosetag: () => {
        depth--;
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
}

/**
 * The first piece of a part's XML as it came, once its encoding is seen to be UTF-8: byte by byte readers rely on it.
 *
 * @throws UserError for UTF-16 and for any other encoding that the declaration names
 */
export function checkXml(piece: Buffer, path: string, name: string): Buffer {
  const start = piece.subarray(0, 200);
  const isUtf16 = start.includes(0) || (start[0] ?? 0) >= 0xfe;
  const declared = /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start.toString("latin1"))?.[1];
  if (isUtf16 || (declared !== undefined && !/^(?:utf-?8|us-ascii)$/i.test(declared))) {
    throw partFault(path, name, `is written in ${declared ?? "UTF-16"} instead of UTF-8`, "unsafe-xml");
  }
  return piece;
}

/** Makes the error for a part: what is wrong with it, and whether it is damaged or not of the kind that is read. */
export type RefusePart = (what: string, kind?: "damaged" | "unsafe-xml") => Error;

/** The error for a part that is not read: `what` follows its name. */
export function partFault(
  path: string,
  name: string,
  what: string,
  kind: "damaged" | "unsafe-xml" = "damaged",
): Error {
  return workbookFault(kind, path, `is not read, since its part "${name}" ${what}`, SAVE_AGAIN);
}
