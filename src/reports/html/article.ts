import { Readability } from "@mozilla/readability";
import { isElement, isText, type PageElement, type PageNode } from "./dom.ts";
import type { Page } from "./page.ts";

/** The part of a page that holds its article, and what was read from it on the way. */
export interface Article {
  readonly root: PageElement;
  readonly byline: string | null;
}

/** Readability's work grows with the page; beyond this many elements the page's own landmarks are used instead. */
const MOST_ELEMENTS = 20_000;

/**
 * The element that holds the article by Mozilla's Readability, or `null` where it finds none. The page's tree is taken
 * apart by it. Pieces of text keep their places throughout.
 */
export function findArticle(page: Page): Article | null {
  if (page.elements > MOST_ELEMENTS) return null;
  keepPlacesOnRestore(page);
  const document = page.document as unknown as ConstructorParameters<typeof Readability>[0];
  const reader = new Readability<PageElement>(document, {
    charThreshold: 250,
    disableJSONLD: true,
    serializer: (node: unknown) => node as PageElement,
  });
  const found = reader.parse();
  if (!found?.content) return null;
  return { root: found.content, byline: found.byline?.trim() || null };
}

/**
 * Readability saves the body's `innerHTML` and puts it back before each further attempt, which would make new pieces of
 * text without a place. Here the saved copy is one of nodes, and its places are copied with it.
 */
function keepPlacesOnRestore(page: Page): void {
  const body = page.document.body;
  const saved = copyChildren(body, page.placeOf);
  Object.defineProperty(body, "innerHTML", {
    get: () => "saved",
    set: () => {
      body.replaceChildren();
      for (const node of copyNodes(saved, page.placeOf)) body.appendChild(node);
    },
  });
}

function copyChildren(from: PageElement, placeOf: Page["placeOf"]): PageNode[] {
  return copyNodes([...from.childNodes], placeOf);
}

function copyNodes(nodes: readonly PageNode[], placeOf: Page["placeOf"]): PageNode[] {
  return nodes.map((node) => {
    const copy = node.cloneNode(true);
    copyPlaces(node, copy, placeOf);
    return copy;
  });
}

function copyPlaces(from: PageNode, to: PageNode, placeOf: Page["placeOf"]): void {
  const place = isText(from) ? placeOf.get(from) : undefined;
  if (place !== undefined) placeOf.set(to, place);
  if (!isElement(from)) return;
  const copies = [...to.childNodes];
  for (const [index, child] of [...from.childNodes].entries()) {
    const copy = copies[index];
    if (copy !== undefined) copyPlaces(child, copy, placeOf);
  }
}
