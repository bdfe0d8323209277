import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { InternalError } from "../../core/index.ts";
import { exampleVocabulary } from "../fixtures/example-vocabulary.ts";
import type { PublishedTable } from "./published-table.ts";
import { readBuiltInRecord } from "./read-built-in-record.ts";
import { readTablePackage } from "./read-table-package.ts";
import type { MeasureWords, RecordVocabulary } from "./record-vocabulary.ts";

const fixture = new URL("../fixtures/river-counts", import.meta.url).pathname;
const data = new URL("../../../data", import.meta.url).pathname;
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-built-in-"));
  await cp(fixture, folder, { recursive: true });
  // The fixture shows that a byte order mark is allowed in others' tables; ours have none.
  await writeFile(join(folder, "several-measures.csv"), "measure,period,value\nremovals,FY2024,7\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("the quick way in gives what the careful one gives", async () => {
  const tables = await readTablePackage(folder, exampleVocabulary);
  expect(tables.map(({ rows }) => rows.length)).toEqual([3, 1]);
  expect(readBuiltInRecord(folder, exampleVocabulary).map(({ rows }) => rows)).toEqual(
    tables.map(({ rows }) => rows),
  );
});

test("rows are made once and share their groups and times", () => {
  const [table] = readBuiltInRecord(folder, exampleVocabulary);
  expect(table?.rows).toBe(table?.rows);
  expect(table?.rows[0]?.time).toBe(table?.rows[1]?.time);
});

test("a missing file is found at the start", async () => {
  await rm(join(folder, "several-measures.csv"));
  expect(() => readBuiltInRecord(folder, exampleVocabulary)).toThrow(InternalError);
  expect(() => readBuiltInRecord(join(folder, "nowhere"), exampleVocabulary)).toThrow(
    /install the program again/,
  );
});

test.each(["acreage,FY2024,7", "removals,FY20,7", "removals,FY2024,", "removals,FY2024,many"])(
  "a damaged row is never taken for a figure: %s",
  async (row) => {
    await writeFile(join(folder, "several-measures.csv"), `measure,period,value\n${row}\n`);
    expect(() => readBuiltInRecord(folder, exampleVocabulary).map((table) => table.rows)).toThrow(
      InternalError,
    );
  },
);

/** Every word the tables themselves use; whether they are the catalogue's is tested where both are known. */
function wordsOf(tables: readonly PublishedTable[]): RecordVocabulary {
  const measures = new Map<string, MeasureWords>();
  for (const { rows } of tables) {
    for (const { measure, group } of rows) {
      const dimensions = new Set([...(measures.get(measure)?.dimensions ?? []), ...Object.keys(group)]);
      measures.set(measure, { kind: "rate", dimensions: [...dimensions] });
    }
  }
  return { measures, dimensionValue: (_dimension, value) => /^\S(?:.*\S)?$/.test(value) };
}

test("the tables in data/ have no fault of form, and both ways in give the same rows", async () => {
  const anyMeasure = { get: (): MeasureWords => ({ kind: "rate", dimensions: [] }) };
  const open = {
    measures: anyMeasure as unknown as RecordVocabulary["measures"],
    dimensionValue: () => true,
  };
  const builtIn = readBuiltInRecord(data, open);
  expect(builtIn.reduce((sum, { rows }) => sum + rows.length, 0)).toBeGreaterThan(10_000);
  const careful = await readTablePackage(data, wordsOf(builtIn));
  expect(careful.map(({ rows }) => rows)).toEqual(builtIn.map(({ rows }) => rows));
  for (const { resource, rows, readValues } of builtIn) {
    expect([...(readValues?.() ?? [])], resource.name).toEqual(rows.map(({ value }) => value));
  }
});
