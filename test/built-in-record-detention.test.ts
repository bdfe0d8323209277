import { describe, expect, it } from "vitest";
import { distinct, rowsOf, select, sumOf, valueAt } from "./built-in-record-files.ts";

const YEARS = [
  "FY2019",
  "FY2020",
  "FY2021",
  "FY2022",
  "FY2023",
  "FY2024",
  "FY2025 to 2025-09-20",
  "FY2026 to 2026-04-04",
];
/** Parts of `bonded-out`, printed beside it. */
const BOND_SETTERS = ["bond-set-by-ice", "bond-set-by-ij"];
const FULL_CRIMINALITY = ["convicted", "pending-charges", "other-violator"];

/** Months of a fiscal year as the tables write them. */
function monthsOf(year: string): string[] {
  const end = Number(year.slice(2, 6));
  return Array.from({ length: 12 }, (_, month) =>
    new Date(Date.UTC(end - 1, 9 + month, 1)).toISOString().slice(0, 7),
  );
}

describe("people in detention on a day", () => {
  const table = "ice-detained-by-criminality";
  const days = distinct(rowsOf(table), "period");

  it("adds agencies and criminality to the total on all 81 days", () => {
    expect(days).toHaveLength(81);
    for (const period of days) {
      const total = valueAt(table, { period, "arresting-agency": "", criminality: "" });
      for (const criminality of ["", ...FULL_CRIMINALITY]) {
        const whole = valueAt(table, { period, "arresting-agency": "", criminality });
        const agencies = select(table, { period, criminality }).filter(
          (row) => row["arresting-agency"] !== "",
        );
        expect([period, criminality, sumOf(agencies)]).toEqual([period, criminality, whole]);
      }
      const parts = select(table, { period, "arresting-agency": "" }).filter(
        (row) => row["criminality"] !== "",
      );
      expect([period, sumOf(parts)]).toEqual([period, total]);
    }
  });

  it("adds dispositions to the same totals", () => {
    const parts = "ice-detained-by-disposition";
    expect(distinct(rowsOf(parts), "period")).toEqual(days);
    for (const period of days) {
      const byDisposition = select(parts, { period, "facility-type": "" });
      const total = valueAt(table, { period, "arresting-agency": "", criminality: "" });
      expect([period, sumOf(byDisposition)]).toEqual([period, total]);
    }
  });
});

describe("book-ins, book-outs, average population", () => {
  it.each(YEARS)("book-ins of %s add by month and by agency", (year) => {
    const table = "ice-book-ins";
    const printed = valueAt(table, { period: year, "arresting-agency": "" });
    const months = monthsOf(year).flatMap((period) => select(table, { period }));
    expect(sumOf(months.filter((row) => row["arresting-agency"] === ""))).toBe(printed);
    expect(sumOf(months.filter((row) => row["arresting-agency"] !== ""))).toBe(printed);
  });

  it.each(YEARS)("book-outs of %s add by reason and by criminality", (year) => {
    const table = "ice-book-outs";
    const total = valueAt(table, { period: year, "release-reason": "", criminality: "" });
    const reasons = select(table, { period: year, criminality: "" }).filter(
      (row) => row["release-reason"] !== "" && !BOND_SETTERS.includes(row["release-reason"] ?? ""),
    );
    expect(sumOf(reasons)).toBe(total);
    for (const row of reasons) {
      const reason = row["release-reason"] ?? "";
      const parts = select(table, { period: year, "release-reason": reason }).filter(
        (part) => part["criminality"] !== "",
      );
      expect([reason, sumOf(parts)]).toEqual([reason, Number(row["value"])]);
    }
  });

  it.each(YEARS)("the average population of %s adds by agency", (year) => {
    const table = "ice-average-daily-population";
    const agencies = select(table, { period: year, criminality: "" });
    const total = valueAt(table, { period: year, "arresting-agency": "", criminality: "" });
    expect(agencies).toHaveLength(3);
    expect(sumOf(agencies.filter((row) => row["arresting-agency"] !== ""))).toBeCloseTo(total, 1);
  });

  it("has no month that had not happened", () => {
    for (const table of [
      "ice-book-ins",
      "ice-book-outs",
      "ice-average-daily-population",
      "ice-length-of-stay",
    ]) {
      const late = rowsOf(table).filter(
        (row) => /^\d/.test(row["period"] ?? "") && (row["period"] ?? "") > "2026-04",
      );
      expect(late).toEqual([]);
    }
  });

  it("facilities hold 94.5 to 99.5 percent of the national average population", () => {
    const shares = YEARS.map((period) => {
      const facilities = sumOf(select("ice-facilities", { period, measure: "average-daily-population" }));
      const national = valueAt("ice-average-daily-population", {
        period,
        "arresting-agency": "",
        criminality: "",
      });
      return Math.round((1000 * facilities) / national) / 10;
    });
    expect(shares[YEARS.indexOf("FY2022")]).toBe(94.5);
    expect(shares[YEARS.indexOf("FY2023")]).toBe(99.5);
    expect(Math.min(...shares)).toBe(94.5);
    expect(Math.max(...shares)).toBe(99.5);
  });
});

describe("alternatives to detention", () => {
  const table = "ice-alternatives-to-detention";
  const days = distinct(rowsOf(table), "period");

  it("adds areas to the printed total in all eight years", () => {
    expect(days).toHaveLength(8);
    for (const period of days) {
      const totals = select(table, { period, measure: "atd-participants", technology: "" });
      const areas = totals.filter((row) => row["area-of-responsibility"] !== "");
      expect(areas.length).toBeGreaterThan(20);
      const printed = valueAt(table, {
        period,
        measure: "atd-participants",
        "area-of-responsibility": "",
        technology: "",
      });
      expect([period, sumOf(areas)]).toEqual([period, printed]);
    }
  });

  it("has the totals reports quote", () => {
    const at = (period: string): number =>
      valueAt(table, { period, measure: "atd-participants", "area-of-responsibility": "", technology: "" });
    expect(at("2024-09-30")).toBe(179_071);
    expect(at("2025-09-20")).toBe(181_210);
  });
});
