import type { Random } from "../../../src/core/index.ts";
import { changeFigures, NO_CHANGE } from "./change-figures.ts";
import type { Derived } from "./edit-copy.ts";
import type { Article, FigureEffect } from "./lineage-report.ts";
import { asIndirect } from "./paraphrase.ts";
import { reorderClauses } from "./reorder-clauses.ts";
import { reword } from "./reword.ts";
import { readWording } from "./wording.ts";

const SMALL_WORDS = { wording: readWording("function-words.txt"), share: 0.5, preference: 0 };
const VOICE = {
  wording: readWording("phrases.txt", "words.txt", "more-words.txt"),
  share: 0.55,
  preference: 2,
};
const HABITS = { ...NO_CHANGE, round: 0.12, slip: 0.04, swapPopulation: 0.05, dropAsOf: 0.05 };

/** The text as it comes back from another language: other small words, tenses, articles and word order. */
export function translate(article: Article, random: Random): Derived {
  const effects: FigureEffect[] = [];
  const sentence = (text: string): string => {
    const figures = changeFigures(text, HABITS, random);
    effects.push(...figures.effects);
    const turned = random.chance(0.5) ? reorderClauses(figures.text, random) : figures.text;
    const words = reword(asIndirect(turned), VOICE, random);
    return figures.restore(withGenitives(reword(words, SMALL_WORDS, random), random));
  };
  const paragraphs = article.paragraphs.map((sentences) => sentences.map(sentence));
  return { article: { ...article, title: reword(article.title, VOICE, random), paragraphs }, effects };
}

/** `the center's kitchen` and `the kitchen of the center`, each as the other; contractions written out. */
function withGenitives(text: string, random: Random): string {
  return text
    .replace(/\b(?:the )?(\w{3,})'s (\w{3,})\b/gi, (found, owner: string, thing: string) =>
      random.chance(0.6) && !/^(?:it|that|there|here|he|she|what|who|let)$/i.test(owner)
        ? `the ${thing} of ${/^\p{Lu}/u.test(owner) ? owner : `the ${owner}`}`
        : found,
    )
    .replace(/\bthe (\w{4,}) of the (\w{4,})\b/g, (found, thing: string, owner: string) =>
      random.chance(0.3) ? `the ${owner}'s ${thing}` : found,
    )
    .replace(/\b(is|are|was|were|do|does|did|has|have)n't\b/g, "$1 not")
    .replace(/^the /, "The ");
}
