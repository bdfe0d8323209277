import { expect, test } from "vitest";
import { madeUpCells, madeUpSheets, makeSheet } from "./fixtures/made-up-sheets.ts";
import { faults, line, linesOf, put, readMadeUp } from "./fixtures/read-made-up.ts";
import { isStatisticsWorkbook, readStatistics, readStatisticsSheets } from "./read-statistics.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";

const whole = readMadeUp();

test("a sound workbook gives each figure with its time, its group and its cell", () => {
  expect(faults(whole)).toEqual([]);
  expect(whole).toMatchObject({ file: "made-up.xlsx", fiscalYear: 2026, asOf: "2025-12-11" });
  expect(linesOf(whole, "detained")).toHaveLength(12);
  expect(linesOf(whole, "book-ins")).toEqual([
    "book-ins 2025-10 9",
    "book-ins 2025-10 CBP 3",
    "book-ins 2025-10 ICE 6",
    "book-ins 2025-11 12",
    "book-ins 2025-11 CBP 4",
    "book-ins 2025-11 ICE 8",
    "book-ins 2025-12 4",
    "book-ins 2025-12 CBP 1",
    "book-ins 2025-12 ICE 3",
    "book-ins FY2026 to 2025-12-10 25",
    "book-ins FY2026 to 2025-12-10 CBP 8",
    "book-ins FY2026 to 2025-12-10 ICE 17",
  ]);
  expect(linesOf(whole, "removals")).toEqual([
    "removals FY2026 to 2025-12-10 77",
    "removals FY2026 to 2025-12-10 famu-identifier 7",
  ]);
  expect(linesOf(whole, "atd-participants")).toEqual([
    "atd-participants 2025-12-10 15",
    "atd-participants 2025-12-10 atlanta 10",
    "atd-participants 2025-12-10 atlanta gps 4",
    "atd-participants 2025-12-10 atlanta smartlink 6",
    "atd-participants 2025-12-10 st-paul 5",
    "atd-participants 2025-12-10 st-paul smartlink 5",
  ]);
  const convicted = whole.rows.find((row) => line(row) === "detained 2025-12-11 ICE convicted 30");
  expect(convicted?.locator).toBe('made-up.xlsx, sheet "Sheet1", B6');
});

test("rows of criminality belong to the agency above them", () => {
  expect(linesOf(whole, "length-of-stay")).toContain("length-of-stay 2025-11 CBP convicted 31.5");
  expect(linesOf(whole, "length-of-stay")).toContain("length-of-stay 2025-11 26.5");
});

test("an average of 0 days says that there may be nobody to average", () => {
  const { rows } = readMadeUp(({ detention }) => put(detention, "C19", 0));
  const row = rows.find((each) => line(each) === "length-of-stay 2025-11 CBP convicted 0");
  expect(row?.note).toBe("Printed as 0, which may stand for nobody to average.");
});

test("the month of the as-of day says that it is not whole, and months to come are counted and not given", () => {
  const december = whole.rows.filter(({ time }) => "label" in time && time.label === "2025-12");
  expect(december.map(({ note }) => note)).toContain("Partial month: data to 2025-12-10.");
  const bookIns = whole.account.find(({ table }) => table === "book-ins-by-agency");
  expect(bookIns).toMatchObject({ given: 12, leftOut: { "month-not-begun": 27 }, sumsFailed: 0 });
});

test("data to the end of the fiscal year are of the whole year", () => {
  const { rows } = readMadeUp(({ footnotes, detention, alternatives }) => {
    alternatives.splice(0);
    put(footnotes, "B4", "EOFY2026 ICE Removals data is filtered through 9/30/2026.");
    detention.splice(9, 12);
    put(footnotes, "B5", "a snapshot as of 10/02/2026");
  });
  expect(rows.filter(({ measure }) => measure === "removals").map(line)).toContain("removals FY2026 77");
});

test("a table every workbook has is missed, and other headings are listed", () => {
  const workbook = readMadeUp(({ detention }) => {
    detention.splice(
      22,
      4,
      ["Aliens with a New Kind of Parole: FY2026"],
      ["Fiscal Year", "Granted"],
      ["FY2026", 12],
    );
  });
  expect(
    workbook.findings.filter(({ kind }) => kind === "table-missing").map(({ table }) => table),
  ).toContain("removals");
  expect(workbook.headingsNotRead).toContain(
    'Aliens with a New Kind of Parole: FY2026 (sheet "Sheet1", A23)',
  );
});

test("a workbook without any of the tables is refused in one sentence", () => {
  const sheet = makeSheet("Budget", [
    ["Quarter", "Sum"],
    ["First", 12],
  ]);
  expect(() => readStatisticsSheets([sheet], [], "budget.xlsx")).toThrow(
    expect.objectContaining({
      code: "record.no-statistics",
      message: expect.stringMatching(/^budget\.xlsx gives no figures: /),
    }),
  );
});

function open(sheets: readonly StatisticsSheet[], hidden: readonly string[] = []) {
  return {
    sheets: sheets.map(({ name }) => ({ name, hidden: hidden.includes(name) })),
    readGrid: (name: string) =>
      Promise.resolve(sheets.find((sheet) => sheet.name === name)?.grid ?? makeSheet("", []).grid),
  };
}

test("a workbook is known by its tables and ICE's name, never by its own name", async () => {
  const cells = madeUpCells();
  expect(await isStatisticsWorkbook(open(madeUpSheets(cells)))).toBe(true);
  expect(
    await isStatisticsWorkbook(
      open([
        makeSheet("Detention FY26", [
          ["Quarter", "Sum"],
          ["First", 12],
        ]),
      ]),
    ),
  ).toBe(false);
  const nobodys = makeSheet("Detention FY26", cells.detention.slice(2));
  expect(await isStatisticsWorkbook(open([nobodys]))).toBe(false);
});

test("a hidden sheet is not read, and is listed", async () => {
  const workbook = await readStatistics(open(madeUpSheets(madeUpCells()), ["Sheet2"]), "made-up.xlsx");
  expect(workbook.rows.some(({ measure }) => measure === "atd-participants")).toBe(false);
  expect(workbook.headingsNotRead).toContain('hidden sheet "Sheet2"');
});
