import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { silentLog } from "../../../core/index.ts";
import type { IceKey } from "../layout.ts";
import { findIceLayout } from "../layouts.ts";
import { readCsv, readWorkbook, type Value } from "./fixtures/read-back.ts";
import { KINDS_OF, type MadeKind } from "./recipe.ts";
import { type IceSummary, synthIce } from "./synth-ice.ts";

/** A row as read back, with its place and the cells by meaning. */
interface Row {
  readonly place: string;
  readonly order: number;
  readonly cells: readonly Value[];
  readonly placeOf: (key: IceKey) => number;
  readonly of: (key: IceKey) => Value;
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups.values()];
}

const BONDS: readonly IceKey[] = [
  "bond-posted-date",
  "bond-posted-amount",
  "bond-set-amount",
  "bond-set-date",
];

describe.each(["2012-2023", "2022-2026"] as const)("the truth of a made-up release of %s", (release) => {
  let folder: string;
  let summary: IceSummary;
  let defects: Record<string, string>[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "synth-ice-truth-"));
    summary = await synthIce({
      rows: 1500,
      seed: 3,
      layout: release,
      format: "xlsx",
      defects: 12,
      rowsPerSheet: 600,
      out: join(folder, "release"),
      log: silentLog,
    });
    defects = readCsv(join(folder, "release", "truth", "defects.csv"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The rows of a kind, found by their header wherever and however it is printed. */
  function readKind(kind: MadeKind): Row[] {
    const layout = findIceLayout(kind, release);
    const rows: Row[] = [];
    const plain = (value: Value | undefined): string =>
      String(value ?? "")
        .toLowerCase()
        .replaceAll(/[ _]/g, "")
        .replace("identifer", "identifier");
    for (const { file } of summary.kinds[kind]?.files ?? []) {
      for (const sheet of readWorkbook(join(folder, "release"), file)) {
        const numbers = [...sheet.rows.keys()];
        const header =
          numbers.find((row) => sheet.rows.get(row)?.some((cell) => /identif/i.test(String(cell)))) ?? 0;
        const names = (sheet.rows.get(header) ?? []).map(plain);
        const places = new Map(layout?.columns.map(({ name, key }) => [key, names.indexOf(plain(name))]));
        for (const number of numbers) {
          const cells = sheet.rows.get(number) ?? [];
          const isData = number > header && cells.some((cell) => cell !== null) && cells[0] !== "Total";
          const placeOf = (key: IceKey): number => places.get(key) ?? -1;
          const of = (key: IceKey): Value => cells[placeOf(key)] ?? null;
          if (isData)
            rows.push({ place: `${file}|${sheet.name}|${number}`, order: rows.length, cells, placeOf, of });
        }
      }
    }
    return rows;
  }

  function droppedPlaces(kind: MadeKind): string[] {
    return defects
      .filter((each) => each["kind"] === kind && each["outcome"]?.startsWith("dropped"))
      .map(({ file, sheet, row }) => `${file}|${sheet}|${row}`)
      .sort();
  }

  it("counts the rows that are there", () => {
    for (const kind of KINDS_OF[release]) {
      const rows = readKind(kind);
      expect(rows.length, kind).toBe(summary.kinds[kind]?.rowsWritten);
      expect(rows.filter((row) => row.of("person") === null).length, kind).toBe(
        summary.kinds[kind]?.rowsWithoutId,
      );
    }
  });

  it("names the arrests that the rule of episodes drops", () => {
    const minute = (row: Row): number => Math.round(Number(row.of("apprehended")) * 1440);
    const isReprocessed = (row: Row): number =>
      Number(row.of("apprehension-method") === "ERO Reprocessed Arrest");
    const dropped: string[] = [];
    const known = readKind("arrests").filter((row) => row.of("person") !== null);
    for (const group of grouped(known, (row) => String(row.of("person")))) {
      group.sort(
        (one, other) =>
          minute(one) - minute(other) || isReprocessed(one) - isReprocessed(other) || one.order - other.order,
      );
      group.forEach((row, place) => {
        const before = group[place - 1];
        if (before !== undefined && minute(row) - minute(before) <= 1440) dropped.push(row.place);
      });
    }
    expect(dropped.length).toBeGreaterThan(20);
    expect(dropped.sort()).toEqual(droppedPlaces("arrests"));
  });

  it("names the stints that the rules of detention drop", () => {
    const known = readKind("detentions").filter((row) => row.of("person") !== null);
    const dropped: string[] = [];
    const bonds = (row: Row): string => BONDS.map((key) => String(row.of(key) ?? "").padStart(9, "0")).join();
    const rest = (row: Row): string => {
      const places = BONDS.map(row.placeOf);
      return row.cells.map((cell, place) => (places.includes(place) ? null : cell)).join("|");
    };
    const once: Row[] = [];
    for (const group of grouped(known, rest)) {
      const [first, ...others] = group.toSorted((one, other) => (bonds(one) < bonds(other) ? -1 : 1));
      if (first !== undefined) once.push(first);
      dropped.push(...others.map(({ place }) => place));
    }
    once.sort((one, other) => one.order - other.order);
    const byStint = (row: Row): string =>
      [
        row.of("person"),
        row.of("facility-code"),
        row.of("stay-book-in"),
        Math.floor(Number(row.of("book-in"))),
      ].join("|");
    for (const group of grouped(once, byStint)) dropped.push(...group.slice(0, -1).map(({ place }) => place));
    expect(dropped.length).toBeGreaterThan(20);
    expect(dropped.sort()).toEqual(droppedPlaces("detentions"));
  });

  it("counts on each day of the census the stays it lists", () => {
    const stays = readCsv(join(folder, "release", "truth", "stays.csv"));
    const { census } = JSON.parse(readFileSync(join(folder, "release", "truth", "counts.json"), "utf8")) as {
      census: { date: string; midnightInStay: number; midnightInFacility: number }[];
    };
    expect(census).toHaveLength(12);
    for (const { date, midnightInStay, midnightInFacility } of census) {
      const there = stays.filter(
        ({ stay_book_in: begin = "", stay_book_out: end = "" }) =>
          begin.slice(0, 10) <= date && (end === "" || end.slice(0, 10) > date),
      );
      expect(there.length, date).toBe(midnightInStay);
      expect(midnightInFacility).toBeLessThanOrEqual(midnightInStay);
    }
    expect(census.at(-1)?.midnightInStay).toBeGreaterThan(0);
  });

  it("tells of stays what their rows say", () => {
    const stays = new Map(
      readCsv(join(folder, "release", "truth", "stays.csv")).map((stay) => [
        `${stay["id"]} ${stay["stay_book_in"]}`,
        stay,
      ]),
    );
    const dropped = new Set(droppedPlaces("detentions"));
    const rows = readKind("detentions").filter((row) => row.of("person") !== null && !dropped.has(row.place));
    const moment = (serial: Value): string =>
      new Date(Math.round((Number(serial) - 25_569) * 1440) * 60_000)
        .toISOString()
        .slice(0, 19)
        .replace("T", " ");
    const groups = grouped(rows, (row) => `${String(row.of("person"))} ${moment(row.of("stay-book-in"))}`);
    for (const group of groups) {
      const first = group[0];
      const stay = stays.get(`${String(first?.of("person"))} ${moment(first?.of("stay-book-in") ?? null)}`);
      expect(group.length + Number(stay?.["stints_without_id"])).toBe(Number(stay?.["stints"]));
      if (stay?.["stints_without_id"] !== "0") continue;
      expect(group[0]?.of("facility-code")).toBe(stay["first_facility"]);
      expect(group.at(-1)?.of("facility-code")).toBe(stay["last_facility"]);
      expect(group[0]?.of("stay-release-reason") ?? "").toBe(stay["release_reason"]);
    }
    const lost = [...stays.values()].filter((stay) => stay["stints"] === stay["stints_without_id"]);
    expect(groups.length + lost.length).toBe(stays.size);
  });

  it("leads to the cell of each defect", () => {
    const sheets = new Map(
      Object.values(summary.kinds)
        .flatMap(({ files }) => files)
        .flatMap(({ file }) => readWorkbook(join(folder, "release"), file))
        .map((sheet) => [`${sheet.file}|${sheet.name}`, sheet]),
    );
    const expected: Record<string, RegExp> = {
      "redaction-mark": /^\(?b\)?\(6\), \(?b\)?\(7\)/,
      "literal-na": /^NA$/,
      "date-as-text": /^\d{4}-\d\d-\d\d$/,
      "not-a-date": /^(UNKNOWN|\d+\/\d+\/\d+)$/,
      "time-in-date": /^\d+\.\d+$/,
      "total-line": /^Total$/,
    };
    let looked = 0;
    for (const { file, sheet, row, defect = "", truth = "" } of defects) {
      const pattern = expected[defect];
      if (pattern === undefined) continue;
      const cells = sheets.get(`${file}|${sheet}`)?.rows.get(Number(row)) ?? [];
      expect(
        cells.some((cell) => pattern.test(String(cell))),
        `${defect} ${file} ${row}`,
      ).toBe(true);
      if (truth !== "") looked++;
    }
    expect(looked).toBeGreaterThan(15);
  });

  it("counts removals by nationality as the rows do, the second rows of a day left out", () => {
    const { removalsByFiscalYearAndNationality: counts } = JSON.parse(
      readFileSync(join(folder, "release", "truth", "counts.json"), "utf8"),
    ) as { removalsByFiscalYearAndNationality: Record<string, Record<string, number>> };
    const second = new Set(
      defects
        .filter(({ defect }) => defect === "same-day-row")
        .map(({ file, sheet, row }) => `${file}|${sheet}|${row}`),
    );
    const found: Record<string, number> = {};
    for (const row of readKind("removals")) {
      if (second.has(row.place)) continue;
      const date = new Date((Math.floor(Number(row.of("departed"))) - 25_569) * 86_400_000);
      const year = date.getUTCFullYear() + (date.getUTCMonth() >= 9 ? 1 : 0);
      const name = `FY${year} ${String(row.of("citizenship"))}`;
      found[name] = (found[name] ?? 0) + 1;
    }
    const listed = Object.entries(counts).flatMap(([year, by]) =>
      Object.entries(by).map(([name, count]) => [`${year} ${name}`, count]),
    );
    expect(found).toEqual(Object.fromEntries(listed));
  });
});
