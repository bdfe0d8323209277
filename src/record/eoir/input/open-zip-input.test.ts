import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { silentLog } from "../../../core/index.ts";
import { checkZipMembers } from "./check-zip-members.ts";
import { collectBytes, fileNamed } from "./fixtures/collect-bytes.ts";
import { type MemberToMake, makeZip } from "./fixtures/make-zip.ts";
import { recordingLog } from "./fixtures/recording-log.ts";
import { openZipInput } from "./open-zip-input.ts";
import type { ReleaseInput } from "./release-input.ts";
import { type ZipProgram, zipPrograms } from "./zip-programs.ts";

let folder: string;
let archive: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ofrecord-zip-"));
  archive = join(folder, "EOIR Case Data.zip");
});
afterEach(() => rm(folder, { recursive: true }));

const CASES = "IDNCASE\tNAT\r\n1\tMX\r\n".repeat(10_000);
const TABLES: readonly MemberToMake[] = [
  { name: "EOIR Case Data/", method: 0, mode: 0o40755 },
  { name: "EOIR Case Data/A_TblCase.csv", data: CASES, method: 9 },
  { name: "EOIR Case Data/Count.txt", data: "A_TblCase\t20000\n", method: 0 },
  { name: "Lookup/tblLookupHloc.csv", data: "strCode\n", method: 8, zip64: true },
];

async function openMade(members: readonly MemberToMake[], program?: ZipProgram): Promise<ReleaseInput> {
  await writeFile(archive, makeZip(members));
  return openZipInput(archive, null, { log: silentLog }, program && [program]);
}

async function readOne(members: readonly MemberToMake[], program: ZipProgram, name: string): Promise<string> {
  const input = await openMade(members, program);
  return collectBytes(fileNamed(input, name).open());
}

const isInstalled = ({ command }: ZipProgram): boolean => spawnSync(command, []).error === undefined;
const TRIED: readonly ZipProgram[] = zipPrograms.filter(
  (program) => program.kind === "unzip" || isInstalled(program),
);

describe.each(TRIED)("a zip file read with $command", (program) => {
  const canDeflate64 = program.kind !== "bsdtar";

  beforeEach(({ skip }) => {
    skip(!isInstalled(program), `${program.command} is not installed here`);
  });

  test("gives its tables in the order of their paths, with their sizes", async () => {
    const input = await openMade(TABLES, program);
    expect(input.files.map(({ name, path, bytes }) => [name, path, bytes])).toEqual([
      ["A_TblCase.csv", "EOIR Case Data/A_TblCase.csv", CASES.length],
      ["Count.txt", "EOIR Case Data/Count.txt", 16],
      ["tblLookupHloc.csv", "Lookup/tblLookupHloc.csv", 8],
    ]);
    expect(input).toMatchObject({ name: "EOIR Case Data.zip", url: null, etag: null, lastModified: null });
  });

  test("streams stored, deflated and 64-bit members, several at once and again", async () => {
    const input = await openMade(TABLES, program);
    const names = ["Count.txt", "tblLookupHloc.csv", "Count.txt"];
    const read = names.map((name) => collectBytes(fileNamed(input, name).open()));
    expect(await Promise.all(read)).toEqual(["A_TblCase\t20000\n", "strCode\n", "A_TblCase\t20000\n"]);
  });

  test("reads Deflate64, or says what to install", async () => {
    const reading = readOne(TABLES, program, "A_TblCase.csv");
    if (canDeflate64) expect(await reading).toBe(CASES);
    else {
      await expect(reading).rejects.toMatchObject({
        code: "record.zip-method",
        message: expect.stringContaining("install 7-Zip"),
      });
    }
  });

  test.each(["a[b]*?.csv", "-x.csv", "@list.csv", " blanks  .csv", "-d.csv", "tbl{a,b}.csv", "a'b\"$c.csv"])(
    "takes the name %j as it stands",
    async (name) => {
      const others = ["ab.csv", "x.csv", "list.csv", "d.csv"].map((other) => ({
        name: other,
        data: "wrong",
      }));
      expect(await readOne([...others, { name, data: "right" }], program, name)).toBe("right");
      const inFolder = { name: `Lookup/${name}`, data: "right" };
      expect(await readOne([...others, inFolder], program, name)).toBe("right");
    },
  );

  test.each(["we[i]rd", "st*r?", "-d", "@at", "with 'quotes'", "back\\slash", "back\\[slash]"])(
    "takes a zip file and a folder named %j as they stand",
    async (name) => {
      if (process.platform === "win32") return;
      await mkdir(join(folder, name));
      archive = join(folder, name, `${name}.zip`);
      expect(await readOne(TABLES, program, "Count.txt")).toBe("A_TblCase\t20000\n");
    },
  );

  test("passes over links, hidden files and what a Mac adds, and reads an empty table", async () => {
    const log = recordingLog();
    const others: MemberToMake[] = [
      { name: "Lookup/passwd.csv", data: "/etc/passwd", mode: 0o120777, method: 0 },
      { name: "__MACOSX/Lookup/._empty.csv", data: "x" },
      { name: "Lookup/empty.csv", method: 0 },
      { name: "data dictionary.pdf", data: "x" },
      { name: "truth/cases.csv", data: "x" },
    ];
    await writeFile(archive, makeZip([...TABLES, ...others]));
    const input = await openZipInput(archive, null, { log }, [program]);
    expect(input.files.map(({ name }) => name).slice(2)).toEqual(["empty.csv", "tblLookupHloc.csv"]);
    expect(await collectBytes(fileNamed(input, "empty.csv").open())).toBe("");
    expect(log.lines).toEqual([`Not read, being no tables, in ${archive}: data dictionary.pdf.`]);
  });

  test.each(["../up.csv", "/abs.csv", "a/../../up.csv", "C:/drive.csv", "c:up.csv", "a\\..\\up.csv", ".."])(
    "refuses the name %j",
    async (name) => {
      // bsdtar itself makes "/" of "\", after which the name still leads out of the file.
      await expect(openMade([...TABLES, { name, data: "x" }], program)).rejects.toMatchObject({
        code: "record.zip-unsafe-name",
        message: expect.stringContaining("leads out of it"),
      });
    },
  );

  test("refuses a name twice, whatever its letters' case, and one table in two folders", async () => {
    const twice = [...TABLES, { name: "Lookup/TBLLOOKUPHLOC.csv", data: "x" }];
    await expect(openMade(twice, program)).rejects.toMatchObject({ code: "record.zip-name-twice" });
    const copied = [...TABLES, { name: "Copy/tbllookuphloc.csv", data: "x" }];
    await expect(openMade(copied, program)).rejects.toMatchObject({ code: "record.table-twice" });
  });

  test("refuses what unpacks beyond measure before reading it", async () => {
    const bomb = { name: "bomb.csv", data: "x", method: 0, listedBytes: 900_000_000 } as const;
    await expect(openMade([bomb], program)).rejects.toMatchObject({ code: "record.zip-too-large" });
  });

  test("stops a member that gives more than was listed", async () => {
    const zeros = { name: "a.csv", data: Buffer.alloc(5_000_000), listedBytes: 100_000 };
    const input = await openMade([zeros, { name: "b.csv", data: CASES, method: 0 }], program);
    let read = 0;
    const reading = async (): Promise<void> => {
      for await (const block of fileNamed(input, "a.csv").open()) read += block.length;
    };
    await expect(reading()).rejects.toMatchObject({ code: "record.zip-damaged" });
    expect(read).toBeLessThanOrEqual(100_000);
  });

  test.runIf(canDeflate64)("names a member that is damaged", async () => {
    const wrongSum = [...TABLES, { name: "Lookup/bad.csv", data: CASES, crc: 5 }];
    await expect(readOne(wrongSum, program, "bad.csv")).rejects.toThrow(
      /"Lookup\/bad\.csv" of .* is damaged .*crc.*fetch it again\.$/i,
    );
    const short = [...TABLES, { name: "Lookup/bad.csv", data: CASES, listedBytes: CASES.length + 1 }];
    await expect(readOne(short, program, "bad.csv")).rejects.toMatchObject({ code: "record.zip-damaged" });
  });

  test.runIf(canDeflate64)("refuses a locked table without asking for the password", async () => {
    const locked = [...TABLES, { name: "Lookup/locked.csv", data: "0123456789abcdef", encrypted: true }];
    await expect(openMade(locked, program)).rejects.toMatchObject({ code: "record.zip-locked" });
  });

  test("says of a zip file that was cut off that it is not whole", async () => {
    const whole = makeZip(TABLES);
    for (const length of [whole.length - 1, whole.length - 100, 1000, 4]) {
      await writeFile(archive, whole.subarray(0, length));
      const opening = openZipInput(archive, null, { log: silentLog }, [program]);
      await expect(opening).rejects.toMatchObject({ code: "record.zip-damaged" });
    }
  });

  test("refuses a zip file whose directory is damaged", async () => {
    const damaged = makeZip(TABLES);
    damaged.write("XX", damaged.lastIndexOf("PK\u0001\u0002", undefined, "latin1"), "latin1");
    await writeFile(archive, damaged);
    const opening = openZipInput(archive, null, { log: silentLog }, [program]);
    await expect(opening).rejects.toMatchObject({ code: "record.zip-damaged" });
  });

  test("stopping early, closing and a signal end the program", async () => {
    const large = [{ name: "a.csv", data: Buffer.alloc(40_000_000, "abc\n"), method: 0 } as const];
    const input = await openMade(large, program);
    for await (const block of fileNamed(input, "a.csv").open()) {
      expect(block.length).toBeGreaterThan(0);
      break;
    }
    const stream = fileNamed(input, "a.csv").open()[Symbol.asyncIterator]();
    await stream.next();
    await input.close();
    const rest = async (): Promise<void> => {
      while ((await stream.next()).done === false);
    };
    await expect(rest()).rejects.toMatchObject({ name: "AbortError" });

    const stopping = new AbortController();
    const options = { log: silentLog, signal: stopping.signal };
    const second = await openZipInput(archive, null, options, [program]);
    const reading = collectBytes(fileNamed(second, "a.csv").open());
    stopping.abort(new Error("stopped by the reader"));
    await expect(reading).rejects.toThrow("stopped by the reader");
  });
});

test("without a program that unpacks, the sentence says what to install", async () => {
  await writeFile(archive, makeZip(TABLES));
  const message = `Reading ${archive} needs a program that unpacks zip files, and neither 7-Zip nor unzip was found; install 7-Zip (Debian or Ubuntu: sudo apt install 7zip; macOS: brew install sevenzip; Windows: winget install 7zip.7zip), or unpack the file yourself and give the folder.`;
  for (const programs of [[], [{ command: "ofrecord-no-such-program", kind: "7-zip" } as const]]) {
    const opening = openZipInput(archive, null, { log: silentLog }, programs);
    await expect(opening).rejects.toMatchObject({ code: "record.no-zip-program", message });
  }
});

test("a program that is installed and does not understand gives way to the next", async ({ skip }) => {
  const unzip = { command: "unzip", kind: "unzip" } as const;
  skip(!isInstalled(unzip), "unzip is not installed here");
  await writeFile(archive, makeZip(TABLES));
  // Node stands for a 7-Zip so old that it does not know the options.
  const old = { command: process.execPath, kind: "7-zip" } as const;
  const { files } = await openZipInput(archive, null, { log: silentLog }, [old, unzip]);
  expect(files).toHaveLength(3);
});

test("what is no zip file is said to be none", async () => {
  for (const content of ["", "PK", "<html>", "IDNCASE\tNAT\n"]) {
    await writeFile(archive, content);
    await expect(openZipInput(archive, null, { log: silentLog })).rejects.toMatchObject({
      code: "record.not-a-zip",
    });
  }
});

test("all members together are held to the measure, so that none can be used twice over", () => {
  const member = { kind: "file", bytes: 900_000, packedBytes: 1000, encrypted: false } as const;
  const members = ["a", "b", "c"].map((name) => ({ ...member, path: name, listedAs: name }));
  expect(() => checkZipMembers(members, "a.zip", 3000)).not.toThrow();
  expect(() => checkZipMembers(members, "a.zip", 2000)).toThrow(/over 1000 times its size/);
  const huge = { ...member, path: "a", listedAs: "a", bytes: 201e9, packedBytes: 50e9 };
  expect(() => checkZipMembers([huge], "a.zip", 50e9)).toThrow(/more than 200 GB/);
});
