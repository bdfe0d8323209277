import { expect, test } from "vitest";
import { excelDate } from "./excel-date.ts";
import { serialOf } from "./serial-of.ts";

const iso = (serial: number, date1904 = false): string | null => {
  const date = excelDate(serial, date1904);
  return date && new Date((date.day * 86_400 + date.second) * 1000).toISOString().slice(0, 19);
};

test("serial numbers are days of the calendar", () => {
  expect(iso(25569)).toBe("1970-01-01T00:00:00");
  expect(iso(45292.5)).toBe("2024-01-01T12:00:00");
  expect(iso(2958465)).toBe("9999-12-31T00:00:00");
  expect(iso(0, true)).toBe("1904-01-01T00:00:00");
  expect(iso(43830, true)).toBe("2024-01-01T00:00:00");
});

test("days before March 1900 are counted with the leap day that was none", () => {
  expect(iso(1)).toBe("1900-01-01T00:00:00");
  expect(iso(59)).toBe("1900-02-28T00:00:00");
  expect(iso(60)).toBeNull();
  expect(iso(61)).toBe("1900-03-01T00:00:00");
});

test("what is no day is null", () => {
  expect([0.5, -1, Number.NaN, 2_958_466, Number.POSITIVE_INFINITY].map((serial) => iso(serial))).toEqual(
    Array(5).fill(null),
  );
});

test("a fraction that falls short of a second by rounding is that second", () => {
  expect(iso(45231.430555555555)).toBe("2023-11-01T10:20:00");
  expect(iso(45230.99999999999)).toBe("2023-11-01T00:00:00");
});

test("a date kept as ISO 8601 becomes the serial number that means it", () => {
  expect(serialOf("2024-01-01T12:00:00Z", false)).toBe(45292.5);
  expect(serialOf("2024-01-01", true)).toBe(43830);
  expect([serialOf("2024-02-30", false), serialOf("soon", false), serialOf("2024-13-01", false)]).toEqual([
    null,
    null,
    null,
  ]);
});
