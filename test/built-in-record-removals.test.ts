import { describe, expect, it } from "vitest";
import { distinct, rowsOf, select, sumOf, valueAt } from "./built-in-record-files.ts";

describe("ICE removals", () => {
  const year = (period: string): number => valueAt("ice-annual-measures", { measure: "removals", period });

  it("are the published totals at the end of the year", () => {
    expect(year("FY2019")).toBe(267_258);
    expect(year("FY2020")).toBe(185_884);
    expect(year("FY2021")).toBe(59_011);
    expect(year("FY2022")).toBe(72_177);
    expect(year("FY2023")).toBe(142_580);
    expect(year("FY2024")).toBe(271_484);
  });

  it("never fall within a year, and stay below the year's total", () => {
    const table = "ice-removals-year-to-date";
    const counts = new Map<string, number>();
    for (const row of select(table, { "family-unit": "" })) {
      const [fiscalYear = ""] = (row["period"] ?? "").split(" ");
      const value = Number(row["value"]);
      expect(value).toBeGreaterThanOrEqual(counts.get(fiscalYear) ?? 0);
      counts.set(fiscalYear, value);
    }
    expect(counts.get("FY2021")).toBe(57_627);
    expect(counts.get("FY2022")).toBe(69_019);
    expect(counts.get("FY2024")).toBeLessThan(year("FY2024"));
    expect(counts.get("FY2025")).toBe(319_980);
  });

  it.each([
    ["FY2017", 226_119],
    ["FY2018", 256_085],
  ] as const)("of %s add by country to %d", (period, total) => {
    const table = "ice-removals-by-country";
    const countries = select(table, { period }).filter((row) => row["nationality"] !== "");
    expect(countries).toHaveLength(195);
    expect(sumOf(countries)).toBe(total);
    expect(valueAt(table, { period, nationality: "" })).toBe(total);
  });

  it("do not print a year in two tables", () => {
    const annual = select("ice-annual-measures", { measure: "removals" }).map((row) => row["period"]);
    for (const table of ["ice-removals-by-country", "ice-removals-year-to-date"]) {
      const totals = select(table, { nationality: "", "family-unit": "" }).map((row) => row["period"]);
      expect(totals.filter((period) => annual.includes(period))).toEqual([]);
    }
  });
});

describe("the DHS Yearbook", () => {
  const total = (measure: string, period: string): number =>
    valueAt("dhs-removals-returns", { measure, period });

  it("has 122 years of removals and returns from 1927", () => {
    expect(select("dhs-removals-returns", { measure: "removals-dhs" })).toHaveLength(122);
    expect(select("dhs-removals-returns", { measure: "returns" })[0]?.["period"]).toBe("FY1927");
    expect(total("removals-dhs", "FY2013")).toBe(438_421);
  });

  it.each(["FY2009", "FY2010", "FY2011", "FY2012", "FY2013"])(
    "adds regions of returns of %s exactly, countries nearly",
    (period) => {
      const rows = select("dhs-returns-by-country", { period });
      const whole = total("returns", period);
      expect(sumOf(rows.filter((row) => row["region"] !== ""))).toBe(whole);
      const countries = sumOf(rows.filter((row) => row["nationality"] !== ""));
      expect(Math.abs(countries - whole) / whole).toBeLessThanOrEqual(0.0011);
    },
  );

  const editions = [
    { table: "dhs-removals-by-country-1993-2003", inside: ["caribbean", "central-america"] },
    {
      table: "dhs-removals-by-country-1999-2008",
      inside: ["caribbean", "central-america", "north-america-other"],
    },
  ];

  it.each(editions)(
    "adds regions and countries of $table to its totals, but for withheld cells",
    ({ table, inside }) => {
      const unnamed = ["other", "unknown"];
      for (const period of distinct(rowsOf(table), "period")) {
        const rows = select(table, { period, "criminal-status": "" });
        const whole = valueAt(table, { period, "criminal-status": "", region: "", nationality: "" });
        const regions = rows.filter((row) => row["region"] !== "" && !inside.includes(row["region"] ?? ""));
        expect([period, Math.abs(sumOf(regions) - whole) <= 2]).toEqual([period, true]);
        const named = rows.filter(
          (row) => row["nationality"] !== "" || unnamed.includes(row["region"] ?? ""),
        );
        const missing = whole - sumOf(named);
        expect([period, missing >= 0 && missing <= 0.0016 * whole]).toEqual([period, true]);
      }
    },
  );

  it.each(editions)("adds the criminal and the non-criminal of $table", ({ table }) => {
    for (const period of distinct(rowsOf(table), "period")) {
      const [whole, ...parts] = ["", "criminal", "non-criminal"].map((status) =>
        valueAt(table, { period, "criminal-status": status, region: "", nationality: "" }),
      );
      expect([period, parts.reduce((sum, part) => sum + part, 0)]).toEqual([period, whole]);
    }
  });

  it("keeps what two editions say differently", () => {
    const at = (table: string): number =>
      valueAt(table, { period: "FY2003", "criminal-status": "", region: "", nationality: "" });
    expect(at("dhs-removals-by-country-1993-2003")).toBe(186_151);
    expect(at("dhs-removals-by-country-1999-2008")).toBe(211_098);
  });
});
