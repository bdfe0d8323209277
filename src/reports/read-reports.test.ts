import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Log } from "../core/index.ts";
import type { ReportEffects } from "./effects.ts";
import { type ReadOptions, type ReadResult, readReports } from "./read-reports.ts";
import { realReportEffects } from "./real-effects.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

const TEXT = "A headline\n\nThere are 7 million people on the docket.\n";
const PAGE =
  "<!DOCTYPE html><title>A headline of a page</title><p>There are 7 million people on the docket, and of those 1.4 million have final orders.</p>";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ofrecord-reports-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

const read = (source: string, options?: ReadOptions): Promise<ReadResult[]> =>
  all(readReports(source, options));

async function fault(source: string, options?: ReadOptions): Promise<{ code: string; message: string }> {
  const [result, more] = await read(source, options);
  if (result === undefined || result.ok || more !== undefined) throw new Error("expected one error");
  return result.error;
}

describe("readReports", () => {
  it("reads text, pages and markdown", async () => {
    const [text] = await read(file("a.txt", TEXT));
    expect(text).toMatchObject({
      ok: true,
      notes: [],
      report: { id: "a.txt", title: "A headline", text: TEXT },
    });
    const [page] = await read(file("a.htm", PAGE));
    expect(page).toMatchObject({ ok: true, report: { title: "A headline of a page" } });
    const [markdown] = await read(file("a.md", `# A headline\n\n${TEXT}`));
    expect(markdown).toMatchObject({ ok: true, report: { title: "A headline" } });
  });

  it("reads a folder by name, goes on after a bad file, and says what it passed over", async () => {
    file("folder/b.html", PAGE);
    file("folder/a.txt", TEXT);
    file("folder/c.txt", "");
    file("folder/d.TXT", TEXT);
    file("folder/notes.md", TEXT);
    file("folder/inner/e.txt", TEXT);
    const lines: string[] = [];
    const log: Log = { info: (line) => lines.push(line), progress: () => {} };
    const results = await read(join(folder, "folder"), { log });
    expect(results.map((result) => (result.ok ? result.report.id : result.error.code))).toEqual([
      "a.txt",
      "b.html",
      "reports.empty",
      "d.TXT",
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/passed over inner, notes\.md;/);
  });

  it.each([
    ["text", TEXT, "A headline"],
    ["a page", PAGE, "A headline of a page"],
  ])("tells %s on standard input", async (_name, given, title) => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(given);
    }
    const effects: ReportEffects = { ...realReportEffects, readStandardInput: input };
    expect(await read("-", { effects })).toMatchObject([
      { ok: true, report: { id: "-", source: "standard input", title } },
    ]);
  });

  it("reads a URL through the network it is handed", async () => {
    const asked: unknown[] = [];
    const effects: ReportEffects = {
      ...realReportEffects,
      fetchPage: async (url, options) => {
        asked.push(url, options.allowPrivate);
        return {
          url: "https://example.org/final",
          bytes: Buffer.from(PAGE),
          charset: "utf-8",
          format: "html",
        };
      },
    };
    expect(await read("https://example.org/a", { effects })).toMatchObject([
      { ok: true, report: { id: "https://example.org/a", source: "https://example.org/final" } },
    ]);
    expect(asked).toEqual(["https://example.org/a", false]);
    expect(await fault("ftp://example.org/a")).toMatchObject({ code: "reports.bad-url" });
    expect(await fault("http://127.0.0.1/a")).toMatchObject({ code: "reports.private-address" });
  });

  it("reads UTF-16 by its mark, and windows-1252 with a note", async () => {
    const [wide] = await read(file("wide.txt", Buffer.from(`\ufeff${TEXT}`, "utf16le")));
    expect(wide).toMatchObject({ ok: true, notes: [], report: { text: TEXT } });
    const [old] = await read(
      file(
        "old.txt",
        Buffer.from("Headline\n\nThe agency\x92s count \x96 7 million \x96 cost \x8040.", "latin1"),
      ),
    );
    expect(old).toMatchObject({
      ok: true,
      report: { text: "Headline\n\nThe agency’s count – 7 million – cost €40." },
    });
    expect(old?.ok && old.notes[0]).toMatch(/old\.txt is not valid UTF-8 and was read as windows-1252/);
  });
});

describe("bad input gets one sentence with its place and a remedy", () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ["reports.empty", "empty.txt", "", /is empty; give a file/],
    ["reports.empty", "blank.txt", " \n\t\n", /is empty/],
    ["reports.empty", "blank.html", " \n", /is empty/],
    ["reports.binary", "pdf.txt", "%PDF-1.7\n%âãÏÓ", /PDF; save its text/],
    ["reports.binary", "word.txt", "PK\x03\x04word", /office document/],
    ["reports.binary", "image.html", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /an image/],
    ["reports.binary", "zero.txt", "text\0text", /binary data/],
    ["reports.binary", "late-zero.txt", `${"text ".repeat(50_000)}\0`, /binary data/],
    ["reports.binary", "controls.txt", "a\x01\x02b\x03c", /binary data/],
    ["reports.wrong-charset", "charset.txt", Buffer.from([0x41, 0x81, 0x8d, 0x42]), /save it as UTF-8/],
    [
      "reports.wrong-charset",
      "shift.html",
      Buffer.concat([Buffer.from('<meta charset="shift_jis"><p>'), Buffer.from([0x85, 0xff, 0xff])]),
      /Shift_JIS/i,
    ],
    [
      "reports.line-too-long",
      "line.txt",
      Buffer.alloc(50_000_000, "word "),
      /50,000,000 characters in line 1/,
    ],
    [
      "reports.no-article",
      "menu.html",
      "<!DOCTYPE html><nav><a href='/'>Home</a></nav>",
      /save the article's own text as a \.txt/,
    ],
    ["reports.too-large", "large.html", Buffer.alloc(10_000_001, "x"), /larger than 10 MB/],
  ])("%s: %s", async (code, name, content, message) => {
    const path = file(`bad/${name}`, content);
    const error = await fault(path);
    expect(error).toMatchObject({ code, place: { file: path } });
    expect(error.message).toMatch(message);
    expect(error.message).toContain(path);
    expect(error.message).toMatch(/^[^\n]+\.$/);
  });

  it("a missing file, a folder without reports, a file that may not be read", async () => {
    expect(await fault(join(folder, "no.txt"))).toMatchObject({ code: "reports.missing-file" });
    expect(await fault(join(file("f.txt", TEXT), "x.txt"))).toMatchObject({ code: "reports.missing-file" });
    mkdirSync(join(folder, "bare"));
    expect(await fault(join(folder, "bare"))).toMatchObject({ code: "reports.no-reports" });
    const refuse = (): never => {
      throw Object.assign(new Error("permission denied"), { code: "EACCES" });
    };
    const effects: ReportEffects = { ...realReportEffects, readFile: refuse };
    expect(await fault(file("locked.txt", TEXT), { effects })).toMatchObject({
      code: "reports.not-readable",
    });
  });

  it("a text of more than 100 MB, without keeping it", async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const piece = Buffer.alloc(1_000_000, "text\n");
      for (;;) yield piece;
    }
    const effects: ReportEffects = { ...realReportEffects, readFile: endless };
    expect(await fault(file("huge.txt", "x"), { effects })).toMatchObject({ code: "reports.too-large" });
  });

  it("but a fault of the program is thrown, not told as bad input", async () => {
    const broken: ReportEffects = {
      ...realReportEffects,
      readFile: () => {
        throw new TypeError("a bug");
      },
    };
    await expect(read(file("x.txt", TEXT), { effects: broken })).rejects.toThrow(TypeError);
  });
});
