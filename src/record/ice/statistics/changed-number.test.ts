import fc from "fast-check";
import { expect, test } from "vitest";
import { fixturePath, fixtures, readFixtureSheets } from "./fixtures/open-fixture.ts";
import { readStatisticsSheets } from "./read-statistics.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";

const COUNTS = ["detained", "book-ins", "book-outs", "average-daily-population", "atd-participants"];

/** The sheets with another number in the cell that a row's locator names. */
function changeCell(sheets: readonly StatisticsSheet[], locator: string, value: number): StatisticsSheet[] {
  const [, name = "", letters = "", row = ""] = /sheet "([^"]*)", ([A-Z]+)(\d+)$/.exec(locator) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const { rows, columns } = sheet.grid;
    const at: StatisticsSheet["grid"]["at"] = (atRow, atColumn) =>
      atRow === Number(row) && atColumn === column ? value : sheet.grid.at(atRow, atColumn);
    return { ...sheet, grid: { rows, columns, at, kindAt: (...cell) => sheet.grid.kindAt(...cell) } };
  });
}

test("a count that is changed anywhere in a workbook is noticed, and is not given", async () => {
  const all = await readFixtureSheets(fixturePath(fixtures.fy26));
  const sheets = all.filter(({ name }) => /^(ATD|Detention|Footnotes)/.test(name));
  const counts = readStatisticsSheets(sheets, [], "made-up.xlsx").rows.filter(({ measure }) =>
    COUNTS.includes(measure),
  );
  expect(counts.length).toBeGreaterThan(600);
  fc.assert(
    fc.property(fc.constantFrom(...counts), fc.integer({ min: 1, max: 1000 }), ({ locator, value }, more) => {
      const { rows, findings } = readStatisticsSheets(
        changeCell(sheets, locator, value + more),
        [],
        "made-up.xlsx",
      );
      expect(findings.map(({ kind }) => kind)).toContain("total-differs");
      expect(rows.find((row) => row.locator === locator)).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
