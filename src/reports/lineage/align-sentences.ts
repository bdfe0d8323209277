import type { Span } from "../sentences.ts";
import { collectTexts } from "./collection.ts";
import type { LineageText } from "./lineage.ts";
import { createMatcher } from "./match-sentences.ts";
import { type Profile, profileReport } from "./profile.ts";

/** Two sentences that say the same, or one that stands nowhere in the other text. */
export interface AlignedSentences {
  /** UTF-16 offsets into `from.text` and `to.text`; `null` where the other text has no such sentence. */
  readonly from: Span | null;
  readonly to: Span | null;
  /** How alike they are, from 0 to 1; 0 for a sentence on its own. */
  readonly score: number;
}

/**
 * The sentences of two texts side by side: those of `to` in their order, each beside its counterpart in `from`; a
 * sentence of `from` without one stands after the one before it. Two sentences made into one appear as two rows with
 * the same `to`. Furniture and headlines are left out. The product of the numbers of sentences counts.
 */
export function alignSentences(from: LineageText, to: LineageText): readonly AlignedSentences[] {
  const collection = collectTexts([from, to]);
  const source = profileReport(collection, 0);
  const derived = profileReport(collection, 1);
  const { left, right, links } = createMatcher(collection.vocabulary.size(), collection.weights)(
    derived,
    source,
  );
  // Where every sentence is reworded few are alike enough by themselves; in the order of both texts they are.
  const linked = new Map(links());
  const isLinked = new Set(linked.values());
  const rows: AlignedSentences[] = [];
  const shown = new Set<number>();
  const lost = (until: number): void => {
    for (let index = 0; index < until; index++) {
      const sentence = source.sentences[index];
      if (sentence === undefined || sentence.isHeadline || shown.has(index)) continue;
      if ((right.best[index] ?? -1) >= 0 || isLinked.has(index)) continue;
      shown.add(index);
      rows.push({ from: spanOf(source, index), to: null, score: 0 });
    }
  };
  derived.sentences.forEach((sentence, index) => {
    if (sentence.isHeadline) return;
    const counterparts = [left.best[index] ?? -1, left.second[index] ?? -1]
      .filter((number) => number >= 0)
      .sort(byNumber);
    right.best.forEach((best, number) => {
      if (best === index && !counterparts.includes(number) && !isTaken(left.best, left.second, number)) {
        counterparts.push(number);
      }
    });
    const link = linked.get(index);
    if (counterparts.length === 0 && link !== undefined && !isTaken(left.best, left.second, link)) {
      counterparts.push(link);
    }
    const first = counterparts.at(0);
    if (first === undefined) {
      rows.push({ from: null, to: spanOf(derived, index), score: 0 });
      return;
    }
    lost(first);
    for (const number of counterparts) {
      shown.add(number);
      const score = Math.max(
        left.score[index] ?? 0,
        left.best[index] === number ? 0 : (right.score[number] ?? 0),
      );
      rows.push({ from: spanOf(source, number), to: spanOf(derived, index), score });
    }
  });
  lost(source.sentences.length);
  return rows;
}

function isTaken(best: Int32Array, second: Int32Array, number: number): boolean {
  return best.includes(number) || second.includes(number);
}

function spanOf(profile: Profile, index: number): Span | null {
  const sentence = profile.sentences[index];
  return sentence === undefined ? null : { start: sentence.from, end: sentence.to };
}

function byNumber(left: number, right: number): number {
  return left - right;
}
