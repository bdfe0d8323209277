import { UserError } from "../../core/index.ts";
import { classifyBlocks, type Paragraph } from "../classify-blocks.ts";
import { recogniseLanguage } from "../language.ts";
import type { Block, ReportText } from "../report-text.ts";
import { findArticle } from "./article.ts";
import { type Page, readPage } from "./page.ts";
import { type PageBlock, pageBlocks } from "./page-blocks.ts";
import { pageFacts } from "./page-facts.ts";
import { pageHeadline } from "./page-headline.ts";
import { appendPlaced, type PlacedText, sourceOffsets } from "./placed-text.ts";

/** An article shorter than this, in characters of body and captions, is taken for none. */
const SHORTEST_ARTICLE = 80;

/**
 * A web page as a report: its article's text, a headline and blocks with a blank line between, what the page says of
 * itself, and for every offset the place in the HTML it was read from. Nothing of the page is fetched or run.
 *
 * @throws UserError `reports.no-article`
 */
export function htmlReport(id: string, source: string, html: string): ReportText {
  const page = readPage(html);
  const facts = pageFacts(page);
  const headline = pageHeadline(page, facts.titles);
  const landmark = landmarkBlocks(page);
  const article = findArticle(page);
  const found = article === null ? [] : pageBlocks(article.root, page.placeOf);
  const chosen =
    proseLength(found) < Math.max(SHORTEST_ARTICLE, proseLength(landmark) * 0.5) ? landmark : found;
  const { placed, paragraphs } = compose(headline, chosen);
  const blocks = classifyBlocks(placed.text, paragraphs);
  if (lengthOf(blocks, "body") + lengthOf(blocks, "caption") < SHORTEST_ARTICLE) throw noArticle(source);
  const author = facts.author ?? article?.byline?.replace(/^by[:\s]+/i, "").replace(/\s+/g, " ") ?? null;
  return {
    id,
    source,
    title: headline?.text ?? facts.titles[0] ?? null,
    site: facts.site,
    author: author !== null && author.length <= 120 ? author : null,
    published: facts.published,
    language: facts.language ?? recogniseLanguage(placed.text),
    text: placed.text,
    blocks,
    toSource: sourceOffsets(placed),
  };
}

/** Blocks of the page's own article or main part, else of its body: for pages that Readability makes nothing of. */
function landmarkBlocks(page: Page): PageBlock[] {
  const { document } = page;
  const articles = [...document.querySelectorAll("article")];
  const [only, another] = articles;
  const root =
    (another === undefined ? only : undefined) ??
    document.querySelector("main, [role=main]") ??
    document.body;
  return pageBlocks(root, page.placeOf);
}

/** Characters in blocks that read like running text; link lists, labels and menus do not count. */
function proseLength(blocks: readonly PageBlock[]): number {
  let length = 0;
  for (const { placed, isLinkOnly, role } of blocks) {
    const isProse = role === "row" || (placed.text.length >= 40 && /[.!?…]["'”’)\]]*$/.test(placed.text));
    if (!isLinkOnly && isProse) length += placed.text.length;
  }
  return length;
}

function compose(
  headline: PlacedText | null,
  blocks: readonly PageBlock[],
): { placed: PlacedText; paragraphs: Paragraph[] } {
  const placed: PlacedText = { text: "", runs: [] };
  const paragraphs: Paragraph[] = [];
  const add = (piece: PlacedText, more: Omit<Paragraph, "start" | "end">): void => {
    if (placed.text !== "") placed.text += "\n\n";
    const start = placed.text.length;
    appendPlaced(placed, piece);
    paragraphs.push({ start, end: placed.text.length, ...more });
  };
  if (headline !== null) add(headline, { role: "headline" });
  for (const block of blocks) {
    if (block.role === "heading" && block.placed.text === headline?.text) continue;
    const role = block.role === undefined ? {} : { role: block.role };
    add(block.placed, { ...role, ...(isPointer(block) && { reason: "link" }) });
  }
  return { placed, paragraphs };
}

/** A block that is nothing but a link to another page, unless it is a whole sentence. */
function isPointer({ isLinkOnly, placed, role }: PageBlock): boolean {
  if (!isLinkOnly || role === "caption") return false;
  return !(/[.!?]["'”’)\]]*$/.test(placed.text) && placed.text.split(" ").length >= 8);
}

function lengthOf(blocks: readonly Block[], kind: Block["kind"]): number {
  return blocks.reduce((length, block) => length + (block.kind === kind ? block.end - block.start : 0), 0);
}

function noArticle(source: string): UserError {
  return new UserError(
    "reports.no-article",
    `${source} holds no article that could be told from the rest of the page; save the article's own text as a .txt file and give that.`,
    { file: source },
  );
}
