import type { PageElement } from "./dom.ts";
import type { Page } from "./page.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { appendPlaced, type PlacedText } from "./placed-text.ts";

/**
 * The page's headline with its place in the HTML: the `<h1>` that agrees with one of the titles the page states, else
 * its only `<h1>` of three words or more, else its `<title>` without the site's name. `null` where it has none.
 */
export function pageHeadline(page: Page, titles: readonly string[]): PlacedText | null {
  const { document, placeOf } = page;
  const title = wholeText(document.querySelector("title"), page);
  const stated = [...titles, ...(title === null ? [] : [title.text])].map(plain);
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => joined(pageBlocks(heading, placeOf)))
    .filter((heading) => /\p{L}/u.test(heading.text));
  const agreeing = headings.find(
    ({ text }) => text.split(" ").length >= 2 && stated.some((one) => agrees(plain(text), one)),
  );
  if (agreeing !== undefined) return agreeing;
  const [only, another] = headings.filter(({ text }) => text.split(" ").length >= 3);
  if (only !== undefined && another === undefined) return only;
  return title === null ? null : withoutSite(title);
}

function agrees(heading: string, title: string): boolean {
  return (
    heading === title ||
    (heading.length >= 15 && title.includes(heading)) ||
    (title.length >= 15 && heading.includes(title))
  );
}

/** Letters and digits only, so that quotes and spaces of two kinds make no difference. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();
}

function wholeText(element: PageElement | null, page: Page): PlacedText | null {
  if (element === null) return null;
  const whole = joined(pageBlocks(element, page.placeOf));
  return whole.text === "" ? null : whole;
}

function joined(blocks: readonly PageBlock[]): PlacedText {
  const whole: PlacedText = { text: "", runs: [] };
  for (const { placed } of blocks) {
    if (whole.text !== "") whole.text += " ";
    appendPlaced(whole, placed);
  }
  return whole;
}

/** Cuts " - Example News" or " | Example" off a title, where at least four words remain. */
function withoutSite(title: PlacedText): PlacedText {
  const separator = /^(.*\S)\s+(?:[|•·»–—]|-{1,2})\s+[^|•·»–—]{2,60}$/u.exec(title.text);
  const kept = separator?.[1];
  if (kept === undefined || kept.split(/\s+/).length < 4) return title;
  const cut: PlacedText = { text: "", runs: [] };
  appendPlaced(cut, title, kept.length);
  return cut;
}
