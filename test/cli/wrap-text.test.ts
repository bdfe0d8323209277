import fc from "fast-check";
import { expect, test } from "vitest";
import { textWidth, wrapText } from "../../src/cli/page/wrap-text.ts";

test.each([
  ["one two three", 7, ["one two", "three"]],
  ["one  two", 80, ["one  two"]],
  ["first\nsecond", 80, ["first", "second"]],
  ["a verylongword b", 6, ["a", "verylo", "ngword", "b"]],
  ["移民法院 案件", 8, ["移民法院", "案件"]],
  ["", 10, [""]],
])("%j in %i columns", (text, width, lines) => {
  expect(wrapText(text, width)).toEqual(lines);
});

test("an address is kept whole where asked", () => {
  const address = "https://example.org/a-rather-long-path";
  expect(wrapText(`see ${address} there`, 12, false)).toEqual(["see", address, "there"]);
});

test("no line is too wide and no word is lost, whatever the text", () => {
  const text = fc.string({ unit: "grapheme" }).map((raw) => raw.replace(/\p{Cc}/gu, " "));
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (given, width) => {
      const lines = wrapText(given, width);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
      expect(lines.join("").replace(/[ \t\n]/g, "")).toBe(given.replace(/[ \t\n]/g, ""));
    }),
    { numRuns: 2000 },
  );
});
