import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { silentLog } from "../../src/core/index.ts";
import { type CaseHistory, type DecisionMeaning, deriveDocket } from "../../src/docket/index.ts";
import { type Count, countRecords, type DocketCube, openDocketCube } from "../../src/figures/index.ts";
import { listReleases, openStore, type Store } from "../../src/store/index.ts";
import { lineOf, loadAndRead, type Row, writeRelease } from "../record/court-release.ts";
import { naiveStatusOn } from "./naive-status.ts";
import { arbitraryHistory } from "./random-history.ts";

// Why: the docket is counted from checkpoints and changes of millions of cases; here every case is asked one by one.
const HISTORIES: readonly CaseHistory[] = fc.sample(arbitraryHistory(), { seed: 20241124, numRuns: 600 });
const NATIONALITIES = ["MX", "GT", "HO", "CH"];
const ISO = ["MEX", "GTM", "HND", "CHN"];
const COURTS = ["NYC", "LOS", "MIA"];

const CODES: Readonly<Record<DecisionMeaning, readonly ["C" | "O", string]>> = {
  order: ["C", "X"],
  "order-withholding": ["C", "E"],
  "order-cat": ["C", "Z"],
  "voluntary-departure": ["C", "V"],
  relief: ["C", "R"],
  end: ["C", "T"],
  closure: ["O", "A"],
  move: ["O", "C"],
  unknown: ["C", "?"],
};

let folder = "";
let store: Store;
let cube: DocketCube;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-docket-"));
  await writeRelease(folder, rowsOf(HISTORIES));
  const storePath = join(folder, "store");
  await loadAndRead(folder, storePath, "cases");
  store = openStore(storePath);
  const [release] = await listReleases(store);
  if (release === undefined) throw new Error("nothing was loaded");
  const docket = await deriveDocket(store, release, {
    log: silentLog,
    programVersion: "test",
    now: () => new Date("2026-07-10T00:00:00Z"),
  });
  cube = { ...(await openDocketCube(store, docket.release)), asOf: day("2026-06-30") };
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

describe("counting the docket", () => {
  const days = [
    "1984-12-20",
    "1985-01-07",
    "1985-02-14",
    "1985-03-31",
    "1985-06-30",
    "1986-01-02",
    "2020-01-01",
  ];

  test.each(days)("by nationality and status on %s: as many as one by one", async (asOf) => {
    const count = await countRecords(cube, {
      measure: "court-docket",
      by: ["nationality", "status"],
      asOf,
      minCell: 1,
    });
    const expected = new Map<string, number>();
    for (const [index, history] of HISTORIES.entries()) {
      const standing = naiveStatusOn(history, day(asOf));
      if (standing === null) continue;
      const key = `${ISO[index % 4]} ${standing.status}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    expect(cellsOf(count, "nationality", "status")).toEqual(sorted(expected));
  });

  test("by basis and protection", async () => {
    const count = await countRecords(cube, {
      measure: "court-docket",
      by: ["basis", "protection"],
      where: { status: "final-order" },
      asOf: "2020-01-01",
      minCell: 1,
    });
    const expected = new Map<string, number>();
    for (const history of HISTORIES) {
      const standing = naiveStatusOn(history, day("2020-01-01"));
      if (standing?.status !== "final-order") continue;
      const key = `${standing.basis} ${standing.protection}`;
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    expect(cellsOf(count, "basis", "protection")).toEqual(sorted(expected));
  });

  test("a total is the sum of its parts on every day", async () => {
    for (const asOf of days) {
      const total = await countRecords(cube, { measure: "court-docket", asOf, minCell: 1 });
      const parts = await countRecords(cube, { measure: "court-docket", by: ["court"], asOf, minCell: 1 });
      expect(parts.figures.reduce((sum, { value }) => sum + value, 0)).toBe(total.figures[0]?.value);
    }
  });
});

function cellsOf({ figures }: Count, a: string, b: string): [string, number][] {
  return sorted(new Map(figures.map(({ group, value }) => [`${group[a]} ${group[b]}`, value])));
}

function sorted(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

function day(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function date(number: number | null): string {
  return number === null ? "" : `${new Date(number * 86_400_000).toISOString().slice(0, 10)} 00:00:00.000`;
}

/** The rows of histories as the court's files hold them. */
function rowsOf(histories: readonly CaseHistory[]): Record<string, string[]> {
  const tables: Record<string, string[]> = { cases: [], proceedings: [], appeals: [], motions: [] };
  const add = (table: string, row: Row): unknown => tables[table]?.push(lineOf(table, row));
  let appeals = 0;
  let motions = 0;
  for (const [index, history] of histories.entries()) {
    const IDNCASE = String(2_000_000 + index * 3);
    const proceedingId = (id: number | null): string =>
      id === null ? "" : String(5_000_000 + index * 10 + id);
    const NAT = NATIONALITIES[index % 4] ?? "";
    add("cases", { IDNCASE, NAT, LANG: "SP ", CASE_TYPE: "RMV" });
    for (const row of history.proceedings) {
      const [type, code] = row.decision === null ? ["C", ""] : CODES[row.decision];
      add("proceedings", {
        IDNPROCEEDING: proceedingId(row.id),
        IDNCASE,
        OSC_DATE: date(row.charged),
        INPUT_DATE: date(row.received),
        COMP_DATE: date(row.completed),
        DEC_CODE: type === "C" ? code : "",
        OTHER_COMP: type === "O" ? code : "",
        ABSENTIA: row.absentia ? "Y" : "N",
        DATE_APPEAL_DUE_STATUS: date(row.appealDue),
        CASE_TYPE: "RMV",
        BASE_CITY_CODE: COURTS[(index + row.id) % 3] ?? "",
        CUSTODY: "N",
        NAT,
      });
    }
    for (const row of history.appeals) {
      add("appeals", {
        idnAppeal: String(++appeals),
        idncase: IDNCASE,
        idnProceeding: proceedingId(row.proceeding),
        strAppealType: row.type,
        datAppealFiled: date(row.filed),
        strFiledBy: row.filedBy,
        datBIADecision: date(row.decided),
        strBIADecision: row.decision ?? "",
      });
    }
    for (const row of history.motions) {
      add("motions", {
        IDNMOTION: String(++motions),
        IDNCASE,
        IDNPROCEEDING: proceedingId(row.proceeding),
        REC_TYPE: row.type,
        DEC: row.granted ? "G" : "D",
        COMP_DATE: date(row.decided),
      });
    }
  }
  return tables;
}
