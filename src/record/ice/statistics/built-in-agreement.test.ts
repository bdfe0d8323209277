import { beforeAll, expect, test } from "vitest";
import { endOf, startOf, type Time } from "../../../core/index.ts";
import { vocabulary } from "../../../figures/index.ts";
import type { PublishedRow, PublishedTable } from "../../published/published-table.ts";
import { readBuiltInRecord } from "../../published/read-built-in-record.ts";
import { compareWithBuiltIn } from "./fixtures/compare-with-built-in.ts";
import { fixturePath, fixtures, readFixture } from "./fixtures/open-fixture.ts";

const data = new URL("../../../../data", import.meta.url).pathname;
let builtIn: readonly PublishedTable[] = [];
const rows: Record<string, readonly PublishedRow[]> = {};

beforeAll(async () => {
  builtIn = readBuiltInRecord(data, vocabulary);
  for (const [year, name] of Object.entries(fixtures))
    rows[year] = (await readFixture(fixturePath(name))).rows;
});

function compare(year: keyof typeof fixtures, name: string, wanted = timesOf(rows[year] ?? [])) {
  const table = builtIn.find(({ resource }) => resource.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return compareWithBuiltIn(rows[year] ?? [], table, wanted);
}

function timesOf(of: readonly PublishedRow[]): (time: Time) => boolean {
  const keys = new Set(of.map(({ time }) => `${startOf(time)} ${endOf(time)}`));
  return (time) => keys.has(`${startOf(time)} ${endOf(time)}`);
}

test.each([
  ["fy19", "ice-detained-by-criminality", 12],
  ["fy19", "ice-detained-by-disposition", 14],
  ["fy19", "ice-removals-year-to-date", 1],
  ["fy19", "ice-book-ins", 39],
  ["fy19", "ice-book-outs", 32],
  ["fy19", "ice-average-daily-population", 117],
  ["fy19", "ice-length-of-stay", 156],
  ["fy19", "ice-alternatives-to-detention", 194],
  ["fy21", "ice-detained-by-criminality", 12],
  ["fy21", "ice-detained-by-disposition", 14],
  ["fy21", "ice-removals-year-to-date", 2],
  ["fy26", "ice-detained-by-criminality", 12],
  ["fy26", "ice-detained-by-disposition", 14],
  ["fy26", "ice-removals-year-to-date", 2],
  ["fy26", "ice-book-ins", 24],
  ["fy26", "ice-book-outs", 424],
  ["fy26", "ice-average-daily-population", 96],
  ["fy26", "ice-length-of-stay", 96],
  ["fy26", "ice-alternatives-to-detention", 224],
] as const)("%s: %s has the workbook's %i figures, and the same", (year, name, figures) => {
  expect(compare(year, name)).toEqual({
    compared: figures,
    different: [],
    onlyBuiltIn: [],
    onlyWorkbook: [],
  });
});

test("the built-in facilities of FY2019 lack two whose population is not printed", () => {
  const { compared, onlyWorkbook, ...rest } = compare("fy19", "ice-facilities");
  expect({ compared, ...rest }).toEqual({ compared: 422, different: [], onlyBuiltIn: [] });
  expect(onlyWorkbook.map((key) => /facility=([^|]*)/.exec(key)?.[1])).toEqual([
    "ANNEX - FOLKSTON IPC",
    "MAIN - FOLKSTON IPC (D RAY JAMES)",
  ]);
});

test("a state that the workbook leaves blank, and the built-in record fills in by the city, stays open", () => {
  const { compared, different, onlyBuiltIn } = compare("fy26", "ice-facilities");
  expect({ compared, different }).toEqual({ compared: 404, different: [] });
  expect(onlyBuiltIn.every((key) => key.includes("IMPERIAL REGIONAL DETENTION FACILITY|state=CA"))).toBe(
    true,
  );
  expect(onlyBuiltIn).toHaveLength(2);
  const imperial = rows["fy26"]?.filter(({ group }) => group["facility"]?.startsWith("IMPERIAL REGIONAL"));
  expect(imperial?.map(({ group, note }) => [group["state"], note])).toEqual([
    [undefined, "State not printed. List drawn on 2026-04-02."],
    [undefined, "State not printed. List drawn on 2026-04-02."],
  ]);
});

test("FY2019's removals are those of the table of years", () => {
  const isYear = (time: Time): boolean => "label" in time && time.label === "FY2019";
  const { compared, different } = compare("fy19", "ice-annual-measures", isYear);
  expect({ compared, different }).toEqual({ compared: 1, different: [] });
});

test.each(Object.keys(fixtures))("every row of %s is of a measure and groups the catalogue knows", (year) => {
  const unknown = (rows[year] ?? []).flatMap(({ measure, group }) =>
    Object.entries(group)
      .filter(
        ([dimension, value]) =>
          vocabulary.measures.get(measure)?.dimensions.includes(dimension) !== true ||
          !vocabulary.dimensionValue(dimension, value),
      )
      .map(([dimension, value]) => `${measure} ${dimension}=${value}`),
  );
  expect(rows[year]?.length).toBeGreaterThan(900);
  expect([...new Set(unknown)]).toEqual([]);
});
