import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../../../core/index.ts";
import { fixturePath, fixtures, readFixture } from "../../statistics/fixtures/open-fixture.ts";
import { postedDate } from "../../statistics/posted-date.ts";
import type { StatisticsWorkbook } from "../../statistics/read-statistics.ts";
import { standingRows } from "../../statistics/standing-rows.ts";
import { filesBelow } from "../fixtures/read-back.ts";
import {
  faultsRead,
  faultsTrue,
  linesRead,
  linesTrue,
  readMadeUp,
  readTruth,
} from "./fixtures/read-made-up.ts";
import { STATISTICS_QUIRKS } from "./quirks.ts";
import { type StatisticsLayout, type SynthStatisticsOptions, synthStatistics } from "./synth-statistics.ts";

const LAYOUTS: readonly StatisticsLayout[] = ["FY2019", "FY2022", "FY2026"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "synth-statistics-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function options(name: string, more: Partial<SynthStatisticsOptions> = {}): SynthStatisticsOptions {
  return {
    layout: "FY2026",
    seed: 7,
    postings: 2,
    defects: 0,
    out: join(folder, name),
    log: silentLog,
    ...more,
  };
}

describe("synthStatistics", () => {
  it.each(LAYOUTS)(
    "makes workbooks of %s in which every sum holds and every figure is read",
    async (layout) => {
      const made = options(`sound-${layout}`, { layout });
      const { workbooks, defects } = await synthStatistics(made);
      const truth = readTruth(made.out);
      expect(defects).toEqual({});
      expect(workbooks).toHaveLength(2);
      for (const { file } of workbooks) {
        const read = await readMadeUp(made.out, file);
        expect(read.findings).toEqual([]);
        expect(linesRead(read)).toEqual(linesTrue(truth, file));
        expect(read.rows.length).toBeGreaterThan(800);
        const own = truth.workbooks.find((each) => each.file === file);
        expect(read.account.reduce((sum, { sumsChecked }) => sum + sumsChecked, 0)).toBe(own?.sums);
        expect(read.account.every(({ sumsFailed }) => sumsFailed === 0)).toBe(true);
        expect(own?.sheetsNotRead).toHaveLength(2);
        for (const name of own?.sheetsNotRead ?? [])
          expect(read.headingsNotRead.join("\n")).toContain(`sheet "${name}"`);
      }
    },
  );

  it.each(LAYOUTS)(
    "says of %s with many quirks what a right reader gives",
    { timeout: 60_000 },
    async (layout) => {
      const planted = new Set<string>();
      for (const seed of [1, 2, 3]) {
        const made = options(`quirks-${layout}-${seed}`, { layout, seed, postings: 4, defects: 50 });
        const { workbooks, defects } = await synthStatistics(made);
        const truth = readTruth(made.out);
        for (const quirk of Object.keys(defects)) planted.add(quirk);
        for (const { file, given } of workbooks) {
          const read = await readMadeUp(made.out, file);
          expect(linesRead(read), file).toEqual(linesTrue(truth, file));
          expect(faultsRead(read), file).toEqual(faultsTrue(truth, file));
          expect(read.rows, file).toHaveLength(given);
          const own = truth.workbooks.find((each) => each.file === file);
          for (const name of own?.hiddenSheets ?? [])
            expect(read.headingsNotRead).toContain(`hidden sheet "${name}"`);
        }
      }
      expect([...planted].sort()).toEqual(Object.keys(STATISTICS_QUIRKS).sort());
    },
  );

  it("loses what cannot be confirmed, and says of every such figure why", async () => {
    const made = options("reasons", { layout: "FY2022", seed: 2, postings: 6, defects: 50 });
    const { workbooks } = await synthStatistics(made);
    const { figures, quirks } = readTruth(made.out);
    const why = new Set(figures.map((figure) => figure.why));
    for (const reason of ["repeated", "month-not-begun", "sum-differs", "unknown-label", "not-a-number"])
      expect([...why]).toContain(reason);
    expect(workbooks.every(({ given, notGiven }) => given > 0 && notGiven > 0)).toBe(true);
    for (const { quirk, cell, sheet } of quirks) {
      if (["misprinted-total", "text-in-cell", "stale-date"].includes(quirk))
        expect(`${sheet} ${cell}`).toMatch(/ [A-Z]+\d+$/);
    }
  });

  it("corrects a posting by a later one of the same day", async () => {
    const made = options("corrected", { seed: 5, postings: 6, defects: 15 });
    await synthStatistics(made);
    const { workbooks } = readTruth(made.out);
    const first = workbooks.find(({ correctedBy }) => correctedBy !== null);
    const second = workbooks.find(({ file }) => file === first?.correctedBy);
    expect(second?.detained).toBe(first?.detained);
    const read = await Promise.all(
      [first, second].map(async (each) => await readMadeUp(made.out, each?.file ?? "")),
    );
    const series = read.map((workbook) => ({
      ...workbook,
      sha256: workbook.file,
      posted: postedDate(workbook.file),
      loaded: "2026-05-01",
    }));
    const standing = standingRows(series.toReversed());
    const notes = standing
      .flatMap(({ rows }) => rows)
      .filter(({ note }) => note?.includes("earlier posting"));
    expect(standing.at(-1)?.workbook.file).toBe(second?.file);
    expect(standing[0]?.superseded).toBeGreaterThan(800);
    expect(notes.length).toBeGreaterThan(3);
  });

  it("tells of one year: months that are over stay as they were, and the year goes on", async () => {
    const made = options("series", { layout: "FY2022", postings: 3 });
    const { workbooks } = await synthStatistics(made);
    const read = await Promise.all(workbooks.map(async ({ file }) => await readMadeUp(made.out, file)));
    const bookIns = read.map(({ rows }) =>
      rows.filter(({ measure, group }) => measure === "book-ins" && Object.keys(group).length === 0),
    );
    const bookInsOf = (place: number, from: string, to: string): number =>
      bookIns[place]?.find(({ time }) => "from" in time && time.from === from && time.to === to)?.value ??
      Number.NaN;
    for (const place of [0, 1]) {
      expect(bookInsOf(place, "2022-03-01", "2022-03-31")).toBe(bookInsOf(2, "2022-03-01", "2022-03-31"));
    }
    const years = ["2022-08-27", "2022-09-10", "2022-09-24"].map((to, place) =>
      bookInsOf(place, "2021-10-01", to),
    );
    expect(years[0]).toBeLessThan(years[1] ?? 0);
    expect(years[1]).toBeLessThan(years[2] ?? 0);
    expect(read.map(({ asOf }) => asOf)).toEqual(["2022-08-28", "2022-09-11", "2022-09-25"]);
  });

  it.each([
    ["FY2019", fixtures.fy19],
    ["FY2026", fixtures.fy26],
  ] as const)("words and places the tables of %s as the real workbook does", async (layout, real) => {
    const made = options(`words-${layout}`, { layout, postings: 1 });
    const { workbooks } = await synthStatistics(made);
    const [file] = workbooks.map((workbook) => workbook.file);
    expect(file).toBe(real);
    const tablesOf = ({ account, dates, fiscalYear }: StatisticsWorkbook): unknown => ({
      fiscalYear,
      dates,
      tables: account
        .map(({ table, sheet, title, place }) => `${table}, ${sheet}, ${title}, ${place.replace(/\d+/, "")}`)
        .sort(),
    });
    const read = await readMadeUp(made.out, file ?? "");
    expect(tablesOf(read)).toEqual(tablesOf(await readFixture(fixturePath(real))));
  });

  it("gives the same bytes for the same seed, and others for another", async () => {
    const of = async (name: string, seed: number): Promise<[string, string][]> => {
      const made = options(name, { seed, defects: 30 });
      await synthStatistics(made);
      return filesBelow(made.out);
    };
    const first = await of("same-1", 7);
    expect(first.map(([name]) => name)).toContain("made-up.json");
    expect(await of("same-2", 7)).toEqual(first);
    const isWorkbook = ([name]: [string, string]): boolean => name.endsWith(".xlsx");
    expect((await of("same-3", 8)).find(isWorkbook)?.[1]).not.toBe(first.find(isWorkbook)?.[1]);
  });

  it("replaces an earlier made-up release and refuses any other folder", async () => {
    const made = options("place", { postings: 1 });
    await synthStatistics({ ...made, postings: 2 });
    await synthStatistics(made);
    expect(filesBelow(made.out).filter(([name]) => name.endsWith(".xlsx"))).toHaveLength(1);
    const taken = options("taken");
    mkdirSync(taken.out);
    writeFileSync(join(taken.out, "mine.txt"), "mine");
    await expect(synthStatistics(taken)).rejects.toMatchObject({ code: "store.folder-taken" });
    expect(readFileSync(join(taken.out, "mine.txt"), "utf8")).toBe("mine");
  });

  it.each([
    [{ postings: 0 }, "The number of postings of FY2026 must be a whole number from 1 to 13, not 0."],
    [{ postings: 14 }, "The number of postings of FY2026 must be a whole number from 1 to 13, not 14."],
    [
      { seed: -1 },
      "The seed of made-up workbooks must be a whole number from 0 to 9007199254740991, not -1.",
    ],
    [
      { defects: Number.NaN },
      "The multiple of the defects of made-up workbooks must be a number from 0 to 100000, not NaN.",
    ],
    [
      { layout: "FY2020" as never },
      "There is no layout FY2020 of detention statistics; the layouts are FY2019, FY2022, FY2026.",
    ],
  ])("refuses %j and leaves nothing behind", async (more, message) => {
    const made = options("refused", more);
    await expect(synthStatistics(made)).rejects.toThrow(message);
    expect(readdirSync(folder).filter((name) => name.startsWith("refused"))).toEqual([]);
  });
});
