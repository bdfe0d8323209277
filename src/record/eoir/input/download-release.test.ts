import { readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { type DownloadMeans, downloadName, downloadRelease } from "./download-release.ts";
import { type DownloadScene, makeDownloadScene, NEW_ZIP, OLD_ZIP } from "./fixtures/download-scene.ts";
import { recordingLog } from "./fixtures/recording-log.ts";

let scene: DownloadScene;

beforeEach(async () => {
  scene = await makeDownloadScene();
});
afterEach(() => scene.end());

test("a file is kept under its own name with what the server calls its version", async () => {
  const log = recordingLog();
  expect(await scene.download(log)).toEqual({
    file: scene.file,
    url: scene.url,
    etag: '"old"',
    lastModified: "Mon, 03 Aug 2026 14:22:09 GMT",
  });
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
  expect((await readdir(scene.downloads)).sort()).toEqual(["EOIR Case Data.zip", "EOIR Case Data.zip.json"]);
  expect(log.lines).toEqual([`Downloading EOIR Case Data.zip of 300 KB from ${scene.url}.`]);
  expect(log.progressLines.at(-1)).toBe("");
});

test("a file that has not changed is not downloaded again", async () => {
  const first = await scene.download();
  const before = await stat(scene.file);
  const log = recordingLog();
  expect(await scene.download(log)).toEqual(first);
  expect(scene.server.requests[1]).toMatchObject({ ifNoneMatch: '"old"' });
  expect((await stat(scene.file)).mtimeMs).toBe(before.mtimeMs);
  expect(log.lines).toEqual([`${scene.file} is what ${first.url} still offers; it is not downloaded again.`]);
});

test("the date does where a server has no entity tags", async () => {
  scene.server.offer.etag = undefined;
  await scene.download();
  const log = recordingLog();
  await scene.download(log);
  expect(log.lines).toEqual([expect.stringContaining("it is not downloaded again")]);
  scene.server.offer.lastModified = "Tue, 01 Sep 2026 10:00:00 GMT";
  scene.server.offer.content = NEW_ZIP;
  expect(await scene.download()).toMatchObject({ lastModified: "Tue, 01 Sep 2026 10:00:00 GMT" });
  expect(await scene.fileIs(NEW_ZIP)).toBe(true);
});

test("a file that has changed is downloaded anew, and the old one stays until it is whole", async () => {
  await scene.download();
  Object.assign(scene.server.offer, {
    content: NEW_ZIP,
    etag: '"new"',
    breaksAfter: 100_000,
    ignoresRange: true,
  });
  await expect(scene.download()).rejects.toThrow(
    /could not be downloaded \(the connection broke\); \d+ KB are kept, and the next run goes on from there, or load the earlier copy .*EOIR Case Data\.zip\.$/,
  );
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
  Object.assign(scene.server.offer, { breaksAfter: undefined, ignoresRange: false });
  scene.server.requests.length = 0;
  const kept = await scene.partBytes();
  expect(await scene.download()).toMatchObject({ etag: '"new"' });
  expect(scene.server.requests).toEqual([
    { path: "/EOIR%20Case%20Data.zip", range: `bytes=${kept}-`, ifRange: '"new"', ifNoneMatch: '"old"' },
  ]);
  expect(await scene.fileIs(NEW_ZIP)).toBe(true);
});

test("a copy that is no longer what was downloaded is replaced", async () => {
  await scene.download();
  await writeFile(scene.file, "cut");
  await scene.download();
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
});

test("a server in trouble is tried again, five times", async () => {
  scene.server.offer.statuses = [503, 500, 429];
  await scene.download();
  expect(scene.waits).toEqual([1000, 2000, 5000]);
  await rm(scene.file);
  scene.server.offer.statuses = Array.from({ length: 10 }, () => 503);
  await expect(scene.download()).rejects.toThrow(
    /could not be downloaded \(status 503\); check the connection and the address, and try again\.$/,
  );
});

test.each([
  [404, /answered with status 404: it is not there; look on the publisher's site for its new address\.$/],
  [
    403,
    /answered with status 403: it is not given out to programs; download it with a browser and give the zip file\.$/,
  ],
])("status %i is said at once", async (status, sentence) => {
  scene.server.offer.statuses = [status];
  await expect(scene.download()).rejects.toThrow(sentence);
  expect(scene.waits).toEqual([]);
});

test("an error page with status 200 is not taken for the file and replaces nothing", async () => {
  await scene.breakOff(120_000);
  Object.assign(scene.server.offer, {
    content: Buffer.from("<html>Down"),
    etag: '"page"',
    type: "text/html; charset=utf-8",
  });
  await expect(scene.download()).rejects.toThrow(/answered with text\/html and not with a zip file/);
  expect(await scene.partBytes()).toBe(120_000);
  scene.server.offer.content = Buffer.from("PK");
  await expect(scene.download()).rejects.toMatchObject({ code: "record.not-a-zip" });
  scene.server.offer.content = Buffer.alloc(0);
  await expect(scene.download()).rejects.toMatchObject({ code: "record.not-a-zip" });
});

test("a file without a stated size is taken as it comes, and recognised later", async () => {
  scene.server.offer.chunked = true;
  await scene.download();
  await scene.download();
  expect(scene.server.requests[1]).toMatchObject({ ifNoneMatch: '"old"' });
  expect(await scene.fileIs(OLD_ZIP)).toBe(true);
});

test("a damaged note means a download from the start", async () => {
  await scene.download();
  for (const note of ["{", "null", '{"complete":{"url":5},"part":[]}']) {
    await writeFile(`${scene.file}.json`, note);
    await scene.download();
  }
  expect(scene.server.requests.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a stop is heard while waiting to try again", async () => {
  scene.server.offer.statuses = [503];
  const stopping = new AbortController();
  const log = { ...silentLog, info: () => stopping.abort(new Error("stopped by the reader")) };
  const options = { downloads: scene.downloads, log, allowPrivate: true, signal: stopping.signal };
  await expect(downloadRelease(scene.server.base, options)).rejects.toThrow("stopped by the reader");
});

test("no server and no network are said at once", async () => {
  const options = { downloads: scene.downloads, log: silentLog, allowPrivate: true };
  await expect(downloadRelease("http://127.0.0.1:1/a.zip", options, scene.means)).rejects.toThrow(
    "http://127.0.0.1:1/a.zip could not be downloaded (the server takes no connections); check the connection and the address, and try again.",
  );
  const lookup: DownloadMeans["lookup"] = (_host, _options, done) =>
    done(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), []);
  await expect(
    downloadRelease("http://court.example/a.zip", options, { ...scene.means, lookup }),
  ).rejects.toThrow(/no such server was found, or there is no network/);
  expect(scene.waits).toEqual([]);
});

test("a disk without room for the file is said before it is written", async () => {
  scene.server.offer.statedBytes = 1e16;
  await expect(scene.download()).rejects.toThrow(
    /^The download needs 10000000\.00 GB and the disk of .* has [\d.]+ [GM]B free; make room, or choose a store on another disk with --store\.$/,
  );
  expect(await readdir(scene.downloads)).toEqual([]);
});

test("a folder that cannot be written is said before anything is fetched", async () => {
  await writeFile(join(scene.downloads, "taken"), "");
  const options = { downloads: join(scene.downloads, "taken", "deeper"), log: silentLog, allowPrivate: true };
  await expect(downloadRelease(`${scene.server.base}/a.zip`, options, scene.means)).rejects.toMatchObject({
    code: "record.cannot-write",
    message: expect.stringContaining("a part of its path is a file"),
  });
  expect(scene.server.requests).toEqual([]);
});

test.each([
  ["https://fileshare.eoir.justice.gov/EOIR%20Case%20Data.zip", "EOIR Case Data.zip"],
  ["https://a.example/release?id=5", "release.zip"],
  ["https://a.example/", "release.zip"],
  ["https://a.example/a/%2e%2e%2fup.ZIP", "_up.ZIP"],
  ["https://a.example/..%5c..%5cup.zip", "_.._up.zip"],
  ["https://a.example/%00%0a:*?.zip", "____.zip"],
  ["https://a.example/%zz.zip", "_zz.zip"],
])("the name of %s is %s", (url, name) => {
  expect(downloadName(new URL(url))).toBe(name);
});
