import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import type { CheckResult } from "../../src/claims/index.ts";
import { htmlPage } from "../../src/cli/page/html-page.ts";
import { madeUpFigure, madeUpLabels, madeUpReport } from "./made-up-result.ts";

const result: CheckResult = {
  record: [{ release: "made-up-table", asOf: "2024-11-24" }],
  reports: [
    madeUpReport,
    { ...madeUpReport, id: "second", title: null, source: "https://example.org/second" },
  ],
  lineage: null,
};
const madeAt = new Date("2025-02-03T04:05:06Z");
const text = await htmlPage(result, madeUpLabels, madeAt);
const { document } = parseHTML(text);

test("the page, as written", async () => {
  await expect(text).toMatchFileSnapshot("fixtures/page.html");
});

test("every claim is marked in the text, and its mark and its card lead to each other", () => {
  const marks = [...document.querySelectorAll("a.claim")];
  expect(marks).toHaveLength(2 * (madeUpReport.claims.length + madeUpReport.statements.length));
  for (const mark of marks) {
    const card = document.getElementById(mark.getAttribute("href")?.slice(1) ?? "");
    expect(card?.querySelector(".back")?.getAttribute("href")).toBe(`#${mark.id}`);
    expect(card?.querySelector("q")?.textContent).toBe(mark.querySelector("mark")?.textContent);
  }
});

test("all inner links lead somewhere, and no name is given twice", () => {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    expect(ids).toContain(link.getAttribute("href")?.slice(1));
  }
});

test("the report's text is all there, in order", () => {
  const report = document.getElementById("r1");
  for (const hidden of report?.querySelectorAll("sup, .hidden") ?? []) hidden.remove();
  const shown = [...(report?.querySelectorAll("p.text") ?? [])]
    .map((paragraph) => paragraph.textContent)
    .join("\n\n");
  expect(shown).toBe(madeUpReport.text);
});

test("nothing of the report runs and nothing is asked of anybody", () => {
  expect(document.querySelectorAll("script, img, link, iframe, object, embed, form, base, svg")).toHaveLength(
    0,
  );
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute("content");
  expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  expect(document.querySelector("style")?.textContent).not.toMatch(/url\(|@import/);
  for (const element of document.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) expect(name).not.toMatch(/^(on|style$|src)/);
  }
});

test("only web addresses become links", async () => {
  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    " javascript:alert(1)",
  ]) {
    const source = { ...madeUpFigure.source, url };
    const claims = madeUpReport.claims.map((claim) => ({ ...claim, figure: { ...madeUpFigure, source } }));
    const page = await htmlPage(
      { ...result, reports: [{ ...madeUpReport, claims, statements: [], source: url }] },
      madeUpLabels,
      madeAt,
    );
    const addresses = [...parseHTML(page).document.querySelectorAll("a")].map((link) =>
      link.getAttribute("href"),
    );
    expect(addresses.filter((address) => !address?.startsWith("#"))).toEqual([]);
  }
});

test("each verdict is told by word and symbol, not by colour alone", () => {
  for (const card of document.querySelectorAll(".card")) {
    expect(card.querySelector(".verdict")?.textContent).toMatch(/^\S [a-z ]+$/);
  }
});
