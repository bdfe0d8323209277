import { expect, test } from "vitest";
import { MISSING } from "../../../store/index.ts";
import { readMoment } from "./read-moment.ts";

function read(value: unknown, date1904 = false): string {
  const moment = { day: 0, second: 0 };
  if (!readMoment(value, date1904, moment)) {
    expect(moment).toEqual({ day: MISSING, second: MISSING });
    return "no date";
  }
  const day = new Date(moment.day * 86_400_000).toISOString().slice(0, 10);
  return moment.second === MISSING ? day : `${day} + ${moment.second}`;
}

test.each([
  ["2024-03-05", "2024-03-05"],
  ["2024-03-05 14:03:00", `2024-03-05 + ${14 * 3600 + 180}`],
  ["2024-03-05T14:03:07.250Z", `2024-03-05 + ${14 * 3600 + 187}`],
  ["2024-03-05 14:03", `2024-03-05 + ${14 * 3600 + 180}`],
  ["3/5/2024", "2024-03-05"],
  ["3/5/2024 2:03:00 PM", `2024-03-05 + ${14 * 3600 + 180}`],
  ["3/5/2024 12:00:00 AM", "2024-03-05 + 0"],
  ["3/5/2024 12:30 pm", `2024-03-05 + ${12 * 3600 + 1800}`],
  ["2/29/2024", "2024-02-29"],
  ["45356.5", "2024-03-05 + 43200"],
  [45_356.5, "2024-03-05 + 43200"],
  [new Date("2024-03-05T14:03:00Z"), `2024-03-05 + ${14 * 3600 + 180}`],
])("%s is read", (value, expected) => {
  expect(read(value)).toBe(expected);
});

test.each([
  "00/00/0000",
  "UNKNOWN",
  "13/45/2019",
  "2/30/2021",
  "2023-02-29",
  "1/1/0020",
  "2024-03-05 25:00",
  true,
  0.5,
])("%s is no date", (value) => {
  expect(read(value)).toBe("no date");
});

test("a workbook that counts from 1904 has other days", () => {
  expect(read(43_894, true)).toBe("2024-03-05 + 0");
});
