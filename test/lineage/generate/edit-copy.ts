import type { Random } from "../../../src/core/index.ts";
import { changeFigures, NO_CHANGE } from "./change-figures.ts";
import type { Article, FigureEffect } from "./lineage-report.ts";
import { reorderClauses } from "./reorder-clauses.ts";
import { lowered, pick, reword } from "./reword.ts";
import { readWording, wordingLines } from "./wording.ts";

export type Strength = "light" | "medium" | "heavy";

/** A derivation's content, with what happened to the figures. */
export interface Derived {
  readonly article: Article;
  readonly effects: readonly FigureEffect[];
}

/** Shares of the paragraphs cut, of the sentences reworded, and of neighbours merged into one sentence. */
const SHARES: Readonly<Record<Strength, { cut: number; reworded: number; merged: number }>> = {
  light: { cut: 0.12, reworded: 0.1, merged: 0.06 },
  medium: { cut: 0.25, reworded: 0.2, merged: 0.1 },
  heavy: { cut: 0.38, reworded: 0.28, merged: 0.12 },
};

const WORDING = readWording("phrases.txt", "words.txt", "more-words.txt");
const LOCAL_LINES = wordingLines("local-lines.txt");

/** A copy with paragraphs cut, some sentences reworded or merged, some figures rounded and at times a local paragraph. */
export function editCopy(article: Article, strength: Strength, random: Random): Derived {
  const shares = SHARES[strength];
  const effects: FigureEffect[] = [];
  const kept = withoutSome(article.paragraphs, shares.cut, random);
  const habits = { ...NO_CHANGE, round: 0.25, slip: 0.03, dropAsOf: 0.1, dropAttribution: 0.1 };
  const voice = { wording: WORDING, share: 0.6, preference: random.below(5) };
  const count = kept.flat().length;
  const touched = someOf(count, Math.max(2, Math.round(count * shares.reworded)), random);
  let at = 0;
  const edited = kept.map((sentences) =>
    merged(
      sentences.map((sentence) => {
        const isChanged = touched.has(at++);
        const figures = changeFigures(sentence, isChanged || random.chance(0.2) ? habits : NO_CHANGE, random);
        effects.push(...figures.effects);
        if (!isChanged) return figures.restore(figures.text);
        return figures.restore(reword(reorderClauses(figures.text, random), voice, random));
      }),
      shares.merged,
      random,
    ),
  );
  if (random.chance(0.5)) {
    const line = pick(LOCAL_LINES, random);
    edited.splice(1 + random.below(edited.length), 0, [line]);
    const figure = /\d[\d,]*/.exec(line)?.[0];
    if (figure !== undefined) effects.push({ kind: "figure-added", from: "", to: figure });
  }
  const title = random.chance(0.5) ? reword(article.title, voice, random) : article.title;
  return { article: { ...article, title, paragraphs: edited }, effects };
}

/** That many different numbers from 0 up to `bound`. */
function someOf(bound: number, wanted: number, random: Random): Set<number> {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(wanted, bound)) chosen.add(random.below(bound));
  return chosen;
}

/** At least one paragraph goes, and never the first. */
function withoutSome<T>(paragraphs: readonly T[], share: number, random: Random): T[] {
  const kept = [...paragraphs];
  const cuts = Math.max(1, Math.round(paragraphs.length * share));
  for (let cut = 0; cut < cuts && kept.length > 2; cut++) kept.splice(1 + random.below(kept.length - 1), 1);
  return kept;
}

function merged(sentences: readonly string[], share: number, random: Random): string[] {
  const out: string[] = [];
  for (const sentence of sentences) {
    const last = out.at(-1);
    if (last === undefined || !/[a-z]\.$/.test(last) || !random.chance(share)) out.push(sentence);
    else out[out.length - 1] = `${last.slice(0, -1)}, and ${lowered(sentence)}`;
  }
  return out;
}
