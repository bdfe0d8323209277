import { expect, test } from "vitest";
import { figureTime } from "./figure-time.ts";
import { fiscalYearOfSheet, fiscalYearsIn } from "./find-fiscal-year.ts";
import { makeSheet } from "./fixtures/made-up-sheets.ts";
import { postedDate } from "./posted-date.ts";
import { readUsDate } from "./read-us-date.ts";

test.each([
  ["04/10/2021", "2021-04-10"],
  ["9.30.2019", "2019-09-30"],
  ["4/4/26", "2026-04-04"],
  ["02/30/2026", null],
  ["13/01/2026", null],
  ["2026-04-04", null],
])("the day %s is read as %s", (text, date) => {
  expect(readUsDate(text)).toBe(date);
});

test.each([
  ["ICE Removals: FY2026 ", [2026]],
  ["Detention EOFY2020", [2020]],
  ["Facilities EOYFY20 ", [2020]],
  ["FY2024 - FY2026", [2024, 2026]],
  ["Fiscal Year 2020 Department", [2020]],
  ["SPFY20261", []],
])("%s names the fiscal years %j", (text, years) => {
  expect(fiscalYearsIn(text)).toEqual(years);
});

test("the law that orders the publication does not name the sheet's year", () => {
  const law =
    "These statistics are made available to the public pursuant to the Fiscal Year 2020 Appropriations Bill.";
  expect(fiscalYearOfSheet(makeSheet("Sheet1", [[law], ["ICE DETENTION DATA, EOFY2022"]]))).toBe(2022);
  expect(fiscalYearOfSheet(makeSheet("ATD FY24", [[law]]))).toBe(2024);
  expect(fiscalYearOfSheet(makeSheet("Sheet1", [[law]]))).toBeNull();
});

test.each([
  ["20210415122347-FY21_detention-stats_0414.xlsx", "2021-04-15T12:23:47"],
  ["20210723183806-FY21_detentionStats07222020.xlsx", "2021-07-23T18:38:06"],
  ["FY26_detentionStats_04092026.xlsx", "2026-04-09"],
  ["FY25_detentionStats09242025.xlsx", "2025-09-24"],
  ["FY19-detentionstats.xlsx", null],
  ["FY26_detentionStats_99992026.xlsx", null],
])("%s was posted %s", (name, date) => {
  expect(postedDate(name)).toBe(date);
});

test.each([
  ["year", "2026-09-30", "FY2026", undefined],
  ["year", "2026-10-04", "FY2026", undefined],
  ["year", "2026-04-04", "FY2026 to 2026-04-04", undefined],
  ["03", "2026-04-04", "2026-03", undefined],
  ["04", "2026-04-04", "2026-04", "Partial month: data to 2026-04-04."],
  ["04", "2026-04-30", "2026-04", undefined],
  ["10", "2026-04-04", "2025-10", undefined],
  ["09", "2026-10-04", "2026-09", undefined],
] as const)("a figure of %s in FY2026, data to %s, is of %s", (period, asOf, label, note) => {
  expect(figureTime(period, 2026, asOf)).toMatchObject({
    time: { label },
    ...(note === undefined ? {} : { note }),
  });
});

test("a month after the as-of day has no time", () => {
  expect(figureTime("05", 2026, "2026-04-30")).toBe("later");
});
