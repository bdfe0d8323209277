import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { openStore, readRows, type Store } from "../../../store/index.ts";
import type { IceRelease } from "../layout.ts";
import { type IceSummary, synthIce } from "../synth/synth-ice.ts";
import { type LoadedEnforcement, loadEnforcement } from "./load-enforcement.ts";

// A made-up release says beside its files what is true of the lives it was written from; no rule was run to find that.

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Loaded extends LoadedEnforcement {
  readonly store: Store;
  readonly out: string;
  readonly summary: IceSummary;
}

async function load(options: {
  readonly layout: IceRelease;
  readonly format: "xlsx" | "csv" | "parquet";
  readonly variant?: "mid-2025";
}): Promise<Loaded> {
  const folder = mkdtempSync(join(tmpdir(), "ofrecord-ice-"));
  folders.push(folder);
  const out = join(folder, "release");
  const made = { rows: 900, seed: 11, defects: 50, out, log: silentLog, rowsPerSheet: 250 };
  const summary = await synthIce({ ...made, ...options });
  const names = readdirSync(out).filter((name) => /\.(?:xlsx|csv|parquet)$/.test(name));
  const store = openStore(join(folder, "store"));
  const loaded = await loadEnforcement(
    names.map((name) => ({ path: join(out, name), name })),
    store,
    { log: silentLog, programVersion: "1", now: () => new Date("2026-05-01T12:00:00Z"), madeUp: true },
  );
  return { ...loaded, store, out, summary };
}

type Row = Record<string, string | number | null>;

async function rowsOf({ store, release }: Loaded, table: string): Promise<Row[]> {
  const stored = release.manifest.tables.find(({ name }) => name === table);
  return (await readRows(store, release, table, stored?.columns ?? {})) as Row[];
}

function truthOf<Shape>({ out }: Loaded, file: string): Shape {
  return JSON.parse(readFileSync(join(out, "truth", file), "utf8")) as Shape;
}

function countBy<Each>(items: readonly Each[], key: (item: Each) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

function fiscalYear(date: string): string {
  return `FY${Number(date.slice(0, 4)) + (Number(date.slice(5, 7)) >= 10 ? 1 : 0)}`;
}

/** A stored day and second, to the minute. */
function momentOf(
  day: string | number | null | undefined,
  second: string | number | null | undefined,
): string {
  if (day === null || day === undefined) return "";
  return new Date(Date.parse(String(day)) + Number(second ?? 0) * 1000)
    .toISOString()
    .slice(0, 16)
    .replace("T", " ");
}

describe.each([
  { layout: "2022-2026", format: "xlsx" },
  { layout: "2022-2026", format: "csv" },
  { layout: "2022-2026", format: "parquet" },
  { layout: "2022-2026", format: "csv", variant: "mid-2025" },
  { layout: "2012-2023", format: "xlsx" },
  { layout: "2012-2023", format: "csv" },
  { layout: "2012-2023", format: "parquet" },
] as const)("a made-up release ($layout, $format)", (options) => {
  let loaded: Loaded;
  beforeAll(async () => {
    loaded = await load(options);
  });

  test("every row written is accounted for, and the rules drop the rows they should", () => {
    for (const [kind, truth] of Object.entries(loaded.summary.kinds)) {
      const ledger = loaded.details.ledger.find((each) => each.kind === kind);
      const totals = ledger?.setAside["total-line"] ?? 0;
      expect(ledger?.rowsRead, kind).toBe(truth.rowsWritten + totals);
      expect(ledger?.setAside["no-date"], kind).toBe(0);
      expect(ledger?.idMissing, kind).toBe(truth.rowsWithoutId);
      expect(ledger?.columnsUnknown, kind).toEqual([]);
      expect(ledger?.unlisted, kind).toEqual([]);
    }
    expect(loaded.details.filesNotRead).toEqual([]);
    expect(loaded.details.layout).toBe(options.layout);
    expect(loaded.details.madeUp).toBe(true);
  });

  test("repeated stints are dropped, and the first arrest of each episode is left", async () => {
    const detentions = loaded.details.ledger.find(({ kind }) => kind === "detentions");
    expect(detentions?.rowsKept).toBe(loaded.summary.kinds.detentions?.rowsAfterRules);
    const arrests = (await rowsOf(loaded, "arrests")).filter(({ duplicate }) => duplicate !== 1);
    expect(arrests.length).toBe(loaded.summary.kinds.arrests?.rowsAfterRules);
  });

  test("the stays are those of the lives behind the rows", async () => {
    const { stays } = readStays(loaded);
    const stints = await rowsOf(loaded, "stints");
    const codes = new Map(stints.map(({ facility, facility_code }) => [facility, facility_code]));
    const found = await rowsOf(loaded, "stays");
    const whole = stays.filter(({ lost, stints: all }) => lost < all);
    expect(new Set(found.map(({ person }) => person)).size).toBe(new Set(whole.map(({ id }) => id)).size);
    const ends = (each: { book_in: string; book_out: string; stints: number }): string =>
      `${each.book_in} ${each.book_out} ${each.stints}`;
    const plain = found.map((row) => ({
      book_in: momentOf(row["book_in"], row["book_in_second"]),
      book_out: momentOf(row["book_out"], row["book_out_second"]),
      stints: Number(row["stints"]),
    }));
    expect(plain.map(ends).sort()).toEqual(
      whole.map((stay) => ends({ ...stay, stints: stay.stints - stay.lost })).sort(),
    );
    const placed = (
      each: { book_in: string; book_out: string; stints: number },
      three: unknown[],
    ): string => {
      // The files do not say up to when an open stint was known to last, only when something happened last.
      const [first, longest, last] = three;
      return [ends(each), first, each.book_out === "" ? "open" : longest, last].join(" ");
    };
    const places = found.map((row, index) =>
      placed(
        plain[index] as (typeof plain)[number],
        ["first", "longest", "last"].map((which) => codes.get(row[`${which}_facility`] ?? null)),
      ),
    );
    const unlost = whole.filter(({ lost }) => lost === 0);
    for (const stay of unlost) expect(places).toContain(placed(stay, [stay.first, stay.longest, stay.last]));
    expect(unlost.length).toBeGreaterThan(100);
  });

  test("the census of each day is that of the lives", async () => {
    const { census } = truthOf<{
      census: { date: string; midnightInFacility: number; anyTimeStints: number }[];
    }>(loaded, "counts.json");
    const stints = await rowsOf(loaded, "stints");
    for (const { date, midnightInFacility, anyTimeStints } of census) {
      const there = stints.filter(
        ({ book_in, book_out }) => String(book_in) <= date && (book_out === null || String(book_out) >= date),
      );
      expect(there.length, date).toBe(anyTimeStints);
      expect(there.filter(({ book_out }) => String(book_out) !== date).length, date).toBe(midnightInFacility);
    }
  });

  test("removals by fiscal year are those of the lives, in ISO codes", async () => {
    const truth = truthOf<{ removalsByFiscalYearAndNationality: Record<string, Record<string, number>> }>(
      loaded,
      "counts.json",
    ).removalsByFiscalYearAndNationality;
    const rows = await rowsOf(loaded, "removals");
    const flagged = loaded.summary.defects["same-day-row"] === undefined ? 0 : 1;
    const kept = rows.filter(({ duplicate }) => duplicate !== 1);
    const years = countBy(kept, ({ day }) => fiscalYear(String(day)));
    for (const [year, nations] of Object.entries(truth)) {
      const all = Object.values(nations).reduce((sum, count) => sum + count, 0);
      expect(years[year], year).toBe(all);
      const china = kept.filter(
        ({ day, nationality }) => fiscalYear(String(day)) === year && nationality === "CHN",
      );
      expect(china.length, year).toBe(nations["CHINA, PEOPLES REPUBLIC OF"] ?? 0);
    }
    expect(rows.some(({ nationality }) => nationality === "unknown")).toBe(false);
    expect(flagged === 0 || rows.length > kept.length).toBe(true);
  });
});

interface TrueStay {
  readonly id: string;
  readonly book_in: string;
  readonly book_out: string;
  readonly stints: number;
  /** Stints whose row lost the id. */
  readonly lost: number;
  readonly first: string;
  readonly longest: string;
  readonly last: string;
}

function readStays({ out }: Loaded): { readonly stays: TrueStay[] } {
  const [, ...lines] = readFileSync(join(out, "truth", "stays.csv"), "utf8")
    .trimEnd()
    .split("\n");
  const stays = lines.map((line): TrueStay => {
    // A release reason may hold a comma in quotes; nothing else does.
    const [id = "", start = "", end = "", , stints, lost, first = "", longest = "", last = ""] = line
      .replace(/"[^"]*"/, "reason")
      .split(",");
    const plain = (text: string): string => text.slice(0, 16).replace("T", " ");
    return {
      id,
      book_in: plain(start),
      book_out: plain(end),
      stints: Number(stints),
      lost: Number(lost),
      first,
      longest,
      last,
    };
  });
  return { stays };
}
