import type { Matcher, SentenceMatches } from "./match-sentences.ts";
import type { Profile } from "./profile.ts";
import { RELATION, SENTENCE } from "./thresholds.ts";
import { indexTiles, type TileIndex, tileTexts } from "./tile-texts.ts";

/** How far one text of a pair is accounted for by the other. Shares 0 to 1, `null` where there is nothing to share. */
export interface Coverage {
  readonly contained: number | null;
  readonly tiled: number | null;
  readonly tiledWeighted: number | null;
  /** Share of sentences with a counterpart; statutes, boilerplate and officials' words count for less. */
  readonly aligned: number | null;
  readonly inOrder: number | null;
  readonly oneToOne: number | null;
  /** Likeness of the best chain of counterparts in order, as a share of the sentences. */
  readonly chained: number | null;
  readonly words: number;
  /** Share of the words of body sentences in those that stand in the other as they are. */
  readonly verbatim: number | null;
  /** Share of the text's weight in shared runs or in sentences with a counterpart. */
  readonly explained: number;
  /** Words of officials and quotes in longer shared runs. */
  readonly officialShared: number;
  /** Words in shared runs by their length, and counterparts, for later steps. */
  readonly runs: Uint16Array;
  readonly matches: SentenceMatches;
}

export interface Comparison {
  readonly left: Coverage;
  readonly right: Coverage;
  readonly longestRun: number;
  readonly keptFigures: number;
}

/** Compares two reports both ways. Near-linear in their lengths but for the sentences, whose product counts. */
export function compareReports(
  left: Profile,
  right: Profile,
  matcher: Matcher,
  leftTiles: TileIndex = indexTiles(left.forms),
): Comparison {
  const tiles = tileTexts(leftTiles, right.forms);
  const matches = matcher(left, right);
  const sharedShingles = countCommon(left.shingles, right.shingles);
  return {
    left: coverage(left, tiles.left, matches.left, sharedShingles, matches.chain),
    right: coverage(right, tiles.right, matches.right, sharedShingles, matches.chain),
    longestRun: tiles.longest,
    keptFigures: countCommon(left.figures, right.figures),
  };
}

function coverage(
  profile: Profile,
  runs: Uint16Array,
  matches: SentenceMatches,
  sharedShingles: number,
  chain: number,
): Coverage {
  const { placeWeights, official, shingles } = profile;
  let weight = 0;
  let runWords = 0;
  let runWeight = 0;
  let officialShared = 0;
  for (let at = 0; at < runs.length; at++) {
    const here = placeWeights[at] ?? 0;
    const run = runs[at] ?? 0;
    weight += here;
    if (run === 0) continue;
    runWords += 1;
    runWeight += here;
    if (official[at] === 1 && run >= RELATION.sourceRun) officialShared += 1;
  }
  return {
    contained: share(sharedShingles, shingles.length),
    tiled: share(runWords, runs.length),
    tiledWeighted: share(runWeight, weight),
    explained: share(explainedWeight(profile, runs, matches), weight) ?? 0,
    officialShared,
    runs,
    matches,
    words: runs.length,
    chained: share(
      chain,
      profile.sentences.reduce((sum, sentence) => sum + sentence.share, 0),
    ),
    ...sentenceShares(profile, runs, matches),
  };
}

function sentenceShares(
  { sentences }: Profile,
  runs: Uint16Array,
  { best, second }: SentenceMatches,
): Pick<Coverage, "aligned" | "inOrder" | "oneToOne" | "verbatim"> {
  let all = 0;
  let alignedShare = 0;
  let bodyWords = 0;
  let verbatimWords = 0;
  const order: number[] = [];
  const taken = new Set<number>();
  let aligned = 0;
  sentences.forEach((sentence, index) => {
    const { first, end } = sentence;
    if (sentence.isBody) {
      let covered = 0;
      for (let at = first; at < end; at++) if ((runs[at] ?? 0) > 0) covered += 1;
      bodyWords += end - first;
      if (covered >= SENTENCE.verbatim * (end - first)) verbatimWords += end - first;
    }
    if (sentence.share === 0) return;
    all += sentence.share;
    const other = best[index] ?? -1;
    if (other < 0) return;
    alignedShare += sentence.share;
    aligned += 1;
    order.push(other);
    taken.add(other);
    const more = second[index] ?? -1;
    if (more >= 0) taken.add(more);
  });
  return {
    aligned: share(alignedShare, all),
    inOrder: share(longestRising(order), order.length),
    oneToOne: aligned === 0 ? null : Math.min(1, taken.size / aligned),
    verbatim: share(verbatimWords, bodyWords),
  };
}

function explainedWeight(
  { sentences, placeWeights }: Profile,
  runs: Uint16Array,
  { score }: SentenceMatches,
): number {
  let explained = 0;
  sentences.forEach(({ first, end }, index) => {
    const alike = (score[index] ?? 0) >= SENTENCE.chainFrom ? (score[index] ?? 0) : 0;
    for (let at = first; at < end; at++) {
      explained += (placeWeights[at] ?? 0) * ((runs[at] ?? 0) > 0 ? 1 : alike);
    }
  });
  return explained;
}

/** Length of the longest subsequence that never falls (patience sorting, Schensted 1961). */
function longestRising(order: readonly number[]): number {
  const tails: number[] = [];
  for (const value of order) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? 0) <= value) low = middle + 1;
      else high = middle;
    }
    tails[low] = value;
  }
  return tails.length;
}

function countCommon(left: Uint32Array, right: Uint32Array): number {
  let common = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length; ) {
    const difference = (left[at] ?? 0) - (right[other] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return common;
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
