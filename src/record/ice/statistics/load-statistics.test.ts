import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { listReleases, openStore, type Store } from "../../../store/index.ts";
import { makeWorkbook } from "../sheets/fixtures/make-workbook.ts";
import { fixturePath, fixtures, readFixture } from "./fixtures/open-fixture.ts";
import { loadStatistics } from "./load-statistics.ts";
import { readLoadedStatistics } from "./read-loaded-statistics.ts";

let folder = "";
let store: Store;
let hours = 0;
const now = (): Date => new Date(Date.UTC(2026, 4, 1, hours++));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-statistics-"));
  store = openStore(join(folder, "store"));
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

function load(...paths: string[]) {
  const inputs = paths.map((path) => ({ path, name: path.slice(path.lastIndexOf("/") + 1) }));
  return loadStatistics(inputs, store, { log: silentLog, programVersion: "0.1.0", now });
}

async function readSeries() {
  return readLoadedStatistics(store, await listReleases(store));
}

test("workbooks loaded together come back as one series, row for row", async () => {
  const paths = [fixtures.fy26, fixtures.fy19].map(fixturePath);
  const { release, workbooks, already } = await load(...paths);
  expect(already).toBe(false);
  expect(release.id).toBe("ice-statistics-2026-05-01");
  expect(workbooks.map(({ file, asOf, fiscalYear }) => [file, asOf, fiscalYear])).toEqual([
    [fixtures.fy26, "2026-04-04", 2026],
    [fixtures.fy19, "2019-10-04", 2019],
  ]);
  expect(workbooks[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  const series = await readSeries();
  expect(series.map(({ resource }) => [resource.name, resource.title])).toEqual([
    ["ice-statistics-2019-10-04", "ICE Detention Statistics, FY2019, data to 2019-10-04"],
    ["ice-statistics-2026-04-04", "ICE Detention Statistics, FY2026, data to 2026-04-04"],
  ]);
  for (const [index, path] of [paths[1], paths[0]].entries()) {
    expect(series[index]?.rows).toEqual((await readFixture(path ?? "")).rows);
  }
});

test("the same workbooks again are recognised", async () => {
  const path = fixturePath(fixtures.fy19);
  await load(path);
  expect(await load(path)).toMatchObject({ already: true, workbooks: [{ asOf: "2019-10-04" }] });
  expect(await listReleases(store)).toHaveLength(1);
});

test("two copies of one posting are one workbook of the series, and both releases stay", async () => {
  const earlier = join(folder, "20260101000000-FY26.xlsx");
  const later = join(folder, "20260410000000-FY26.xlsx");
  await cp(fixturePath(fixtures.fy26), earlier);
  await cp(fixturePath(fixtures.fy26), later);
  await load(later);
  await load(earlier);
  expect(await listReleases(store)).toHaveLength(2);
  const series = await readSeries();
  expect(series.map(({ resource }) => resource.path)).toEqual(["20260410000000-FY26.xlsx"]);
});

test("where one workbook is refused nothing is loaded, and the sentence names it", async () => {
  const stranger = join(folder, "notes.xlsx");
  await writeFile(stranger, "Quarter,Sum\n");
  await expect(load(fixturePath(fixtures.fy19), stranger)).rejects.toMatchObject({
    code: "record.workbook-not-a-workbook",
    message: expect.stringContaining("notes.xlsx"),
  });
  expect(await listReleases(store)).toEqual([]);
});

test("an Excel workbook of something else is refused, and nothing is loaded", async () => {
  const stranger = join(folder, "FY26_detentionStats.xlsx");
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Quarter</t></is></c><c r="B1"><v>12</v></c></row>';
  await writeFile(stranger, makeWorkbook({ sheets: { "Detention FY26": row } }));
  await expect(load(fixturePath(fixtures.fy19), stranger)).rejects.toMatchObject({
    code: "record.not-statistics",
    message: expect.stringMatching(/^FY26_detentionStats\.xlsx is no ICE detention statistics workbook: /),
  });
  expect(await listReleases(store)).toEqual([]);
});

test("two workbooks of one name, and none at all, are refused", async () => {
  const path = fixturePath(fixtures.fy19);
  await expect(load(path, path)).rejects.toMatchObject({ code: "record.same-name" });
  await expect(load()).rejects.toMatchObject({ code: "record.no-statistics" });
});
