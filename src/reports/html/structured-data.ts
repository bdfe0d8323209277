/** What a page's schema.org data says of its article; `null` for what it does not say. */
export interface StructuredFacts {
  readonly headline: string | null;
  readonly published: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly language: string | null;
}

/** Reads the first article among a page's JSON-LD blocks; blocks that are no JSON are passed over. */
export function structuredFacts(blocks: readonly string[]): StructuredFacts {
  const article = blocks.flatMap((block) => objectsIn(parse(block), 0)).find(isArticle) ?? {};
  return {
    headline: textOf(article["headline"]),
    published: textOf(article["datePublished"]),
    author: namesOf(article["author"]),
    site: namesOf(article["publisher"]),
    language: textOf(article["inLanguage"]),
  };
}

type Thing = Readonly<Record<string, unknown>>;

function parse(block: string): unknown {
  try {
    return JSON.parse(block.trim());
  } catch {
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectsIn(value: unknown, depth: number): Thing[] {
  if (depth > 4) return [];
  if (Array.isArray(value)) return value.flatMap((item) => objectsIn(item, depth + 1));
  if (!isThing(value)) return [];
  return [value, ...objectsIn(value["@graph"], depth + 1), ...objectsIn(value["mainEntity"], depth + 1)];
}

function isArticle(thing: Thing): boolean {
  const types = [thing["@type"]].flat();
  return types.some((type) => typeof type === "string" && /(?:Article|Posting|Report)$/.test(type));
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function namesOf(value: unknown): string | null {
  const names = [value].flat().map((item) => (isThing(item) ? textOf(item["name"]) : textOf(item)));
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? null : known.join(", ");
}
