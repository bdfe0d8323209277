import { describe, expect, it } from "vitest";
import { rowsOf, select, sumOf, valueAt } from "./built-in-record-files.ts";

describe("final orders on the non-detained docket, 24 November 2024", () => {
  const table = "ice-ndd-final-orders-2024-11-24";

  it("adds to the printed total with what was left out and not seen", () => {
    const parts = rowsOf(table).filter((row) => row["nationality"] !== "");
    expect(parts).toHaveLength(157);
    expect(sumOf(parts)).toBe(1_445_549);
    expect(valueAt(table, { nationality: "" })).toBe(1_445_549);
    expect(valueAt(table, { nationality: "not-seen" })).toBe(30_786);
    expect(valueAt(table, { nationality: "left-out-as-doubtful" })).toBe(2_493);
  });

  it("has the rows that reports quote and none of the doubtful ones", () => {
    for (const [nationality, value] of [
      ["HND", 261_651],
      ["GTM", 253_413],
      ["MEX", 252_044],
      ["SLV", 203_822],
      ["PAK", 7_760],
      ["CHN", 37_908],
    ] as const) {
      expect(valueAt(table, { nationality })).toBe(value);
    }
    for (const nationality of ["XKX", "MNE", "MKD", "SAU", "SRB", "SLE", "SVN", "PER", "ISR"]) {
      expect(select(table, { nationality })).toEqual([]);
    }
  });
});

describe("the national docket by criminality, 21 July 2024", () => {
  const table = "ice-national-docket-criminality-2024-07-21";
  const at = (measure: string, docket = ""): number => valueAt(table, { measure, docket, offence: "" });

  it("adds convictions and charges", () => {
    expect(at("national-docket-convicted")).toBe(435_719);
    expect(at("national-docket-pending-charges")).toBe(226_847);
    expect(at("national-docket-criminal")).toBe(435_719 + 226_847);
  });

  it("adds detained and non-detained", () => {
    for (const kind of ["convicted", "pending-charges"]) {
      const national = at(`national-docket-${kind}`);
      expect(at(`ndd-${kind}`) + at(`national-docket-${kind}`, "detained")).toBe(national);
    }
    for (const row of select(table, { docket: "detained" })) expect(row["note"]).toMatch(/^Computed/);
  });
});

describe("the immigration courts", () => {
  const table = "eoir-pending-receipts-completions";

  it("leave a rest of -23,535 to +34,594 between one year's pending cases and the next", () => {
    const rests: number[] = [];
    for (let year = 2009; year <= 2020; year++) {
      const pending = valueAt(table, { measure: "court-pending", period: `${year}-09-30` });
      const before = valueAt(table, { measure: "court-pending", period: `${year - 1}-09-30` });
      const received = valueAt(table, { measure: "court-receipts", period: `FY${year}` });
      const completed = valueAt(table, { measure: "court-completions", period: `FY${year}` });
      rests.push(pending - (before + received - completed));
    }
    expect(rests).toHaveLength(12);
    expect(Math.min(...rests)).toBe(-23_535);
    expect(Math.max(...rests)).toBe(34_594);
  });

  it("carry bounds where the source gives words", () => {
    const [pending] = select("eoir-points", { measure: "court-pending", period: "2024-09-30" });
    expect(pending).toMatchObject({
      value: "3600000",
      low: "3550000",
      high: "3650000",
      stated: "about 3.6 million",
    });
    const [docket] = select("ice-annual-measures", { measure: "ndd-total", period: "2024-09-30" });
    expect(docket).toMatchObject({
      value: "7700000",
      low: "7650000",
      high: "7700000",
      stated: "almost 7.7 million",
    });
  });
});

describe("lists", () => {
  it("name 15 uncooperative and 11 countries at risk in November 2024, and 12 in May 2017", () => {
    const lists = "ice-uncooperative-country-lists";
    const counts = "ice-uncooperative-country-counts";
    for (const [period, cooperation, count] of [
      ["2024-11", "uncooperative", 15],
      ["2024-11", "at-risk", 11],
      ["2017-05", "uncooperative", 12],
    ] as const) {
      expect(sumOf(select(lists, { period, cooperation }))).toBe(count);
      expect(valueAt(counts, { period, cooperation })).toBe(count);
    }
    expect(rowsOf(lists)).toHaveLength(38);
  });

  it("name 35 sanctuary jurisdictions: 13, 4 and 18", () => {
    const table = "doj-sanctuary-jurisdictions-2025-08-05";
    expect(valueAt(table, { level: "", jurisdiction: "" })).toBe(35);
    for (const [level, count] of [
      ["state", 13],
      ["county", 4],
      ["city", 18],
    ] as const) {
      expect(valueAt(table, { level, jurisdiction: "" })).toBe(count);
      expect(sumOf(select(table, { level }).filter((row) => row["jurisdiction"] !== ""))).toBe(count);
    }
  });
});

describe("287(g) agreements", () => {
  it("have totals that are sums of their rows on all 782 days", () => {
    const byDay = new Map<string, number>();
    const byModel = new Map<string, number>();
    const byState = new Map<string, number>();
    for (const row of rowsOf("ice-287g-by-state-model")) {
      const { period = "", state = "", model = "" } = row;
      add(byDay, period, Number(row["value"]));
      add(byModel, `${period} ${model}`, Number(row["value"]));
      add(byState, `${period} ${state}`, Number(row["value"]));
    }
    const lists = [...byDay.keys()].sort();
    expect(lists).toHaveLength(148);
    let days = 0;
    for (const row of rowsOf("ice-287g-totals")) {
      const { state = "", model = "" } = row;
      const period = lists.findLast((list) => list <= (row["period"] ?? "")) ?? "";
      const whole =
        state === ""
          ? model === ""
            ? byDay.get(period)
            : byModel.get(`${period} ${model}`)
          : byState.get(`${period} ${state}`);
      expect(Number(row["value"])).toBe(whole);
      if (state === "" && model === "") days++;
    }
    expect(days).toBe(782);
    expect(byDay.get("2025-07-03")).toBe(777);
  });
});

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}
