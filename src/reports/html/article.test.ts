import { expect, it } from "vitest";
import { findArticle } from "./article.ts";
import { readPage } from "./page.ts";
import { pageBlocks } from "./page-blocks.ts";
import { sourceOffsets } from "./placed-text.ts";

it("keeps every place when Readability starts over with laxer rules", () => {
  // A class that sounds like reader comments is dropped at the first attempt, which leaves too little text.
  const paragraphs = ["one", "two", "three"].map(
    (name) =>
      `<p>Group ${name}: 1,445,549 people with final orders, the agency &amp; its table say, and no one else.</p>`,
  );
  const html = `<html><body><div class="comment">${paragraphs.join("")}</div><div><p>Some other words, which are few.</p></div></body></html>`;
  const page = readPage(html);
  const article = findArticle(page);
  if (article === null) throw new Error("no article found");
  const blocks = pageBlocks(article.root, page.placeOf);
  expect(blocks.filter(({ placed }) => placed.text.startsWith("Group"))).toHaveLength(3);
  for (const { placed } of blocks) {
    const toSource = sourceOffsets(placed);
    expect(html.slice(toSource(0)).startsWith(placed.text.slice(0, 20))).toBe(true);
    const at = placed.text.indexOf("& its");
    if (at >= 0) expect(html.slice(toSource(at)).startsWith("&amp; its")).toBe(true);
  }
});
