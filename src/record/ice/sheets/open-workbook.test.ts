import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { UserError } from "../../../core/index.ts";
import { makeZip } from "../../eoir/input/fixtures/make-zip.ts";
import { makeOle } from "./fixtures/make-ole.ts";
import { contentTypes, MAIN_TYPE, makeWorkbook, type WorkbookToMake } from "./fixtures/make-workbook.ts";
import { openWorkbook } from "./open-workbook.ts";
import { type WorkbookLimits, workbookLimits } from "./workbook-limits.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-sheets-"));
  file = join(folder, "posting.pdf");
});
afterEach(() => rm(folder, { recursive: true }));

/** The refusal of a file of these bytes, wherever between opening it and reading its first sheet it comes. */
async function refusal(bytes: Uint8Array, limits: Partial<WorkbookLimits> = {}): Promise<UserError> {
  await writeFile(file, bytes);
  try {
    const workbook = await openWorkbook(file, { ...workbookLimits, ...limits });
    try {
      await workbook.readGrid(workbook.sheets[0]?.name ?? "");
    } finally {
      workbook.close();
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/^[^\n]*posting\.pdf [^\n]*; [^\n]*\.$/);
    expect(error.place.file).toBe(file);
    return error;
  }
  throw new Error("the file was read");
}

async function refusalOf(workbook: WorkbookToMake, limits?: Partial<WorkbookLimits>): Promise<UserError> {
  return refusal(makeWorkbook(workbook), limits);
}

const TWO_SHEETS =
  '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="s0"/><sheet name="A" r:id="s0"/></sheets></workbook>';
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

test("a workbook is known by what it holds, not by its name", async () => {
  await writeFile(file, makeWorkbook({ sheets: { One: CELL } }));
  const workbook = await openWorkbook(file);
  expect(workbook.sheets).toEqual([{ name: "One", hidden: false }]);
  expect((await workbook.readGrid("One")).at(1, 0)).toBe(1);
  workbook.close();
});

describe("what is no workbook is named", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["a text", Buffer.from("Name,City\n"), "not-a-workbook", /is no Excel workbook/],
    ["nothing", Buffer.alloc(0), "not-a-workbook", /is empty/],
    [
      "a locked workbook",
      makeOle(["Root Entry", "EncryptionInfo", "EncryptedPackage"]),
      "locked",
      /password/,
    ],
    ["an old workbook", makeOle(["Root Entry", "a", "b", "c", "d", "Workbook"]), "old-format", /97 to 2003/],
    ["another old document", makeOle(["Root Entry", "WordDocument"]), "old-format", /old office document/],
    ["a torn workbook", makeWorkbook().subarray(0, 900), "damaged", /torn or damaged/],
    ["a zip file", makeZip([{ name: "a.csv", data: "1" }]), "not-a-workbook", /zip file of one file/],
    [
      "an OpenDocument sheet",
      makeZip([{ name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet", method: 0 }]),
      "not-a-workbook",
      /OpenDocument spreadsheet \(\.ods\)/,
    ],
  ])("%s", async (_, bytes, kind, words) => {
    const error = await refusal(bytes);
    expect(error.code).toBe(`record.workbook-${kind}`);
    expect(error.message).toMatch(words);
  });

  test.each([
    ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", /\(Word\)/],
    ["application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", /\(PowerPoint\)/],
    ["application/vnd.ms-excel.sheet.binary.macroEnabled.main", /binary workbook/],
  ])("%s", async (type, words) => {
    const error = await refusalOf({ parts: { "[Content_Types].xml": contentTypes(type) } });
    expect(error.code).toBe("record.workbook-not-a-workbook");
    expect(error.message).toMatch(words);
  });

  test("a path that leads nowhere, and a folder", async () => {
    await expect(openWorkbook(join(folder, "none.xlsx"))).rejects.toThrow(/cannot be read \(ENOENT\)/);
    await expect(openWorkbook(folder)).rejects.toThrow(/is no file/);
  });
});

describe("a workbook with macros is refused", () => {
  test.each<[string, WorkbookToMake["parts"]]>([
    [
      "by its type",
      { "[Content_Types].xml": contentTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml") },
    ],
    ["by the part they are in", { "xl/vbaProject.bin": "macros" }],
    [
      "by the type of a macro sheet",
      {
        "[Content_Types].xml": contentTypes(
          MAIN_TYPE,
          '<Override PartName="/xl/macrosheets/sheet1.xml" ContentType="application/vnd.ms-excel.macrosheet+xml"/>',
        ),
      },
    ],
  ])("%s", async (_, parts = {}) => {
    const error = await refusalOf({ parts });
    expect(error.code).toBe("record.workbook-macros");
    expect(error.message).toMatch(/without macros/);
  });
});

describe("a workbook that would do harm is refused", () => {
  const zeros = Buffer.alloc(200_000, " ");
  test.each<[string, WorkbookToMake, Partial<WorkbookLimits>, RegExp]>([
    ["too many parts", {}, { parts: 5 }, /lists 7 parts/],
    ["too large in all", {}, { totalBytes: 1000 }, /more than 1 MB/],
    [
      "packed too tightly",
      { parts: { bomb: { data: zeros } } },
      { freeBytes: 1000 },
      /over 200 times its size/,
    ],
    [
      "elements within elements without end",
      { parts: { "xl/styles.xml": "<a>".repeat(100_000) } },
      {},
      /nests over 200 elements/,
    ],
    ["a part to be held too large", {}, { smallPartBytes: 100 }, /more than 1 MB/],
    [
      "a part larger than it says",
      { parts: { "xl/styles.xml": { data: zeros, listedBytes: 10 } } },
      {},
      /larger than it says/,
    ],
    ["too many texts", { sharedTexts: "<si><t>a</t></si><si/>" }, { sharedTexts: 1 }, /more than 1 texts/],
    ["a sheet too large for a grid", { sheets: { One: CELL } }, { gridCells: 0 }, /more than 0 cells/],
    [
      "a cell without end",
      { sheets: { One: `<row><c t="inlineStr"><is><t>${"x".repeat(1000)}` } },
      { cellBytes: 500 },
      /too much in one cell, after A1/,
    ],
  ])("%s", async (_, workbook, limits, words) => {
    const error = await refusalOf(workbook, limits);
    expect(error.message).toMatch(words);
  });

  test.each(["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "[Content_Types].xml"])(
    "entities defined in %s",
    async (part) => {
      const xml = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>';
      const error = await refusalOf({ parts: { [part]: xml } });
      expect(error.code).toBe("record.workbook-unsafe-xml");
      expect(error.message).toMatch(/entities of its own/);
    },
  );
});

describe("a damaged workbook is refused", () => {
  test.each<[string, WorkbookToMake, RegExp]>([
    [
      "a sheet that is listed and missing",
      { parts: { "xl/worksheets/sheet1.xml": null } },
      /"Sheet1" is listed/,
    ],
    [
      "shared texts that are missing",
      { parts: { "xl/sharedStrings.xml": null } },
      /sharedStrings\.xml" is miss/,
    ],
    ["no sheet", { sheets: {} }, /has no sheet/],
    [
      "a shared text that is not there",
      { sheets: { One: '<row><c t="s"><v>3</v></c></row>' } },
      /points from cell A1/,
    ],
    [
      "no shared texts at all",
      { sheets: { One: '<row><c t="s"><v>0</v></c></row>' }, sharedTexts: null },
      /from cell A1/,
    ],
    [
      "a sheet that ends too early",
      { parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" } },
      /early/,
    ],
    [
      "a part that was changed",
      { parts: { "xl/worksheets/sheet1.xml": { data: "<worksheet/>", crc: 1 } } },
      /as it was packed/,
    ],
    ["a part packed otherwise", { parts: { "xl/workbook.xml": { data: "a", method: 9 } } }, /number 9/],
    ["a locked part", { parts: { "xl/workbook.xml": { data: "a", encrypted: true } } }, /password/],
    ["a part twice", { parts: { "XL/Workbook.xml": "<workbook/>" } }, /twice/],
    [
      "a number that is none",
      { sheets: { One: "<row><c><v>0x1F</v></c></row>" } },
      /"0x1F" for a number in cell A1/,
    ],
    [
      "a cell twice",
      { sheets: { One: '<row><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>' } },
      /B1 twice/,
    ],
    [
      "a cell in another row",
      { sheets: { One: '<row r="2"><c r="A3"><v>1</v></c></row>' } },
      /"A3" in row 2/,
    ],
    ["rows out of order", { sheets: { One: '<row r="2"/><row r="2"/>' } }, /"2" where the number/],
    ["a merged range that is none", { afterRows: '<mergeCell ref="A1;B2"/>' }, /"A1;B2" for a merged range/],
    ["a cell outside any row", { sheets: { One: '<c r="A1"><v>1</v></c>' } }, /outside any row/],
    ["a row within a row", { sheets: { One: "<row><row/></row>" } }, /within row 1/],
    ["two sheets of one name", { parts: { "xl/workbook.xml": TWO_SHEETS } }, /two sheets "A"/],
    [
      "an entity named as a property is",
      { sheets: { One: '<row><c t="str"><v>&valueOf;</v></c></row>' } },
      /&valueOf;/,
    ],
    ["a row beyond the last", { sheets: { One: '<row r="1048577"/>' } }, /"1048577" where the number/],
    ["a column beyond the last", { sheets: { One: '<row r="1"><c r="XFE1"/></row>' } }, /16384 columns/],
    [
      "an unknown kind of cell",
      { sheets: { One: '<row><c t="z"><v>1</v></c></row>' } },
      /kind that is not known/,
    ],
    ["an unknown entity", { sheets: { One: '<row><c t="str"><v>&nbsp;</v></c></row>' } }, /&nbsp;/],
    [
      "another encoding",
      { parts: { "xl/worksheets/sheet1.xml": { data: Buffer.from("\ufeff<worksheet/>", "utf16le") } } },
      /written in UTF-16/,
    ],
  ])("%s", async (_, workbook, words) => {
    const error = await refusalOf(workbook);
    expect(error.message).toMatch(words);
  });

  test("names from the file are shown without what a terminal would obey", async () => {
    const error = await refusalOf({ sheets: { "\u009b2J": "<row><c t='s'><v>9</v></c></row>" } });
    expect(error.message).toMatch(/sheet "\ufffd2J"/);
  });

  test("a sheet that the workbook has not is told from those it has", async () => {
    await writeFile(file, makeWorkbook({ sheets: { One: "", Two: "" } }));
    const workbook = await openWorkbook(file);
    await expect(workbook.readGrid("Three")).rejects.toThrow(
      /no sheet "Three"; its sheets are "One", "Two"\./,
    );
    workbook.close();
  });
});
