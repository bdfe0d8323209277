import { cellName } from "./cell-name.ts";
import type { NumberKind } from "./number-formats.ts";
import type { RefusePart } from "./read-part.ts";
import { putCell, type RowBuffer } from "./row-buffer.ts";
import { countLetters, createAttributes, readColumn, readWhole, scanAttributes } from "./scan-attributes.ts";
import { type NumberFound, parseNumber, scanNumber } from "./scan-number.ts";
import { serialOf } from "./serial-of.ts";
import { MOST_COLUMNS } from "./workbook-limits.ts";
import { hasPrefix, passElement, readTag, type XmlTag } from "./xml-tag.ts";
import { passTo, readRuns, readText, type TextFound } from "./xml-text.ts";

/** What cells point to outside their sheet. */
export interface CellContext {
  readonly texts: readonly string[];
  /** By cell style. */
  readonly formats: readonly NumberKind[];
  readonly date1904: boolean;
  /** The error to throw: what follows "its sheet …". */
  readonly refuse: RefusePart;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const SMALL_C = 0x63;
const SMALL_V = 0x76;

type CellType = "shared" | "number" | "boolean" | "error" | "text" | "inline" | "date";

/**
 * A reader of single cells into a row. It takes the place after the `c` of a cell's opening tag and gives the place
 * after its closing one, or -1 where the buffer ends before: nothing is put into the row then.
 */
export function createCellScan(
  { texts, formats, date1904, refuse }: CellContext,
  tag: XmlTag,
  row: RowBuffer,
): (buffer: Buffer, from: number) => number {
  const attributes = createAttributes();
  const textFound: TextFound = { text: "" };
  const numberFound: NumberFound = { number: 0 };
  let column = 0;
  let style = -1;
  /** What stands in `<v>`: a text still to be read by the cell's type, or a number. */
  let held: "nothing" | "text" | "number" = "nothing";

  const here = (): string => cellName(row.number, column);

  const readValue = (buffer: Buffer, from: number, type: CellType): number => {
    if (type === "number" || type === "shared") {
      const after = scanNumber(numberFound, buffer, from);
      if (after >= 0 && buffer[after + 1] === SLASH) {
        held = "number";
        return after;
      }
    }
    held = "text";
    return readText(textFound, tag, buffer, from);
  };
  const put = (type: CellType, hasFormula: boolean): void => {
    row.lastColumn = column;
    if (column < row.width && row.kinds[column] !== "blank") throw refuse(`has cell ${here()} twice`);
    if (held === "nothing" || (held === "text" && isHollow(type))) {
      if (!hasFormula) return;
      row.faults.push({ column, kind: "no-value", text: "" });
      putCell(row, column, null, "no-value");
    } else if (type === "shared") {
      putCell(row, column, findShared(), "text");
    } else if (type === "number") {
      putCell(row, column, findNumber(), formats[style] ?? "number");
    } else if (type === "text" || type === "inline") {
      putCell(row, column, textFound.text, "text");
    } else if (type === "error") {
      row.faults.push({ column, kind: "error", text: textFound.text.trim() });
      putCell(row, column, null, "error");
    } else if (type === "boolean") {
      putCell(row, column, findTruth(), "boolean");
    } else {
      const text = textFound.text.trim();
      const serial = serialOf(text, date1904);
      if (serial === null) putCell(row, column, text, "text");
      else putCell(row, column, serial, text.includes("T") ? "date-time" : "date");
    }
  };
  /** An empty value is a text of no letters; for all other kinds it is none. */
  const isHollow = (type: CellType): boolean =>
    type !== "text" && type !== "inline" && type !== "error" && textFound.text.trim() === "";
  const findTruth = (): boolean => {
    const text = textFound.text.trim();
    if (text === "1" || text === "true") return true;
    if (text === "0" || text === "false") return false;
    throw refuse(`has "${text.slice(0, 40)}" for yes or no in cell ${here()}`);
  };
  const findNumber = (): number => {
    if (held === "number") return numberFound.number;
    const number = parseNumber(textFound.text);
    if (number !== null) return number;
    throw refuse(`has "${textFound.text.slice(0, 40)}" for a number in cell ${here()}`);
  };
  const findShared = (): string => {
    const index = held === "number" ? numberFound.number : parseNumber(textFound.text);
    const text = index === null ? undefined : texts[index];
    if (text !== undefined) return text;
    throw refuse(`points from cell ${here()} to a shared text that the workbook has not`);
  };
  const readPlace = (buffer: Buffer): void => {
    const { rFrom, rTo, sFrom, sTo } = attributes;
    style = sTo === 0 ? 0 : readWhole(buffer, sFrom, sTo);
    if (rTo === 0) {
      column = row.lastColumn + 1;
    } else {
      const letters = countLetters(buffer, rFrom, rTo);
      column = readColumn(buffer, rFrom, rFrom + letters);
      if (letters === 0 || letters > 3 || readWhole(buffer, rFrom + letters, rTo) !== row.number) {
        const written = buffer.toString("utf8", rFrom, Math.min(rTo, rFrom + 20));
        throw refuse(`has a cell named "${written}" in row ${row.number}`);
      }
    }
    if (column >= MOST_COLUMNS) throw refuse(`has more than ${MOST_COLUMNS} columns in row ${row.number}`);
  };

  return (buffer, from) => {
    let at = scanAttributes(attributes, buffer, from);
    if (at < 0) return -1;
    readPlace(buffer);
    held = "nothing";
    const type = readType(buffer, attributes.tFrom, attributes.tTo);
    if (type === null) {
      const written = buffer.toString(
        "utf8",
        attributes.tFrom,
        Math.min(attributes.tTo, attributes.tFrom + 20),
      );
      throw refuse(`has cell ${here()} of a kind that is not known ("${written}")`);
    }
    let hasFormula = false;
    while (!attributes.isEmpty) {
      while (at < buffer.length && buffer[at] !== LT) at++;
      const isOwn = hasPrefix(tag, buffer, at + 1);
      const first = at + 1 + tag.prefix.length;
      if (isOwn && buffer[first] === SMALL_V && buffer[first + 1] === GT) {
        at = readValue(buffer, first + 2, type);
        if (at < 0) return -1;
        at = passTo(buffer, at);
        if (at < 0) return -1;
        continue;
      }
      if (
        buffer[at + 1] === SLASH &&
        tag.prefix === "" &&
        buffer[at + 2] === SMALL_C &&
        buffer[at + 3] === GT
      ) {
        at += 4;
        break;
      }
      at = readTag(tag, buffer, at);
      if (at < 0) return -1;
      if (tag.kind === "close") {
        if (tag.name !== "c") throw refuse(`is not well-formed XML in cell ${here()}`);
        break;
      }
      if (tag.name === "f") hasFormula = true;
      if (tag.kind === "empty" && tag.name === "v") {
        held = "text";
        textFound.text = "";
      }
      if (tag.kind !== "open") continue;
      if (tag.name === "v") {
        at = readValue(buffer, at, type);
        if (at >= 0) at = passTo(buffer, at);
      } else if (tag.name === "is") {
        held = "text";
        at = readRuns(textFound, tag, buffer, at);
      } else at = passElement(tag, buffer, at);
      if (at < 0) return -1;
    }
    put(type, hasFormula);
    return at;
  };
}

/** The kind of a cell by its attribute `t`; null for a word the standard has not. */
function readType(buffer: Buffer, from: number, to: number): CellType | null {
  if (to === 0) return "number";
  if (to - from === 1) {
    switch (buffer[from]) {
      case 0x73:
        return "shared";
      case 0x6e:
        return "number";
      case 0x62:
        return "boolean";
      case 0x65:
        return "error";
      case 0x64:
        return "date";
      default:
        return null;
    }
  }
  const word = buffer.toString("latin1", from, to);
  if (word === "str") return "text";
  return word === "inlineStr" ? "inline" : null;
}
