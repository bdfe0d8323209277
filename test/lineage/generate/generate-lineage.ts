import { createRandom, type Random } from "../../../src/core/index.ts";
import { derivePage, type Making, pageOf } from "./derive-page.ts";
import type { Strength } from "./edit-copy.ts";
import type { SourceArticle, TrueReport } from "./lineage-report.ts";
import { readArticles } from "./read-articles.ts";
import { pick } from "./reword.ts";
import { splitHalves } from "./split-halves.ts";
import type { SummaryKind } from "./summarise.ts";

const STRENGTHS: readonly Strength[] = ["light", "medium", "heavy"];
const SUMMARIES: readonly SummaryKind[] = ["brief", "padded"];
/** Below this many words a text is not summarised: there is nothing to leave out. */
const SHORTEST_SUMMARISED = 180;

/**
 * The whole set: every base with its derivations, chains among them, in an order that says nothing. The same seed
 * gives the same reports, byte for byte.
 */
export async function generateLineage(seed = 1): Promise<TrueReport[]> {
  const articles = await readArticles();
  const halves = splitHalves(articles);
  const reports = articles
    .filter(({ parent }) => parent === null)
    .flatMap((base, index) => {
      const random = createRandom(seed, index);
      const root = pageOf(base, halves.get(base.topic) ?? "scoring", random);
      const byHand = articles.filter(({ parent }) => parent?.id === base.id);
      return [root, ...family(root, byHand, index, random)];
    });
  return shuffled(reports, createRandom(seed, 1_000_000));
}

/** All that was made from one base, directly or not. */
function family(
  root: TrueReport,
  byHand: readonly SourceArticle[],
  index: number,
  random: Random,
): TrueReport[] {
  const made: TrueReport[] = [];
  const derive = (parent: TrueReport, making: Making): TrueReport => {
    const report = derivePage(parent, making, random);
    made.push(report);
    return report;
  };
  const mayShorten = wordCount(root) >= SHORTEST_SUMMARISED;
  const copy = derive(root, { relation: "republication" });
  if (random.chance(0.5)) derive(root, { relation: "republication" });
  const skipped = index % 3;
  const edited = STRENGTHS.filter((_, at) => at !== skipped).map((strength) =>
    derive(root, { relation: "edited-copy", strength }),
  );
  const strength = STRENGTHS[index % 3] ?? "medium";
  const reworded = derive(root, { relation: "paraphrase", strength });
  if (random.chance(0.6)) derive(root, { relation: "paraphrase", strength: "translation" });
  if (mayShorten) {
    derive(root, { relation: "summary", strength: pick(SUMMARIES, random) });
    if (random.chance(0.4)) derive(root, { relation: "summary", strength: pick(SUMMARIES, random) });
  }
  const written = byHand.map((article) => derive(root, { relation: "by-hand", article }));
  for (const hand of written) {
    if (random.chance(0.5)) derive(hand, { relation: "republication" });
    else if (wordCount(hand) > 150) derive(hand, { relation: "edited-copy", strength: "medium" });
  }
  const copyEdited = pick(edited, random);
  const chains: readonly (() => void)[] = [
    () => derive(reworded, { relation: "republication" }),
    () => mayShorten && derive(copy, { relation: "summary", strength: pick(SUMMARIES, random) }),
    () => derive(copyEdited, { relation: "edited-copy", strength: "medium" }),
    () => derive(copyEdited, { relation: "republication" }),
    () => derive(reworded, { relation: "edited-copy", strength: "light" }),
    () => mayShorten && derive(reworded, { relation: "summary", strength: "brief" }),
    () => derive(copy, { relation: "republication" }),
  ];
  for (const chain of [chains[index % chains.length], chains[(index + 3) % chains.length]]) chain?.();
  return made;
}

function wordCount(report: TrueReport): number {
  return report.article.paragraphs.flat().join(" ").split(" ").length;
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let at = out.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const [one, two] = [out[at], out[other]];
    if (one !== undefined && two !== undefined) {
      out[at] = two;
      out[other] = one;
    }
  }
  return out;
}
