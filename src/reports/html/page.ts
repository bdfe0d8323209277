import { Parser } from "htmlparser2";
import { parseHTML } from "linkedom";
import type { PageDocument, PageElement } from "./dom.ts";
import { appendRun, type PlacedRun, type PlacedText } from "./placed-text.ts";

/** A page as a tree, with the place of every piece of its text. */
export interface Page {
  readonly document: PageDocument;
  /** For each text node, the runs of its characters. */
  readonly placeOf: WeakMap<object, readonly PlacedRun[]>;
  /** The contents of `<script type="application/ld+json">`, unparsed. */
  readonly structuredData: readonly string[];
  readonly elements: number;
}

/** Elements whose contents are no text of the page; none of them is ever run. */
const SKIPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "iframe",
  "svg",
  "math",
  "object",
  "canvas",
  "select",
]);
/** The only attributes kept: those that say what an element is, and none that could do anything. */
const KEPT = new Set([
  "class",
  "id",
  "href",
  "rel",
  "role",
  "lang",
  "hidden",
  "aria-hidden",
  "style",
  "itemprop",
  "itemtype",
  "property",
  "name",
  "content",
  "datetime",
  "pubdate",
  "colspan",
  "rowspan",
  "aria-label",
]);
/** Elements nested deeper than that are left out and their text kept, so that a hostile page costs no more than a plain one. */
const DEEPEST = 256;

/**
 * Parses HTML once into a tree, noting for every piece of text where it stands in the HTML. Nothing of the page is
 * fetched or run. Text outside `<body>` lands in it, as in a browser, save that of `<title>`.
 */
export function readPage(html: string): Page {
  const document = parseHTML("<!doctype html><html><head></head><body></body></html>")
    .document as unknown as PageDocument;
  const placeOf = new WeakMap<object, readonly PlacedRun[]>();
  const structuredData: string[] = [];
  const stack: PageElement[] = [];
  let skipping = 0;
  let structured: string | null = null;
  let tooDeep = 0;
  let pending: PlacedText = { text: "", runs: [] };
  let elements = 0;
  let isInHead = false;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || SKIPPED.has(name)) {
          if (name === "script" && /ld\+json/i.test(attributes["type"] ?? "")) structured = "";
          skipping++;
          return;
        }
        if (stack.length >= DEEPEST) {
          tooDeep++;
          return;
        }
        flushText();
        elements++;
        stack.push(attach(name, attributes));
      },
      ontext(data) {
        if (structured !== null) structured += data;
        if (skipping > 0) return;
        const sourceEnd = parser.endIndex + 1;
        const isLiteral = data.length === sourceEnd - parser.startIndex;
        appendRun(pending, data, parser.startIndex, sourceEnd, isLiteral);
      },
      onclosetag(name) {
        if (skipping > 0) {
          skipping--;
          if (structured !== null && name === "script") {
            structuredData.push(structured);
            structured = null;
          }
          return;
        }
        if (tooDeep > 0) {
          tooDeep--;
          return;
        }
        flushText();
        if (name === "head") isInHead = false;
        stack.pop();
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  flushText();
  return { document, placeOf, structuredData, elements };

  /** The parser gives text in pieces, one for each character reference; the tree gets one node for all that touch. */
  function flushText(): void {
    if (pending.text === "") return;
    const node = document.createTextNode(pending.text);
    placeOf.set(node, pending.runs);
    currentParent().appendChild(node);
    pending = { text: "", runs: [] };
  }

  function currentParent(): PageElement {
    return stack.at(-1) ?? (isInHead ? document.head : document.body);
  }

  function attach(name: string, attributes: Readonly<Record<string, string>>): PageElement {
    if (name === "head") isInHead = true;
    const isFrame = name === "html" || name === "head" || name === "body";
    const element: PageElement = frameElement(name) ?? document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (KEPT.has(key) && !/^\s*javascript:/i.test(value)) element.setAttribute(key, value);
    }
    if (isFrame) return element;
    const isAboutPage = stack.every((open) => open === document.documentElement || open === document.head);
    const parent = isAboutPage && /^(?:title|meta|link|base)$/.test(name) ? document.head : currentParent();
    (parent === document.documentElement ? document.body : parent).appendChild(element);
    return element;
  }

  function frameElement(name: string): PageElement | null {
    if (name === "html") return document.documentElement;
    if (name === "head") return document.head;
    return name === "body" ? document.body : null;
  }
}
