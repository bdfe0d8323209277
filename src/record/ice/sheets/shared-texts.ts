import { createCarryOver } from "./carry-over.ts";
import type { OfficePackage } from "./open-package.ts";
import { checkXml, partFault, type RefusePart } from "./read-part.ts";
import { SAVE_AGAIN, workbookFault } from "./workbook-fault.ts";
import type { WorkbookLimits } from "./workbook-limits.ts";
import { createTag, readTag } from "./xml-tag.ts";
import { readRuns, type TextFound } from "./xml-text.ts";

const LT = 0x3c;

/**
 * The texts that a workbook's cells share, in their order; a cell names one by its place. Rich text is joined. Held in
 * memory: about 30 bytes a text and one or two a character.
 *
 * @throws UserError where the part is absent, damaged, not well-formed, or over the limits
 */
export async function readSharedTexts(
  parts: OfficePackage,
  name: string,
  limits: WorkbookLimits,
): Promise<readonly string[]> {
  const texts: string[] = [];
  const scan = createSharedTextScan(texts, limits, (what, kind) => partFault(parts.path, name, what, kind));
  const carry = createCarryOver(scan, limits.cellBytes, () =>
    partFault(parts.path, name, "holds too long a text"),
  );
  let isFirst = true;
  for await (const piece of parts.stream(name, limits.sharedTextBytes)) {
    carry.write(isFirst ? checkXml(piece, parts.path, name) : piece);
    isFirst = false;
  }
  if (carry.rest().length > 0) {
    throw workbookFault("damaged", parts.path, `is damaged: its part "${name}" ends too early`, SAVE_AGAIN);
  }
  return texts;
}

/** Takes the texts that stand whole in a buffer, and says how many bytes that were. */
export function createSharedTextScan(
  texts: string[],
  limits: Pick<WorkbookLimits, "sharedTexts">,
  refuse: RefusePart,
): (buffer: Buffer) => number {
  const tag = createTag(refuse);
  const found: TextFound = { text: "" };
  let isInRoot = false;
  const add = (text: string): void => {
    if (texts.push(text) > limits.sharedTexts) throw refuse(`holds more than ${limits.sharedTexts} texts`);
  };
  const scanTag = (buffer: Buffer, at: number): number => {
    const after = readTag(tag, buffer, at);
    if (after < 0 || tag.kind === "none") return after;
    if (!isInRoot) {
      isInRoot = true;
      const root = buffer.toString("latin1", at + 1, tag.attributesFrom);
      tag.prefix = root.slice(0, root.indexOf(":") + 1);
      return after;
    }
    if (tag.name !== "si" || tag.kind === "close") return after;
    if (tag.kind === "open") return takeText(buffer, after);
    add("");
    return after;
  };
  const takeText = (buffer: Buffer, from: number): number => {
    const after = readRuns(found, tag, buffer, from);
    if (after >= 0) add(found.text);
    return after;
  };
  return (buffer) => {
    for (let at = 0; ; ) {
      while (at < buffer.length && buffer[at] !== LT) at++;
      if (at === buffer.length) return at;
      const isPlain = tag.prefix === "" && isInRoot && isPlainOpening(buffer, at);
      const after = isPlain ? takeText(buffer, at + 4) : scanTag(buffer, at);
      if (after < 0) return at;
      at = after;
    }
  };
}

/** True at `<si>`, as nearly every text begins. */
function isPlainOpening(buffer: Buffer, at: number): boolean {
  return buffer[at + 1] === 0x73 && buffer[at + 2] === 0x69 && buffer[at + 3] === 0x3e;
}
