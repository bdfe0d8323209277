import { createCarryOver } from "./carry-over.ts";
import { cellName } from "./cell-name.ts";
import { createRowBuffer, startRow } from "./row-buffer.ts";
import { createAttributes, readWhole, scanAttributes } from "./scan-attributes.ts";
import { type CellContext, createCellScan } from "./scan-cell.ts";
import type { SheetRow } from "./sheet-row.ts";
import { MOST_ROWS } from "./workbook-limits.ts";
import { createTag, findAttribute, hasPrefix, readTag } from "./xml-tag.ts";

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const SMALL_C = 0x63;
const SMALL_R = 0x72;
const SMALL_O = 0x6f;
const SMALL_W = 0x77;

/** What the scanner of a sheet needs to know and where its findings go. */
export interface SheetScanOptions extends CellContext {
  readonly cellBytes: number;
  /** Called for each row that holds something; the word "stop" ends the reading. */
  readonly visit: (row: SheetRow) => unknown;
  /** Called for each merged range, as written: "B3:D3". They follow the rows. */
  readonly visitMerged?: (range: string) => void;
}

/** Reads a sheet piece by piece, wherever the pieces are cut. */
export interface SheetScan {
  /** False once the visitor wants no more rows. */
  readonly write: (piece: Buffer) => boolean;
  /** @throws UserError where the sheet ended too early */
  readonly end: () => void;
}

/**
 * A reader of a sheet's XML that works on bytes: it makes no text but the values of cells. Its grammar is that of
 * ECMA-376 part 1, 18.3.1: rows, cells, values, inline text, formulas (passed over) and merged ranges.
 */
export function createSheetScan(options: SheetScanOptions): SheetScan {
  const { refuse, visit, visitMerged } = options;
  const tag = createTag(refuse);
  const attributes = createAttributes();
  const row = createRowBuffer();
  const scanCell = createCellScan(options, tag, row);
  let place: "before" | "sheet" | "rows" | "row" | "after" = "before";
  let isStopped = false;

  const openRow = (buffer: Buffer, from: number): number => {
    const after = scanAttributes(attributes, buffer, from);
    if (after < 0) return after;
    if (place === "row") throw refuse(`has a row within row ${row.number}`);
    const { rFrom, rTo, isEmpty } = attributes;
    const number = rTo > 0 ? readWhole(buffer, rFrom, rTo) : row.number + 1;
    if (!(number > row.number && number <= MOST_ROWS)) {
      const written = buffer.toString("utf8", rFrom, Math.min(rTo, rFrom + 20));
      throw refuse(`has "${written}" where the number of a row after row ${row.number} should be`);
    }
    startRow(row, number);
    if (!isEmpty) place = "row";
    return after;
  };
  const closeRow = (): void => {
    place = "rows";
    if (row.width > 0 && visit(row) === "stop") isStopped = true;
  };
  const passTag = (buffer: Buffer, at: number): number => {
    const after = readTag(tag, buffer, at);
    if (after < 0 || tag.kind === "none") return after;
    if (place === "before") {
      const root = buffer.toString("latin1", at + 1, tag.attributesFrom);
      tag.prefix = root.slice(0, root.indexOf(":") + 1);
      place = tag.kind === "empty" ? "after" : "sheet";
      return after;
    }
    if (tag.kind === "close") {
      if (tag.name === "row" && place === "row") closeRow();
      else if (tag.name === "sheetData") place = "sheet";
      else if (tag.name === "worksheet") place = "after";
    } else if (tag.name === "sheetData" && tag.kind === "open" && place === "sheet") place = "rows";
    else if (tag.name === "c" && place === "rows") throw refuse("has a cell outside any row");
    else if (tag.name === "mergeCell" && place === "sheet") {
      const range = findAttribute(tag, buffer, "ref");
      if (range !== null) visitMerged?.(range);
    }
    return after;
  };
  const scan = (buffer: Buffer): number => {
    const end = buffer.length;
    for (let at = 0; ; ) {
      while (at < end && buffer[at] !== LT) at++;
      if (at === end || isStopped) return at;
      const first = at + 1 + tag.prefix.length;
      let after: number;
      if (place === "row" && isCell(buffer, first) && hasPrefix(tag, buffer, at + 1)) {
        after = scanCell(buffer, first + 1);
      } else if (
        (place === "rows" || place === "row") &&
        isRow(buffer, first) &&
        hasPrefix(tag, buffer, at + 1)
      ) {
        after = openRow(buffer, first + 3);
      } else {
        after = passTag(buffer, at);
      }
      if (after < 0) return at;
      at = after;
    }
  };
  const carry = createCarryOver(scan, options.cellBytes, () =>
    refuse(`holds too much in one cell, after ${cellName(row.number, Math.max(0, row.lastColumn))}`),
  );
  return {
    write(piece) {
      carry.write(piece);
      return !isStopped;
    },
    end() {
      if (place !== "after" || carry.rest().length > 0) throw refuse("ends too early");
    },
  };
}

function isCell(buffer: Buffer, at: number): boolean {
  return buffer[at] === SMALL_C && endsName(buffer[at + 1]);
}

function isRow(buffer: Buffer, at: number): boolean {
  return (
    buffer[at] === SMALL_R &&
    buffer[at + 1] === SMALL_O &&
    buffer[at + 2] === SMALL_W &&
    endsName(buffer[at + 3])
  );
}

function endsName(byte: number | undefined): boolean {
  return byte !== undefined && (byte <= SPACE || byte === GT || byte === SLASH);
}
