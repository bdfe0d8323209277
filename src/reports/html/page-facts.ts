import type { IsoDate } from "../../core/index.ts";
import { printedDay } from "../printed-day.ts";
import type { Page } from "./page.ts";
import { structuredFacts } from "./structured-data.ts";

/** What a page says about itself; `null` for what it does not say. */
export interface PageFacts {
  readonly titles: readonly string[];
  readonly site: string | null;
  readonly author: string | null;
  readonly published: IsoDate | null;
  readonly language: string | null;
}

const PUBLISHED_NAMES = [
  "article:published_time",
  "datepublished",
  "date",
  "pubdate",
  "publishdate",
  "publish-date",
  "publication_date",
  "parsely-pub-date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "sailthru.date",
  "og:published_time",
  "article.published",
];
const AUTHOR_NAMES = ["author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl"];

/** Reads title, site, author, day of publication and language from the page's metadata, before its tree is taken apart. */
export function pageFacts(page: Page): PageFacts {
  const { document } = page;
  const metas = metaContents(page);
  const structured = structuredFacts(page.structuredData);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => metas.get(name)).find(Boolean) ?? null;
  const titles = [first(["og:title"]), structured.headline, first(["twitter:title"])].filter(
    (title) => title !== null,
  );
  const author = [
    first(AUTHOR_NAMES),
    structured.author,
    textOf(page, "[rel~=author], [itemprop=author]"),
  ].find(isName);
  const stated = [first(PUBLISHED_NAMES), structured.published, markedTime(page)];
  const language =
    document.documentElement.getAttribute("lang") ?? first(["og:locale"]) ?? structured.language;
  return {
    titles,
    site: first(["og:site_name", "application-name"]) ?? structured.site,
    author: author?.replace(/^by[:\s]+/i, "").trim() ?? null,
    published:
      stated.map((text) => (text === null ? null : printedDay(text))).find((day) => day !== null) ?? null,
    language: languageCode(language),
  };
}

/** The first content for each name, property or itemprop, by lower-case name. */
function metaContents({ document }: Page): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const content = meta.getAttribute("content")?.trim();
    for (const key of ["property", "name", "itemprop"]) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return contents;
}

function markedTime({ document }: Page): string | null {
  const marked = document.querySelector(
    "time[itemprop=datePublished], time[pubdate], [itemprop=datePublished]",
  );
  const time = marked ?? document.querySelector("article time, header time, main time, time");
  if (time === null) return null;
  return time.getAttribute("datetime") ?? time.getAttribute("content") ?? time.textContent;
}

function textOf({ document }: Page, selector: string): string | null {
  return document.querySelector(selector)?.textContent.replace(/\s+/g, " ").trim() || null;
}

/** An author's page address or a whole paragraph is no name. */
function isName(text: string | null): text is string {
  return text !== null && text.length <= 120 && !/^https?:/i.test(text) && /\p{L}/u.test(text);
}

/** `en_US` and `EN-us` become `en-US`; anything that is no language tag becomes `null`. */
function languageCode(text: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?(?:[-_.].*)?$/i.exec(text?.trim() ?? "");
  if (match === null) return null;
  const language = (match[1] ?? "").toLowerCase();
  return match[2] === undefined ? language : `${language}-${match[2].toUpperCase()}`;
}
