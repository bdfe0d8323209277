import type { Random } from "../../../src/core/index.ts";
import { changeFigures, NO_CHANGE } from "./change-figures.ts";
import type { Derived, Strength } from "./edit-copy.ts";
import type { Article, FigureEffect } from "./lineage-report.ts";
import { reorderClauses } from "./reorder-clauses.ts";
import { capitalised, lowered, reword } from "./reword.ts";
import { readWording } from "./wording.ts";

/** How likely a known word or phrase is exchanged, and a sentence turned round. */
const SHARES: Readonly<Record<Strength, { words: number; turned: number }>> = {
  light: { words: 0.62, turned: 0.4 },
  medium: { words: 0.8, turned: 0.6 },
  heavy: { words: 0.95, turned: 0.85 },
};

const HABITS = {
  ...NO_CHANGE,
  round: 0.25,
  dequantify: 0.08,
  slip: 0.03,
  swapPopulation: 0.06,
  dropAsOf: 0.15,
  dropAttribution: 0.15,
};

const WORDING = readWording("phrases.txt", "words.txt", "more-words.txt");

/** Every sentence said in other words, one for one and in the same order. */
export function paraphrase(article: Article, strength: Strength, random: Random): Derived {
  const shares = SHARES[strength];
  const effects: FigureEffect[] = [];
  const voice = { wording: WORDING, share: shares.words, preference: 0 };
  const quotesIndirectly = random.chance(0.6);
  const paragraphs = article.paragraphs.map((sentences) =>
    sentences.map((sentence) => {
      const figures = changeFigures(sentence, HABITS, random);
      effects.push(...figures.effects);
      const indirect = quotesIndirectly ? asIndirect(figures.text) : figures.text;
      const turned = random.chance(shares.turned) ? reorderClauses(indirect, random) : indirect;
      return figures.restore(reword(turned, voice, random));
    }),
  );
  return { article: { ...article, title: reword(article.title, voice, random), paragraphs }, effects };
}

/** `"We do," she said.` as `She said that we do.`; sentences of another build only lose their quotation marks. */
export function asIndirect(sentence: string): string {
  const parts =
    /^"([^"]+)," ((?:[^,".]|[A-Z]\.)+? (?:said|says|wrote|explained|replied)|(?:said|says|wrote) [^,"]+)([^"]*)\.$/.exec(
      sentence,
    );
  if (parts === null) return sentence.replaceAll('"', "");
  const [, said = "", by = "", rest = ""] = parts;
  const who = /^(said|says|wrote) (.+)$/.exec(by);
  const speaker = who === null ? by : `${who[2]} ${who[1]}`;
  return `${capitalised(speaker)}${rest.includes(",") ? "" : rest} that ${lowered(said)}.`;
}
