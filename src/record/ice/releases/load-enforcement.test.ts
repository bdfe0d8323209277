import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { listReleases, openStore, readRows, type Store } from "../../../store/index.ts";
import type { IceKind, IceRelease } from "../layout.ts";
import { iceLayouts } from "../layouts.ts";
import { isEnforcementFile } from "./is-enforcement-file.ts";
import { type LoadedEnforcement, loadEnforcement } from "./load-enforcement.ts";

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ofrecord-ice-"));
  store = openStore(join(folder, "store"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Cells = Readonly<Record<string, string>>;

/** Writes a file of a kind as CSV, with the release's titles above the header; cells not given are blank. */
function write(kind: IceKind, release: IceRelease, rows: readonly Cells[], name = `${kind}.csv`): string {
  const layout = iceLayouts.find((each) => each.kind === kind && each.release === release);
  const names = (layout?.columns ?? []).map((column) => column.name);
  const lines = [["Title"], [], [], names, ...rows.map((row) => names.map((each) => row[each] ?? ""))];
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  writeFileSync(join(folder, name), lines.map((cells) => cells.map(quote).join(",")).join("\r\n"));
  return name;
}

function load(...names: string[]): Promise<LoadedEnforcement> {
  return loadEnforcement(
    names.map((name) => ({ path: join(folder, name), name })),
    store,
    { log: silentLog, programVersion: "1", now: () => new Date("2026-05-01T12:00:00Z"), madeUp: false },
  );
}

async function rowsOf({ release }: LoadedEnforcement, table: string): Promise<Record<string, unknown>[]> {
  const columns = release.manifest.tables.find(({ name }) => name === table)?.columns ?? {};
  return readRows(store, release, table, columns);
}

const ARREST: Cells = {
  "Apprehension Date": "2025-02-03 08:30:00",
  "Citizenship Country": "CHINA, PEOPLES REPUBLIC OF",
  "Apprehension Final Program": "Border Patrol",
  "Apprehension Criminality": "2 Pending Criminal Charges",
  "TOA Current Duty AOR": "Miami Area of Responsibility",
  "Birth Year": "1990",
  "Anonymized Identifier": "person-a",
};
const STINT: Cells = {
  "Stay Book In Date Time": "2025-02-03 09:00:00",
  "Book In Date Time": "2025-02-03 09:00:00",
  "Book Out Date Time": "2025-02-05 10:00:00",
  "Detention Facility": "SOME JAIL",
  "Detention Facility Code": "SOMEJL",
  "Anonymized Identifier": "person-a",
};

test("a row is stored by its dimensions, with the place it was read from", async () => {
  const loaded = await load(write("arrests", "2022-2026", [ARREST]));
  expect(await rowsOf(loaded, "arrests")).toEqual([
    {
      day: "2025-02-03",
      day_second: 30_600,
      person: 0,
      duplicate: 0,
      nationality: "CHN",
      gender: "unknown",
      birth_year: 1990,
      state: "unknown",
      area: "miami",
      method: "unknown",
      agency: "CBP",
      program: "border-patrol",
      criminality: "pending-charges",
      final_order: "unknown",
      final_order_date: null,
      departed: null,
      file: "arrests.csv",
      row: 5,
    },
  ]);
  expect(loaded.details).toMatchObject({ asOf: "2025-02-03", layout: "2022-2026", madeUp: false });
});

test("a person has one number in all kinds, rows without an id have none, and ids are not stored", async () => {
  const loaded = await load(
    write("arrests", "2022-2026", [ARREST, { ...ARREST, "Anonymized Identifier": "" }]),
    write("detentions", "2022-2026", [{ ...STINT, "Anonymized Identifier": "person-b" }, STINT]),
  );
  expect((await rowsOf(loaded, "arrests")).map(({ person, duplicate }) => [person, duplicate])).toEqual([
    [0, 0],
    [null, null],
  ]);
  expect((await rowsOf(loaded, "stints")).map(({ person }) => person)).toEqual([1, 0]);
  const stored = readdirSync(loaded.release.path).map((file) =>
    readFileSync(join(loaded.release.path, file), "latin1"),
  );
  expect(stored.some((text) => text.includes("SOME JAIL"))).toBe(true);
  expect(stored.some((text) => text.includes("person-"))).toBe(false);
});

test("files of one kind are stacked, and every row read is kept or set aside with its reason", async () => {
  const loaded = await load(
    write("arrests", "2022-2026", [ARREST, { ...ARREST, "Apprehension Date": "no day" }], "one.csv"),
    write("arrests", "2022-2026", [{ ...ARREST, "Apprehension Date": "2/3/2025 9:00:00 AM" }], "two.csv"),
  );
  const [ledger] = loaded.details.ledger;
  expect(ledger).toMatchObject({ rowsRead: 3, rowsKept: 2, setAside: { "no-date": 1 } });
  expect(ledger?.parts.map(({ file, rowsRead }) => [file, rowsRead])).toEqual([
    ["one.csv", 2],
    ["two.csv", 1],
  ]);
  expect(ledger?.rules.find(({ rule }) => rule.includes("24 hours"))?.rows).toBe(1);
  expect((await rowsOf(loaded, "arrests")).map(({ duplicate }) => duplicate)).toEqual([0, 1]);
});

test("cells that are no values are blanked, counted and never guessed", async () => {
  const loaded = await load(
    write("detentions", "2022-2026", [
      { ...STINT, "Birth Year": "b(6), b(7)c", "Case Threat Level": "NA", "Citizenship Country": "ATLANTIS" },
      {
        ...STINT,
        "Book In Date Time": "2025-03-01 09:00:00",
        "Final Order Date": "2199-01-01",
        "Birth Date": "(b)(6)",
      },
    ]),
  );
  const [ledger] = loaded.details.ledger;
  expect(ledger?.blanked).toEqual(
    expect.arrayContaining([
      { column: "Birth Year", reason: "redacted", cells: 1 },
      { column: "Case Threat Level", reason: "NA", cells: 1 },
      { column: "Final Order Date", reason: "date-out-of-range", cells: 1 },
      { column: "Birth Date", reason: "redacted", cells: 1 },
    ]),
  );
  expect(ledger?.unlisted).toEqual([
    { column: "nationality", printed: "ATLANTIS", storedAs: "unknown", rows: 1 },
  ]);
  // The second row's book-out lies before its book-in: it is taken for one that is not known.
  expect((await rowsOf(loaded, "stints")).map(({ book_out }) => book_out)).toEqual(["2025-02-05", null]);
  expect(ledger?.rules.find(({ rule }) => rule.startsWith("A book-out before"))?.rows).toBe(1);
});

test("times that are all midnight are days without a time", async () => {
  const day = { "Book In Date Time": "2025-02-03 00:00:00", "Book Out Date Time": "2025-02-05 00:00:00" };
  const loaded = await load(write("detentions", "2022-2026", [{ ...STINT, ...day }]));
  const [stint] = await rowsOf(loaded, "stints");
  expect([stint?.["book_in_second"], stint?.["stay_in_second"]]).toEqual([null, 32_400]);
});

test("the same bytes are loaded once", async () => {
  const file = write("arrests", "2022-2026", [ARREST]);
  const first = await load(file);
  const second = await load(file);
  expect([first.already, second.already]).toEqual([false, true]);
  expect(second.details).toEqual(first.details);
});

test("files of two families of releases, or of none, are refused and nothing is stored", async () => {
  const older = write("arrests", "2012-2023", [ARREST], "older.csv");
  const newer = write("detentions", "2022-2026", [STINT]);
  await expect(load(older, newer)).rejects.toThrow(
    /older\.csv is of the release of 2012-2023 and detentions\.csv of that of 2022-2026; ids of different releases are never joined; load them apart/,
  );
  writeFileSync(join(folder, "notes.csv"), "a,b,c\n1,2,3\n");
  await expect(load("notes.csv")).rejects.toThrow(
    /No rows of a row-level release of ICE were found in notes\.csv/,
  );
  await expect(load("gone.csv")).rejects.toThrow(/gone\.csv cannot be read/);
  expect(await listReleases(store)).toEqual([]);
});

test("assessments of risk and stray files are named and not read", async () => {
  writeFileSync(join(folder, "picture.png"), Buffer.of(0x89, 0, 1, 2));
  const assessment = write("risk-assessments", "2012-2023", [{ RCA_DECISION_DATE: "2015-01-01" }]);
  const { details } = await load(write("arrests", "2012-2023", [ARREST]), assessment, "picture.png");
  expect(details.filesNotRead.map(({ file, why }) => [file, why])).toEqual([
    ["picture.png", "no workbook, delimited text or Parquet file"],
    ["risk-assessments.csv", "risk classification assessments, which are not read"],
  ]);
});

test("files of a release are told by what is in them", async () => {
  const file = write("removals", "2022-2026", [], "whatever.txt");
  writeFileSync(join(folder, "notes.csv"), "Departed Date,b,c\n1,2,3\n");
  writeFileSync(join(folder, "broken.xlsx"), "PK\u0003\u0004 and no more");
  expect(await isEnforcementFile(join(folder, file))).toBe(true);
  expect(await isEnforcementFile(join(folder, "notes.csv"))).toBe(false);
  expect(await isEnforcementFile(join(folder, "broken.xlsx"))).toBe(false);
  expect(await isEnforcementFile(join(folder, "gone.csv"))).toBe(false);
});
