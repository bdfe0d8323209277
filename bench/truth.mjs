// A made-up release with many defects: was every planted defect repaired to the truth or set aside and listed, and does
// every case whose rows are whole stand on every day where the truth says? No times; it says so where one is wrong.
import { createReadStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DuckDBInstance } from "@duckdb/node-api";
import { groupCaseRows } from "../dist/docket/derive/case-rows.js";
import { readCourtRecords } from "../dist/docket/derive/court-records.js";
import { spellsOf } from "../dist/docket/index.js";
import { courtTables } from "../dist/record/index.js";
import { listReleases, openStore } from "../dist/store/index.js";
import { madeUpRelease, measuredCommand } from "./load.mjs";

export async function run({ cases, defects, print, machine, release: given }) {
  const release = given ?? madeUpRelease(cases, { defects, seed: 7 });
  const work = mkdtempSync(join(tmpdir(), "ofrecord-bench-truth-"));
  try {
    measuredCommand(["load", "eoir", release, "--store", work, "--quiet"]);
    const store = openStore(work);
    const loaded = (await listReleases(store)).find(({ manifest }) => manifest.kind === "eoir");
    print({ bench: "truth.defects", machine, cases, defects, ...(await compareDefects(release, loaded)) });
    print({ bench: "truth.statuses", cases, defects, ...(await compareStatuses(release, store, loaded)) });
    await store.close();
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function compareDefects(release, loaded) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const lines = readLines(join(release, "truth", "defects.tsv"));
  const byTable = groupBy(lines, ([table]) => table);
  const right = {};
  const wrong = [];
  const count = (kind) => {
    right[kind] = (right[kind] ?? 0) + 1;
  };
  for (const [file, planted] of byTable) {
    const { name, key, columns } = courtTables.find((each) => each.file === file);
    const stored = loaded.manifest.tables.find((each) => each.name === name);
    const kept = new Set(columns.filter(({ use }) => use !== "known").map((column) => column.name));
    const ledger = loaded.manifest.details.ledger.find((each) => each.table === name);
    const paths = stored.files.map((each) => `'${join(loaded.path, each.file)}'`).join(", ");
    const keys = [...new Set(planted.map((line) => line[2]).filter((text) => /^\d+$/.test(text)))];
    const rows = new Map();
    for (let start = 0; start < keys.length; start += 5000) {
      const list = keys.slice(start, start + 5000).join(", ");
      const reader = await connection.runAndReadAll(
        `SELECT * FROM read_parquet([${paths}]) WHERE "${key}" IN (${list})`,
      );
      for (const row of reader.getRowObjects()) rows.set(String(row[key]), row);
    }
    const listed = (kind) =>
      ledger.defects.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + entry.count, 0);
    const perKind = groupBy(planted, ([, kind]) => kind);
    for (const [kind, group] of perKind) {
      // Codes of columns that are not stored cannot be listed; nor are values that no stored column holds.
      const relevant = group.filter(([, , , , column]) => column === "" || kept.has(column));
      const outcome = group[0]?.[6];
      if (outcome === "set-aside") {
        if (listed(kind) < relevant.length && !["unreadable-row"].includes(kind))
          wrong.push({ file, kind, planted: relevant.length, listed: listed(kind) });
        else for (const _ of relevant) count(`${kind}: set aside and listed`);
        continue;
      }
      if (listed(kind) < relevant.length) {
        // A row that could be read in two ways is set aside instead of repaired: listed, not lost.
        const aside = relevant.filter(([, , id]) => !rows.has(id)).length;
        if (listed(kind) + aside < relevant.length)
          wrong.push({ file, kind, planted: relevant.length, listed: listed(kind) });
      }
      for (const [, , id, line, column, truth] of relevant) {
        const row = rows.get(id);
        if (row === undefined) {
          count(`${kind}: set aside and listed`);
          continue;
        }
        const cell = column === "" ? "" : textOf(row[column]);
        if (kind === "code-not-in-lookup" && cell !== "") count(`${kind}: kept and listed`);
        else if (kind === "short-row" && cell === "") count("short-row: padded with blanks");
        else if (outcome === "blanked" && cell === "") count(`${kind}: blanked`);
        else if (column === "" || cell === textOf(truth)) count(`${kind}: ${outcome}`);
        else wrong.push({ file, kind, line, column, truth, found: cell });
      }
    }
  }
  return { planted: lines.length, right, wrong: wrong.length, examples: wrong.slice(0, 8) };
}

async function compareStatuses(release, store, loaded) {
  const dates = readFileSync(join(release, "truth", "dates.txt"), "utf8")
    .trim()
    .split(/\s+/);
  const days = dates.map((date) => Date.parse(`${date}T00:00:00Z`) / 86_400_000);
  const letters = JSON.parse(readFileSync(join(release, "truth", "counts.json"), "utf8")).letters;
  const letterOf = new Map(Object.entries(letters).map(([letter, words]) => [words, letter]));
  const affected = new Set(readLines(join(release, "truth", "affected.tsv")).map(([id]) => id));
  const records = await readCourtRecords(store, loaded, ["G"]);
  const rows = groupCaseRows(records);
  let equal = 0;
  let leftOut = 0;
  const wrong = [];
  const truth = readFileSync(join(release, "truth", "status.tsv"), "utf8");
  for (let start = 0; start < truth.length; ) {
    const end = truth.indexOf("\n", start);
    const [id, expected] = truth.slice(start, end).trim().split("\t");
    start = end + 1;
    if (affected.has(id)) {
      leftOut++;
      continue;
    }
    const place = records.places.placeOf(Number(id));
    const spells = place === -1 ? [] : spellsOf(rows.historyOf(place));
    const found = days
      .map((day) => {
        const spell = spells.find(({ from, to }) => from <= day && (to === null || day < to));
        if (spell === undefined) return "-";
        const { status, basis, protection } = spell;
        return letterOf.get(basis === null ? status : `${status}, basis ${basis}, protection ${protection}`);
      })
      .join("");
    if (found === expected) equal++;
    else wrong.push({ id, expected, found });
  }
  const aside = await withRowsSetAside(release, loaded, new Set(wrong.map(({ id }) => id)));
  const unexplained = wrong.filter(({ id }) => !aside.has(id));
  return {
    dates: dates.length,
    casesEqual: equal,
    casesLeftOutByTheTruth: leftOut,
    casesWithARowSetAside: aside.size,
    wrong: unexplained.length,
    examples: unexplained.slice(0, 5),
  };
}

/** Of these cases those with a row in the files that is not in the store: it was set aside because it can be read in two ways. */
async function withRowsSetAside(release, loaded, cases) {
  const aside = new Set();
  if (cases.size === 0) return aside;
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const name of ["cases", "proceedings", "appeals", "motions"]) {
    const { file, key, columns } = courtTables.find((each) => each.name === name);
    const caseField = columns.findIndex((column) => column.name.toLowerCase() === "idncase");
    const rows = [];
    const lines = createInterface({
      input: createReadStream(join(release, "EOIR Case Data", `${file}.csv`), "latin1"),
    });
    for await (const line of lines) {
      const fields = line.split("\t");
      if (cases.has(fields[caseField])) rows.push([fields[0], fields[caseField]]);
    }
    const paths = loaded.manifest.tables
      .find((each) => each.name === name)
      .files.map((each) => `'${join(loaded.path, each.file)}'`)
      .join(", ");
    for (const [id, owner] of rows) {
      const reader = await connection.runAndReadAll(
        `SELECT count(*)::INTEGER FROM read_parquet([${paths}]) WHERE "${key}" = ${Number(id) || -1}`,
      );
      if (reader.getRows()[0][0] === 0) aside.add(owner);
    }
  }
  return aside;
}

function textOf(value) {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return text.replace(/ 00:00:00(\.000)?$/, "").trim();
}

function readLines(file) {
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.split("\t"));
}

function groupBy(lines, keyOf) {
  const groups = new Map();
  for (const line of lines) {
    const key = keyOf(line);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(line);
  }
  return groups;
}
