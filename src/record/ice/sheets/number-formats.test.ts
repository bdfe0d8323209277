import { expect, test } from "vitest";
import { formatKind } from "./number-formats.ts";

test.each([
  ["General", "number"],
  ["#,##0_);[Red]\\(#,##0\\)", "number"],
  ["0.00E+00", "number"],
  ['0 "days"', "number"],
  ["0.0%", "percent"],
  ["m/d/yyyy", "date"],
  ["[$-409]mmm\\-yy;@", "date"],
  ["mmmm", "date"],
  ["m/d/yy h:mm AM/PM", "date-time"],
  ["[h]:mm:ss", "time"],
  ["mm:ss.0", "time"],
  ["h:mm AM/PM", "time"],
  ['_("$"* #,##0_);_("$"* "-"??_)', "number"],
])("%s shows a %s", (code, kind) => {
  expect(formatKind(code)).toBe(kind);
});
