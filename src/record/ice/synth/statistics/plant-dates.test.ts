import { expect, it } from "vitest";
import { createRandom, daysBetween } from "../../../../core/index.ts";
import { footnoteDates } from "./footnotes-sheet.ts";
import { factsOf, STATISTICS_LAYOUTS } from "./layout.ts";
import { type PlantedDates, plantDates } from "./plant-dates.ts";
import { type Posting, planPostings } from "./posting-plan.ts";
import type { QuirkName } from "./quirks.ts";

interface Planted extends PlantedDates {
  readonly posting: Posting;
  readonly through: string;
}

/** Dates drawn for many postings that have one quirk. */
function plant(quirk: QuirkName): Planted[] {
  return STATISTICS_LAYOUTS.flatMap((layout) => {
    const facts = factsOf(layout);
    return planPostings(facts, 12, () => false).flatMap((posting, place) =>
      Array.from({ length: 20 }, (_, turn) => {
        const random = createRandom(turn, place);
        const planted = plantDates(facts, posting, (name) => name === quirk, random);
        return { ...planted, posting, through: posting.dates.through };
      }),
    );
  });
}

it("leaves some sections of the footnotes at an older day, within the month of the counts too", () => {
  const all = plant("stale-date");
  const days = all.flatMap(({ changed, footnotes, posting, through }) => {
    expect([1, 2]).toContain(changed.size);
    const right = footnoteDates(posting.dates);
    return [...changed.keys()].map((kind) => {
      expect(daysBetween(footnotes[kind], right[kind])).toBeGreaterThan(7);
      return footnotes[kind].slice(0, 7) === through.slice(0, 7);
    });
  });
  expect(all.every(({ faults, changed }) => faults.stale.size === changed.size && !faults.isDayOpen)).toBe(
    true,
  );
  expect(days.filter((isWithin) => isWithin).length).toBeGreaterThan(100);
  expect(days.filter((isWithin) => !isWithin).length).toBeGreaterThan(100);
});

it("spreads the footnotes over days of which none is that of most, or contradicts the sheet on alternatives", () => {
  const all = plant("dates-differ");
  const open = all.filter(({ faults }) => faults.isDayOpen);
  expect(open.length).toBeGreaterThan(100);
  for (const { footnotes, through, faults } of open) {
    expect(faults.isAtdContradicted).toBe(false);
    const days = Object.values(footnotes);
    expect(days.every((day) => day.slice(0, 4) === through.slice(0, 4))).toBe(true);
    for (const day of days) {
      const near = days.filter((other) => Math.abs(daysBetween(day, other)) <= 3);
      expect(near.length).toBeLessThan(3);
    }
  }
  const closed = all.filter(({ faults }) => !faults.isDayOpen);
  expect(closed.filter(({ faults }) => faults.isAtdContradicted).length).toBeGreaterThan(100);
  for (const { footnotes, posting } of closed) expect(footnotes).toEqual(footnoteDates(posting.dates));
});
