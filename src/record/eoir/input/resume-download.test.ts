import { readdir, rm, writeFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { downloadRelease } from "./download-release.ts";
import { type DownloadScene, makeDownloadScene, NEW_ZIP, OLD_ZIP } from "./fixtures/download-scene.ts";
import { recordingLog } from "./fixtures/recording-log.ts";

let scene: DownloadScene;

beforeEach(async () => {
  scene = await makeDownloadScene();
});
afterEach(() => scene.end());

test("a connection that breaks is taken up again where it broke, in the same run", async () => {
  scene.server.offer.breaksAfter = 110_000;
  const log = recordingLog();
  await scene.download(log);
  const starts = scene.server.requests.map(({ range }) => Number(/\d+/.exec(range ?? "0")?.[0]));
  expect(starts[0]).toBe(0);
  expect(starts.length).toBeGreaterThanOrEqual(3);
  expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
  expect(new Set(starts).size).toBe(starts.length);
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
  expect(scene.waits).toEqual([1000, 2000, 5000, 10_000, 20_000].slice(0, starts.length - 1));
  expect(log.lines[1]).toBe("The download was interrupted (the connection broke); trying again in 1 s.");
  expect(log.lines[2]).toMatch(/^The download of EOIR Case Data\.zip goes on at \d+ KB of 300 KB\.$/);
});

test("a connection that breaks is taken up again by the next run", async () => {
  await scene.breakOff(120_000);
  expect(await scene.partBytes()).toBe(120_000);
  await scene.download();
  expect(scene.server.requests).toMatchObject([{ range: "bytes=120000-", ifRange: '"old"' }]);
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
});

test("a connection that breaks is taken up again by the date where the entity tag is weak", async () => {
  scene.server.offer.etag = 'W/"weak"';
  await scene.breakOff(120_000);
  await scene.download();
  expect(scene.server.requests).toMatchObject([
    { range: "bytes=120000-", ifRange: "Mon, 03 Aug 2026 14:22:09 GMT" },
  ]);
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
});

test("it means the start where the server has no marks, ignores the range or has another file by now", async () => {
  Object.assign(scene.server.offer, { etag: undefined, lastModified: undefined });
  await scene.breakOff(120_000);
  await scene.download();
  expect(scene.server.requests).toEqual([{ path: "/EOIR%20Case%20Data.zip" }]);
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
  await rm(scene.file);

  Object.assign(scene.server.offer, { etag: '"old"' });
  await scene.breakOff(120_000);
  scene.server.offer.ignoresRange = true;
  await scene.download();
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
  await rm(scene.file);

  await scene.breakOff(120_000);
  Object.assign(scene.server.offer, { content: NEW_ZIP, etag: '"new"' });
  await scene.download();
  expect(scene.server.requests).toHaveLength(1);
  expect(await scene.fileIs(NEW_ZIP)).toBe(true);
});

test("it means the start where the server sends another range than the one asked for", async () => {
  await scene.breakOff(120_000);
  scene.server.offer.contentRange = `bytes 0-${OLD_ZIP.length - 1}/${OLD_ZIP.length}`;
  await scene.download();
  expect(scene.server.requests.map(({ range }) => range)).toEqual(["bytes=120000-", undefined]);
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
});

test("a part with all bytes there but not in place asks for the last byte alone", async () => {
  await scene.breakOff(120_000);
  await writeFile(`${scene.file}.part`, OLD_ZIP);
  await scene.download();
  expect(scene.server.requests).toMatchObject([{ range: `bytes=${OLD_ZIP.length - 1}-` }]);
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
});

test("a server that goes silent again and again ends the run in a sentence that says what is kept", async () => {
  scene.server.offer.stallsAfter = 50_000;
  scene.server.offer.ignoresRange = true;
  const options = { downloads: scene.downloads, log: silentLog, allowPrivate: true };
  await expect(downloadRelease(scene.url, options, { ...scene.means, idleMs: 150 })).rejects.toThrow(
    /could not be downloaded \(the server stopped sending\); \d+ KB are kept, and the next run goes on from there\.$/,
  );
  expect(scene.waits).toEqual([1000, 2000, 5000, 10_000, 20_000]);
});

test("a stopped run says why it was stopped and keeps what it has", async () => {
  scene.server.offer.stallsAfter = 50_000;
  const stopping = new AbortController();
  const log = { ...recordingLog(), info: () => stopping.abort(new Error("stopped by the reader")) };
  await expect(scene.download(log, stopping.signal)).rejects.toThrow("stopped by the reader");
  expect(await readdir(scene.downloads)).toEqual(["EOIR Case Data.zip.json", "EOIR Case Data.zip.part"]);
});
