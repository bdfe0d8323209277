import type { Random } from "../../../src/core/index.ts";
import type { Article } from "./lineage-report.ts";
import { captionLine, creditLine, furnitureLine } from "./page-furniture.ts";

/** What a site does to the page around the text; the words of the text stay. */
export interface PageStyle {
  /** The site and writer that the page names as first publisher; `null` where it names none. */
  readonly credit: { readonly site: string; readonly author: string } | null;
  /** How likely each line of furniture, caption, date line and typographic quotation marks are, 0..1. */
  readonly clutter: number;
}

export const PLAIN: PageStyle = { credit: null, clutter: 0 };

/** The article as a page's plain text: headline, byline, paragraphs and what the site puts around them. */
export function printPage(article: Article, style: PageStyle, random: Random): string {
  const { clutter, credit } = style;
  const has = (): boolean => random.chance(clutter);
  const paragraphs = article.paragraphs.map((sentences) => sentences.join(" "));
  const place = (line: string): void => {
    paragraphs.splice(1 + random.below(Math.max(1, paragraphs.length - 1)), 0, line);
  };
  if (has()) place(captionLine(random));
  if (has()) place(furnitureLine("within", article.site, random));
  if (has()) place(furnitureLine("within", article.site, random));
  const credited = credit === null ? [] : [creditLine(credit.site, credit.author, random)];
  const creditsAbove = random.chance(0.4);
  const lines = [
    ...(has() ? [furnitureLine("above", article.site, random)] : []),
    article.title,
    ...(has() ? [furnitureLine("above", article.site, random)] : []),
    ...(article.author === "" ? [] : [`By ${article.author}`]),
    ...(article.published !== null && has() ? [`Published ${longDay(article.published)}`] : []),
    ...(creditsAbove ? credited : []),
    ...paragraphs,
    ...(creditsAbove ? [] : credited),
    ...(has() ? [furnitureLine("below", article.site, random)] : []),
    ...(has() ? [furnitureLine("below", article.site, random)] : []),
  ];
  const text = `${lines.join("\n\n")}\n`;
  return clutter > 0 && random.chance(0.5) ? typographic(text) : text;
}

function longDay(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  const names = "January February March April May June July August September October November December".split(
    " ",
  );
  return `${names[(month ?? 1) - 1]} ${day}, ${year}`;
}

function typographic(text: string): string {
  return text
    .replace(/"([^"\n]*)"/g, "“$1”")
    .replaceAll("'", "’")
    .replaceAll(" - ", " – ");
}
