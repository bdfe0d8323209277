import type { Paragraph } from "../classify-blocks.ts";
import { isElement, isText, type PageElement, type PageNode } from "./dom.ts";
import type { Page } from "./page.ts";
import { appendPlaced, appendRun, type PlacedText } from "./placed-text.ts";

/** A block of a page's text with its place in the HTML. */
export interface PageBlock {
  readonly role: Paragraph["role"];
  readonly placed: PlacedText;
  /** True where every letter of it stands in links that lead away from the page. */
  readonly isLinkOnly: boolean;
}

const DROPPED = new Set([
  "nav",
  "aside",
  "form",
  "footer",
  "button",
  "input",
  "textarea",
  "select",
  "dialog",
  "menu",
  "label",
  "title",
  "audio",
  "video",
]);
const INLINE = new Set([
  "a",
  "abbr",
  "acronym",
  "b",
  "bdi",
  "bdo",
  "big",
  "cite",
  "code",
  "data",
  "del",
  "dfn",
  "em",
  "font",
  "i",
  "ins",
  "kbd",
  "mark",
  "q",
  "s",
  "samp",
  "small",
  "span",
  "strike",
  "strong",
  "sub",
  "sup",
  "time",
  "tt",
  "u",
  "var",
  "wbr",
  "img",
  "rp",
  "rt",
  "ruby",
  "nobr",
]);

interface Walk {
  readonly placeOf: Page["placeOf"];
  readonly blocks: PageBlock[];
  placed: PlacedText;
  endsInSpace: boolean;
  linkLength: number;
}

/**
 * The text under an element as blocks in reading order: paragraphs, headings, list items, captions, and table rows whose
 * cells are joined by " | ". White space is run together as a browser shows it; navigation, asides, forms, footers and
 * hidden parts are left out.
 */
export function pageBlocks(root: PageElement, placeOf: Page["placeOf"]): PageBlock[] {
  const walk: Walk = {
    placeOf,
    blocks: [],
    placed: { text: "", runs: [] },
    endsInSpace: true,
    linkLength: 0,
  };
  visitChildren(walk, root, undefined, false);
  flush(walk, undefined);
  return walk.blocks;
}

function visit(walk: Walk, node: PageNode, role: Paragraph["role"], inLink: boolean): void {
  if (isText(node)) addText(walk, node, inLink);
  if (!isElement(node) || DROPPED.has(node.localName) || isHidden(node)) return;
  const name = node.localName;
  if (name === "tr") addRow(walk, node);
  else if (INLINE.has(name)) visitChildren(walk, node, role, inLink || (name === "a" && leadsAway(node)));
  else {
    const inner = roleOf(node) ?? role;
    flush(walk, role);
    visitChildren(walk, node, inner, inLink);
    flush(walk, inner);
  }
}

function visitChildren(walk: Walk, node: PageElement, role: Paragraph["role"], inLink: boolean): void {
  for (const child of node.childNodes) visit(walk, child, role, inLink);
}

function roleOf(element: PageElement): Paragraph["role"] {
  const name = element.localName;
  if (
    name === "figcaption" ||
    /\b(?:wp-caption-text|image-caption|photo-caption|caption-text)\b/.test(element.className)
  )
    return "caption";
  if (/^h[1-6]$/.test(name)) return "heading";
  return name === "li" || name === "dd" || name === "dt" ? "item" : undefined;
}

function isHidden(element: PageElement): boolean {
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  if (
    /^(?:navigation|complementary|search|dialog|alert|banner|contentinfo)$/.test(
      element.getAttribute("role") ?? "",
    )
  )
    return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
}

function leadsAway(link: PageElement): boolean {
  const href = link.getAttribute("href");
  return href !== null && !href.startsWith("#");
}

/** White space at the start of a block and after other white space is not shown. */
function addText(walk: Walk, node: PageNode & { readonly data: string }, inLink: boolean): void {
  const before = walk.placed.text.length;
  for (const run of walk.placeOf.get(node) ?? []) {
    const shown = node.data.slice(run.textStart, run.textEnd);
    for (const { 0: piece, index } of shown.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const start = run.isLiteral ? run.sourceStart + index : run.sourceStart;
      const end = run.isLiteral ? start + piece.length : run.sourceEnd;
      const isSpace = !/[^ \t\r\n\f]/.test(piece);
      if (!isSpace) appendRun(walk.placed, piece, start, end, run.isLiteral);
      else if (!walk.endsInSpace) appendRun(walk.placed, " ", start, end, run.isLiteral && piece === " ");
      walk.endsInSpace = isSpace;
    }
  }
  if (inLink) walk.linkLength += walk.placed.text.length - before;
}

function addRow(walk: Walk, row: PageElement): void {
  flush(walk, undefined);
  const joined: PlacedText = { text: "", runs: [] };
  for (const cell of row.childNodes) {
    if (!isElement(cell)) continue;
    const pieces = pageBlocks(cell, walk.placeOf);
    for (const [index, piece] of pieces.entries()) {
      if (joined.text !== "") joined.text += index === 0 ? " | " : " ";
      appendPlaced(joined, piece.placed);
    }
  }
  if (joined.text !== "") walk.blocks.push({ role: "row", placed: joined, isLinkOnly: false });
}

function flush(walk: Walk, role: Paragraph["role"]): void {
  const { placed, linkLength } = walk;
  walk.placed = { text: "", runs: [] };
  walk.endsInSpace = true;
  walk.linkLength = 0;
  const length = placed.text.trimEnd().length;
  if (!/\S/.test(placed.text)) return;
  const trimmed: PlacedText = { text: "", runs: [] };
  appendPlaced(trimmed, placed, length);
  walk.blocks.push({ role, placed: trimmed, isLinkOnly: linkLength > 0 && linkLength >= length * 0.9 });
}
