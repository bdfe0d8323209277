import fc from "fast-check";
import { expect, test } from "vitest";
import { scanValues } from "./scan-values.ts";

const cell = fc.oneof(fc.string(), fc.constantFrom("a,b", 'say "so"', "two\nlines", ""));

test("the numbers come out in the order of their rows, whatever stands beside them", () => {
  const row = fc.tuple(cell, fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.constant(null)), cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const lines = rows.map(([left, value, right]) => `${quote(left)},${value ?? ""},${quote(right)}`);
      const scanned = scanValues(`left,value,right\n${lines.join("\n")}\n`, 1);
      expect([...scanned]).toEqual(rows.map(([, value]) => value ?? Number.NaN));
    }),
  );
});

test("plain cells, a last column and a missing line end", () => {
  expect([...scanValues("period,value\nFY2020,7.5\nFY2021,12", 1)]).toEqual([7.5, 12]);
  expect([...scanValues("value,note\r\n7,a\r\n8,b\r\n", 0)]).toEqual([7, 8]);
});
