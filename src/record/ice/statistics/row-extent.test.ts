import { expect, test } from "vitest";
import { faults, linesOf, put, readMadeUp } from "./fixtures/read-made-up.ts";

const whole = readMadeUp();

test("an error alone in its row is a finding, and the rest of the table stands", () => {
  const workbook = readMadeUp(({ detention }) => put(detention, "C26", "#REF!"));
  expect(faults(workbook)).toEqual(['not-a-number removals sheet "Sheet1", C26']);
  expect(workbook.account.find(({ table }) => table === "removals")).toMatchObject({
    given: 1,
    leftOut: { "not-a-number": 1 },
  });
  expect(linesOf(workbook, "removals")).toEqual(["removals FY2026 to 2025-12-10 77"]);
});

test("below a row all in error the table goes on", () => {
  const workbook = readMadeUp(({ detention }) => {
    for (const column of "BCDEFGHIJKLMN") put(detention, `${column}18`, "#REF!");
  });
  expect(faults(workbook)).toEqual(
    Array.from("BCDEFGHIJKLMN", (column) => `not-a-number stay-by-agency sheet "Sheet1", ${column}18`),
  );
  const stays = linesOf(whole, "length-of-stay");
  expect(linesOf(workbook, "length-of-stay")).toEqual(
    stays.filter((line) => !line.includes(" CBP ") || line.includes("convicted")),
  );
});

test("rows below a type of facility in error are read, and the total that they do not confirm is not given", () => {
  const workbook = readMadeUp(({ detention }) =>
    detention.push(
      [null],
      ["ICE Final Book Outs by Facility Type: FY2026"],
      ["Facility Type", null, "Total"],
      ["Total", null, 30],
      ["FSC", null, "#REF!"],
      ["Adult", null, 28],
    ),
  );
  expect(faults(workbook)).toEqual([
    'not-a-number book-outs-by-facility-type sheet "Sheet1", C31',
    'total-differs book-outs-by-facility-type sheet "Sheet1", C30',
  ]);
  expect(linesOf(workbook, "book-outs")).toEqual([]);
});

test.each([["12 (est.)"], ["N/A"], ["<5"]])("the only value %s of a row is a finding", (text) => {
  const workbook = readMadeUp(({ detention }) => put(detention, "C26", text));
  expect(faults(workbook)).toEqual(['not-a-number removals sheet "Sheet1", C26']);
});

test("a part's row without values does not end its table", () => {
  const workbook = readMadeUp(({ detention }) => {
    detention.splice(25, 1, ["Removals with an FRC Detention"], ["Removals with a FAMU Identifier", null, 7]);
  });
  expect(faults(workbook)).toEqual([]);
  expect(linesOf(workbook, "removals")).toEqual(linesOf(whole, "removals"));
});

test("a note, and the header of another table, end the table without a finding", () => {
  const workbook = readMadeUp(({ detention }) =>
    detention.push(
      ["Removals include returns.", null, "See the footnotes."],
      ["Total", null, "Adult"],
      ["Total", null, 99],
    ),
  );
  expect(faults(workbook)).toEqual([]);
  expect(linesOf(workbook, "removals")).toEqual(linesOf(whole, "removals"));
});
