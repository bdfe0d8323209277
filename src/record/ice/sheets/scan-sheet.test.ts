import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellName } from "./cell-name.ts";
import { createSheetScan } from "./scan-sheet.ts";
import { createSharedTextScan } from "./shared-texts.ts";
import type { CellValue } from "./sheet-row.ts";

type Cells = readonly (readonly CellValue[])[];
type Encoding = "shared" | "inline" | "rich" | "formula";

const refuse = (what: string): Error => new Error(what);

/** Text as a careful writer of XML has it, and as a careless one may. */
function escapeText(text: string, asData: boolean): string {
  const escaped = text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_").replaceAll("\r", "_x000D_");
  if (asData && !escaped.includes("]]>")) return `<![CDATA[${escaped}]]>`;
  return escaped.replace(/[&<>"]/g, (each) => `&#x${each.charCodeAt(0).toString(16)};`);
}

interface Written {
  readonly xml: string;
  readonly texts: readonly string[];
}

/** A naive writer: every choice it has comes from `pick`. */
function writeSheet(cells: Cells, pick: (most: number) => number): Written {
  const texts: string[] = [];
  const p = pick(2) === 0 ? "" : "x:";
  const writeCell = (value: CellValue, row: number, column: number): string => {
    if (value === null) return pick(2) === 0 ? "" : `<${p}c r="${cellName(row, column)}" s="3"/>`;
    const space = pick(2) === 0 ? " " : "\n\t";
    const open = `<${p}c${space}r="${cellName(row, column)}"${pick(2) === 0 ? "" : ' s="0" cm="1>2"'}`;
    const close = `</${p}c${pick(3) === 0 ? " " : ""}>`;
    const v = (text: string): string => `<${p}v>${text}</${p}v>`;
    if (typeof value === "number")
      return `${open}>${pick(2) ? `<${p}f>A1&gt;2</${p}f>` : ""}${v(String(value))}${close}`;
    if (typeof value === "boolean") return `${open} t="b">${v(value ? "1" : "0")}${close}`;
    const text = escapeText(value, pick(4) === 0);
    const encodings: readonly Encoding[] = ["shared", "inline", "rich", "formula"];
    switch (encodings[pick(4)]) {
      case "shared":
        return `${open} t='s'>${v(String(texts.push(value) - 1))}${close}`;
      case "inline":
        return `${open} t="inlineStr"><${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>${close}`;
      case "rich":
        return `${open} t="inlineStr"><${p}is><${p}r><${p}rPr/><${p}t>${text}</${p}t></${p}r><${p}rPh><${p}t>z</${p}t></${p}rPh></${p}is>${close}`;
      default:
        return `${open} t="str"><${p}f/><!-- </c> -->${v(text)}${close}`;
    }
  };
  const rows = cells.map((values, index) => {
    const inner = values
      .map((value, column) => writeCell(value, index + 1, column))
      .join(pick(2) === 0 ? "" : " ");
    return `<${p}row r="${index + 1}" spans="1:3">${inner}</${p}row>`;
  });
  const xml = `\ufeff<?xml version="1.0"?><!-- a --><${p}worksheet><${p}cols><${p}col/></${p}cols><${p}sheetData>${rows.join("\n")}</${p}sheetData></${p}worksheet>`;
  return { xml, texts };
}

function readSheet(pieces: readonly Buffer[], texts: readonly string[]): CellValue[][] {
  const read: CellValue[][] = [];
  const scan = createSheetScan({
    texts,
    formats: [],
    date1904: false,
    refuse,
    cellBytes: 1e6,
    visit: ({ number, width, values }) => {
      read[number - 1] = values.slice(0, width);
    },
  });
  for (const piece of pieces) scan.write(piece);
  scan.end();
  return read;
}

/** Rows as they are read back: without the blanks at their end; rows of nothing are not there. */
function asRead(cells: Cells): CellValue[][] {
  const rows: CellValue[][] = [];
  for (const [index, values] of cells.entries()) {
    const width = values.findLastIndex((value) => value !== null) + 1;
    if (width > 0) rows[index] = values.slice(0, width);
  }
  return rows;
}

/** XML 1.0, 2.2: no control characters but these, no halves of a pair. */
function isInXml(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20) return point === 9 || point === 10 || point === 13;
  return !(point >= 0xd800 && point <= 0xdfff) && point !== 0xfffe && point !== 0xffff;
}

const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("_x0041_", "<c r='A1'/>", "]]>", "a\r\nb", "&amp;", " ", ""),
  )
  .map((each) => Array.from(each).filter(isInXml).join(""));
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.integer(),
  fc.integer({ min: 0, max: 9_000_000 }).map((each) => 40_000 + each / 1000),
);
const cells = fc.array(fc.array(fc.oneof(fc.constant(null), fc.boolean(), number, text), { maxLength: 6 }), {
  maxLength: 6,
});

describe("a sheet written anyhow reads back equal", () => {
  test("whatever its cells, their encoding, and where it is cut", () => {
    fc.assert(
      fc.property(
        cells,
        fc.infiniteStream(fc.nat(11)),
        fc.array(fc.nat(400), { maxLength: 40 }),
        (grid, choices, cuts) => {
          const { xml, texts } = writeSheet(grid, (most) => (choices.next().value ?? 0) % most);
          const bytes = Buffer.from(xml);
          const pieces: Buffer[] = [];
          let from = 0;
          for (const length of cuts) {
            pieces.push(bytes.subarray(from, from + length));
            from += length;
          }
          pieces.push(bytes.subarray(from));
          expect(readSheet(pieces, texts)).toEqual(asRead(grid));
        },
      ),
      { numRuns: 400 },
    );
  });

  const grid: Cells = [
    ["plain", -12.5, true, null, "a & b", 45231.430555555555],
    [],
    [null, "\u{1f600} _x000D_ é", 1e21, false, "]]>", 0],
  ];
  test.each([0, 1, 2, 3, 5, 7, 11])("cut in two at every byte, and into single bytes (writer %i)", (seed) => {
    let state = seed;
    const { xml, texts } = writeSheet(grid, (most) => {
      state = (state * 7 + 3) % 101;
      return state % most;
    });
    const bytes = Buffer.from(xml);
    const expected = asRead(grid);
    for (let at = 0; at <= bytes.length; at++) {
      expect(readSheet([bytes.subarray(0, at), bytes.subarray(at)], texts)).toEqual(expected);
    }
    expect(
      readSheet(
        [...bytes].map((byte) => Buffer.from([byte])),
        texts,
      ),
    ).toEqual(expected);
  });

  test("a sheet that is cut off anywhere is refused, never read as a shorter one", () => {
    const { xml, texts } = writeSheet(grid, () => 0);
    const bytes = Buffer.from(xml);
    expect(readSheet([bytes], texts)).toHaveLength(3);
    for (let at = 0; at < bytes.length; at++) {
      expect(() => readSheet([bytes.subarray(0, at)], texts)).toThrow("ends too early");
    }
  });
});

test("shared texts cut anywhere are the same texts", () => {
  const xml = Buffer.from(
    "<sst><si><t>one</t></si> <si><r><t>tw</t></r ><r><t>o</t></r></si><si/><si><t>thr&#101;e</t><rPh><t>no</t></rPh></si></sst>",
  );
  for (let at = 0; at <= xml.length; at++) {
    const texts: string[] = [];
    const scan = createSharedTextScan(texts, { sharedTexts: 9 }, refuse);
    const first = xml.subarray(0, at);
    scan(xml.subarray(scan(first)));
    expect(texts).toEqual(["one", "two", "", "three"]);
  }
});
