import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Count, Reconciliation } from "../../src/figures/index.ts";
import { type Ended, runCommand as runOn } from "./run-command.ts";

// Why: a newcomer's way through ICE's records: make a release up, load it, see what the rules did, count, reconcile.
/** A command line after the made-up release's day. */
const runCommand = (args: readonly string[]): Promise<Ended> => runOn(args, "", "2026-06-07T00:00:00Z");

interface Truth {
  readonly release: string;
  readonly census: readonly {
    readonly date: string;
    readonly midnightInFacility: number;
    readonly anyTimeInFacility: number;
  }[];
  readonly removalsByFiscalYearAndNationality: Record<string, Record<string, number>>;
  readonly arrestsByMonthAndArea: Record<string, Record<string, number>>;
  readonly detainersByFiscalYear: Record<string, Record<string, number>>;
  readonly bookInsByFiscalYear: Record<string, { readonly stays: number }>;
  readonly stayEndsByFiscalYearAndReason: Record<string, Record<string, number>>;
  readonly stayLengthsByFiscalYearOfExit: Record<
    string,
    { readonly stays: number; readonly meanDays: number }
  >;
}

let folder = "";
let release = "";
let store = "";
let truth: Truth;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-ice-"));
  release = join(folder, "made-up");
  store = join(folder, "store");
  const made = await runCommand([
    "synth",
    "ice",
    "--cases",
    "4000",
    "--seed",
    "3",
    "--defects",
    "0",
    "--format",
    "csv",
    "--out",
    release,
  ]);
  expect(made.stderr).not.toContain("error");
  expect(made.status).toBe(0);
  const loaded = await runCommand(["load", "ice", release, "--store", store]);
  expect(loaded.stdout).toContain("Loaded ice-records-2026-06-07");
  expect(loaded.status).toBe(0);
  truth = JSON.parse(await readFile(join(release, "truth", "counts.json"), "utf8"));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function count(...args: readonly string[]): Promise<Count> {
  const { stdout, stderr, status } = await runCommand(["count", ...args, "--json", "--store", store]);
  expect(stderr.replace(/.*withheld to protect persons.*\n/, "")).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout) as Count;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
const sumOf = (byName: Readonly<Record<string, number>> | undefined): number =>
  sum(Object.values(byName ?? {}));
const YEARS = ["--from", "FY2023", "--to", "FY2025", "--every", "fiscal-year", "--min-cell", "1"];
const YEAR_NAMES = ["FY2023", "FY2024", "FY2025"];

describe("counting a loaded release of ICE without a defect gives the truth", () => {
  test("of people held, at midnight and at any time of the day", async () => {
    expect(truth.census.length).toBe(12);
    let more = 0;
    for (const { date, midnightInFacility, anyTimeInFacility } of truth.census) {
      const midnight = await count("detained", "--as-of", date, "--min-cell", "1");
      const anyTime = await count("detained-any-time", "--as-of", date, "--min-cell", "1");
      expect(midnight.figures[0]?.value, date).toBe(midnightInFacility);
      expect(anyTime.figures[0]?.value, date).toBe(anyTimeInFacility);
      more += anyTimeInFacility - midnightInFacility;
    }
    expect(more).toBeGreaterThan(0);
  });

  test("of removals, arrests and detainers by year", async () => {
    const removals = await count("removals", ...YEARS);
    expect(removals.figures.map(({ value }) => value)).toEqual(
      YEAR_NAMES.map((year) => sumOf(truth.removalsByFiscalYearAndNationality[year])),
    );
    const arrests = await count(
      "arrests",
      "--from",
      "FY2024",
      "--to",
      "FY2024",
      "--every",
      "month",
      "--min-cell",
      "1",
    );
    for (const { time, value } of arrests.figures) {
      const month = "label" in time ? time.label : "";
      expect(value, month).toBe(sumOf(truth.arrestsByMonthAndArea[month]));
    }
    expect(arrests.figures).toHaveLength(12);
    const detainers = await count("detainers", ...YEARS);
    expect(detainers.figures.map(({ value }) => value)).toEqual(
      YEAR_NAMES.map((year) => sumOf(truth.detainersByFiscalYear[year])),
    );
    const declined = await count("detainers-declined", ...YEARS);
    expect(declined.figures.map(({ value }) => value)).toEqual(
      YEAR_NAMES.map((year) => truth.detainersByFiscalYear[year]?.["declined"] ?? 0),
    );
    expect(declined.figures[1]?.notes.join(" ")).toMatch(
      /No lift reason is recorded for \d\d(\.\d)? percent.*lower bound/,
    );
  });

  test("of removals by nationality, in codes for the names ICE prints", async () => {
    const { figures } = await count(
      "removals",
      "--from",
      "FY2024",
      "--to",
      "FY2024",
      "--by",
      "nationality",
      "--min-cell",
      "1",
    );
    const found = new Map(figures.map(({ group, value }) => [group["nationality"], value]));
    const expected = truth.removalsByFiscalYearAndNationality["FY2024"] ?? {};
    expect(found.get("MEX")).toBe(expected["MEXICO"]);
    expect(found.get("GTM")).toBe(expected["GUATEMALA"]);
    expect(sum([...found.values()])).toBe(sumOf(expected));
    expect(found.get("unknown") ?? 0).toBe(0);
  });

  test("of stays: book-ins, book-outs and lengths", async () => {
    const bookIns = await count("book-ins", ...YEARS);
    expect(bookIns.figures.map(({ value }) => value)).toEqual(
      YEAR_NAMES.map((year) => truth.bookInsByFiscalYear[year]?.stays ?? 0),
    );
    const bookOuts = await count("book-outs", ...YEARS);
    expect(bookOuts.figures.map(({ value }) => value)).toEqual(
      YEAR_NAMES.map((year) => sumOf(truth.stayEndsByFiscalYearAndReason[year])),
    );
    const lengths = await count("length-of-stay", ...YEARS);
    for (const [place, { value }] of lengths.figures.entries()) {
      const mean = truth.stayLengthsByFiscalYearOfExit[YEAR_NAMES[place] ?? ""]?.meanDays ?? 0;
      expect(value, YEAR_NAMES[place]).toBeCloseTo(mean, 1);
    }
  });

  test("three lengths of stay are three numbers, each named", async () => {
    const day = ["--as-of", "2025-06-30"];
    const year = ["--from", "FY2025", "--to", "FY2025"];
    const values = [
      await count("length-of-stay", ...year),
      await count("length-of-stay-entry-cohort", ...year),
      await count("in-custody-length-of-stay", ...day),
    ].map(({ figures }) => figures[0]?.value ?? 0);
    expect(new Set(values).size).toBe(3);
    for (const value of values) expect(value).toBeGreaterThan(1);
  });
});

describe("a question ICE's records cannot answer", () => {
  test.each([
    [["detained", "--by", "court"], /detained is not counted by "court".*facility/],
    [["detained", "--as-of", "1999-01-01", "--basis", "counted"], /ICE's records in the store reach from/],
    [["removals", "--where", "nationality=Xanadu"], /"Xanadu" is no value of nationality/],
  ])("%j is told why", async (args, message) => {
    const { stderr, status } = await runCommand(["count", ...args, "--store", store]);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  });

  test("without a release loaded the published figures answer, and counting says what to load", async () => {
    const published = await runCommand(["count", "removals", "--from", "FY2024", "--to", "FY2024"]);
    expect(published.stdout).toContain("271,484");
    const counted = await runCommand(["count", "removals", "--basis", "counted"]);
    expect(counted.stderr).toMatch(/holds no records of ICE; load them first: ofrecord load ice FOLDER/);
    expect(counted.status).toBe(1);
  });
});

describe("small cells of ICE's records", () => {
  test("are withheld, and no total gives them back", async () => {
    const { figures, withheld } = await count(
      "removals",
      "--from",
      "FY2024",
      "--to",
      "FY2024",
      "--by",
      "nationality",
    );
    expect(withheld.length).toBeGreaterThan(1);
    for (const { value } of figures) expect(value === 0 || value >= 11).toBe(true);
  });
});

describe("reconcile on the built-in record and a made-up release", () => {
  test("prints a page that can be quoted from", async () => {
    const { stdout, status } = await runCommand([
      "reconcile",
      "removals",
      "--from",
      "2023-10-01",
      "--to",
      "2024-09-30",
      "--store",
      store,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain("271,484");
    expect(stdout).toContain("counted from ICE's records");
    expect(stdout).toMatch(/definition +\S/);
    expect(stdout).toMatch(/population +\S/);
    expect(stdout).toMatch(/vintage +\S/);
    expect(stdout).toMatch(/The records are made up: that the count\s+is/);
    for (const line of stdout.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("as JSON, CSV and a chart", async () => {
    const args = ["reconcile", "removals", "--from", "FY2024", "--to", "FY2024", "--store", store];
    const json = JSON.parse((await runCommand([...args, "--json"])).stdout) as Reconciliation;
    expect(json.times[0]?.lines.map(({ from }) => from)).toEqual(["published", "ice", "court"]);
    expect(json.times[0]?.lines[1]?.figure?.value).toBe(
      sumOf(truth.removalsByFiscalYearAndNationality["FY2024"]),
    );
    const csv = (await runCommand([...args, "--format", "csv"])).stdout;
    expect(csv.split("\n")[0]).toContain("measure,from,to,group,side");
    const chart = join(folder, "reconcile.svg");
    expect((await runCommand([...args, "--chart", chart])).status).toBe(0);
    const svg = await readFile(chart, "utf8");
    expect(svg).toContain("271,484 events");
    expect(svg).toContain("removals");
  });
});

describe("loading", () => {
  test("the same files again changes nothing", async () => {
    const again = await runCommand(["load", "ice", release, "--store", store]);
    expect(again.stdout).toContain("was loaded before");
    expect(await readdir(join(store, "releases"))).toHaveLength(1);
  });

  test("record show tells what each rule did", async () => {
    const { stdout } = await runCommand(["record", "show", "ice-records-2026-06-07", "--store", store]);
    expect(stdout).toContain("Arrests of a person no more than 24 hours");
    expect(stdout).toContain("stays put together from stints");
    expect(stdout).toMatch(/rows read in \d+ sheets? (?:or file|and files)/);
  });

  test.each([
    [
      "a text that is no table",
      "notes.csv",
      "nothing to see\nhere,or,there\n",
      /is not a detention statistics workbook/,
    ],
    [
      "an old or locked workbook",
      "old.xlsx",
      Buffer.from("d0cf11e0a1b11ae1", "hex"),
      /not an \.xlsx workbook/,
    ],
    ["a torn workbook", "torn.xlsx", Buffer.from("PK\u0003\u0004 and no more"), /torn or damaged zip file/],
    ["an empty file", "empty.xlsx", "", /is empty/],
  ])("%s is refused in one sentence and nothing changes", async (_, name, content, message) => {
    const file = join(folder, name);
    await writeFile(file, content);
    const before = await readdir(join(store, "releases"));
    const { stdout, stderr, status } = await runCommand(["load", "ice", file, "--store", store]);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stdout).toBe("");
    expect(status).toBe(1);
    expect(await readdir(join(store, "releases"))).toEqual(before);
  });

  test("an empty folder and a place that is not there say so", async () => {
    const empty = join(folder, "empty");
    await mkdir(empty);
    expect((await runCommand(["load", "ice", empty, "--store", store])).stderr).toMatch(
      /None of the 0 files/,
    );
    expect((await runCommand(["load", "ice", join(folder, "none"), "--store", store])).stderr).toMatch(
      /There is nothing at/,
    );
  });
});
