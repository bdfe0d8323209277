import type { Coverage } from "./compare-reports.ts";
import type { Profile } from "./profile.ts";

/** Words lighter than this are shared by chance. */
const LEAST_WEIGHT = 0.06;

/**
 * Which words of a report another text accounts for, a bit for each: words in shared runs, and words that the
 * counterpart of their sentence has too. Words that count for nothing are left out.
 */
export function coveredWords(derived: Profile, source: Profile, { runs, matches }: Coverage): Uint32Array {
  const covered = new Uint32Array(Math.ceil(derived.words.length / 32));
  const there = new Set<number>();
  derived.sentences.forEach(({ first, end }, index) => {
    there.clear();
    for (const number of [matches.nearest[index] ?? -1, matches.second[index] ?? -1]) {
      const sentence = number < 0 ? undefined : source.sentences[number];
      for (const word of sentence?.words ?? []) there.add(word);
    }
    for (let at = first; at < end; at++) {
      if ((derived.placeWeights[at] ?? 0) < LEAST_WEIGHT) continue;
      if ((runs[at] ?? 0) > 0 || there.has(derived.words[at] ?? -1)) {
        covered[at >>> 5] = (covered[at >>> 5] ?? 0) | (1 << (at & 31));
      }
    }
  });
  return covered;
}

/** How many words the one covers that the other does not. */
export function countBeyond(one: Uint32Array, other: Uint32Array): number {
  let count = 0;
  for (let at = 0; at < one.length; at++) {
    for (let left = (one[at] ?? 0) & ~(other[at] ?? 0); left !== 0; left &= left - 1) count += 1;
  }
  return count;
}
