import { expect, it } from "vitest";
import { createRandom } from "../../../../core/index.ts";
import { isYearHeading } from "../../statistics/is-year-heading.ts";
import { plainWords } from "../../statistics/plain-words.ts";
import { findTableKind } from "../../statistics/table-kinds.ts";
import { bookInsByAgency, criminalityTable } from "./custody-tables.ts";
import { factsOf } from "./layout.ts";
import type { MadeTable } from "./made-table.ts";
import { errorsInRow, rewordHeadings } from "./plant-in-tables.ts";
import { releasesByFacilityType, removalsTable } from "./release-tables.ts";
import { makeYearModel } from "./year-model.ts";
import { sumYearToDate } from "./year-to-date.ts";

const facts = factsOf("FY2026");
const data = sumYearToDate(facts, makeYearModel(facts, 7), 7, "2026-01-24");

/** The texts of the title or of the headings, as they come out of many rewordings. */
function reworded(make: () => MadeTable, row: 0 | 1): Set<string> {
  const texts = new Set<string>();
  for (let seed = 0; seed < 300; seed++) {
    const table = make();
    rewordHeadings(table, facts.year, createRandom(seed));
    for (const cell of table.rows[row] ?? []) if (cell !== null) texts.add(String(cell.value));
  }
  return texts;
}

it.each([
  ["removals", removalsTable],
  ["book-outs-by-facility-type", releasesByFacilityType],
] as const)("names the year of the title of %s in other words, and it stays that title", (id, make) => {
  const titles = [...reworded(() => make(facts, data), 0)];
  for (const words of ["EOFY2026", "FY2026 YTD", "YTD FY2026", "Fiscal Year 2026", "FY26 YTD"])
    expect(titles.some((title) => title.endsWith(`: ${words}`))).toBe(true);
  expect(titles.filter((title) => findTableKind(plainWords(title))?.id !== id)).toEqual([]);
});

it("names the year over its column, and not over people detained on a day", () => {
  const months = [...reworded(() => bookInsByAgency(facts, data), 1)];
  const ofYear = months.filter((text) => /total|fy|year/i.test(text));
  expect(ofYear).toContain("FY2026 Total");
  expect(ofYear.filter((text) => !isYearHeading(plainWords(text), 2026))).toEqual([]);
  const days = [...reworded(() => criminalityTable(facts, data), 1)];
  expect(days.filter((text) => /fy|ytd|year/i.test(text))).toEqual([]);
});

it("leaves a row nothing but its label", () => {
  const table = removalsTable(facts, data);
  const { before = "" } = errorsInRow(table, createRandom(1)) ?? {};
  const rows = table.rows.filter((cells) => cells.some((cell) => cell?.isError));
  expect(rows).toHaveLength(1);
  expect(rows[0]?.some((cell) => typeof cell?.value === "number")).toBe(false);
  expect([String(data.removals), String(data.familyRemovals)]).toContain(before);
});
