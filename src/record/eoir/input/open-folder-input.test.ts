import { appendFile, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { collectBytes, fileNamed } from "./fixtures/collect-bytes.ts";
import { recordingLog } from "./fixtures/recording-log.ts";
import { openFolderInput } from "./open-folder-input.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-folder-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, content: string | Uint8Array = "x"): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

const pathsOf = async (): Promise<string[]> =>
  (await openFolderInput(folder, { log: silentLog })).files.map(({ path }) => path);

test.each([
  ["in the agency's folders", ["EOIR Case Data/A_TblCase.csv", "Lookup/tblLookupHloc.csv"]],
  ["one level deeper", ["2026-07/EOIR Case Data/A_TblCase.csv", "2026-07/Lookup/tblLookupHloc.csv"]],
  [
    "look-ups inside the data",
    ["a/EOIR Case Data/A_TblCase.csv", "a/EOIR Case Data/Lookup/tblLookupHloc.csv"],
  ],
  ["directly in it, in any letters", ["A_TBLCASE.CSV", "b.Tsv", "count.TXT"]],
])("finds tables that lie %s", async (_, paths) => {
  for (const path of paths) await put(path);
  expect(await pathsOf()).toEqual(paths);
});

test("leaves out the truth of a made-up release, hidden files and what lies too deep, and names what else is there", async () => {
  for (const path of ["A_TblCase.csv", "truth/cases.csv", ".git/a.csv", ".b.csv", "a/b/c/d/e.csv"])
    await put(path);
  for (let number = 1; number <= 7; number++) await put(`dictionary-${number}.pdf`);
  const log = recordingLog();
  const { files } = await openFolderInput(folder, { log });
  expect(files.map(({ name }) => name)).toEqual(["A_TblCase.csv"]);
  expect(log.lines).toEqual([
    `Not read, being no tables, in ${folder}: dictionary-1.pdf, dictionary-2.pdf, dictionary-3.pdf, dictionary-4.pdf, dictionary-5.pdf and 2 more.`,
  ]);
});

test("streams a table whole and in order, whatever its size, and again", async () => {
  const content = Buffer.alloc(9_000_001);
  for (let at = 0; at < content.length; at++) content[at] = at % 251;
  await put("A_TblCase.csv", content);
  await put("empty.csv", "");
  const input = await openFolderInput(folder, { log: silentLog });
  const table = fileNamed(input, "A_TblCase.csv");
  expect(table.bytes).toBe(content.length);
  for (let time = 0; time < 2; time++) {
    expect((await collectBytes(table.open())) === content.toString("latin1")).toBe(true);
  }
  expect(await collectBytes(fileNamed(input, "empty.csv").open())).toBe("");
});

test("says that a table changed while it was read, longer or shorter", async () => {
  await put("A_TblCase.csv", Buffer.alloc(1000));
  const input = await openFolderInput(folder, { log: silentLog });
  const table = fileNamed(input, "A_TblCase.csv");
  await appendFile(join(folder, "A_TblCase.csv"), "more");
  await expect(collectBytes(table.open())).rejects.toMatchObject({
    code: "record.file-changed",
  });
  await truncate(join(folder, "A_TblCase.csv"), 10);
  await expect(collectBytes(table.open())).rejects.toMatchObject({
    code: "record.file-changed",
  });
  await rm(join(folder, "A_TblCase.csv"));
  await expect(collectBytes(table.open())).rejects.toMatchObject({
    code: "record.release-unreadable",
    message: expect.stringContaining("ENOENT"),
  });
});

test("refuses a folder without tables, and one with a table twice", async () => {
  await expect(pathsOf()).rejects.toMatchObject({ code: "record.not-a-release" });
  await put("2026-06/A_TblCase.csv");
  await put("2026-07/a_tblcase.csv");
  await expect(pathsOf()).rejects.toThrow(
    /holds one table twice, as "2026-06\/A_TblCase\.csv" and "2026-07\/a_tblcase\.csv"; give a single release/,
  );
});

test.skipIf(process.platform === "win32")(
  "follows the reader's own links and passes over broken ones",
  async () => {
    await put("elsewhere/data/A_TblCase.csv", "linked");
    await mkdir(join(folder, "release"));
    await symlink(join(folder, "elsewhere/data"), join(folder, "release/EOIR Case Data"));
    await symlink(join(folder, "elsewhere/data/A_TblCase.csv"), join(folder, "release/copy.csv"));
    await symlink(join(folder, "nowhere"), join(folder, "release/broken.csv"));
    const { files } = await openFolderInput(join(folder, "release"), { log: silentLog });
    expect(files.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["EOIR Case Data/A_TblCase.csv", 6],
      ["copy.csv", 6],
    ]);
  },
);

test("closing and a signal end what is being read", async () => {
  await put("A_TblCase.csv", Buffer.alloc(20_000_000));
  const input = await openFolderInput(folder, { log: silentLog });
  const reading = collectBytes(fileNamed(input, "A_TblCase.csv").open());
  await input.close();
  await expect(reading).rejects.toMatchObject({ name: "AbortError" });
  const signal = AbortSignal.abort(new Error("stopped by the reader"));
  const second = await openFolderInput(folder, { log: silentLog, signal });
  await expect(collectBytes(fileNamed(second, "A_TblCase.csv").open())).rejects.toThrow(
    "stopped by the reader",
  );
});
