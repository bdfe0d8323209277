import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { columnsOf, lineOf, loadAndRead, type Row, writeRelease } from "./court-release.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-faults-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const CITIES = ["HOUSTON", "NEW YORK", "LOS ANGELES", "MIAMI", "EL PASO"];

/** Rows as they should be, from which the loader learns what the columns hold. */
const SOUND: readonly Row[] = Array.from({ length: 400 }, (_, index) => ({
  IDNCASE: String(2_000_000 + index),
  ALIEN_CITY: CITIES[index % 5] ?? "",
  ALIEN_STATE: ["TX", "NY", "CA", "FL", "TX"][index % 5] ?? "",
  ALIEN_ZIPCODE: String(10_000 + index * 7),
  NAT: ["MX", "GT", "HO", "ES"][index % 4] ?? "",
  LANG: "SP ",
  CUSTODY: ["N", "D", "R"][index % 3] ?? "",
  SITE_TYPE: index % 2 === 0 ? "P" : "",
  E_28_DATE: index % 3 === 0 ? "2019-03-04 00:00:00.000" : "",
  CASE_TYPE: "RMV",
  UPDATE_SITE: ["HOU", "NYC", "LOS", "MIA", "ELP"][index % 5] ?? "",
  LATEST_HEARING: "2021-05-06 00:00:00.000",
  LATEST_TIME: ["0830", "1300"][index % 2] ?? "",
  LATEST_CAL_TYPE: ["M", "I"][index % 2] ?? "",
  DATE_OF_ENTRY: index % 2 === 0 ? "2018-01-02 00:00:00.000" : "",
  C_ASY_TYPE: index % 2 === 0 ? "E" : "",
  C_BIRTHDATE: "7/1985",
  Sex: ["M", "F"][index % 2] ?? "",
  LPR: index % 9 === 0 ? "0" : "",
  CASEPRIORITY_CODE: "N/A",
}));

const FAULTY: Row = {
  ...SOUND[0],
  IDNCASE: "3000000",
  ALIEN_CITY: "SAN ANTONIO",
  ALIEN_STATE: "TX",
  NAT: "HO",
  UPDATE_SITE: "HOU",
  LATEST_HEARING: "2022-11-14 00:00:00.000",
  LATEST_TIME: "0930",
  CASEPRIORITY_CODE: "N/A",
};

/** The faulty line among sound ones, loaded: its row, or `undefined` where it was set aside. */
async function loadLine(...lines: readonly (string | Uint8Array)[]) {
  const sound = SOUND.map((row) => lineOf("cases", row));
  await writeRelease(folder, { cases: [...sound.slice(0, 200), ...lines, ...sound.slice(200)] });
  const { rows, ledger } = await loadAndRead(folder, join(folder, "store"), "cases");
  return { row: rows.find((each) => each["IDNCASE"] === 3_000_000), rows, ledger };
}

function placeOf(column: string): number {
  return columnsOf("cases").indexOf(column);
}

/** The row's fields with one put in before a column. */
function withExtra(column: string, extra: string): string {
  const fields = lineOf("cases", FAULTY).split("\t");
  fields.splice(placeOf(column), 0, extra);
  return fields.join("\t");
}

const SOUND_ROW = {
  ALIEN_CITY: "SAN ANTONIO",
  ALIEN_STATE: "TX",
  NAT: "HO",
  UPDATE_SITE: "HOU",
  LATEST_HEARING: "2022-11-14",
  LATEST_TIME: "0930",
  LATEST_CAL_TYPE: "M",
  CASEPRIORITY_CODE: "N/A",
};

describe("seventeen faults that court files have, and what becomes of each", () => {
  test("1: a stray tab inside the city is joined, every later column at home", async () => {
    const { row, ledger } = await loadLine(lineOf("cases", { ...FAULTY, ALIEN_CITY: "SAN\tANTONIO" }));
    expect(row).toMatchObject(SOUND_ROW);
    expect(ledger.defects).toMatchObject([{ kind: "stray-tab", count: 1, samples: [{ line: 202 }] }]);
  });

  test("2: a stray blank field before the hearing date is taken out", async () => {
    const { row, ledger } = await loadLine(withExtra("LATEST_HEARING", ""));
    expect(row).toMatchObject(SOUND_ROW);
    expect(ledger.defects).toMatchObject([{ kind: "stray-blank-field", count: 1 }]);
  });

  test("3: a newline inside a field parts the row in two, which are joined", async () => {
    const [start = "", end = ""] = lineOf("cases", { ...FAULTY, ALIEN_CITY: "SAN\nANTONIO" }).split("\n");
    const { row, rows, ledger } = await loadLine(start, end);
    expect(row).toMatchObject(SOUND_ROW);
    expect(rows).toHaveLength(401);
    expect(ledger.defects).toMatchObject([{ kind: "line-break-in-value", count: 1 }]);
  });

  test("4: a carriage return inside a field", async () => {
    const { row, ledger } = await loadLine(lineOf("cases", { ...FAULTY, ALIEN_CITY: "SAN\rANTONIO" }));
    expect(row).toMatchObject(SOUND_ROW);
    expect(ledger.defects).toMatchObject([{ kind: "carriage-return-in-value", count: 1 }]);
  });

  test("5: two blank fields beyond the header are dropped, the row kept", async () => {
    const { row, ledger } = await loadLine(`${lineOf("cases", FAULTY)}\t\t`);
    expect(row).toMatchObject(SOUND_ROW);
    expect(ledger.defects).toMatchObject([{ kind: "extra-fields-at-end", count: 1 }]);
  });

  test("6: NUL bytes are removed; a NUL alone is a blank", async () => {
    const { row, ledger } = await loadLine(
      lineOf("cases", { ...FAULTY, ALIEN_CITY: "SAN\0 ANTONIO", Sex: "\0" }),
    );
    expect(row).toMatchObject({ ...SOUND_ROW, Sex: null });
    expect(ledger.defects).toMatchObject([{ kind: "nul-byte", count: 1 }]);
  });

  test.each(["SAN \\ANTONIO", "SAN ANTONIO\\"])("7: a backslash is a plain character: %s", async (city) => {
    const { row, ledger } = await loadLine(lineOf("cases", { ...FAULTY, ALIEN_CITY: city }));
    expect(row).toMatchObject({ ...SOUND_ROW, ALIEN_CITY: city });
    expect(ledger.defects).toEqual([]);
  });

  test.each([
    ["8", 0xd1, "CAÑADA"],
    ["9", 0x93, "CA“ADA"],
  ])("%s: a byte of Latin-1 or Windows-1252 becomes the right character", async (_, byte, city) => {
    const line = Buffer.from(lineOf("cases", { ...FAULTY, ALIEN_CITY: "CA@ADA" }), "latin1");
    line[line.indexOf("@")] = byte;
    const { row, ledger } = await loadLine(line);
    expect(row).toMatchObject({ ...SOUND_ROW, ALIEN_CITY: city });
    expect(ledger.defects).toMatchObject([{ kind: "not-utf8", count: 1 }]);
  });

  test("letters that are UTF-8 are no defect", async () => {
    const { row, ledger } = await loadLine(lineOf("cases", { ...FAULTY, ALIEN_CITY: "CAÑADA" }));
    expect(row).toMatchObject({ ...SOUND_ROW, ALIEN_CITY: "CAÑADA" });
    expect(ledger.defects).toEqual([]);
  });

  test.each([
    ["10", 'SAN "ANTONIO'],
    ["11", "SAN|ANTONIO"],
  ])("%s: a quote or a pipe swallows nothing", async (_, city) => {
    const { row, rows } = await loadLine(lineOf("cases", { ...FAULTY, ALIEN_CITY: city }));
    expect(row).toMatchObject({ ...SOUND_ROW, ALIEN_CITY: city });
    expect(rows).toHaveLength(401);
  });

  test.each([
    ["", "missing-key"],
    ["FC", "bad-key"],
  ])("12: a row without a primary key (%s) is set aside", async (key, kind) => {
    const { rows, ledger } = await loadLine(lineOf("cases", { ...FAULTY, IDNCASE: key }));
    expect(rows).toHaveLength(400);
    expect(ledger).toMatchObject({ rowsRead: 401, rowsKept: 400, rowsSetAside: { [kind]: 1 } });
  });

  test.each([
    ["2019-13-01 00:00:00.000", "not-a-date"],
    ["2019-02-30 00:00:00.000", "not-a-date"],
    ["1900-01-01 00:00:00.000", "sentinel-date"],
    ["2925-04-01 00:00:00.000", "date-out-of-range"],
  ])("13: an impossible date (%s) is blanked and counted, the row stays", async (date, kind) => {
    const { row, ledger } = await loadLine(lineOf("cases", { ...FAULTY, DATE_RELEASED: date }));
    expect(row).toMatchObject({ ...SOUND_ROW, DATE_RELEASED: null });
    expect(ledger.defects).toMatchObject([
      { kind, column: "DATE_RELEASED", count: 1, samples: [{ line: 202, text: date }] },
    ]);
  });

  test("a hearing may lie ahead, a decision may not", async () => {
    const date = "2028-01-10 00:00:00.000";
    const { row } = await loadLine(lineOf("cases", { ...FAULTY, LATEST_HEARING: date, DATE_DETAINED: date }));
    expect(row).toMatchObject({ LATEST_HEARING: "2028-01-10", DATE_DETAINED: null });
  });

  test("14: a short row is padded with blanks", async () => {
    const line = lineOf("cases", { ...FAULTY, LPR: "", CASEPRIORITY_CODE: "" }).replace(/\t+$/, "");
    const { row, ledger } = await loadLine(line);
    expect(row).toMatchObject({ ...SOUND_ROW, CASEPRIORITY_CODE: null });
    expect(ledger.defects).toMatchObject([{ kind: "short-row", count: 1 }]);
  });

  test("15: a code padded with blanks is trimmed", async () => {
    const { row } = await loadLine(lineOf("cases", { ...FAULTY, LANG: "SP  ", NAT: "HO " }));
    expect(row).toMatchObject({ LANG: "SP", NAT: "HO" });
  });

  test("16: N/A and NA are codes", async () => {
    const { row, ledger } = await loadLine(lineOf("cases", { ...FAULTY, NAT: "NA" }));
    expect(row).toMatchObject({ NAT: "NA", CASEPRIORITY_CODE: "N/A" });
    expect(ledger.defects).toEqual([]);
  });

  test("17: of rows with one key the first is kept; the same again and a conflict are told apart", async () => {
    const { row, rows, ledger } = await loadLine(
      lineOf("cases", FAULTY),
      lineOf("cases", FAULTY),
      lineOf("cases", { ...FAULTY, NAT: "GT" }),
    );
    expect(row).toMatchObject(SOUND_ROW);
    expect(rows).toHaveLength(401);
    expect(ledger).toMatchObject({
      rowsRead: 403,
      rowsKept: 401,
      rowsSetAside: { "duplicate-row": 1, "conflicting-row": 1 },
    });
  });
});

test("a row whose tabs strayed in two places is set aside, not guessed", async () => {
  const fields = lineOf("cases", FAULTY).split("\t");
  fields.splice(placeOf("LATEST_TIME"), 0, "0930");
  fields.splice(placeOf("NAT"), 0, "X");
  const { row, ledger } = await loadLine(fields.join("\t"));
  expect(row).toBeUndefined();
  expect(ledger.rowsSetAside).toEqual({ "unreadable-row": 1 });
});

test("a row that can be read in two ways is set aside, not guessed", async () => {
  // A stray blank beside two dates of which either may be blank: nobody can tell which date it was.
  const fields = lineOf("cases", {
    ...FAULTY,
    DATE_DETAINED: "",
    DATE_RELEASED: "2020-01-02 00:00:00.000",
  }).split("\t");
  fields.splice(placeOf("DATE_DETAINED"), 0, "");
  const { row, ledger } = await loadLine(fields.join("\t"));
  if (row === undefined) expect(ledger.rowsSetAside).toEqual({ "unreadable-row": 1 });
  else expect(row).toMatchObject({ DATE_DETAINED: null, DATE_RELEASED: "2020-01-02" });
});
