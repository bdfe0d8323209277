import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JsonlResult, readJsonl } from "./read-jsonl.ts";
import { splitLines } from "./split-lines.ts";

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

async function* stream(...pieces: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
}

async function results(pieces: AsyncIterable<string | Uint8Array>, limit?: number): Promise<JsonlResult[]> {
  return all(readJsonl(pieces, limit));
}

const TEXT = "There are 7 million people on the docket.";

describe("readJsonl", () => {
  it("reads a report from each line, in order, whatever the pieces", async () => {
    const line = (id: string): string => `${JSON.stringify({ id, text: `${TEXT} “${id}”` })}\n`;
    const bytes = Buffer.from(line("a") + line("b") + line("é").trimEnd());
    const pieces = Array.from({ length: bytes.length }, (_, index) => bytes.subarray(index, index + 1));
    const found = await results(stream(...pieces));
    expect(found.map((result) => result.ok && [result.row, result.report.id, result.report.text])).toEqual([
      [1, "a", `${TEXT} “a”`],
      [2, "b", `${TEXT} “b”`],
      [3, "é", `${TEXT} “é”`],
    ]);
  });

  it("takes what the line says before what the text says", async () => {
    const given = {
      text: TEXT,
      title: "A title",
      url: "https://example.org/a",
      published: "2024-11-24T10:00:00Z",
      site: "Example",
      author: "Dana",
      language: "en",
    };
    const [result] = await results(stream(JSON.stringify(given)));
    expect(result).toMatchObject({
      ok: true,
      report: {
        id: "line 1",
        source: "https://example.org/a",
        title: "A title",
        published: "2024-11-24",
        site: "Example",
        author: "Dana",
        language: "en",
      },
    });
  });

  it("reads html too, with offsets into it", async () => {
    const html = `<h1>A headline of a page</h1><p>${TEXT}&nbsp;That is what the agency&#8217;s own table says today, and no more.</p>`;
    const [result] = await results(stream(JSON.stringify({ html })));
    if (!result?.ok) throw new Error("not read");
    const at = result.report.text.indexOf("agency’s");
    expect(html.slice(result.report.toSource(at)).startsWith("agency&#8217;s")).toBe(true);
  });

  it("gives an error with its number for each bad line and goes on", async () => {
    const lines = [
      "{bad",
      "[1]",
      "null",
      '"text"',
      "{}",
      '{"text": 5}',
      '{"text": "  "}',
      `{"text": "x", "published": "soon"}`,
      '{"html": "<nav>menu</nav>"}',
      "",
      " \r",
      `{"text": "${TEXT}"}`,
    ];
    const found = await results(stream(`${lines.join("\n")}\n`));
    expect(
      found.map((result) =>
        result.ok ? `${result.row} ok` : `${result.row} ${result.error.code} ${result.error.place.row}`,
      ),
    ).toEqual([
      "1 reports.jsonl-malformed 1",
      "2 reports.jsonl-not-object 2",
      "3 reports.jsonl-not-object 3",
      "4 reports.jsonl-not-object 4",
      "5 reports.jsonl-no-text 5",
      "6 reports.jsonl-no-text 6",
      "7 reports.jsonl-no-text 7",
      "8 reports.jsonl-bad-date 8",
      "9 reports.no-article 9",
      "12 ok",
    ]);
    expect(found.every((result) => result.ok || /^Line \d+ .+\.$/.test(result.error.message))).toBe(true);
  });

  it("refuses a line that is no UTF-8, and one over the limit without reading it", async () => {
    const long = Buffer.alloc(400, "x");
    const found = await results(
      stream(Buffer.from([0x7b, 0xff, 0x7d, 10]), long, long, long, `\n{"text": "${TEXT}"}\n`),
      1000,
    );
    expect(found.map((result) => (result.ok ? "ok" : result.error.code))).toEqual([
      "reports.jsonl-malformed",
      "reports.jsonl-line-too-long",
      "ok",
    ]);
  });
});

describe("splitLines", () => {
  it("cuts where a plain split cuts, whatever the pieces", async () => {
    const piece = fc.constantFrom("a", "é", "\n", "\r\n", "long piece", "");
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        const lines = await all(splitLines(stream(...pieces), 1000));
        const text = lines.map(({ bytes }) => new TextDecoder().decode(bytes ?? undefined));
        const expected = pieces
          .join("")
          .split("\n")
          .map((line) => line.replace(/\r$/, ""));
        if (pieces.join("").endsWith("\n") || pieces.join("") === "") expected.pop();
        expect(text).toEqual(expected);
      }),
    );
  });

  it("holds no more than the limit of an endless line", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; given < 400; given++) yield new Uint8Array(1_000_000).fill(120);
    }
    const before = process.memoryUsage().arrayBuffers;
    let peak = 0;
    for await (const line of splitLines(endless(), 2_000_000)) {
      expect(line.bytes).toBeNull();
      peak = process.memoryUsage().arrayBuffers - before;
    }
    expect(given).toBe(400);
    expect(peak).toBeLessThan(200_000_000);
  });
});
