import fc from "fast-check";
import { expect, test } from "vitest";
import { createRandom } from "../../../core/index.ts";
import { changeLayout } from "./fixtures/change-layout.ts";
import { fixturePath, fixtures, readFixtureSheets } from "./fixtures/open-fixture.ts";
import { readStatisticsSheets, type StatisticsWorkbook } from "./read-statistics.ts";

/** Everything a workbook gives but where it stands. */
function withoutPlaces({ rows, account, findings, dates, fiscalYear }: StatisticsWorkbook) {
  return {
    rows: rows.map((row) => ({ ...row, locator: "" })),
    account: account
      .map(({ table, given, leftOut, sumsFailed, asOf }) => ({ table, given, leftOut, sumsFailed, asOf }))
      .toSorted((one, other) => one.table.localeCompare(other.table)),
    findings: findings.map(({ kind, table }) => `${table} ${kind}`).toSorted(),
    dates,
    fiscalYear,
  };
}

test.each(Object.values(fixtures))(
  "%s gives the same however its sheets, tables, rows and columns are laid out",
  async (name) => {
    const sheets = await readFixtureSheets(fixturePath(name));
    const expected = withoutPlaces(readStatisticsSheets(sheets, [], name));
    expect(expected.rows.length).toBeGreaterThan(900);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const changed = changeLayout(sheets, createRandom(seed));
        expect(withoutPlaces(readStatisticsSheets(changed, [], name))).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  },
  60_000,
);
