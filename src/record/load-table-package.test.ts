import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { exampleVocabulary } from "./fixtures/example-vocabulary.ts";
import { loadTablePackage, readLoadedTables, readTablePackage } from "./index.ts";

const fixture = new URL("fixtures/river-counts", import.meta.url).pathname;
let folder = "";
let store = "";
let seconds = 0;
const now = (): Date => new Date(Date.UTC(2025, 0, 1, 0, 0, seconds++));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-load-"));
  store = join(folder, "store");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function load(path: string) {
  return loadTablePackage(path, store, exampleVocabulary, "0.1.0", now);
}

test("a package that was loaded is read out as it was read in", async () => {
  expect(await load(fixture)).toEqual({ release: "river-counts", tables: 2, rows: 6, already: false });
  expect(await readLoadedTables(store)).toEqual(await readTablePackage(fixture, exampleVocabulary));
});

test("the same package again is recognised", async () => {
  await load(fixture);
  expect(await load(join(fixture, "datapackage.json"))).toEqual({
    release: "river-counts",
    tables: 2,
    rows: 6,
    already: true,
  });
  expect(await readdir(join(store, "releases"))).toEqual(["river-counts"]);
});

test("a corrected package stands beside the old one and is the one used", async () => {
  const corrected = join(folder, "corrected");
  await cp(fixture, corrected, { recursive: true });
  await load(corrected);
  await writeFile(join(corrected, "several-measures.csv"), "measure,period,value\nremovals,FY2024,271484\n");
  const second = await load(corrected);
  expect(second).toMatchObject({
    release: expect.stringMatching(/^river-counts-[0-9a-f]{8}$/),
    already: false,
  });
  expect(await readdir(join(store, "releases"))).toHaveLength(2);
  const tables = await readLoadedTables(store);
  expect(tables.map(({ rows }) => rows.map(({ value }) => value))).toEqual([[1210, 700, 510], [271484]]);
});

test("two packages are both used", async () => {
  await load(fixture);
  await load(await writePackage("other", [{ period: "FY2024", nationality: "MEX", value: 5 }]));
  expect((await readLoadedTables(store)).map(({ resource }) => resource.name)).toEqual([
    "docket-by-country",
    "several-measures",
    "rows",
  ]);
});

test("of a package with a fault nothing is kept", async () => {
  const faulty = await writePackage("faulty", [{ period: "FY2024", nationality: "Mexico", value: 5 }]);
  await expect(load(faulty)).rejects.toMatchObject({ code: "record.unknown-value" });
  expect(await readLoadedTables(store)).toEqual([]);
});

test("any rows written to a package come back equal through load and read", async () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "é", '"', ",", "\n", "'", " ", "😀", "\0"),
    maxLength: 8,
  });
  const row = fc.record({
    period: fc.constantFrom("FY2024", "2024", "2024-11", "FY2025 to 2025-09-20", "2024-10-01/2024-11-30"),
    nationality: fc.constantFrom("", "GTM", "MEX", "unknown"),
    "arresting-agency": fc.constantFrom("", "ICE", "CBP"),
    value: fc.oneof(
      fc.nat(),
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.constantFrom(0.1, 24216.4516),
    ),
    stated: text,
    class: fc.constantFrom("", "primary", "secondary"),
    source: text,
    locator: text,
    note: text,
  });
  const keyOf = (one: { period: string; nationality: string; "arresting-agency": string }): string =>
    [one.period, one.nationality, one["arresting-agency"]].join();
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(row, { minLength: 1, maxLength: 20, selector: keyOf }), async (rows) => {
      store = join(folder, `store-${run++}`);
      const path = await writePackage("random", rows);
      const read = await readTablePackage(path, exampleVocabulary);
      expect(read[0]?.rows.map(({ value }) => value)).toEqual(rows.map(({ value }) => value));
      expect(read[0]?.rows.map(({ note }) => note ?? "")).toEqual(rows.map(({ note }) => note));
      await load(path);
      expect(await readLoadedTables(store)).toEqual(read);
    }),
    { numRuns: 25 },
  );
});

async function writePackage(name: string, rows: readonly Record<string, string | number>[]): Promise<string> {
  const path = join(folder, name);
  await mkdir(path, { recursive: true });
  const about = { title: "t", description: "d", publisher: "p", class: "primary", completeness: "complete" };
  const resource = {
    name: "rows",
    path: "rows.csv",
    measure: "removals",
    licenses: [{ name: "CC0-1.0" }],
    ...about,
  };
  await writeFile(join(path, "datapackage.json"), JSON.stringify({ name, resources: [resource] }));
  await writeFile(join(path, "rows.csv"), stringify([...rows], { header: true, quoted_match: /[\r\n]/ }));
  return path;
}
