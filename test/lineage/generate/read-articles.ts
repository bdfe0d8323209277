import { readdirSync, readFileSync } from "node:fs";
import { htmlReport, type ReportText, splitSentences, textReport } from "../../../src/reports/index.ts";
import type { Derivation, FigureEffect, SourceArticle } from "./lineage-report.ts";

const HERE = new URL("../", import.meta.url);
const EXAMPLES = new URL("../../../examples/reports/", import.meta.url);

/** Every base and every hand-written derivation, with our example reports among them, by id. */
export async function readArticles(): Promise<SourceArticle[]> {
  const bases = folder("base").map(([id, text]) => readArticle(id, text));
  const topics = new Map(bases.map(({ id, topic }) => [id, topic]));
  const hand = folder("hand").map(([id, text]) => readArticle(id, text));
  const placed = hand.map((article) => ({ ...article, topic: topics.get(article.parent?.id ?? "") ?? "" }));
  return [...bases, ...placed, ...(await readExamples())].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function folder(name: string): [string, string][] {
  const place = new URL(`${name}/`, HERE);
  return readdirSync(place)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => [file.slice(0, -4), readFileSync(new URL(file, place), "utf8")]);
}

/** One file: lines of `name: value`, a blank line, then paragraphs with a blank line between them. */
function readArticle(id: string, text: string): SourceArticle {
  const [head = "", ...paragraphs] = text.trim().split(/\n{2,}/);
  const fields = new Map(head.split("\n").map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const from = fields.get("from");
  return {
    id,
    topic: fields.get("topic") ?? "",
    statements: fields.get("statement")?.split(" ") ?? [],
    title: fields.get("title") ?? "",
    site: fields.get("site") ?? "",
    author: fields.get("author") ?? "",
    published: fields.get("published") ?? null,
    paragraphs: paragraphs.map(sentencesOf),
    parent:
      from === undefined
        ? null
        : {
            id: from,
            relation: fields.get("relation") as Derivation,
            made: fields.get("hand") === "close" ? "hand close" : "hand free",
            effects: (fields.get("effects") ?? "").split(" | ").filter(Boolean).map(readEffect),
          },
  };
}

/** `rounded 61,226 > more than 61,000`; without a `>` a dropped item is gone and any other stands as it was. */
function readEffect(line: string): FigureEffect {
  const [, kind = "", from = "", to] = /^(\S+) (.*?)(?: > (.*))?$/.exec(line) ?? [];
  return {
    kind: kind as FigureEffect["kind"],
    from: kind === "figure-added" ? "" : from,
    to: to ?? (kind === "kept" || kind === "figure-added" ? from : ""),
  };
}

function sentencesOf(paragraph: string): string[] {
  return splitSentences(paragraph).map(({ start, end }) => paragraph.slice(start, end));
}

/** The example reports: the first with its two derivations, and two on their own. */
async function readExamples(): Promise<SourceArticle[]> {
  const original = "example-1-original";
  const read = async (file: string): Promise<ReportText> => {
    const bytes = readFileSync(new URL(file, EXAMPLES));
    return file.endsWith(".html")
      ? htmlReport(file, file, bytes.toString("utf8"))
      : textReport(file, file, bytes.toString("utf8"));
  };
  const article = async (
    file: string,
    site: string,
    topic: string,
    relation?: Derivation,
  ): Promise<SourceArticle> => {
    const { title, author, published, text, blocks } = await read(file);
    return {
      id: `example-${file.replace(/\.\w+$/, "")}`,
      topic,
      statements: [],
      title: title ?? "",
      site,
      author: author ?? "",
      published,
      paragraphs: blocks
        .filter(({ kind }) => kind === "body")
        .map(({ start, end }) => sentencesOf(text.slice(start, end))),
      parent: relation === undefined ? null : { id: original, relation, made: "example", effects: [] },
    };
  };
  return Promise.all([
    article("1-original.txt", "Harbor City Dispatch", "docket-table"),
    article("2-copy.txt", "Valley Morning Post", "docket-table", "edited-copy"),
    article("3-paraphrase.html", "Northern Courier", "docket-table", "paraphrase"),
    article("4-country-table.html", "Lakeside Record", "docket-table"),
    article("5-court.txt", "Prairie Ledger", "court-2020"),
  ]);
}
