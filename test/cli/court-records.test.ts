import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Count } from "../../src/figures/index.ts";
import { type Ended, runCommand as runOn } from "./run-command.ts";

// Why: a newcomer's way through the court's records: make a release up, load it, see what was repaired, count.
/** A command line a week after the made-up release's day. */
const runCommand = (args: readonly string[]): Promise<Ended> => runOn(args, "", "2026-07-07T00:00:00Z");

let folder = "";
let release = "";
let store = "";
let truth: {
  status: Record<string, Record<string, number>>;
  letters: Record<string, string>;
  fiscalYears: Record<string, Record<string, number>>;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-court-"));
  release = join(folder, "made-up");
  store = join(folder, "store");
  const made = await runCommand(["synth", "eoir", "--cases", "3000", "--seed", "5", "--out", release]);
  expect(made.status).toBe(0);
  const loaded = await runCommand(["load", "eoir", release, "--store", store]);
  expect(loaded.stderr).toContain("A_TblCase.csv: 3,0");
  expect(loaded.status).toBe(0);
  truth = JSON.parse(await readFile(join(release, "truth", "counts.json"), "utf8"));
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function count(...args: readonly string[]): Promise<Count> {
  const { stdout, stderr, status } = await runCommand(["count", ...args, "--json", "--store", store]);
  expect(stderr.replace(/.*withheld to protect persons.*\n/, "")).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Count;
}

describe("counting a loaded release", () => {
  test("gives the true number of cases by status, but for rows that had to be set aside", async () => {
    const [date, letters] = Object.entries(truth.status).at(-3) ?? ["", {}];
    const expected = new Map<string, number>();
    for (const [letter, cases] of Object.entries(letters)) {
      const status = (truth.letters[letter] ?? "").split(",")[0] ?? "";
      if (status !== "not on the docket") expected.set(status, (expected.get(status) ?? 0) + cases);
    }
    const { figures } = await count("court-docket", "--by", "status", "--as-of", date, "--min-cell", "1");
    for (const [status, cases] of expected) {
      const found = figures.find(({ group }) => group["status"] === status)?.value ?? 0;
      expect(Math.abs(found - cases), status).toBeLessThanOrEqual(3);
    }
  });

  test("gives the true flows by fiscal year", async () => {
    const range = ["--from", "2009-10-01", "--to", "2019-09-30", "--min-cell", "1"];
    for (const [name, measure, where] of [
      ["receipts", "court-receipts", []],
      ["removalOrders", "removal-orders", []],
      ["inAbsentia", "in-absentia-orders", []],
    ] as const) {
      const years = truth.fiscalYears[name] ?? {};
      expect(Object.keys(years).length, name).toBeGreaterThan(5);
      const { figures } = await count(measure, "--by", "fiscal-year", ...where, ...range);
      for (const { group, value } of figures) {
        const expected = years[group["fiscal-year"] ?? ""] ?? 0;
        expect(Math.abs(value - expected), `${name} ${group["fiscal-year"]}`).toBeLessThanOrEqual(
          Math.max(3, expected * 0.03),
        );
      }
    }
  });

  test("names its definition and its source, and says that it is made up", async () => {
    const { definition, sources } = await count("court-pending");
    expect(definition).toContain("Leaves out:");
    expect(sources).toMatchObject([{ title: expect.stringContaining("made-up release") }]);
  });

  test("withholds small numbers, and never as zero", async () => {
    const { figures, withheld } = await count(
      "court-docket",
      "--by",
      "nationality,status",
      "--as-of",
      "2020-01-01",
    );
    expect(withheld.length).toBeGreaterThan(10);
    for (const { value } of figures) expect(value).toBeGreaterThanOrEqual(11);
    for (const cell of withheld) expect(cell).not.toHaveProperty("value");
  });

  test.each([
    ["court-receipts", "fiscal-year"],
    ["court-completions", "completion"],
    ["removal-orders", "fiscal-year"],
    ["in-absentia-orders", "represented"],
    ["relief-granted", "relief"],
    ["voluntary-departures", "court"],
    ["appeals-decided", "appeal-outcome"],
    ["in-absentia-rate-completions", "fiscal-year"],
    ["in-absentia-rate-all-cases", "nationality"],
    ["in-absentia-rate-non-detained", "custody"],
    ["time-to-decision", "fiscal-year"],
  ])("%s over ten years by %s", async (measure, by) => {
    const range = ["--from", "2008-10-01", "--to", "2018-09-30", "--min-cell", "1"];
    const { figures } = await count(measure, "--by", by, ...range);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(figure).toMatchObject({ measure, basis: "counted" });
      expect(Number.isFinite(figure.value)).toBe(true);
    }
  });

  test.each([
    ["final-order-age", "age-of-order"],
    ["appeals-pending", "filed-by"],
    ["court-cohorts", "fiscal-year"],
    ["court-inactive", "state"],
  ])("%s as of a day by %s adds up to its total", async (measure, by) => {
    const day = ["--as-of", "2019-05-31", "--min-cell", "1"];
    const parts = await count(measure, "--by", by, ...day);
    const total = await count(measure, ...day);
    expect(parts.figures.reduce((sum, { value }) => sum + value, 0)).toBe(total.figures[0]?.value);
  });

  test("every month of a year", async () => {
    const { figures } = await count(
      "court-pending",
      "--from",
      "2019-01-01",
      "--to",
      "2019-12-31",
      "--every",
      "month",
    );
    expect(figures.map(({ time }) => ("asOf" in time ? time.asOf : ""))).toEqual(
      [
        "01-31",
        "02-28",
        "03-31",
        "04-30",
        "05-31",
        "06-30",
        "07-31",
        "08-31",
        "09-30",
        "10-31",
        "11-30",
        "12-31",
      ].map((day) => `2019-${day}`),
    );
  });

  test("a chart, a workbook and a Parquet file are written whole", async () => {
    const chart = join(folder, "chart.svg");
    const book = join(folder, "counts.xlsx");
    const args = ["court-docket", "--by", "status", "--as-of", "2019-05-31", "--store", store];
    const { status, stderr } = await runCommand([
      "count",
      ...args,
      "--chart",
      chart,
      "--format",
      "xlsx",
      "--out",
      book,
    ]);
    expect({ status, wrote: stderr.includes(book) }).toEqual({ status: 0, wrote: true });
    expect(await readFile(chart, "utf8")).toContain("<svg");
    expect((await readFile(book)).subarray(0, 2).toString()).toBe("PK");
  });
});

describe("what goes wrong is said in one sentence", () => {
  const inStore = (...args: readonly string[]) => runCommand([...args, "--store", store]);

  test.each([
    [["count", "court-docket", "--as-of", "2024-13-01"], 1, "is no date"],
    [["count", "court-docket", "--as-of", "2035-01-01"], 1, "reach from"],
    [["count", "court-docket", "--by", "judge"], 1, "is not counted by"],
    [["count", "court-docket", "--by", "court,status,custody"], 1, "at most two dimensions"],
    [["count", "court-docket", "--where", "nationality=Mexico"], 1, "no value of nationality"],
    [["count", "court-docket", "--min-cell", "few"], 2, "whole number"],
    [["count", "court-docket", "--format", "xlsx"], 2, "--out"],
    [["count", "court-docket", "--chart", "chart.gif"], 2, ".svg or .png"],
    [["load", "eoir"], 2, "Say what to load"],
    [["load", "uscis", "x"], 2, "what can be loaded"],
    [["load", "eoir", "/nowhere/at/all"], 1, "/nowhere/at/all"],
    [["synth", "uscis", "--cases", "1", "--out", "x"], 2, "eoir"],
    [["synth", "eoir", "--cases", "many", "--out", "x"], 2, "whole number"],
  ])("%j", async (args, status, words) => {
    const failed = await inStore(...args);
    expect(failed.status).toBe(status);
    expect(failed.stderr.trim().split("\n")).toHaveLength(1);
    expect(failed.stderr).toContain(words);
  });

  test("a store without court records says what to do", async () => {
    const failed = await runCommand(["count", "court-docket", "--store", join(folder, "empty")]);
    expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining("ofrecord load eoir") });
  });

  test("a folder without the court's tables", async () => {
    const wrong = join(folder, "wrong");
    await mkdir(wrong);
    await writeFile(join(wrong, "notes.txt"), "nothing");
    const failed = await runCommand(["load", "eoir", wrong, "--store", join(folder, "other")]);
    expect(failed.status).toBe(1);
    expect(failed.stderr.trim().split("\n").length).toBeLessThanOrEqual(2);
  });

  test("the same release again is recognised", async () => {
    const again = await inStore("load", "eoir", release);
    expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining("was loaded before") });
  });
});
