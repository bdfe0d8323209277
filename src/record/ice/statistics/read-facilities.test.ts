import { expect, test } from "vitest";
import { type Cell, makeSheet } from "./fixtures/made-up-sheets.ts";
import { readFacilities } from "./read-facilities.ts";

const header = [
  "Name",
  "Address",
  "City",
  "State",
  "AOR",
  "FY26 ALOS",
  "Level A",
  "Level B",
  "Level C",
  "Level D",
];

function read(rows: readonly (readonly Cell[])[], headings: readonly Cell[] = header) {
  const sheet = makeSheet("List", [["ICE Facilities Data, FY26"], [null], headings, ...rows]);
  const { tables, findings } = readFacilities(sheet, null);
  return {
    figures: tables.flatMap(({ figures }) =>
      figures.map(({ measure, group, value, cells, note, withheld }) => ({
        is: [measure, group["facility"], group["state"], group["area-of-responsibility"], value, cells].join(
          " ",
        ),
        ...(note === undefined ? {} : { note }),
        ...(withheld === undefined ? {} : { withheld }),
      })),
    ),
    fiscalYear: tables[0]?.fiscalYear,
    findings: findings.map(({ kind, locator }) => `${kind} ${locator}`),
  };
}

test("a facility's population is the sum of its four levels, and its stay stands beside it", () => {
  expect(read([["OAK CENTER", "1 A ST", "OAK", "tx", "SNA", 20.5, 1.5, 2, 3, 4]])).toEqual({
    figures: [
      { is: "average-daily-population OAK CENTER TX san-antonio 10.5 G4:J4" },
      { is: "length-of-stay OAK CENTER TX san-antonio 20.5 F4" },
    ],
    fiscalYear: 2026,
    findings: [],
  });
});

test("the mark of a footnote is not part of a name, unless there is no such footnote", () => {
  const list = [
    ["OAK CENTER1", null, "OAK", "TX", "SNA", 20, 1, 1, 1, 1],
    ["CAMP 7", null, "ELM", "TX", "SNA", 20, 1, 1, 1, 1],
    ["UNIT2", null, "ASH", "TX", "SNA", 20, 1, 1, 1, 1],
    [null],
    ["[1] OAK CENTER houses single adults."],
    ["*Inspections are reported elsewhere."],
  ];
  const names = new Set(read(list).figures.map(({ is }) => is.replace(/^\S+ | TX.*/g, "")));
  expect([...names]).toEqual(["OAK CENTER", "CAMP 7", "UNIT2"]);
});

test("a state that is not printed is left open, and said", () => {
  const [population] = read([["OAK CENTER", null, "OAK", null, "SNA", 20, 1, 1, 1, 1]]).figures;
  expect(population).toEqual({
    is: "average-daily-population OAK CENTER  san-antonio 4 G4:J4",
    note: "State not printed.",
  });
});

test("a stay that is not printed is no stay of 0 days", () => {
  const { figures, findings } = read([["OAK CENTER", null, "OAK", "TX", "SNA", null, 1, 1, 1, 1]]);
  expect(figures.map(({ is }) => is)).toEqual(["average-daily-population OAK CENTER TX san-antonio 4 G4:J4"]);
  expect(findings).toEqual([]);
});

test.each([
  ["an error", "#REF!"],
  ["a text", "n/a"],
  ["nothing", null],
])("%s in one of the levels is a finding, and there is no population", (_, cell) => {
  const { figures, findings } = read([["OAK CENTER", null, "OAK", "TX", "SNA", 20, 1, cell, 1, 1]]);
  expect(figures.map(({ is }) => is)).toEqual(["length-of-stay OAK CENTER TX san-antonio 20 F4"]);
  expect(findings).toEqual(['not-a-number sheet "List", H4']);
});

test("an area that is not known is a finding", () => {
  const { figures, findings } = read([["OAK CENTER", null, "OAK", "TX", "XYZ", 20, 1, 1, 1, 1]]);
  expect(figures.map(({ withheld }) => withheld)).toEqual(["unknown-label", "unknown-label"]);
  expect(findings).toEqual(['unknown-label sheet "List", E4']);
});

test("numbers beside no name or place are a finding", () => {
  expect(read([["Total", null, null, null, null, null, 1, 1, 1, 1]])).toMatchObject({
    figures: [],
    findings: ['unknown-label sheet "List", A4'],
  });
});

test("a list that lacks a column gives nothing, and says which", () => {
  const sheet = makeSheet("List", [
    header.map((heading) => (heading === "Level C" ? "Level E" : heading)),
    ["OAK"],
  ]);
  const { tables, findings } = readFacilities(sheet, 2026);
  expect(tables).toEqual([]);
  expect(findings[0]?.sentence).toContain('lacks the column "Level C"');
});
