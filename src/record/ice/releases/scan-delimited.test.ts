import { expect, test } from "vitest";
import { createDelimitedScan, findDelimiter } from "./scan-delimited.ts";

function rowsOf(text: string, delimiter: string, size: number): string[][] {
  const rows: string[][] = [];
  const scan = createDelimitedScan(delimiter, (cells) => {
    rows.push([...cells]);
  });
  for (let at = 0; at < text.length; at += size) scan.write(text.slice(at, at + size));
  scan.end();
  return rows;
}

test.each([
  [
    "lines end LF or CR LF",
    "a,b\r\n1,2\n3,4",
    [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  [
    "quoted cells hold delimiters, marks and breaks",
    'a,"x, ""y"""\r\n"1\n2",""\n',
    [
      ["a", 'x, "y"'],
      ["1\n2", ""],
    ],
  ],
  [
    "rows may be short, long or blank",
    "a,b,c\n1\n\n1,2,3,4\n",
    [["a", "b", "c"], ["1"], [""], ["1", "2", "3", "4"]],
  ],
  [
    "a mark that is not closed takes the rest",
    'a,b\n1,"2\n3',
    [
      ["a", "b"],
      ["1", "2\n3"],
    ],
  ],
])("%s, however the text is cut into pieces", (_, text, expected) => {
  for (const size of [1, 2, 3, 5, 100]) expect(rowsOf(text, ",", size)).toEqual(expected);
});

test("the delimiter is found from the text", () => {
  expect(findDelimiter("a\tb\tc, d\n")).toBe("\t");
  expect(findDelimiter("a;b;c\n")).toBe(";");
  expect(findDelimiter("a,b\n")).toBe(",");
  expect(rowsOf("a\tb\n", "\t", 2)).toEqual([["a", "b"]]);
});

test("reading ends where the visitor says so", () => {
  const rows: string[] = [];
  const scan = createDelimitedScan(",", ([first]) => {
    rows.push(first ?? "");
    return "stop";
  });
  scan.write("1\n2\n");
  scan.write("3\n");
  scan.end();
  expect(rows).toEqual(["1"]);
});
