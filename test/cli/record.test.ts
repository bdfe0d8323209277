import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listReleases, type Release } from "../../src/store/index.ts";
import { lineOf, type Row, writeRelease } from "../record/court-release.ts";
import { runCommand } from "./run-command.ts";

// Why: the numbers of these releases are known by hand. No key of a row may ever be printed; all keys begin with 770.
const CASE = 7_700_000;
const PROCEEDING = 770_000_000;
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const caseRow = (number: number, nationality: string, more: Row = {}): string =>
  lineOf("cases", {
    IDNCASE: String(CASE + number),
    NAT: nationality,
    CASE_TYPE: "RMV",
    LANG: "SP",
    ...more,
  });
const proceeding = (number: number, received: string, more: Row = {}): string =>
  lineOf("proceedings", {
    IDNPROCEEDING: String(PROCEEDING + number),
    IDNCASE: String(CASE + number),
    INPUT_DATE: received,
    BASE_CITY_CODE: "NYC",
    CASE_TYPE: "RMV",
    CUSTODY: "N",
    ...more,
  });
const MEXICO = (number: number): string =>
  proceeding(number, "2020-01-02", { DEC_CODE: "X", COMP_DATE: "2021-01-04" });
const GUATEMALA = (number: number): string => proceeding(number, "2022-11-02");

/** 40 cases of Mexico (FY2020, ordered removed) and 30 of Guatemala (FY2023, undecided); charges; a bad date; a row twice. */
const EARLIER = {
  cases: [
    ...range(1, 40).map((number) => caseRow(number, "MX")),
    ...range(41, 70).map((number) => caseRow(number, "GT")),
  ],
  proceedings: [
    ...range(1, 40).map(MEXICO),
    ...range(41, 69).map(GUATEMALA),
    proceeding(70, "2022-11-02", { HEARING_DATE: "2022-13-45" }),
    MEXICO(1),
  ],
  "appeal-cases": range(1, 12).map((number) =>
    lineOf("appeal-cases", { idnAppeal: "770001", idncase: String(CASE + number), idnProceeding: "" }),
  ),
  charges: range(1, 12).map((number) =>
    lineOf("charges", { IDNPRCDCHG: `77000${number}`, IDNCASE: String(CASE + number), CHARGE: "212a06Ai" }),
  ),
};

/** 15 cases of Mexico are gone, 12 hearings of Guatemala's moved, 30 cases of Honduras (FY2024) are new; no charges. */
const LATER = {
  cases: [...EARLIER.cases.slice(15), ...range(101, 130).map((number) => caseRow(number, "HO"))],
  proceedings: [
    ...range(16, 40).map(MEXICO),
    ...range(41, 52).map((number) => proceeding(number, "2022-11-02", { HEARING_DATE: "2024-03-04" })),
    ...range(53, 70).map(GUATEMALA),
    ...range(101, 130).map((number) => proceeding(number, "2023-10-01")),
  ],
  "appeal-cases": [...EARLIER["appeal-cases"], ...EARLIER["appeal-cases"]],
};

/** As the later one, but 3 more cases of Mexico are gone. */
const LATEST = { ...LATER, cases: LATER.cases.slice(3), proceedings: LATER.proceedings.slice(3) };

let folder = "";
let store = "";
let [earlier, later, latest] = ["", "", ""];
const ofrecord = (...args: string[]) => runCommand([...args, "--store", store]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-record-"));
  store = join(folder, "store");
  const load = async (
    name: string,
    tables: Parameters<typeof writeRelease>[1],
    now: string,
  ): Promise<string> => {
    await writeRelease(join(folder, name), tables);
    await writeFile(join(folder, name, "Count.txt"), "A_TblCase\t71\nB_TblProceeding\t71\n");
    const args = ["load", "eoir", join(folder, name), "--json", "--store", store];
    const { status, stdout } = await runCommand(args, "", now);
    expect(status).toBe(0);
    return (JSON.parse(stdout) as { release: string }).release;
  };
  earlier = await load("earlier", EARLIER, "2025-02-03T04:05:06Z");
  later = await load("later", LATER, "2025-03-03T04:05:06Z");
  latest = await load("latest", LATEST, "2025-04-03T04:05:06Z");
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));
const oneLine = (text: string): string => text.replace(/\s+/g, " ");
const release = async (id: string): Promise<Release> => {
  const found = (await listReleases({ path: store })).find((each) => each.id === id);
  if (found === undefined) throw new Error(`no release ${id}`);
  return found;
};

describe("record", () => {
  test("lists what is loaded, with where the rows of each table went, in 80 columns", async () => {
    const { status, stdout } = await ofrecord("record");
    expect(status).toBe(0);
    expect(stdout).toContain(`${earlier}\n  kind         eoir\n`);
    expect(stdout).toMatch(/ {2}loaded {7}3 February 2025, 04:05 UTC, by version /);
    expect(stdout).toMatch(/ {2}on disk {6}\d+(?:\.\d)? [KM]B in \d+ files\n/);
    // Rows read, kept, set aside; faults repaired, values blanked.
    expect(stdout).toMatch(/ {2}cases +70 +70 +0 +0 +0\n/);
    expect(stdout).toMatch(/ {2}proceedings +71 +70 +1 +0 +1\n/);
    expect(stdout).toContain(`ofrecord record diff ${later} ${latest}`);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    expect((await ofrecord("record", "list")).stdout).toBe(stdout);
  });

  test("--json gives every release with its whole ledger", async () => {
    const { releases } = JSON.parse((await ofrecord("record", "--json")).stdout) as {
      releases: { id: string; manifest: Release["manifest"]; tables: { table: string; blanked: number }[] }[];
    };
    expect(releases).toHaveLength(6);
    const found = releases.find(({ id }) => id === earlier);
    expect(found?.manifest).toEqual((await release(earlier)).manifest);
    expect(found?.tables.find(({ table }) => table === "proceedings")?.blanked).toBe(1);
  });

  test("says what to do where nothing is loaded", async () => {
    for (const args of [["record"], ["record", "verify"]]) {
      const { status, stdout } = await runCommand([...args, "--store", join(folder, "none")]);
      expect(status).toBe(0);
      expect(oneLine(stdout)).toMatch(/^The store \S+ holds no release; load one with `ofrecord load eoir /);
    }
  });

  test.each([
    [["record", "shwo"], /shwo[\s\S]*`ofrecord record show ID`/],
    [["record", "show"], /0 releases are named; type `ofrecord record show ID`/],
    [["record", "diff", "a"], /1 release is named; type `ofrecord record diff EARLIER LATER`/],
    [["record", "diff", "a", "b", "c"], /3 releases/],
  ])("tells wrong usage with status 2: %s", async (args, says) => {
    const { status, stdout, stderr } = await ofrecord(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
  });

  test("has help with examples, in 80 columns", async () => {
    const { status, stdout } = await ofrecord("record", "--help");
    expect(status).toBe(0);
    expect(stdout).toContain("Example:\n  ofrecord record\n");
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test("leads from a release's id to showing it", async () => {
    const { status, stderr } = await ofrecord("record", earlier);
    expect(status).toBe(2);
    expect(stderr).toContain(`\`ofrecord record show ${earlier}\``);
  });
});

describe("record show", () => {
  test("prints the ledger in words, with Count.txt beside the rows and what the release lacks", async () => {
    const { status, stdout } = await ofrecord("record", "show", earlier);
    const words = oneLine(stdout);
    expect(status).toBe(0);
    expect(words).toContain("70 rows read, 70 kept, 0 set aside; Count.txt says 71, 1 more");
    expect(words).toContain("71 rows read, 70 kept, 1 set aside; Count.txt says the same");
    expect(words).toContain("blanked 1 in HEARING_DATE: the value is no date (line 71 “2022-13-45”)");
    expect(words).toContain("set aside 1: a row with this primary key came before, the same (line 72)");
    expect(words).toContain("lacks 3 tables: tbl_Court_Appln, tbl_CustodyHistory, tbl_RepsAssigned");
    expect(words).toContain("built in 1 look-up, because the release has none: court-decision");
    expect(words).toContain("70 cases on the docket");
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test("shows a docket, and gives JSON", async () => {
    const { stdout } = await ofrecord("record", "show", `docket-${earlier}`);
    expect(oneLine(stdout)).toContain("70 cases on the docket");
    const answer = JSON.parse((await ofrecord("record", "show", earlier, "--json")).stdout) as {
      docket: { cases: number };
      manifest: unknown;
    };
    expect(answer.docket.cases).toBe(70);
    expect(answer.manifest).toEqual((await release(earlier)).manifest);
  });

  test("names the releases there are where one is unknown", async () => {
    const { status, stderr } = await ofrecord("record", "show", "eoir-1999-01-01");
    expect(status).toBe(1);
    expect(stderr).toMatch(
      new RegExp(`^ofrecord: .*no release "eoir-1999-01-01"; it has: .*${latest}.*\\n$`),
    );
  });
});

describe("record diff", () => {
  const diff = async (a: string, b: string) => {
    const { status, stdout, stderr } = await ofrecord("record", "diff", a, b, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).not.toMatch(/\b770/);
    const answer = JSON.parse(stdout) as Answer;
    const table = (name: string) => answer.tables.find((each) => each.table === name);
    const groups = (name: string, dimension: string) =>
      table(name)
        ?.breakdowns.find((each) => each.dimension === dimension)
        ?.groups.map((group) => `${group.label}: ${words(group)}`);
    return { answer, counts: (name: string) => words(table(name)?.counts), table, groups };
  };

  test("counts what disappeared, changed, appeared and stayed, by table and by group", async () => {
    const { counts, groups, table } = await diff(earlier, later);
    expect(counts("cases")).toBe("15 0 30 55");
    expect(counts("proceedings")).toBe("15 12 30 43");
    expect(counts("motions")).toBe("0 0 0 0");
    // 12 rows became 24: several rows of one key are matched where they are equal.
    expect(counts("appeal-cases")).toBe("0 0 12 12");
    expect(groups("cases", "fiscal-year")).toEqual([
      "FY2020: 15 0 0 25",
      "FY2023: 0 0 0 30",
      "FY2024: 0 0 30 0",
    ]);
    expect(groups("cases", "nationality")).toEqual([
      "Guatemala: 0 0 0 30",
      "Honduras: 0 0 30 0",
      "Mexico: 15 0 0 25",
    ]);
    expect(groups("proceedings", "nationality")).toEqual([
      "Guatemala: 0 12 0 18",
      "Honduras: 0 0 30 0",
      "Mexico: 15 0 0 25",
    ]);
    expect(groups("proceedings", "decision")).toEqual([
      "RMV: Remove: 15 0 0 25",
      "RMV: no decision: 0 12 30 18",
    ]);
    expect(table("proceedings")?.changedByColumn).toMatchObject({ HEARING_DATE: 12, DEC_CODE: 0 });
    expect(table("proceedings")?.setAside).toEqual({ before: 1, after: 0 });
  });

  test("withholds small numbers and what gives them back", async () => {
    const { counts, groups } = await diff(later, latest);
    // 3 cases of Mexico are gone; the rows of both releases are known, so what stayed is withheld too.
    expect(counts("cases")).toBe("withheld 0 withheld withheld");
    expect(groups("cases", "nationality")).toContain("Mexico: withheld 0 withheld withheld");
    expect(counts("motions")).toBe("0 0 0 0");
  });

  test("says first what disappeared, for a reader at 80 columns", async () => {
    const { status, stdout } = await ofrecord("record", "diff", earlier, later);
    expect(status).toBe(0);
    const [title = "", first = ""] = stdout.split("\n\n");
    expect(oneLine(title)).toMatch(new RegExp(`^From ${earlier} as of .* to ${later} as of `));
    expect(oneLine(first)).toContain("Disappeared:");
    expect(oneLine(first)).toContain("cases 15 of 70; proceedings 15 of 70.");
    expect(stdout).toMatch(/ {2}Mexico +15 +0 +0 +25\n/);
    expect(oneLine(stdout)).toContain(`not compared charges: B_TblProceedCharges is not in ${later}`);
    expect(oneLine(stdout)).toContain(`applications: tbl_Court_Appln is not in ${earlier} nor in ${later}`);
    expect(stdout).not.toMatch(/\b770/);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    const small = await ofrecord("record", "diff", later, latest);
    expect(oneLine(small.stdout)).toContain("cases withheld");
    expect(small.stdout).toMatch(/ {2}Mexico +withheld +0 +withheld +withheld\n/);
  });

  test("warns where the later release is named first", async () => {
    const { stdout } = await ofrecord("record", "diff", later, earlier);
    expect(oneLine(stdout)).toContain("Name the earlier one first.");
  });

  test("does not take a column that one release came without for a change of every row", async () => {
    await writeRelease(join(folder, "narrow"), EARLIER);
    const file = join(folder, "narrow", "EOIR Case Data", "B_TblProceeding.csv");
    await writeFile(file, (await readFile(file, "utf8")).replace("\tLANG\t", "\tTONGUE\t"));
    const { stdout } = await ofrecord("load", "eoir", join(folder, "narrow"), "--json");
    const { release: narrow } = JSON.parse(stdout) as { release: string };
    const { counts, table } = await diff(earlier, narrow);
    expect(counts("proceedings")).toBe("0 0 0 70");
    expect(table("proceedings")?.columnsNotCompared).toEqual(["LANG"]);
    const text = await ofrecord("record", "diff", earlier, narrow);
    expect(oneLine(text.stdout)).toContain("Nothing disappeared: every row");
  });

  test("refuses one release twice, other kinds and unknown ids in one sentence", async () => {
    for (const [args, says] of [
      [[earlier, earlier], /is named twice/],
      [[earlier, `docket-${later}`], /is a release of kind "docket"; what can be compared/],
      [[earlier, "eoir-1999-01-01"], /has no release "eoir-1999-01-01"/],
    ] as const) {
      const { status, stdout, stderr } = await ofrecord("record", "diff", ...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      expect(stderr).toMatch(says);
      expect(stderr.split("\n")).toHaveLength(2);
    }
  });
});

describe("record verify", () => {
  test("finds every file that is not as it was loaded, names the first, and ends with status 1", async () => {
    const whole = await ofrecord("record", "verify");
    expect(whole.status).toBe(0);
    expect(whole.stdout).toContain(`${earlier}: whole (`);
    const { path } = await release(latest);
    await appendFile(join(path, "cases.parquet"), "x");
    await rm(join(path, "motions.parquet"));
    const { status, stdout, stderr } = await ofrecord("record", "verify");
    expect(status).toBe(1);
    expect(stdout).toContain(`${earlier}: whole (`);
    expect(stdout).toContain(`${latest}: NOT as it was loaded`);
    expect(stdout).toContain("  cases.parquet is not the file that was loaded\n  motions.parquet is missing");
    expect(stderr).toMatch(
      /^ofrecord: cases.parquet of \S+ is not the file .* \(and 1 more, see above\); remove .*\n$/,
    );
    expect((await ofrecord("record", "verify", earlier)).status).toBe(0);
    const json = await ofrecord("record", "verify", latest, "--json");
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      releases: [
        { release: latest, faults: [{ file: "cases.parquet", what: "changed" }, { what: "missing" }] },
      ],
    });
    const compared = await ofrecord("record", "diff", earlier, latest);
    expect(compared.status).toBe(1);
    expect(compared.stderr).toContain("`ofrecord record verify`");
  });
});

type Shown = Readonly<Record<"disappeared" | "changed" | "appeared" | "unchanged", number | "withheld">>;

interface Answer {
  readonly tables: readonly {
    readonly table: string;
    readonly counts: Shown;
    readonly setAside: unknown;
    readonly changedByColumn: Readonly<Record<string, number | "withheld">>;
    readonly columnsNotCompared: readonly string[];
    readonly breakdowns: readonly {
      readonly dimension: string;
      readonly groups: readonly (Shown & { readonly label: string })[];
    }[];
  }[];
}

function words(shown: Shown | undefined): string {
  return shown === undefined
    ? "none"
    : [shown.disappeared, shown.changed, shown.appeared, shown.unchanged].join(" ");
}
