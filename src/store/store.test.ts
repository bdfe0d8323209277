import { spawnSync } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  commitRelease,
  describeInput,
  findRelease,
  listReleases,
  openStore,
  type ReleaseOrigin,
  type ReleaseWriter,
  readRows,
  type Store,
  verifyRelease,
} from "./index.ts";

const COLUMNS = { place: "text", people: "number", year: "integer" } as const;
const ROWS = [
  { place: "Zürich's", people: 12.5, year: 2024 },
  { place: null, people: null, year: null },
  { place: "Aarau", people: 0, year: -1 },
];

let folder = "";
let store: Store = openStore("");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-store-"));
  store = openStore(join(folder, "store"));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function origin(input: string, created = "2025-01-01T00:00:00.000Z"): ReleaseOrigin {
  const inputs = [describeInput("input.csv", Buffer.from(input))];
  return {
    kind: "table",
    source: "a test",
    inputs,
    schemaVersion: 1,
    programVersion: "0.1.0",
    created,
    details: {},
  };
}

async function writeTown(writer: ReleaseWriter): Promise<void> {
  await writer.writeTable(
    { name: "town", columns: COLUMNS, rowsRead: 5, rowsSetAside: { "no-year": 2 } },
    ROWS,
  );
}

test("a committed release is listed with its manifest and read back row for row", async () => {
  const { release, already } = await commitRelease(store, "towns", origin("a"), writeTown);
  expect(already).toBe(false);
  expect(release.manifest).toMatchObject({
    source: "a test",
    inputs: [
      {
        path: "input.csv",
        bytes: 1,
        sha256: "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
      },
    ],
    tables: [
      {
        name: "town",
        files: [{ file: "town.parquet" }],
        rowsRead: 5,
        rowsKept: 3,
        rowsSetAside: { "no-year": 2 },
      },
    ],
  });
  expect(await listReleases(store)).toEqual([release]);
  expect(await readRows(store, release, "town", COLUMNS)).toEqual(ROWS);
  expect(await readRows(store, release, "town", { year: "integer" })).toEqual([
    { year: 2024 },
    { year: null },
    { year: -1 },
  ]);
});

test("a table larger than the engine's chunks keeps all rows and their order", async () => {
  const rows = Array.from({ length: 5000 }, (_, year) => ({ year }));
  const { release } = await commitRelease(store, "many", origin("a"), (writer) =>
    writer.writeTable(
      { name: "years", columns: { year: "integer" }, rowsRead: 5000, rowsSetAside: {} },
      rows,
    ),
  );
  expect(await readRows(store, release, "years", { year: "integer" })).toEqual(rows);
});

test.each(["with space", "it's", "a[b]*?", "key=value"])(
  "a store may be in a folder named %s",
  async (name) => {
    store = openStore(join(folder, name));
    const { release } = await commitRelease(store, "towns", origin("a"), writeTown);
    expect(await readRows(store, release, "town", COLUMNS)).toEqual(ROWS);
  },
);

test("a store that does not exist has no releases and is not created by asking", async () => {
  expect(await listReleases(store)).toEqual([]);
  await expect(findRelease(store, "towns")).rejects.toMatchObject({ code: "store.unknown-release" });
  expect(await readdir(folder)).toEqual([]);
});

test("the same inputs are recognised, under whatever id, and nothing is written", async () => {
  const { release } = await commitRelease(store, "towns", origin("a"), writeTown);
  const again = await commitRelease(store, "others", origin("a", "2025-02-02T00:00:00.000Z"), () => {
    throw new Error("must not be called");
  });
  expect(again).toEqual({ release, already: true });
});

test("the same inputs under another schema version are another release", async () => {
  await commitRelease(store, "towns", origin("a"), writeTown);
  const newer = await commitRelease(store, "towns", { ...origin("a"), schemaVersion: 2 }, writeTown);
  expect(newer.already).toBe(false);
});

test("an id taken by other content gets a part of the hash, and the old release is kept", async () => {
  const first = await commitRelease(store, "towns", origin("a"), writeTown);
  const second = await commitRelease(store, "towns", origin("b", "2025-02-02T00:00:00.000Z"), writeTown);
  expect(second.release.id).toBe(`towns-${second.release.manifest.inputHash.slice(0, 8)}`);
  expect((await listReleases(store)).map(({ id }) => id)).toEqual([first.release.id, second.release.id]);
});

test("two commits of the same inputs at once give one release", async () => {
  const other = openStore(store.path);
  const both = await Promise.all([
    commitRelease(store, "towns", origin("a"), writeTown),
    commitRelease(other, "towns", origin("a"), writeTown),
  ]);
  await other.close();
  expect(both.filter(({ already }) => already)).toHaveLength(1);
  expect(await readdir(store.path)).toEqual(["releases"]);
});

test("a failure half-way leaves the old record whole and no litter", async () => {
  const { release } = await commitRelease(store, "towns", origin("a"), writeTown);
  const failing = commitRelease(store, "more", origin("b"), async (writer) => {
    await writeTown(writer);
    expect((await readdir(store.path)).some((name) => name.startsWith(".tmp-"))).toBe(true);
    expect(await listReleases(store)).toEqual([release]);
    throw new Error("stopped");
  });
  await expect(failing).rejects.toThrow("stopped");
  expect(await readdir(store.path)).toEqual(["releases"]);
  expect(await verifyRelease(release)).toEqual([]);
});

test("what a dead run left is removed by the next commit, what a living one writes is not", async () => {
  const dead = spawnSync(process.execPath, ["-e", "0"]).pid;
  const formerSelf = `.tmp-${process.pid}-0123456789ab`;
  const living = `.tmp-${process.ppid}-0123456789ab`;
  for (const name of [`.tmp-${dead}-0123456789ab`, formerSelf, living]) {
    await mkdir(join(store.path, name), { recursive: true });
    await writeFile(join(store.path, name, "town.parquet"), "half");
  }
  await commitRelease(store, "towns", origin("a"), writeTown);
  expect((await readdir(store.path)).sort()).toEqual([living, "releases"]);
});

test("rows that vanish unreported stop the commit", async () => {
  const losing = commitRelease(store, "towns", origin("a"), (writer) =>
    writer.writeTable({ name: "town", columns: COLUMNS, rowsRead: 4, rowsSetAside: {} }, ROWS),
  );
  await expect(losing).rejects.toMatchObject({ code: "store.rows-lost" });
  expect(await listReleases(store)).toEqual([]);
});

test("verifying finds what was changed, taken away or put in", async () => {
  const { release } = await commitRelease(store, "towns", origin("a"), async (writer) => {
    await writeTown(writer);
    await writer.writeTable({ name: "gone", columns: COLUMNS, rowsRead: 3, rowsSetAside: {} }, ROWS);
  });
  expect(await verifyRelease(release)).toEqual([]);
  await appendFile(join(release.path, "town.parquet"), "x");
  await rm(join(release.path, "gone.parquet"));
  await writeFile(join(release.path, "extra.txt"), "");
  expect(await verifyRelease(release)).toEqual([
    { file: "town.parquet", what: "changed" },
    { file: "gone.parquet", what: "missing" },
    { file: "extra.txt", what: "not-in-manifest" },
  ]);
});

test("a damaged release is named with a remedy", async () => {
  const { release } = await commitRelease(store, "towns", origin("a"), writeTown);
  await writeFile(join(release.path, "town.parquet"), "not Parquet");
  await expect(readRows(store, release, "town", COLUMNS)).rejects.toMatchObject({
    code: "store.damaged-table",
  });
  await rm(join(release.path, "town.parquet"));
  await expect(readRows(store, release, "town", COLUMNS)).rejects.toMatchObject({
    code: "store.damaged-table",
  });
  await writeFile(join(release.path, "manifest.json"), "{");
  await expect(listReleases(store)).rejects.toMatchObject({
    code: "store.bad-manifest",
    message: expect.stringContaining(release.path),
  });
});

test("a store path that is a file is refused in one sentence", async () => {
  await writeFile(join(folder, "file"), "");
  const blocked = openStore(join(folder, "file"));
  await expect(commitRelease(blocked, "towns", origin("a"), writeTown)).rejects.toMatchObject({
    code: "store.cannot-write",
    message: expect.stringContaining("choose another with --store"),
  });
  await expect(listReleases(blocked)).rejects.toMatchObject({ code: "store.unreadable" });
});
