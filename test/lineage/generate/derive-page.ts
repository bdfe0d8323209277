import type { Random } from "../../../src/core/index.ts";
import { type Derived, editCopy, type Strength } from "./edit-copy.ts";
import type { Article, Half, SourceArticle, TrueParent, TrueReport } from "./lineage-report.ts";
import { paraphrase } from "./paraphrase.ts";
import { PLAIN, printPage } from "./print-page.ts";
import { pick } from "./reword.ts";
import { type SummaryKind, summarise } from "./summarise.ts";
import { translate } from "./translate.ts";

/** What to make of a text. */
export type Making =
  | { readonly relation: "republication" }
  | { readonly relation: "edited-copy"; readonly strength: Strength }
  | { readonly relation: "paraphrase"; readonly strength: Strength | "translation" }
  | { readonly relation: "summary"; readonly strength: SummaryKind }
  | { readonly relation: "by-hand"; readonly article: SourceArticle };

const SITES =
  "Alder Street News|Blue Ridge Bulletin|Cannery Row Times|Daily Plainsman|Eastgate Herald|Fairhaven Voice|Granite State Page|Hilltop Record|Inlet Examiner|Junction City Call|Kestrel News|Lowland Gazette|Mill Creek Mirror|New Dominion Post|Orchard Valley Today|Pinnacle Online|Quayside Courier|Riverbend Star|Summit Dispatch Online|Three Lakes Tribune|Union Square Digest|Vista Report|Westfold Chronicle|Yarrow County Sun|Zenith Newswire".split(
    "|",
  );

const AUTHORS =
  "Staff report|Ana Whitfield|Cole Bergstrom|Dina Sarkis|Evan Pruett|Farah Lindell|Greta Moss|Ivan Tull|Jolene Carver|News desk".split(
    "|",
  );

/** How likely the child names the site it took the text from, and how much furniture its page has. */
const PAGE = {
  republication: { credit: 0.7, clutter: 0.4 },
  "edited-copy": { credit: 0.4, clutter: 0.3 },
  paraphrase: { credit: 0.25, clutter: 0.15 },
  summary: { credit: 0.1, clutter: 0.1 },
} as const;

const SAME_DAY = 0.12;
const NO_DAY = 0.08;

/** A base as a report of the set. */
export function pageOf(base: SourceArticle, half: Half, random: Random): TrueReport {
  const { id, topic, statements, title, site, author, published } = base;
  const text = printPage(base, PLAIN, random);
  return {
    id,
    half,
    topic,
    root: id,
    statements,
    title,
    site,
    author,
    published,
    text,
    article: base,
    parent: null,
  };
}

/** A report made from another of the set, with the truth about the edge. */
export function derivePage(parent: TrueReport, making: Making, random: Random): TrueReport {
  const byHand = making.relation === "by-hand" ? making.article : null;
  const relation =
    making.relation === "by-hand" ? (byHand?.parent?.relation ?? "paraphrase") : making.relation;
  const { article, effects } = derived(parent.article, making, random);
  const published = byHand?.published ?? laterDay(parent.published, random);
  const site =
    byHand?.site ??
    pick(
      SITES.filter((name) => name !== parent.site),
      random,
    );
  const { credit, clutter } = PAGE[relation];
  const isCredited = random.chance(credit);
  const named = { ...article, site, author: byHand?.author ?? pick(AUTHORS, random), published };
  const isNamedInText = byHand === null && relation !== "republication" && random.chance(0.25);
  const shown = isNamedInText ? namingSource(named, parent.site) : named;
  const style = { credit: isCredited ? { site: parent.site, author: parent.author } : null, clutter };
  const edge: TrueParent = {
    id: parent.id,
    relation,
    made: byHand?.parent?.made ?? ["strength" in making ? making.strength : "", relation].join(" ").trim(),
    directionKnowable: parent.published !== null && published !== null && published > parent.published,
    effects,
  };
  return {
    id: Array.from({ length: 8 }, () => random.below(16).toString(16)).join(""),
    half: parent.half,
    topic: parent.topic,
    root: parent.root,
    statements: parent.statements,
    title: shown.title,
    site: shown.site,
    author: shown.author,
    published: shown.published,
    text: printPage(shown, style, random),
    article: shown,
    parent: edge,
  };
}

function derived(article: Article, making: Making, random: Random): Derived {
  if (making.relation === "edited-copy") return editCopy(article, making.strength, random);
  if (making.relation === "summary") return summarise(article, making.strength, random);
  if (making.relation === "by-hand")
    return { article: making.article, effects: making.article.parent?.effects ?? [] };
  if (making.relation === "paraphrase") {
    return making.strength === "translation"
      ? translate(article, random)
      : paraphrase(article, making.strength, random);
  }
  const heading = random.chance(0.3) ? { title: `${article.title} - report` } : {};
  return { article: { ...article, ...heading }, effects: [] };
}

/** The first sentence names the outlet that the report was made from. */
function namingSource<T extends Article>(article: T, site: string): T {
  const [[first = "", ...others] = [], ...rest] = article.paragraphs;
  const named = /[a-z]\.$/.test(first) ? `${first.slice(0, -1)}, the ${site} reported.` : first;
  return { ...article, paragraphs: [[named, ...others], ...rest] };
}

function laterDay(day: string | null, random: Random): string | null {
  if (random.chance(NO_DAY)) return null;
  if (day === null) return null;
  const days = random.chance(SAME_DAY) ? 0 : 1 + random.below(6);
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
