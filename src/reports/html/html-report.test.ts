import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UserError } from "../../core/index.ts";
import { reportFromBytes } from "../report-from-bytes.ts";
import type { ReportText } from "../report-text.ts";
import { htmlReport } from "./html-report.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);
const folders = readdirSync(FIXTURES);

async function read(folder: string): Promise<ReportText> {
  const bytes = readFileSync(new URL(`${folder}/page.html`, FIXTURES));
  return (await reportFromBytes({ id: folder, source: folder, bytes, format: "html" })).report;
}

/** What expected.json holds: the page's facts, and each block as kind (with the reason) and text. */
function summary({ title, site, author, published, language, text, blocks }: ReportText): unknown {
  const lines = blocks.map(
    ({ start, end, kind, reason }) => `${kind}${reason ? ` (${reason})` : ""}: ${text.slice(start, end)}`,
  );
  return { title, site, author, published, language, blocks: lines };
}

describe("pages written for this project", () => {
  it("has found the pages", () => {
    expect(folders.length).toBeGreaterThanOrEqual(7);
  });

  it.each(folders)("%s reads as expected", async (folder) => {
    const expected: unknown = JSON.parse(readFileSync(new URL(`${folder}/expected.json`, FIXTURES), "utf8"));
    expect(summary(await read(folder))).toEqual(expected);
  });
});

describe("htmlReport", () => {
  const page = (body: string): string =>
    `<html lang="en"><head><title>Four words of title here</title></head><body>${body}</body></html>`;
  const PROSE =
    "The agency listed 1,445,549 people with final orders who were not in its custody on that day.";

  it.each([
    ["nothing but a menu", page('<nav><a href="/a">News</a> <a href="/b">Sport</a></nav>')],
    [
      "link lists",
      page(
        `<ul>${'<li><a href="/a">Another story of the day with a long headline</a></li>'.repeat(20)}</ul>`,
      ),
    ],
    ["script", page(`<div id="app"></div><script>render(${JSON.stringify(PROSE.repeat(5))})</script>`)],
    [
      "a sign-in wall",
      page("<p>You have reached your maximum number of articles.</p><p>Subscribe to continue reading.</p>"),
    ],
  ])("refuses a page without an article: %s", (_name, html) => {
    expect(() => htmlReport("a", "a.html", html)).toThrow(UserError);
    expect(() => htmlReport("a", "a.html", html)).toThrow(/a\.html holds no article.*\.txt/);
  });

  it("leaves out what the page hides", () => {
    const html = page(
      `<p>${PROSE}</p><p style="display:none">Hidden: 999,999 people.</p><p hidden>Hidden too.</p><p>${PROSE.replace("agency", "office")}</p>`,
    );
    expect(htmlReport("a", "a", html).text).not.toContain("idden");
  });

  it("bears deep nesting and unclosed elements", () => {
    const html = page(`${"<div><b>".repeat(20_000)}<p>${PROSE}<p>${PROSE.replace("agency", "office")}`);
    expect(htmlReport("a", "a", html).text).toContain("1,445,549");
  });

  it("leads an offset at the end of a block to the end of its source", () => {
    const html = page(`<p>${PROSE.slice(0, -1)}&nbsp;</p><p>${PROSE.replace("agency", "office")}</p>`);
    const report = htmlReport("a", "a", html);
    const block = report.blocks.find(({ kind }) => kind === "body");
    expect(
      html.slice(report.toSource(block?.end ?? 0)).startsWith("</p>") ||
        html.slice(report.toSource(block?.end ?? 0)).startsWith("&nbsp;"),
    ).toBe(true);
  });

  it("leads every character back to the place in the page that encodes it", () => {
    const encodings: readonly (readonly [string, readonly string[]])[] = [
      ["a", ["a", "&#97;", "&#x61;"]],
      ["é", ["é", "&eacute;", "&#233;"]],
      ["&", ["&amp;", "&#38;"]],
      ["<", ["&lt;"]],
      ["’", ["’", "&rsquo;", "&#8217;"]],
      ["\u00a0", ["\u00a0", "&nbsp;"]],
      [" ", [" ", "\n  ", "\t", "<b> </b>"]],
      ["7", ["7", "<i>7</i>", "<!-- 8 -->7"]],
      ["😀", ["😀", "&#x1F600;"]],
      ["z", ["<a href='#x'>z</a>", "z"]],
    ];
    const character = fc
      .constantFrom(...encodings)
      .chain(([plain, forms]) => fc.constantFrom(...forms).map((form) => ({ plain, form })));
    const paragraph = fc.array(character, { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
        const written = paragraphs.map((characters, index) => ({
          plain: `${PROSE} No. ${index}: x${characters.map(({ plain }) => plain).join("")}x.`,
          html: `${PROSE} No. ${index}: x${characters.map(({ form }) => form).join("")}x.`,
        }));
        const html = page(`<article>${written.map((one) => `<p>${one.html}</p>`).join("\n")}</article>`);
        const report = htmlReport("a", "a", html);
        for (const { plain } of written) expect(report.text).toContain(plain.replace(/ +/g, " "));
        for (const block of report.blocks) {
          for (let at = block.start; at < block.end; at++) {
            const source = html.slice(report.toSource(at), report.toSource(at) + 12);
            expect(encodes(source, report.text, at)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
    function encodes(source: string, text: string, at: number): boolean {
      const char = text.charAt(at);
      if (source.startsWith(char)) return true;
      if (char === " ") return /^\s/.test(source);
      const whole = String.fromCodePoint(text.codePointAt(/[\udc00-\udfff]/.test(char) ? at - 1 : at) ?? 0);
      return encodings.some(
        ([plain, forms]) =>
          plain === whole && forms.some((form) => form.startsWith("&") && source.startsWith(form)),
      );
    }
  });
});
