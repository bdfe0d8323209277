import fc from "fast-check";
import { expect, test } from "vitest";
import { type SeriesWorkbook, standingRows } from "./standing-rows.ts";

function workbook(
  name: string,
  parts: Partial<SeriesWorkbook> & { values?: Record<string, number> },
): SeriesWorkbook {
  const { values = {}, ...rest } = parts;
  return {
    file: `${name}.xlsx`,
    sha256: name,
    asOf: "2025-10-01",
    posted: null,
    loaded: "2026-01-01T00:00:00Z",
    rows: Object.entries(values).map(([agency, value]) => ({
      measure: "detained",
      time: { asOf: "2025-10-01" },
      group: { "arresting-agency": agency },
      value,
      locator: `${name}.xlsx, sheet "S", B2`,
    })),
    ...rest,
  };
}

function stand(workbooks: readonly SeriesWorkbook[]) {
  return Object.fromEntries(
    standingRows(workbooks).map(({ workbook: { file }, rows, superseded }) => [
      file,
      { values: rows.map(({ value }) => value), notes: rows.flatMap(({ note }) => note ?? []), superseded },
    ]),
  );
}

test("a workbook of a later day supersedes the same figures and leaves the others", () => {
  const older = workbook("older", { values: { ICE: 5, CBP: 6 } });
  const newer = workbook("newer", { asOf: "2025-10-15", values: { ICE: 7 } });
  expect(stand([newer, older])).toEqual({
    "older.xlsx": { values: [6], notes: [], superseded: 1 },
    "newer.xlsx": { values: [7], notes: [], superseded: 0 },
  });
});

test("of two postings of one day the later stands, and says what the earlier gave where it differs", () => {
  const first = workbook("first", { posted: "2025-10-03", values: { ICE: 1234, CBP: 6 } });
  const second = workbook("second", {
    posted: "2025-10-04",
    loaded: "2025-12-31T00:00:00Z",
    values: { ICE: 1235, CBP: 6 },
  });
  expect(stand([second, first])).toEqual({
    "first.xlsx": { values: [], notes: [], superseded: 2 },
    "second.xlsx": {
      values: [1235, 6],
      notes: ["An earlier posting of the same day gave 1,234."],
      superseded: 0,
    },
  });
});

test("of two postings without a day the one loaded later stands", () => {
  const first = workbook("first", { values: { ICE: 1 } });
  const second = workbook("second", { loaded: "2026-02-01T00:00:00Z", values: { ICE: 2 } });
  expect(stand([second, first])["second.xlsx"]?.values).toEqual([2]);
});

test("a copy of a workbook is that workbook", () => {
  const values = { ICE: 5 };
  const again = workbook("same", { loaded: "2026-03-01T00:00:00Z", file: "copy.xlsx", values });
  expect(stand([workbook("same", { values }), again])).toEqual({
    "copy.xlsx": { values: [5], notes: [], superseded: 0 },
  });
});

test("the order of loading makes no difference, and every figure stands exactly once", () => {
  const one = fc.record({
    sha256: fc.constantFrom("a", "b", "c", "d", "e"),
    asOf: fc.constantFrom(null, "2025-10-01", "2025-10-15"),
    posted: fc.constantFrom(null, "2025-10-03", "2025-10-17"),
    loaded: fc.constantFrom("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
    values: fc.dictionary(fc.constantFrom("ICE", "CBP"), fc.nat(9)),
  });
  const several = fc.uniqueArray(one, { selector: ({ sha256 }) => sha256, maxLength: 5 });
  const withOrder = several.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(withOrder, ([list, shuffled]) => {
      const make = (of: typeof list) => of.map((parts) => workbook(parts.sha256, parts));
      const standing = standingRows(make(list));
      expect(standingRows(make(shuffled))).toEqual(standing);
      const keys = standing.flatMap(({ rows }) => rows.map(({ group }) => group["arresting-agency"] ?? ""));
      const printed = new Set(list.flatMap(({ values }) => Object.keys(values)));
      expect(keys.toSorted()).toEqual([...printed].toSorted());
    }),
  );
});
