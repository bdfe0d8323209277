import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { LATEST_RELEASE_URL } from "../../court-release.ts";
import { collectBytes } from "./fixtures/collect-bytes.ts";
import { startFileServer } from "./fixtures/file-server.ts";
import { makeZip } from "./fixtures/make-zip.ts";
import { openReleaseInput, type ReleaseInput } from "./open-release-input.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-release-"));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (place: string, allowPrivate = true): Promise<ReleaseInput> =>
  openReleaseInput(place, { downloads: join(folder, "downloads"), log: silentLog, allowPrivate });

const ZIP = makeZip([
  { name: "EOIR Case Data/A_TblCase.csv", data: "IDNCASE\tNAT\r\n1\tMX\r\n", method: 9 },
  { name: "Lookup/tblLookupHloc.csv", data: "strCode\r\n" },
]);

test("one release gives the same files from a folder, a zip file and an address", async ({ skip }) => {
  skip(spawnSync("unzip", []).error !== undefined, "unzip is not installed here");
  await mkdir(join(folder, "release/EOIR Case Data"), { recursive: true });
  await mkdir(join(folder, "release/Lookup"));
  await writeFile(join(folder, "release/EOIR Case Data/A_TblCase.csv"), "IDNCASE\tNAT\r\n1\tMX\r\n");
  await writeFile(join(folder, "release/Lookup/tblLookupHloc.csv"), "strCode\r\n");
  await writeFile(join(folder, "release.zip"), ZIP);
  const server = await startFileServer({ content: ZIP, etag: '"1"' });
  try {
    const url = `${server.base}/EOIR%20Case%20Data.zip`;
    for (const place of [join(folder, "release"), join(folder, "release.zip"), url]) {
      const input = await open(place);
      const read = input.files.map(async (file) => [file.name, file.path, await collectBytes(file.open())]);
      expect(await Promise.all(read)).toEqual([
        ["A_TblCase.csv", "EOIR Case Data/A_TblCase.csv", "IDNCASE\tNAT\r\n1\tMX\r\n"],
        ["tblLookupHloc.csv", "Lookup/tblLookupHloc.csv", "strCode\r\n"],
      ]);
      await input.close();
    }
    const kept = join(folder, "downloads/EOIR Case Data.zip");
    expect(await open(kept)).toMatchObject({
      name: "EOIR Case Data.zip",
      url,
      etag: '"1"',
      lastModified: null,
    });
    await writeFile(kept, Buffer.concat([ZIP, Buffer.alloc(1)]));
    expect(await open(kept)).toMatchObject({ url: null, etag: null });
  } finally {
    server.stop();
  }
});

test("what is not there, no release or no address is said in one sentence", async () => {
  const missing = join(folder, "EOIR");
  await expect(open(missing)).rejects.toThrow(
    `There is no ${missing}; give the folder, the zip file or the address of a release.`,
  );
  await writeFile(join(folder, "A_TblCase.csv"), "IDNCASE\n");
  await expect(open(join(folder, "A_TblCase.csv"))).rejects.toMatchObject({ code: "record.not-a-zip" });
  await expect(open("ftp://court.example/a.zip")).rejects.toMatchObject({ code: "record.bad-url" });
  await expect(open("http://127.0.0.1/a.zip", false)).rejects.toMatchObject({
    code: "record.private-address",
  });
});

test("the agency's address is one that may be reached", () => {
  expect(new URL(LATEST_RELEASE_URL).protocol).toBe("https:");
});
