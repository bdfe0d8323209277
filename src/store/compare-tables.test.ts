import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RowBreakdown } from "./compare-sql.ts";
import {
  type Columns,
  commitRelease,
  compareTables,
  describeInput,
  openStore,
  type Release,
  type Store,
  type TableComparison,
} from "./index.ts";

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

const BIRDS: Columns = { ring: "integer", nest: "integer", seen: "date", kind: "text", weight: "number" };
const NESTS: Columns = { nest: "integer", tree: "text", built: "date" };
const BREAKDOWNS: readonly RowBreakdown[] = [
  { name: "month", columns: ["seen"] },
  { name: "kind", columns: ["kind", "weight"] },
  {
    name: "tree",
    columns: ["tree"],
    through: { table: "nests", theirs: "nest", ours: "nest", take: "only" },
  },
  {
    name: "built",
    columns: ["built"],
    through: { table: "sites", theirs: "nest", ours: "nest", take: "least" },
  },
];

let folder = "";
let store: Store = openStore("");
let releases = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-compare-"));
  store = openStore(join(folder, "store"));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function commit(
  tables: Readonly<Record<string, { columns: Columns; rows: readonly Row[] }>>,
): Promise<Release> {
  releases++;
  const origin = {
    kind: "table",
    source: "a test",
    inputs: [describeInput("birds.csv", Buffer.from(String(releases)))],
    schemaVersion: 1,
    programVersion: "test",
    created: "2025-01-01T00:00:00.000Z",
    details: {},
  };
  const { release } = await commitRelease(store, `birds-${releases}`, origin, async (writer) => {
    for (const [name, { columns, rows }] of Object.entries(tables)) {
      await writer.writeTable({ name, columns, rowsRead: rows.length, rowsSetAside: {} }, rows);
    }
  });
  return release;
}

const bird = (ring: number, more: Row = {}): Row => ({
  ring,
  nest: 1,
  seen: "2024-05-06",
  kind: "tit",
  weight: 11,
  ...more,
});

test("rows are matched by key and counted by fate, column and group", async () => {
  const nests = [
    { nest: 1, tree: "oak", built: "2020-01-01" },
    { nest: 2, tree: "elm", built: null },
  ];
  const sites = [
    { nest: 1, tree: null, built: "2021-03-04" },
    { nest: 1, tree: null, built: "2019-11-30" },
  ];
  const others = { nests: { columns: NESTS, rows: nests }, sites: { columns: NESTS, rows: sites } };
  const before = await commit({
    birds: { columns: BIRDS, rows: [bird(1), bird(2), bird(3, { nest: 2 }), bird(4, { kind: null })] },
    ...others,
  });
  const after = await commit({
    birds: {
      columns: BIRDS,
      rows: [bird(1), bird(2, { kind: "owl", weight: null }), bird(4, { kind: "" }), bird(5, { seen: null })],
    },
    ...others,
  });
  const found = await compareTables(
    store,
    before,
    after,
    "birds",
    "ring",
    ["nest", "seen", "kind", "weight"],
    BREAKDOWNS,
  );
  expect(found.counts).toEqual({ disappeared: 1, changed: 2, appeared: 1, unchanged: 1 });
  // A missing kind and an empty one differ.
  expect(found.changedByColumn).toEqual({ nest: 0, seen: 0, kind: 2, weight: 1 });
  expect(sorted(found.breakdowns["month"])).toEqual([
    { values: ["2024-05"], disappeared: 1, changed: 2, appeared: 0, unchanged: 1 },
    { values: [null], disappeared: 0, changed: 0, appeared: 1, unchanged: 0 },
  ]);
  expect(sorted(found.breakdowns["tree"])).toEqual([
    { values: ["elm"], disappeared: 1, changed: 0, appeared: 0, unchanged: 0 },
    { values: ["oak"], disappeared: 0, changed: 2, appeared: 1, unchanged: 1 },
  ]);
  expect(sorted(found.breakdowns["built"])).toEqual([
    { values: ["2019-11"], disappeared: 0, changed: 2, appeared: 1, unchanged: 1 },
    { values: [null], disappeared: 1, changed: 0, appeared: 0, unchanged: 0 },
  ]);
  expect(await readdir(store.path)).toEqual(["releases"]);
});

test("without a key equal rows match, each with one", async () => {
  const before = await commit({
    birds: { columns: BIRDS, rows: [bird(1), bird(1), bird(1), bird(2, { kind: null })] },
  });
  const after = await commit({
    birds: { columns: BIRDS, rows: [bird(1), bird(2, { kind: null }), bird(2, { kind: null }), bird(3)] },
  });
  const found = await compareTables(store, before, after, "birds", null, Object.keys(BIRDS));
  expect(found.counts).toEqual({ disappeared: 2, changed: 0, appeared: 2, unchanged: 2 });
});

test("a column of another type in each release is compared as text, one that is not compared changes nothing", async () => {
  const before = await commit({
    birds: { columns: { ...BIRDS, weight: "text" }, rows: [bird(1, { weight: "11" })] },
  });
  const after = await commit({
    birds: { columns: { ...BIRDS, weight: "integer" }, rows: [bird(1, { nest: 9 })] },
  });
  const found = await compareTables(store, before, after, "birds", "ring", ["weight"]);
  expect(found.counts).toEqual({ disappeared: 0, changed: 0, appeared: 0, unchanged: 1 });
  expect((await compareTables(store, before, after, "birds", "ring", [])).counts.unchanged).toBe(1);
});

test("a table or a column that groups rows may be lacking: then no row has a group", async () => {
  const { weight: _, ...columns } = BIRDS;
  const before = await commit({ birds: { columns, rows: [bird(1)] } });
  const after = await commit({ birds: { columns: BIRDS, rows: [] } });
  const found = await compareTables(store, before, after, "birds", "ring", ["kind"], BREAKDOWNS);
  expect(found.breakdowns["kind"]).toEqual([
    { values: ["tit", null], disappeared: 1, changed: 0, appeared: 0, unchanged: 0 },
  ]);
  expect(found.breakdowns["tree"]?.[0]?.values).toEqual([null]);
});

test("what cannot be compared is refused", async () => {
  const before = await commit({ birds: { columns: BIRDS, rows: [bird(1)] } });
  const after = await commit({ birds: { columns: BIRDS, rows: [bird(1)] } });
  const compare = (table: string, columns: readonly string[]) =>
    compareTables(store, before, after, table, "ring", columns);
  await expect(compare("bees", [])).rejects.toMatchObject({ code: "store.unknown-table" });
  await expect(compare("birds", ["song"])).rejects.toMatchObject({ code: "store.unknown-column" });
  await writeFile(join(after.path, "birds.parquet"), "no Parquet");
  await expect(compare("birds", ["kind"])).rejects.toMatchObject({ code: "store.damaged-table" });
  expect(await readdir(store.path)).toEqual(["releases"]);
});

test("a store that may not be written to can be compared", async () => {
  const before = await commit({ birds: { columns: BIRDS, rows: [bird(1)] } });
  await writeFile(join(folder, "file"), "");
  const readOnly = { path: join(folder, "file", "store") };
  const found = await compareTables(readOnly, before, before, "birds", "ring", ["kind"]);
  expect(found.counts.unchanged).toBe(1);
});

test("the same numbers come from comparing row by row", { timeout: 120_000 }, async () => {
  const cell = <Value extends Cell>(...values: Value[]): fc.Arbitrary<Value | null> =>
    fc.constantFrom(null, ...values);
  const days = ["2023-09-30", "2023-10-01", "2023-10-31"];
  const row = fc.record({
    ring: fc.integer({ min: 1, max: 12 }),
    nest: cell(1, 2, 3),
    seen: cell(...days),
    kind: cell("tit", "owl", "it's", ""),
    weight: cell(1.5, 2),
  });
  const nest = fc.record({
    nest: fc.integer({ min: 1, max: 3 }),
    tree: cell("oak", "elm"),
    built: cell(...days),
  });
  const side = fc.record({
    birds: fc.uniqueArray(row, { selector: ({ ring }) => ring, maxLength: 12 }),
    flock: fc.array(row, { maxLength: 12 }),
    nests: fc.uniqueArray(nest, { selector: (each) => each.nest, maxLength: 3 }),
    sites: fc.array(nest, { maxLength: 5 }),
  });
  type Side = (typeof side extends fc.Arbitrary<infer Value> ? Value : never) & Tables;
  await fc.assert(
    fc.asyncProperty(side, side, async (a: Side, b: Side) => {
      const [before, after] = [await commitSide(a), await commitSide(b)];
      const columns = ["nest", "seen", "kind", "weight"];
      const found = await compareTables(store, before, after, "birds", "ring", columns, BREAKDOWNS);
      const naive = compareNaively(a, b, columns);
      expect(found.counts).toEqual(naive.counts);
      expect(found.changedByColumn).toEqual(naive.changedByColumn);
      for (const { name } of BREAKDOWNS) {
        expect(sorted(found.breakdowns[name])).toEqual(sorted(naive.breakdowns[name]));
      }
      const flock = await compareTables(store, before, after, "flock", null, ["nest", "kind"], BREAKDOWNS);
      expect(flock.counts).toEqual(matchNaively(a.flock, b.flock, ["nest", "kind"]));
      for (const groups of Object.values(flock.breakdowns)) {
        expect(groups.reduce((sum, group) => sum + group.disappeared, 0)).toBe(flock.counts.disappeared);
      }
    }),
    { numRuns: 25 },
  );
});

interface Tables {
  readonly birds: readonly Row[];
  readonly flock: readonly Row[];
  readonly nests: readonly Row[];
  readonly sites: readonly Row[];
}

function commitSide({ birds, flock, nests, sites }: Tables): Promise<Release> {
  return commit({
    birds: { columns: BIRDS, rows: birds },
    flock: { columns: BIRDS, rows: flock },
    nests: { columns: NESTS, rows: nests },
    sites: { columns: NESTS, rows: sites },
  });
}

/** The same question answered as plainly as can be. */
function compareNaively(a: Tables, b: Tables, columns: readonly string[]): TableComparison {
  const counts = { disappeared: 0, changed: 0, appeared: 0, unchanged: 0 };
  const changedByColumn: Record<string, number> = Object.fromEntries(columns.map((name) => [name, 0]));
  const breakdowns: Record<string, (typeof counts & { values: (string | null)[] })[]> = {};
  const add = (fate: keyof typeof counts, row: Row, tables: Tables): void => {
    counts[fate]++;
    for (const { name, values } of groupsOf(row, tables)) {
      breakdowns[name] ??= [];
      let group = breakdowns[name].find((each) => JSON.stringify(each.values) === JSON.stringify(values));
      if (group === undefined) {
        group = { values, disappeared: 0, changed: 0, appeared: 0, unchanged: 0 };
        breakdowns[name].push(group);
      }
      group[fate]++;
    }
  };
  for (const row of a.birds) {
    if (!b.birds.some(({ ring }) => ring === row["ring"])) add("disappeared", row, a);
  }
  for (const row of b.birds) {
    const old = a.birds.find(({ ring }) => ring === row["ring"]);
    const differing = columns.filter((name) => old !== undefined && old[name] !== row[name]);
    for (const name of differing) changedByColumn[name] = (changedByColumn[name] ?? 0) + 1;
    add(old === undefined ? "appeared" : differing.length > 0 ? "changed" : "unchanged", row, b);
  }
  return { counts, changedByColumn, breakdowns };
}

function groupsOf(row: Row, { nests, sites }: Tables): { name: string; values: (string | null)[] }[] {
  const month = (day: Cell | undefined): string | null => (typeof day === "string" ? day.slice(0, 7) : null);
  const built = sites
    .filter(({ nest }) => nest === row["nest"])
    .flatMap(({ built: day }) => (typeof day === "string" ? [day] : []))
    .sort();
  const tree = nests.find(({ nest }) => nest === row["nest"])?.["tree"] ?? null;
  const weight = row["weight"] ?? null;
  return [
    { name: "month", values: [month(row["seen"])] },
    // The engine writes a whole number of this type with a decimal.
    {
      name: "kind",
      values: [row["kind"] as string | null, weight === null ? null : Number(weight).toFixed(1)],
    },
    { name: "tree", values: [tree as string | null] },
    { name: "built", values: [month(built[0])] },
  ];
}

function matchNaively(
  a: readonly Row[],
  b: readonly Row[],
  columns: readonly string[],
): TableComparison["counts"] {
  const text = (row: Row): string => JSON.stringify(columns.map((name) => row[name]));
  const left = b.map(text);
  let unchanged = 0;
  for (const row of a.map(text)) {
    const place = left.indexOf(row);
    if (place === -1) continue;
    left.splice(place, 1);
    unchanged++;
  }
  return { disappeared: a.length - unchanged, changed: 0, appeared: left.length, unchanged };
}

function sorted<Group extends { readonly values: readonly (string | null)[] }>(
  groups: readonly Group[] = [],
): readonly Group[] {
  const key = ({ values }: Group): string => JSON.stringify(values.map((value) => value ?? "\uffff"));
  return [...groups].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
