import type { Random } from "../../../src/core/index.ts";
import { changeFigures, NO_CHANGE } from "./change-figures.ts";
import type { Derived } from "./edit-copy.ts";
import type { Article, FigureEffect } from "./lineage-report.ts";
import { asIndirect } from "./paraphrase.ts";
import { reorderClauses } from "./reorder-clauses.ts";
import { lowered, pick, reword } from "./reword.ts";
import { readWording, wordingLines } from "./wording.ts";

/** `brief` is short; `padded` has sentences that say nothing, at times more of them than of the others. */
export type SummaryKind = "brief" | "padded";

const HABITS = {
  ...NO_CHANGE,
  round: 0.35,
  dequantify: 0.4,
  slip: 0.03,
  swapPopulation: 0.04,
  dropAsOf: 0.7,
  dropAttribution: 0.7,
};

const VOICE = { wording: readWording("phrases.txt", "words.txt", "more-words.txt"), share: 0.7 };
const FILLER = wordingLines("filler.txt");
const OPENERS =
  "Many would agree that|In the end,|For now,|Taken together, this means that|From the outside,|By most accounts,|It is fair to say that|Seen from a distance,|On the whole,|More broadly,|At the same time,|As has often been noted,|Beyond the headlines,|In this light,|Looking ahead,|Not for the first time,|For better or worse,|Above all,".split(
    "|",
  );

/** 30 to 60 percent of the facts, shortened, merged, in part reordered, with vaguer figures. */
export function summarise(article: Article, kind: SummaryKind, random: Random): Derived {
  const effects: FigureEffect[] = [];
  const voice = { ...VOICE, preference: random.chance(0.5) ? 1 : 3 };
  const share = kind === "brief" ? 0.3 + 0.15 * random.next() : 0.4 + 0.2 * random.next();
  const chosen = reorderedSome(chooseSentences(article, share, random), random);
  const told = mergedSome(
    chosen.map((sentence) => {
      const figures = changeFigures(shortened(asIndirect(sentence), random), HABITS, random);
      effects.push(...figures.effects);
      const turned = random.chance(0.45) ? reorderClauses(figures.text, random) : figures.text;
      return figures.restore(reword(turned, voice, random));
    }),
    random,
  );
  const filled = kind === "brief" ? told : withFiller(told, random);
  const size = kind === "brief" ? 3 : 4;
  const paragraphs = filled.flatMap((_, at) => (at % size === 0 ? [filled.slice(at, at + size)] : []));
  const title = reword(article.title.replace(/[:,].*$/, ""), voice, random);
  return { article: { ...article, title, paragraphs }, effects };
}

/** The sentences with figures and those at the beginning of paragraphs come first; those with quotations last. */
function chooseSentences(article: Article, share: number, random: Random): string[] {
  const all = article.paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((sentence, at) => ({
      sentence,
      weight:
        (/\d/.test(sentence) ? 1 : 0) +
        (at === 0 ? 0.5 : 0) +
        (paragraph === 0 ? 0.7 : 0) -
        (/"/.test(sentence) ? 1.2 : 0) -
        (sentence.split(" ").length < 7 ? 1 : 0) +
        1.2 * random.next(),
    })),
  );
  const least = [...all].sort((a, b) => b.weight - a.weight)[Math.round(all.length * share)]?.weight ?? 0;
  return all.filter(({ weight }) => weight > least).map(({ sentence }) => sentence);
}

function reorderedSome(sentences: readonly string[], random: Random): string[] {
  const out = [...sentences];
  for (let at = 1; at + 1 < out.length; at++) {
    if (!random.chance(0.3)) continue;
    const to = Math.min(out.length - 1, at + 1 + random.below(3));
    const [moved] = out.splice(at, 1);
    if (moved !== undefined) out.splice(to, 0, moved);
  }
  return out;
}

/** Without brackets, relative clauses and what stands between two commas, each at times. */
function shortened(sentence: string, random: Random): string {
  const cuts = [
    / \([^)]*\)/,
    /, (?:which|who|where) [^,.]{8,}(?=[,.])/,
    /, (?:a|an|the|in|with|by|of) [^,.]{5,50},(?= [a-z])/,
    /, (?:including|such as|most|some|among) [^.]{5,}(?=\.$)/,
  ];
  return cuts.reduce((text, cut) => (random.chance(0.6) ? text.replace(cut, "") : text), sentence);
}

function mergedSome(sentences: readonly string[], random: Random): string[] {
  const out: string[] = [];
  for (const sentence of sentences) {
    const last = out.at(-1);
    const isShort = last !== undefined && last.length + sentence.length < 260 && /\w\.$/.test(last);
    if (!isShort || !random.chance(0.4)) out.push(sentence);
    else
      out[out.length - 1] =
        `${last.slice(0, -1)}${random.chance(0.5) ? ", while " : ", and "}${lowered(sentence)}`;
  }
  return out;
}

/** From half as many fillers as sentences to one and a half times as many, none twice. */
function withFiller(sentences: readonly string[], random: Random): string[] {
  const wanted = Math.round(sentences.length * (0.5 + random.next()));
  const left = [...FILLER];
  const out = [...sentences];
  for (let count = 0; count < wanted && left.length > 0; count++) {
    const [drawn = ""] = left.splice(random.below(left.length), 1);
    const own = reword(drawn, { ...VOICE, preference: random.below(7) }, random);
    const line = random.chance(0.6) ? `${pick(OPENERS, random)} ${lowered(own)}` : own;
    out.splice(random.chance(0.5) ? out.length : 1 + random.below(out.length), 0, line);
  }
  return out;
}
