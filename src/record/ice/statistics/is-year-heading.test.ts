import { expect, test } from "vitest";
import { faults, linesOf, put, readMadeUp } from "./fixtures/read-made-up.ts";
import { isYearHeading } from "./is-year-heading.ts";
import { plainWords } from "./plain-words.ts";

const whole = readMadeUp();

const OF_THE_YEAR = [
  "FY2026 Overall",
  "FY26 YTD",
  "FY2026 Total",
  "YTD Total",
  "EOFY2026",
  "FY Overall",
  "FY 2026",
  "Fiscal Year 2026 Total",
  "Fiscal Year to Date",
  "YTD FY2026",
  "FY2026 to date",
];

const OF_SOMETHING_ELSE = [
  "FY2025 Total",
  "FY25 YTD",
  "EOFY2025",
  "FY2025 and FY2026",
  "FY2026 Q1",
  "Month to Date",
  "FY2026 Average",
  "Total CBP",
  "FY",
  "Fiscal Year",
  "To Date",
];

test.each(OF_THE_YEAR)("%s is the column of the year", (heading) => {
  const workbook = readMadeUp(({ detention }) => {
    put(detention, "N11", heading);
    put(detention, "N17", heading);
    put(detention, "C24", heading);
  });
  expect(faults(workbook)).toEqual([]);
  for (const measure of ["book-ins", "length-of-stay", "removals"])
    expect(linesOf(workbook, measure)).toEqual(linesOf(whole, measure));
});

test.each(OF_SOMETHING_ELSE)("%s is not, and the figures below it are not given", (heading) => {
  expect(isYearHeading(plainWords(heading), 2026)).toBe(false);
  const workbook = readMadeUp(({ detention }) => put(detention, "N11", heading));
  expect(faults(workbook)).toEqual(['unknown-heading book-ins-by-agency sheet "Sheet1", N11']);
  expect(linesOf(workbook, "book-ins")).toEqual(
    linesOf(whole, "book-ins").filter((line) => !line.includes("FY2026")),
  );
});

test("a heading that names a year means nothing certain where the table has none", () => {
  expect(isYearHeading("fy2026 total", null)).toBe(false);
  expect(isYearHeading("ytd total", null)).toBe(true);
});

test("a heading of the year over people detained on a day is not the total", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "F4", "FY2026 Total"));
  expect(faults(workbook)).toContain('unknown-heading detained-by-criminality sheet "Sheet1", F4');
});

test("a line that names the year above the months is not the header", () => {
  const workbook = readMadeUp(({ detention }) => detention.splice(10, 0, [null, "FY2026 YTD"]));
  expect(faults(workbook)).toEqual([]);
  expect(linesOf(workbook, "book-ins")).toEqual(linesOf(whole, "book-ins"));
});

test.each([
  "ICE Removals: YTD FY2026",
  "ICE Removals: Fiscal Year 2026",
  "ICE Removals: FY26 YTD",
  "ICE Removals: Fiscal Year 2026 to date",
  "ICE Removals: EOFY2026",
])("%s is a title", (title) => {
  const workbook = readMadeUp(({ detention }) => put(detention, "A23", title));
  expect(linesOf(workbook, "removals")).toEqual(linesOf(whole, "removals"));
});

test.each([
  ["ICE Final Book Outs by Facility Type: YTD FY2026", 2],
  ["ICE Final Releases: Fiscal Year 2026 YTD", 2],
  ["ICE Final Book Outs by Facility Type: FY2025 and FY2026", 0],
  ["ICE Final Book Outs with Bond Posted: FY2026", 0],
])("%s gives %i figures of book-outs", (title, figures) => {
  const workbook = readMadeUp(({ detention }) =>
    detention.push([null], [title], ["Facility Type", "Total"], ["Total", 28], ["Adult", 28]),
  );
  expect(linesOf(workbook, "book-outs")).toHaveLength(figures);
});

test.each([
  "ICE Removals: FY2018 - FY2026",
  "ICE Removals include returns",
  "ICE Removals by Country: FY2026",
])("%s is no title of the table of removals", (title) => {
  const workbook = readMadeUp(({ detention }) => put(detention, "A23", title));
  expect(linesOf(workbook, "removals")).toEqual([]);
  expect(workbook.findings.map(({ kind, table }) => `${kind} ${table}`)).toContain("table-missing removals");
});
