import { expect, it } from "vitest";
import { postedDate } from "../../statistics/posted-date.ts";
import { factsOf } from "./layout.ts";
import { mostPostings, planPostings } from "./posting-plan.ts";

it("ends with the year's last posting under its own name, and dates the earlier ones two weeks apart", () => {
  const plan = planPostings(factsOf("FY2022"), 3, () => false);
  expect(plan.map(({ file }) => file)).toEqual([
    "20220906120000-FY22-detentionStats.xlsx",
    "20220920120000-FY22-detentionStats.xlsx",
    "FY22-detentionStats.xlsx",
  ]);
  expect(plan.map(({ dates }) => dates.through)).toEqual(["2022-08-27", "2022-09-10", "2022-09-24"]);
  expect(plan.at(-1)?.dates).toMatchObject({ detained: "2022-09-25", atd: "2022-10-01", pull: "2022-09-19" });
});

it("names a correction so that it is known to be the later one", () => {
  for (const layout of ["FY2019", "FY2022", "FY2026"] as const) {
    const [first, second] = planPostings(factsOf(layout), 1, () => true);
    expect(first?.correctedBy).toBe(second?.file);
    expect(second?.dates.through).toBe(first?.dates.through);
    expect((postedDate(first?.file ?? "") ?? "") < (postedDate(second?.file ?? "") ?? "")).toBe(true);
  }
});

it("takes the snapshot within a day of the counts while the year goes on, and days later once it is over", () => {
  const plan = planPostings(factsOf("FY2019"), 2, () => false);
  expect(plan.map(({ dates }) => [dates.through, dates.detained])).toEqual([
    ["2019-09-16", "2019-09-17"],
    ["2019-09-30", "2019-10-04"],
  ]);
});

it("has room for a year of postings, and for no more", () => {
  for (const layout of ["FY2019", "FY2022", "FY2026"] as const) {
    const facts = factsOf(layout);
    const most = mostPostings(facts);
    const plan = planPostings(facts, most, () => false);
    expect(new Set(plan.map(({ file }) => file)).size).toBe(most);
    expect(plan[0]?.dates.through.slice(0, 7)).toBe(`${facts.year - 1}-10`);
    expect(() => planPostings(facts, most + 1, () => false)).toThrow(`from 1 to ${most}`);
  }
});
