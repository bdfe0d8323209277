import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../core/index.ts";
import { compareDays } from "./compare-days.ts";
import { faults, linesOf, put, readMadeUp } from "./fixtures/read-made-up.ts";

const whole = readMadeUp();
const FOOTNOTES = { averages: "B2", removals: "B4", detained: "B5", "book-ins": "B6" } as const;

/** The made-up workbook with other dates in its footnotes. */
function withDays(days: Partial<Record<keyof typeof FOOTNOTES, string>>) {
  return readMadeUp(({ footnotes }) => {
    for (const [kind, day] of Object.entries(days)) {
      const words = kind === "detained" ? "a snapshot as of" : "data are updated through";
      put(footnotes, FOOTNOTES[kind as keyof typeof FOOTNOTES], `${words} ${day}`);
    }
  });
}

function measures({ rows }: ReturnType<typeof readMadeUp>): string[] {
  return [...new Set(rows.map(({ measure }) => measure))].toSorted();
}

test.each(["12/24/2025", "12/06/2025"])(
  "one section of the footnotes at %s, within the month, is not believed against the others",
  (day) => {
    const workbook = withDays({ removals: day });
    expect(faults(workbook)).toEqual(['stale-date removals sheet "Sheet3", B4']);
    expect(workbook.findings[0]?.sentence).toMatch(
      /^The as-of date is 2025-12-\d\d, but most sections of the footnotes are of 2025-12-10; the figures of "ICE Removals: FY2026" are not given\.$/,
    );
    expect(linesOf(workbook, "removals")).toEqual([]);
    expect(linesOf(workbook, "book-ins")).toEqual(linesOf(whole, "book-ins"));
    expect(workbook.dates).not.toHaveProperty("removals");
  },
);

test("a snapshot left from an older workbook is not believed either", () => {
  const workbook = withDays({ averages: "12/24/2025", removals: "12/24/2025", "book-ins": "12/24/2025" });
  expect(faults(workbook)).toEqual(['stale-date detained-by-criminality sheet "Sheet3", B5']);
  expect(workbook.asOf).toBeNull();
  expect(linesOf(workbook, "removals")[0]).toBe("removals FY2026 to 2025-12-24 77");
});

test("where no day is that of most sections none of them is believed", () => {
  const workbook = withDays({ averages: "12/24/2025", removals: "12/24/2025" });
  expect(faults(workbook)).toEqual([
    'dates-differ detained-by-criminality sheet "Sheet3", B5',
    'dates-differ book-ins-by-agency sheet "Sheet3", B6',
    'dates-differ stay-by-agency sheet "Sheet3", B2',
    'dates-differ removals sheet "Sheet3", B4',
  ]);
  expect(workbook.findings[1]?.sentence).toContain("2025-12-11 and 2025-12-24");
  expect(measures(workbook)).toEqual(["atd-length", "atd-participants"]);
});

test("a date of another year has no say in what most sections are of", () => {
  const workbook = withDays({ averages: "12/24/2024", removals: "12/24/2025" });
  expect(faults(workbook)).toEqual([
    'stale-date stay-by-agency sheet "Sheet3", B2',
    'stale-date removals sheet "Sheet3", B4',
  ]);
  expect(linesOf(workbook, "book-ins")).toEqual(linesOf(whole, "book-ins"));
});

test.each(["12/07/2025", "12/13/2025"])("days that are three apart (%s) agree", (day) => {
  const workbook = withDays({ removals: day });
  expect(faults(workbook)).toEqual([]);
  expect(linesOf(workbook, "removals")).toHaveLength(2);
});

test("a snapshot after the year's end agrees with counts of the whole year", () => {
  const days = new Map([
    ["detained", "2026-10-09"],
    ["removals", "2026-09-30"],
  ]);
  expect([...compareDays(days, 2026).values()]).toEqual([{ agrees: true }, { agrees: true }]);
});

test("the day of more than half stands, however far the others are", () => {
  const offset = fc.integer({ min: -150, max: 150 });
  fc.assert(
    fc.property(offset, fc.array(offset, { maxLength: 4 }), (most, others) => {
      const day = (days: number): string => addDays("2026-04-04", days);
      const offsets = [...others, ...others.map(() => most), most];
      const compared = compareDays(new Map(offsets.map((days, place) => [place, day(days)])), 2026);
      for (const [place, days] of offsets.entries()) {
        const agrees = Math.abs(days - most) <= 3;
        expect(compared.get(place)).toEqual(agrees ? { agrees } : { agrees, most: day(most) });
      }
    }),
  );
});
