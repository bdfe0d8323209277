import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellTexts, scanCsv } from "./scan-csv.ts";

function scanAll(text: string): { rows: string[][]; problem: ReturnType<typeof scanCsv> } {
  const rows: string[][] = [];
  const problem = scanCsv(text, (row) => rows.push(cellTexts(row)));
  return { rows, problem };
}

test("what a CSV writer wrote comes back cell for cell", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "7", ",", '"', "\n", "\r\n", " ", "é", "😀") });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, lineEnd) => {
      const text = stringify(rows, { record_delimiter: lineEnd, quoted_match: /[\r\n]/ });
      expect(scanAll(text)).toEqual({ rows, problem: null });
    }),
    { numRuns: 500 },
  );
});

test("rows keep the cells they have, and an empty line is a row of one empty cell", () => {
  expect(scanAll("a,b\n1\n\n1,2,3\n,\n\n\n").rows).toEqual([
    ["a", "b"],
    ["1"],
    [""],
    ["1", "2", "3"],
    ["", ""],
  ]);
});

test("an empty text has no rows, and a last line without line end counts", () => {
  expect(scanAll("").rows).toEqual([]);
  expect(scanAll("a,b\r\n1,").rows).toEqual([
    ["a", "b"],
    ["1", ""],
  ]);
});

test.each([
  ['a,b\n1,"2', 2, "never closed"],
  ['a,b\n1,"2"3', 2, "after a closing quote mark"],
  ['a,b\n1,2\n1,2"3', 3, "inside a cell"],
])("%j stops with a reason", (text, row, reason) => {
  expect(scanAll(text).problem).toMatchObject({ row, message: expect.stringContaining(reason) });
});
