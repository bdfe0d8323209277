import { describe, expect, test } from "vitest";
import { fiscalYear, type Time, UserError } from "../../core/index.ts";
import type { Count } from "../count-published.ts";
import type { RecordQuestion } from "../counted/count-records.ts";
import type { Figure } from "../figure.ts";
import { indexFigures } from "../figure-index.ts";
import { type RecordCounters, reconcile } from "./reconcile.ts";

function figure(measure: string, value: number, time: Time, id: string, more: Partial<Figure> = {}): Figure {
  return {
    measure,
    value,
    unit: "events",
    group: {},
    time,
    basis: "published",
    source: { id, title: id, publisher: "ICE", class: "primary", licence: "public domain" },
    locator: "row 2",
    notes: [],
    ...more,
  };
}

/** A counter that gives one number whatever it is asked, and remembers what it was asked. */
function counter(value: number, licence = "public domain") {
  const asked: RecordQuestion[] = [];
  const count = async (question: RecordQuestion): Promise<Count> => {
    asked.push(question);
    const time: Time = question.asOf === undefined ? fiscalYear(2024) : { asOf: question.asOf };
    const counted = figure(question.measure, value, time, "records", {
      basis: "counted",
      source: { id: "records", title: "Records", publisher: "ICE", class: "primary", licence },
    });
    return { measure: question.measure, definition: "", figures: [counted], withheld: [], sources: [] };
  };
  return { asked, count };
}

const FY2024 = fiscalYear(2024);
const YEAR = { measure: "removals", from: "2023-10-01", to: "2024-09-30" };

describe("published and counted figures side by side", () => {
  test("two sources that give another number for the same thing are a finding, told first", async () => {
    const index = indexFigures([
      figure("removals", 271484, FY2024, "annual report"),
      figure("removals", 271844, FY2024, "workbook"),
    ]);
    const { findings, times } = await reconcile(index, {}, YEAR);
    expect(findings).toEqual([
      "FY2024: 271,484 (annual report) and 271,844 (workbook) should be the same number; the second is 360 (0.1 percent) more.",
    ]);
    expect(times[0]?.differences[0]).toMatchObject({ difference: 360, expected: "equal", isFinding: true });
  });

  test("equal numbers of two sources are none, nor are numbers within each other's bounds", async () => {
    const index = indexFigures([
      figure("removals", 271484, FY2024, "annual report"),
      figure("removals", 271484, FY2024, "workbook"),
      figure("removals", 270000, FY2024, "statement", { low: 265000, high: 275000 }),
    ]);
    const { findings } = await reconcile(index, {}, YEAR);
    expect(findings).toEqual([]);
  });

  test.each([
    [282_214, false, "within what known reasons account for"],
    [109_535, true, "beyond what known reasons account for"],
  ])("a count of %i beside 271,484 is a finding: %s", async (value, isFinding, words) => {
    const index = indexFigures([figure("removals", 271484, FY2024, "annual report")]);
    const { findings, times, reasons } = await reconcile(index, { ice: counter(value).count }, YEAR);
    expect(findings.length).toBe(isFinding ? 1 : 0);
    expect(times[0]?.differences[0]?.says).toContain(words);
    expect(new Set(reasons.map(({ kind }) => kind))).toEqual(
      new Set(["definition", "population", "vintage"]),
    );
    expect(reasons.every(({ sides }) => sides === "published/ice")).toBe(true);
  });

  test("made-up records are shown and never accused", async () => {
    const index = indexFigures([figure("removals", 271484, FY2024, "annual report")]);
    const { findings, times } = await reconcile(index, { ice: counter(12, "made up").count }, YEAR);
    expect(findings).toEqual([]);
    expect(times[0]?.differences[0]?.says).toMatch(/made up.*says nothing/);
  });

  test("the court's orders stand beside removals as another thing", async () => {
    const court = counter(300_000);
    const index = indexFigures([figure("removals", 271484, FY2024, "annual report")]);
    const { findings, times, reasons } = await reconcile(
      index,
      { ice: counter(280_000).count, court: court.count },
      YEAR,
    );
    expect(court.asked.map(({ measure }) => measure)).toEqual(["removal-orders"]);
    expect(findings).toEqual([]);
    const last = times[0]?.differences.at(-1);
    expect(last).toMatchObject({ expected: "different", difference: 20_000 });
    expect(reasons.some(({ sides }) => sides === "ice/court")).toBe(true);
  });

  test("records are counted on the very days that were published, the nearest on both sides of the day asked", async () => {
    const snapshots = ["2025-01-12", "2025-09-21", "2026-01-25"].map((asOf, nth) =>
      figure("detained", 39_703 + nth, { asOf }, "workbook", { unit: "people" }),
    );
    const ice = counter(40_000);
    const counters: RecordCounters = { ice: ice.count };
    await reconcile(indexFigures(snapshots), counters, { measure: "detained", asOf: "2025-06-01" });
    expect(ice.asked.map(({ asOf }) => asOf)).toEqual(["2025-01-12", "2025-06-01", "2025-09-21"]);
    ice.asked.length = 0;
    await reconcile(indexFigures(snapshots), counters, { measure: "detained", asOf: "2025-09-21" });
    expect(ice.asked.map(({ asOf }) => asOf)).toEqual(["2025-09-21"]);
  });

  test("a number that cannot be had is a line with the reason", async () => {
    const index = indexFigures([figure("removals", 271484, FY2024, "annual report")]);
    const late = async (): Promise<Count> => {
      throw new UserError("figures.not-on-record", "The records end before it.");
    };
    const { times } = await reconcile(index, { ice: late }, YEAR);
    expect(times[0]?.lines.map(({ from, missing }) => [from, missing])).toEqual([
      ["published", null],
      ["ice", "The records end before it."],
      ["court", expect.stringContaining("No release of the court's records is loaded")],
    ]);
  });

  test("a range of years gives each of them", async () => {
    const index = indexFigures(
      [2022, 2023, 2024].map((year) => figure("removals", year, fiscalYear(year), "report")),
    );
    const { times } = await reconcile(index, {}, { measure: "removals", from: "FY2022", to: "FY2024" });
    expect(times.map(({ time }) => ("label" in time ? time.label : ""))).toEqual([
      "FY2022",
      "FY2023",
      "FY2024",
    ]);
  });

  test("says what is wrong with a question, and where nothing can be set side by side", async () => {
    const index = indexFigures([]);
    await expect(reconcile(index, {}, { measure: "remvals" })).rejects.toThrow(/Did you mean removals/);
    await expect(reconcile(index, {}, YEAR)).rejects.toThrow(/no figure of removals.*ofrecord load ice/);
  });
});

test("without a time the latest day that the records reach is taken, else the latest published", async () => {
  const days = ["2025-01-12", "2025-09-21", "2026-04-04"].map((asOf) =>
    figure("detained", 40_000, { asOf }, "workbook", { unit: "people" }),
  );
  const upTo2025 = async (question: RecordQuestion): Promise<Count> => {
    if ((question.asOf ?? "") > "2026-03-10")
      throw new UserError("figures.not-on-record", "The records end.");
    return counter(39_000).count(question);
  };
  const index = indexFigures(days);
  const counted = await reconcile(index, { ice: upTo2025 }, { measure: "detained" });
  expect(counted.times.map(({ time }) => time)).toEqual([{ asOf: "2025-09-21" }]);
  const published = await reconcile(index, {}, { measure: "detained" });
  expect(published.times.map(({ time }) => time)).toEqual([{ asOf: "2026-04-04" }]);
});
