import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spellsOf } from "../../src/docket/index.ts";
import { LETTERS, letterOf } from "../../src/docket/synth/truth-status.ts";
import { defectKinds } from "../../src/record/eoir/defects.ts";
import { courtTables } from "../../src/record/eoir/layout.ts";
import {
  dayOf,
  fileOf,
  makeRelease,
  readHistories,
  readLines,
  readRelease,
  readRows,
} from "./synth-release.ts";

const folder = mkdtempSync(join(tmpdir(), "ofrecord-synth-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** SHA-256 of every file, by its path. */
function hashFiles(release: string): Record<string, string> {
  const names = readdirSync(release, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.\w+$/.test(name),
  );
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(release, name)))
        .digest("hex"),
    ]),
  );
}

/** Where codes stand, and the look-up and its column that have them. */
const CODES: readonly (readonly [table: string, column: string, lookup: string, code: string])[] = [
  ["cases", "NAT", "tblLookupAlienNat", "strCode"],
  ["cases", "LANG", "tblLanguage", "strCode"],
  ["cases", "ALIEN_STATE", "tblLookupState", "state_code"],
  ["cases", "CASE_TYPE", "tblLookupCaseType", "strCode"],
  ["cases", "CASEPRIORITY_CODE", "tblLookup_CasePriority", "strCode"],
  ["cases", "Sex", "tblLookupSex", "strcode"],
  ["cases", "CUSTODY", "tblLookupCustodyStatus", "strCode"],
  ["proceedings", "BASE_CITY_CODE", "tblLookupBaseCity", "BASE_CITY_CODE"],
  ["proceedings", "TRANSFER_TO", "tblLookupBaseCity", "BASE_CITY_CODE"],
  ["proceedings", "HEARING_LOC_CODE", "tblLookupHloc", "HEARING_LOC_CODE"],
  ["proceedings", "DEPORTED_1", "tblLookupAlienNat", "strCode"],
  ["appeals", "strAppealType", "tbllookupAppealType", "strApplCode"],
  ["appeals", "strFiledBy", "tblLookupFiledBy", "strCode"],
  ["appeals", "strBIADecision", "tblLookupBIADecision", "strCode"],
  ["appeals", "strBIADecisionType", "tblLookupBIADecisionType", "strCode"],
  ["motions", "REC_TYPE", "tblLookupMotionType", "strMotionCode"],
  ["applications", "APPL_CODE", "tblLookUp_Appln", "strcode"],
  ["applications", "APPL_DEC", "tblLookupCourtAppDecisions", "strCourtApplnDecCode"],
  ["charges", "CHARGE", "tbllookupCharges", "strCode"],
];

describe("a made-up release without defects", () => {
  const release = join(folder, "clean");
  const cases = 3000;
  beforeAll(async () => {
    await makeRelease(release, cases, 11, 0);
  });

  it("has the real columns in their order, and as many cells in every row", () => {
    for (const { file, columns } of courtTables) {
      const [header = "", ...lines] = readLines(release, file);
      expect(header.split("\t")).toEqual(columns.map(({ name }) => name));
      expect(lines.length).toBeGreaterThan(200);
      const wide = lines.filter((line) => line.split("\t").length !== columns.length);
      const isMotions = file === fileOf("motions");
      // The court's own file of motions has a cell too many in 0.7 percent of its rows.
      expect(wide.every((line) => isMotions && line.split("\t").length === columns.length + 1)).toBe(true);
      if (isMotions) expect(wide.length / lines.length).toBeCloseTo(0.007, 2);
    }
  });

  it("counts its rows in Count.txt", () => {
    const counts = courtTables.map(({ file }) => `${file}\t${readLines(release, file).length - 1}`);
    expect(readRelease(release, "Count.txt")).toBe([...counts, ""].join("\r\n"));
  });

  it("gives every row a key of its own, and refers only to rows that are there", () => {
    for (const { file, key, name } of courtTables) {
      if (name === "appeal-cases") continue;
      const keys = readRows(release, file).map((row) => row[key]);
      expect(new Set(keys).size).toBe(keys.length);
    }
    const known = new Set(readRows(release, fileOf("proceedings")).map((row) => row["IDNPROCEEDING"]));
    for (const name of ["motions", "applications", "charges"])
      expect(readRows(release, fileOf(name)).every((row) => known.has(row["IDNPROCEEDING"]))).toBe(true);
  });

  it("has every code in its look-up", () => {
    for (const [table, column, lookup, code] of CODES) {
      const [header = "", ...lines] = readRelease(release, `Lookup/${lookup}.csv`).trimEnd().split("\r\n");
      const place = header.split("\t").indexOf(code);
      expect([lookup, place]).not.toEqual([lookup, -1]);
      const known = new Set(["", ...lines.map((line) => line.split("\t")[place]?.trim())]);
      const used = new Set(readRows(release, fileOf(table)).map((row) => row[column]));
      expect([column, [...used].filter((value) => !known.has(value))]).toEqual([column, []]);
    }
  });

  it("keys cases and proceedings in the order of their receipt, roughly", () => {
    const rows = readRows(release, fileOf("proceedings"));
    const inOrder = rows.filter((row, index) => {
      const before = rows[index - 1];
      return before === undefined || Number(row["IDNPROCEEDING"]) > Number(before["IDNPROCEEDING"]);
    });
    expect(inOrder.length / rows.length).toBeGreaterThan(0.95);
    expect(inOrder.length).toBeLessThan(rows.length);
    const first = new Map<string, number>();
    for (const row of rows)
      if (row["INPUT_DATE"] !== "")
        first.set(
          row["IDNCASE"] ?? "",
          Math.min(first.get(row["IDNCASE"] ?? "") ?? 1e9, dayOf(row["INPUT_DATE"]) ?? 1e9),
        );
    const received = [...first].sort(([a], [b]) => Number(a) - Number(b)).map(([, day]) => day);
    const late = received.filter((day, index) => day < (received[index - 1] ?? 0));
    expect(late.length / received.length).toBeLessThan(0.05);
  });

  it("says of every case on every day what the docket says of its rows", () => {
    const days = readRelease(release, "truth/dates.txt").trim().split("\n").map(dayOf);
    expect(days).toHaveLength(20);
    const histories = readHistories(release);
    expect(histories.size).toBe(cases);
    const lines = readRelease(release, "truth/status.tsv").trim().split("\n");
    expect(lines).toHaveLength(cases);
    const seen = new Set<string>();
    for (const line of lines) {
      const [id = "", letters = ""] = line.split("\t");
      const spells = spellsOf(histories.get(id) ?? { proceedings: [], appeals: [], motions: [] });
      const expected = days.map((day) => {
        const spell = spells.find(({ from, to }) => from <= (day ?? 0) && (to === null || (day ?? 0) < to));
        return spell === undefined ? "-" : letterOf(spell);
      });
      expect(`${id} ${letters}`).toBe(`${id} ${expected.join("")}`);
      for (const letter of letters) seen.add(letter);
    }
    expect(seen).toContain("-");
    for (const letter of "PITOVREUamwnx") expect(seen).toContain(letter);
    // No order in absentia has protection, and no basis is unknown.
    for (const letter of "bcstu") expect(seen).not.toContain(letter);
    expect(Object.keys(LETTERS)).toEqual(expect.arrayContaining([...seen]));
  });

  it("adds up in its counts", () => {
    const counts = JSON.parse(readRelease(release, "truth/counts.json"));
    for (const [day, letters] of Object.entries<Record<string, number>>(counts.status)) {
      const place = readRelease(release, "truth/dates.txt").trim().split("\n").indexOf(day);
      const told = readRelease(release, "truth/status.tsv").trim().split("\n");
      const pending = told.filter((line) => line.split("\t")[1]?.[place] === "P").length;
      expect(letters["P"]).toBe(pending);
      expect(Object.values(letters).reduce((sum, count) => sum + count, 0)).toBe(cases);
    }
    const absent = readRows(release, fileOf("proceedings")).filter((row) => row["ABSENTIA"] === "Y").length;
    const years = Object.values<number>(counts.fiscalYears.inAbsentia);
    expect(years.reduce((sum, count) => sum + count, 0)).toBe(absent);
  });

  it("is about as the real docket is", () => {
    const share = (name: string): number => (readLines(release, fileOf(name)).length - 1) / cases;
    expect(share("proceedings")).toBeCloseTo(1.32, 1);
    expect(share("appeals")).toBeCloseTo(0.11, 1);
    expect(share("motions")).toBeCloseTo(0.67, 0);
    expect(share("representatives")).toBeCloseTo(2, 0);
    const rows = readRows(release, fileOf("cases"));
    const of = (nationality: string): number =>
      rows.filter((row) => row["NAT"] === nationality).length / cases;
    expect(of("MX")).toBeGreaterThan(of("GT"));
    expect(of("GT")).toBeGreaterThan(of("CH"));
    expect(new Set(rows.map((row) => row["NAT"])).size).toBeGreaterThan(80);
    const last = readRelease(release, "truth/status.tsv")
      .trim()
      .split("\n")
      .map((line) => line.at(-1));
    expect(last.filter((letter) => letter === "P").length / cases).toBeCloseTo(0.25, 1);
    expect(last.filter((letter) => letter === "-").length / cases).toBeCloseTo(0.01, 1);
  });

  it("dates nothing after its release but hearings", () => {
    for (const { file, columns } of courtTables) {
      const dates = columns.filter(({ kind, name }) => kind === "date" && !/HEARING/.test(name));
      const later = readRows(release, file).filter((row) =>
        dates.some(({ name }) => (row[name] ?? "").slice(0, 10) > "2026-06-30"),
      );
      expect(later).toEqual([]);
    }
  });
});

describe("a made-up release with fifty times the real defects", () => {
  const release = join(folder, "spoiled");
  const numbered = /^\d+$/;
  let result: Awaited<ReturnType<typeof makeRelease>>;
  beforeAll(async () => {
    result = await makeRelease(release, 20_000, 3, 50);
  });
  const readPlanted = (name: string): string[][] =>
    readFileSync(join(release, "truth", name), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));

  it("has every kind of defect", () => {
    const kinds = Object.keys(defectKinds);
    const planted = readPlanted("defects.tsv").map(([, kind]) => kind);
    for (const kind of kinds) {
      expect([kind, result.defects[kind]]).toEqual([kind, planted.filter((each) => each === kind).length]);
      expect([kind, result.defects[kind]]).not.toEqual([kind, 0]);
    }
    expect(new Set(readPlanted("plain.tsv").map(([, kind]) => kind))).toContain("quote");
  });

  it("names the row of each, and no other row is odd", () => {
    const planted = [...readPlanted("defects.tsv"), ...readPlanted("plain.tsv")];
    for (const { file, columns, name } of courtTables) {
      const own = planted.filter(([table]) => table === file);
      const broken = own
        .filter(([, kind]) => kind === "line-break-in-value")
        .map(([, , , row]) => Number(row));
      const lines = readLines(release, file);
      const rows = result.tables.find((table) => table.file.endsWith(`/${file}.csv`))?.rows;
      expect(lines.length - 1 - broken.length).toBe(rows);
      const lineOf = (row: number): number => row - 1 + broken.filter((each) => each < row).length;
      const odd = new Set(broken.flatMap((row) => [lineOf(row), lineOf(row) + 1]));
      const misplaced = own.filter(([, , key = "", row]) => {
        const line = lineOf(Number(row));
        odd.add(line);
        const [first = ""] = lines[line]?.split("\t") ?? [];
        return key === "" ? numbered.test(first) : first !== key;
      });
      expect(misplaced).toEqual([]);
      const others = lines.filter((line, index) => {
        if (index === 0 || odd.has(index)) return false;
        const cells = line.split("\t");
        const isWider = name === "motions" && cells.length === columns.length + 1;
        return !(cells.length === columns.length || isWider) || !numbered.test(cells[0] ?? "");
      });
      expect(others).toEqual([]);
    }
  });

  it("names every case that loses something", () => {
    const lines = readRelease(release, "truth/affected.tsv").trim().split("\n").slice(1);
    const affected = new Set(lines.map((line) => line.split("\t")[0]));
    const setAside = readPlanted("defects.tsv").filter(
      ([table, , key, , , , outcome]) => table === fileOf("cases") && key !== "" && outcome === "blanked",
    );
    expect(setAside.length).toBeGreaterThan(10);
    for (const [, , key] of setAside) expect(affected).toContain(key);
  });

  it("tells the same truth as without them", async () => {
    const clean = join(folder, "spared");
    await makeRelease(clean, 2000, 3, 0);
    const again = join(folder, "spoiled-small");
    await makeRelease(again, 2000, 3, 50);
    expect(readRelease(again, "truth/status.tsv")).toBe(readRelease(clean, "truth/status.tsv"));
  });
});

describe("synthEoir", () => {
  it("gives the same bytes for the same seed, and others for another", async () => {
    const [first, second, third] = ["first", "second", "third"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await makeRelease(first, 1000, 5, 20);
    await makeRelease(second, 1000, 5, 20);
    await makeRelease(third, 1000, 6, 20);
    expect(hashFiles(second)).toEqual(hashFiles(first));
    const changed = hashFiles(third);
    for (const { file } of courtTables) {
      const name = `EOIR Case Data/${file}.csv`;
      expect(changed[name]).not.toBe(hashFiles(first)[name]);
    }
  });

  it("replaces an earlier release, and nothing else", async () => {
    const place = join(folder, "place");
    mkdirSync(place);
    await makeRelease(place, 40, 1, 1);
    await makeRelease(place, 50, 1, 1);
    expect(readLines(place, fileOf("cases"))).toHaveLength(51);
    const taken = join(folder, "taken");
    mkdirSync(taken);
    writeFileSync(join(taken, "thesis.txt"), "years of work");
    await expect(makeRelease(taken, 40, 1, 1)).rejects.toThrow(/taken is not empty .* remove it first/);
    await expect(makeRelease(join(taken, "thesis.txt"), 40, 1, 1)).rejects.toThrow(/is a file/);
    expect(readdirSync(taken)).toEqual(["thesis.txt"]);
  });

  it("leaves nothing behind where it fails", async () => {
    const place = join(folder, "contested");
    const running = makeRelease(place, 3000, 1, 1);
    running.catch(() => {});
    while (!readdirSync(folder).some((name) => name.startsWith("contested.part-"))) await setTimeout(1);
    mkdirSync(place);
    writeFileSync(join(place, "letter.txt"), "came first");
    await expect(running).rejects.toThrow(/not empty/);
    expect(readdirSync(folder).filter((name) => name.startsWith("contested"))).toEqual(["contested"]);
    expect(readdirSync(place)).toEqual(["letter.txt"]);
  });

  it.each([
    [0, 1, 1, /number of cases .* from 1 to/],
    [1.5, 1, 1, /number of cases .* whole number/],
    [10, -1, 1, /seed/],
    [10, 1, -1, /multiple of the defects/],
    [10, 1, Number.NaN, /multiple of the defects/],
  ])("refuses %d cases, seed %d, defects %d", async (cases, seed, defects, message) => {
    const place = join(folder, "never");
    await expect(makeRelease(place, cases, seed, defects)).rejects.toThrow(message);
    expect(existsSync(place)).toBe(false);
  });
});
