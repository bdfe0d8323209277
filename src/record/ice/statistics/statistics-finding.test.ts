import { expect, test } from "vitest";
import { makeSheet } from "./fixtures/made-up-sheets.ts";
import { fixturePath, fixtures, readFixtureSheets } from "./fixtures/open-fixture.ts";
import { faults, linesOf, put, readMadeUp } from "./fixtures/read-made-up.ts";
import { readStatisticsSheets } from "./read-statistics.ts";

const whole = readMadeUp();

test("a total that is not the sum of its parts is a finding, and nothing that takes part in it is given", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "B13", 4));
  expect(faults(workbook)).toEqual([
    'total-differs book-ins-by-agency sheet "Sheet1", B12',
    'total-differs book-ins-by-agency sheet "Sheet1", N13',
  ]);
  expect(workbook.findings[0]?.sentence).toBe(
    "The total is printed as 9; its parts (B13 to B14, 2 cells) add to 10; none of them is given.",
  );
  expect(linesOf(workbook, "book-ins")).toEqual(
    [
      "book-ins 2025-11 12",
      "book-ins 2025-11 ICE 8",
      "book-ins 2025-12 4",
      "book-ins 2025-12 ICE 3",
      "book-ins FY2026 to 2025-12-10 25",
      "book-ins FY2026 to 2025-12-10 ICE 17",
    ].filter((kept) => !kept.startsWith("book-ins FY2026 to 2025-12-10 CBP")),
  );
});

test.each(["B7", "D8", "F6", "B5", "F5"])(
  "one number changed in the table of people detained (%s) is noticed",
  (place) => {
    const workbook = readMadeUp(({ detention }) => put(detention, place, 1234));
    expect(workbook.findings.some(({ kind }) => kind === "total-differs")).toBe(true);
    expect(workbook.rows.some(({ value }) => value === 1234)).toBe(false);
  },
);

test("a share that is not the share of its counts is a finding", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "C5", 0.7));
  expect(faults(workbook)).toEqual(['share-differs detained-by-criminality sheet "Sheet1", C5']);
  expect(linesOf(workbook, "detained")).toEqual(linesOf(whole, "detained"));
});

test("the total of the table by status must be that of the table by area", () => {
  const workbook = readMadeUp(({ alternatives }) => {
    put(alternatives, "B4", 5);
    put(alternatives, "B6", 16);
  });
  expect(faults(workbook)).toEqual(['total-differs alternatives-by-area sheet "Sheet2", B6']);
  expect(linesOf(workbook, "atd-participants")).not.toContain("atd-participants 2025-12-10 15");
});

test("a row that is not known is a part of the total and gives nothing", () => {
  const workbook = readMadeUp(({ detention }) => {
    put(detention, "A7", "Charges of a New Kind");
  });
  expect(faults(workbook)).toEqual(['unknown-label detained-by-criminality sheet "Sheet1", A7']);
  expect(linesOf(workbook, "detained")).toEqual(
    linesOf(whole, "detained").filter((each) => !each.includes("pending-charges")),
  );
});

test.each([
  ["a technology", [["Beacon", 4, 12.5]]],
  ["an area", [["Anchorage", 10, 15.5]]],
])("below %s that is not known nothing is given to the row above it", (_, [replacement]) => {
  const workbook = readMadeUp(({ alternatives }) => {
    const row = replacement?.[0] === "Beacon" ? 11 : 13;
    if (row === 11) alternatives[row] = replacement ?? [];
    else alternatives.splice(13, 2, ["Anchorage", 5, 21.5], ["SmartLINK", 5, 21.5]);
  });
  const given = linesOf(workbook, "atd-participants");
  expect(faults(workbook)).toEqual([
    expect.stringMatching(/^unknown-label alternatives-by-area sheet "Sheet2", A/),
  ]);
  expect(given).toContain("atd-participants 2025-12-10 15");
  expect(given).toContain("atd-participants 2025-12-10 atlanta 10");
  const atlantas = given.filter((each) => each.includes("atlanta smartlink"));
  expect(atlantas).toEqual(
    replacement?.[0] === "Beacon" ? [] : ["atd-participants 2025-12-10 atlanta smartlink 6"],
  );
});

test("a column that is not known gives nothing, and the others still do", () => {
  const workbook = readMadeUp(({ detention }) => {
    for (const [row, value] of [
      [4, "Coast Guard"],
      [5, 0],
      [6, 0],
      [7, 0],
      [8, 0],
    ] as const)
      put(detention, `G${row}`, value);
  });
  expect(faults(workbook)).toEqual(['unknown-heading detained-by-criminality sheet "Sheet1", G4']);
  expect(linesOf(workbook, "detained")).toEqual(linesOf(whole, "detained"));
});

test("numbers under no heading are a moved column, and what their sums lack is not given", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "D4", null));
  expect(faults(workbook)).toContain('moved-column detained-by-criminality sheet "Sheet1", D5');
  expect(linesOf(workbook, "detained")).toEqual([]);
});

test("a last column that lost its heading is a moved column", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "N11", null));
  expect(faults(workbook)).toEqual(['moved-column book-ins-by-agency sheet "Sheet1", N12']);
  expect(linesOf(workbook, "book-ins").filter((each) => each.includes("FY2026"))).toEqual([]);
});

test("a row that lost its label is a finding", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "A14", null));
  expect(faults(workbook)).toContain('unknown-label book-ins-by-agency sheet "Sheet1", A14');
  expect(linesOf(workbook, "book-ins").filter((each) => each.includes("ICE"))).toEqual([]);
});

test("a table whose title is of another year than its sheet is not given", () => {
  const workbook = readMadeUp(({ detention }) =>
    put(detention, "A10", "ICE Initial Book-Ins by Arresting Agency and Month: FY2025"),
  );
  expect(faults(workbook)).toContain('dates-differ book-ins-by-agency sheet "Sheet1", A10');
  expect(linesOf(workbook, "book-ins")).toEqual([]);
});

test("the title of a table of adults that repeats the figures of all is not believed", () => {
  const workbook = readMadeUp(({ detention }) => {
    const months = detention[10]?.slice(1, 13) ?? [];
    const later = Array.from({ length: 9 }, () => 0);
    detention.push(
      [null],
      ["ICE Average Length of Stay by Facility Type and Month: FY2026"],
      ["Facility Type", ...months, "FY Overall"],
      ["Adult", 28.5, 29.5, 30.5, ...later, 29.25],
      [null],
      ["ICE Average Length of Stay Adult Facility Type by Month and Arresting Agency: FY2026"],
      ["Arresting Agency", ...months, "FY Overall"],
      ["Total", 25.5, 29.5, 30.5, ...later, 29.25],
      ["CBP", 20.5, 21.5, 22.5, ...later, 21.25],
    );
  });
  const adults = linesOf(workbook, "length-of-stay").filter((each) => each.includes("adult"));
  expect(faults(workbook)).toEqual(['printed-twice stay-by-facility-type sheet "Sheet1", B30']);
  expect(adults).toEqual([
    "length-of-stay 2025-11 CBP adult 21.5",
    "length-of-stay 2025-11 adult 29.5",
    "length-of-stay 2025-12 CBP adult 22.5",
    "length-of-stay 2025-12 adult 30.5",
    "length-of-stay FY2026 to 2025-12-10 CBP adult 21.25",
    "length-of-stay FY2026 to 2025-12-10 adult 29.25",
  ]);
});

test.each(["N/A", "12 (est.)", "#REF!"])("%s where a number should be is a finding", (text) => {
  const workbook = readMadeUp(({ detention }) => put(detention, "C13", text));
  expect(faults(workbook)).toContain('not-a-number book-ins-by-agency sheet "Sheet1", C13');
  expect(linesOf(workbook, "book-ins")).not.toContain("book-ins 2025-11 12");
});

test("a table without headings that are known is a finding", () => {
  const workbook = readMadeUp(({ detention }) => {
    detention[23] = ["Who", null, "How many"];
  });
  expect(faults(workbook)).toEqual(['unknown-heading removals sheet "Sheet1", A23']);
  expect(linesOf(workbook, "removals")).toEqual([]);
});

test("without an as-of date the figures that need it are not given", () => {
  const workbook = readMadeUp(({ footnotes }) => put(footnotes, "B5", "A snapshot."));
  expect(faults(workbook)).toEqual(['no-date detained-by-criminality sheet "Sheet1", A3']);
  expect(workbook.asOf).toBeNull();
  expect(linesOf(workbook, "detained")).toEqual([]);
  expect(linesOf(workbook, "book-ins")).toEqual(linesOf(whole, "book-ins"));
});

test.each([
  ["another fiscal year", "06/20/2025"],
  ["before the last month with figures", "11/20/2025"],
  ["far from the other sheets", "03/20/2026"],
])("a date that is %s is stale", (_, date) => {
  const workbook = readMadeUp(({ footnotes }) =>
    put(footnotes, "B6", `Book-ins data is updated through ${date}.`),
  );
  if (date === "03/20/2026") {
    expect(faults(workbook)).toEqual(['stale-date book-ins-by-agency sheet "Sheet3", B6']);
  }
  expect(workbook.findings.some(({ kind }) => kind === "stale-date")).toBe(true);
  expect(linesOf(workbook, "book-ins")).toEqual([]);
  expect(linesOf(workbook, "removals")).toEqual(linesOf(whole, "removals"));
});

test("two dates for one kind of table are a finding", () => {
  const workbook = readMadeUp(({ alternatives }) =>
    put(alternatives, "A7", "Data from BI Inc. Participants Report, 11.30.2025"),
  );
  expect(faults(workbook)).toEqual([
    expect.stringMatching(/^dates-differ alternatives-by-area sheet "Sheet2"/),
  ]);
  expect(linesOf(workbook, "atd-participants")).toEqual([]);
});

test("a figure printed twice with two values is given by neither table", () => {
  const workbook = readMadeUp(({ detention }) => {
    detention.push([null], ["ICE Initial Book-Ins by Facility Type and Criminality: FY2026"]);
    detention.push(["Facility Type", "Convicted Criminal", "Total"], ["Total", 26, 26], ["Adult", 26, 26]);
  });
  expect(faults(workbook)).toEqual(['printed-twice book-ins-by-agency sheet "Sheet1", N12']);
  expect(linesOf(workbook, "book-ins")).not.toContain("book-ins FY2026 to 2025-12-10 25");
  expect(linesOf(workbook, "book-ins")).not.toContain("book-ins FY2026 to 2025-12-10 26");
});

test.each(["06/20/2020", "10/02/2020"])(
  "the postings of 2021 whose footnotes still said %s give only what has a date of its own",
  async (stale) => {
    const sheets = await readFixtureSheets(fixturePath(fixtures.fy21));
    const changed = sheets.map((sheet) => {
      const cells = Array.from({ length: sheet.grid.rows }, (_, row) =>
        Array.from({ length: sheet.grid.columns }, (__, column) => {
          const cell = sheet.grid.at(row + 1, column);
          return typeof cell === "string" ? cell.replaceAll("04/10/2021", stale) : Number(cell ?? Number.NaN);
        }).map((cell) => (Number.isNaN(cell) ? null : cell)),
      );
      return makeSheet(sheet.name, cells);
    });
    const { rows, findings, asOf } = readStatisticsSheets(changed, [], fixtures.fy21);
    expect(asOf).toBeNull();
    expect([...new Set(rows.map(({ measure }) => measure))]).toEqual(["atd-length", "atd-participants"]);
    const stales = findings.filter(({ kind }) => kind === "stale-date").map(({ table }) => table);
    expect(stales).toContain("detained-by-criminality");
    expect(stales).toContain("removals");
    expect(stales).toContain("facilities");
  },
);
