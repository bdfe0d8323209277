import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeWorkbook, type WorkbookToMake } from "./fixtures/make-workbook.ts";
import { openWorkbook, type Workbook } from "./open-workbook.ts";
import type { CellKind, CellValue } from "./sheet-row.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-rows-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function openMade(workbook: WorkbookToMake): Promise<Workbook> {
  const file = join(folder, "made.xlsx");
  await writeFile(file, makeWorkbook(workbook));
  return openWorkbook(file);
}

async function readCells(
  rows: string,
  rest: WorkbookToMake = {},
): Promise<[number, CellValue[], CellKind[]][]> {
  const workbook = await openMade({ ...rest, sheets: { One: rows } });
  const read: [number, CellValue[], CellKind[]][] = [];
  await workbook.readRows("One", ({ number, width, values, kinds }) => {
    read.push([number, values.slice(0, width), kinds.slice(0, width)]);
  });
  workbook.close();
  return read;
}

test("cells of every kind", async () => {
  const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>1&amp;2</f><v>a &lt;b&#62;</v></c><c r="C1" t="b"><v>1</v></c>
    <c r="D1" t="b"><v>0</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c>
    <c r="G1"><f t="shared" si="0"/></c><c r="H1" t="n"><v>-1.5E-3</v></c><c r="I1"><v/></c><c r="J1" t="d"><v>2024-01-01T12:00:00</v></c></row>`;
  const workbook = await openMade({ sheets: { One: rows }, sharedTexts: "<si><t>shared</t></si>" });
  const grid = await workbook.readGrid("One");
  workbook.close();
  const cells = Array.from({ length: 11 }, (_, column) => [grid.at(1, column), grid.kindAt(1, column)]);
  expect(cells).toEqual([
    ["shared", "text"],
    ["a <b>", "text"],
    [true, "boolean"],
    [false, "boolean"],
    [null, "error"],
    [" x ", "text"],
    [null, "no-value"],
    [-0.0015, "number"],
    [null, "blank"],
    [45292.5, "date-time"],
    [null, "blank"],
  ]);
  expect(grid.faults).toEqual([
    { row: 1, column: 4, kind: "error", text: "#REF!" },
    { row: 1, column: 6, kind: "no-value", text: "" },
  ]);
});

test("an empty value is a text without letters for texts, and no value for all else", async () => {
  const types = ["str", "s", "n", "b", "d"];
  const cells = types.map((type) => `<c t="${type}"><v/></c><c t="${type}"><f>A1</f><v></v></c>`).join("");
  const [row] = await readCells(`<row>${cells}</row>`);
  const noValues = Array(4).fill(["blank", "no-value"]).flat();
  expect(row?.[2]).toEqual(["text", "text", ...noValues]);
  expect(row?.[1].slice(0, 3)).toEqual(["", "", null]);
});

test("rows and cells without names stand one after the other; rows with nothing in them are passed over", async () => {
  const rows =
    '<row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="4"><c r="B4" s="1"/></row><row/><row><c r="B6"><v>3</v></c><c><v>4</v></c></row>';
  expect(await readCells(rows)).toEqual([
    [1, [1, null, 2], ["number", "blank", "number"]],
    [6, [null, 3, 4], ["blank", "number", "number"]],
  ]);
});

test("nothing of a row is left in the next one", async () => {
  const read = await readCells('<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c></row>');
  expect(read[1]).toEqual([2, [null, null, 3], ["blank", "blank", "number"]]);
});

test("shared texts: rich text is joined, readings are left out, escapes are resolved", async () => {
  const sharedTexts = `<si><r><t>Book</t></r><r><rPr><b/></rPr><t xml:space="preserve"> Ins</t></r></si><si/>
    <si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si><si><t>a_x000D__x005F_x0041_</t></si>
    <si><t><![CDATA[<&>]]> b<!-- c --></t></si><si><t>one\r\ntwo</t></si><si><t/></si>`;
  const cells = [0, 1, 2, 3, 4, 5, 6].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
  const [row] = await readCells(`<row>${cells}</row>`, { sharedTexts });
  expect(row?.[1]).toEqual(["Book Ins", "", "東京", "a\r_x0041_", "<&> b", "one\ntwo", ""]);
});

test("dates, times and percentages are told by their formats", async () => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="m/d/yyyy\\ h:mm"/><numFmt numFmtId="165" formatCode="0.00E+00"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="20"/><xf numFmtId="165"/></cellXfs>`;
  const cells = [0, 1, 2, 3, 4, 5, 99].map((style) => `<c s="${style}"><v>0.5</v></c>`).join("");
  const [row] = await readCells(`<row>${cells}<c s="1" t="str"><v>1/2</v></c></row>`, { styles });
  expect(row?.[2]).toEqual(["number", "date", "date-time", "percent", "time", "number", "number", "text"]);
});

test("names with a prefix are read, foreign names are passed over", async () => {
  const sheet = `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
    <x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><c r="B1"><v>9</v></c><x:c r="B1" t="inlineStr"><x:is><x:r><x:t>a</x:t></x:r><x:r><x:t>b</x:t></x:r></x:is></x:c>
    <x:c r="C1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:C2"/></x:mergeCells></x:worksheet>`;
  const shared =
    '<x:sst xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:si><x:t>c</x:t></x:si></x:sst>';
  const parts = { "xl/worksheets/sheet1.xml": sheet, "xl/sharedStrings.xml": shared };
  const workbook = await openMade({ parts });
  const grid = await workbook.readGrid("Sheet1");
  workbook.close();
  expect([grid.at(1, 0), grid.at(1, 1), grid.at(1, 2)]).toEqual([1, "ab", "c"]);
  expect(grid.mergedAt(2, 1)).toEqual({ row: 1, column: 0, lastRow: 2, lastColumn: 2 });
});

test("merged ranges give the span of a heading", async () => {
  const workbook = await openMade({
    sheets: { One: '<row r="2"><c r="B2"><v>1</v></c></row><row r="9"><c r="D9"><v>2</v></c></row>' },
    afterRows: '<mergeCells count="1"><mergeCell ref="B2:D3"/></mergeCells>',
  });
  const grid = await workbook.readGrid("One");
  workbook.close();
  expect([grid.rows, grid.columns]).toEqual([9, 4]);
  expect(grid.mergedAt(3, 3)).toEqual({ row: 2, column: 1, lastRow: 3, lastColumn: 3 });
  expect(grid.mergedAt(4, 3)).toBeNull();
  expect(grid.at(500, 500)).toBeNull();
});

test("the same shared text is the same string, and a visitor may stop", async () => {
  const row = '<row><c t="s"><v>0</v></c></row>';
  const workbook = await openMade({ sheets: { One: row.repeat(5) }, sharedTexts: "<si><t>a</t></si>" });
  const seen: number[] = [];
  await workbook.readRows("One", ({ number }) => {
    seen.push(number);
    return number === 2 ? "stop" : null;
  });
  expect(seen).toEqual([1, 2]);
  await workbook.readRows("One", ({ number }) => seen.push(number));
  expect(seen).toHaveLength(7);
  workbook.close();
});

test("a text in the cells themselves is read each time as it stands, however often it came", async () => {
  const words = ["Removed", "removed", "Removed", "", "Bonded", "Removed", "x".repeat(100), "Removed"];
  const cells = words.map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join("");
  const [row] = await readCells(`<row>${cells}</row>`);
  expect(row?.[1]).toEqual(words);
});

test("hidden sheets are marked, the date system is read, charts are left out", async () => {
  const list = `<workbook xmlns:q="o"><workbookPr date1904="1"/><sheets><sheet name="A &amp; B" q:id="s0" state="veryHidden"/><sheet name="Chart" q:id="c"/></sheets></workbook>`;
  const relations =
    '<Relationships><Relationship Id="s0" Type="a/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="c" Type="a/chartsheet" Target="c.xml"/></Relationships>';
  const workbook = await openMade({
    parts: { "xl/workbook.xml": list, "xl/_rels/workbook.xml.rels": relations },
  });
  workbook.close();
  expect(workbook.sheets).toEqual([{ name: "A & B", hidden: true }]);
  expect(workbook.date1904).toBe(true);
});
