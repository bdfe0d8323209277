import { printable } from "./printable.ts";

const NOT_IN_XML = /\p{Cs}|[\ufffe\uffff]/gu;

/** Text of others without the characters that XML does not allow; what must be escaped is left to the writer. */
export function xmlText(text: string): string {
  return printable(text).replace(NOT_IN_XML, "");
}

/** Text made safe to stand between XML tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
