import type { Profile, ProfileSentence } from "./profile.ts";
import { SENTENCE } from "./thresholds.ts";

/** For each sentence of a text its counterpart in the other. */
export interface SentenceMatches {
  /** Number of the counterpart; -1 where there is none. */
  readonly best: Int32Array;
  /** Its neighbour where the sentence is made of both; otherwise -1. */
  readonly second: Int32Array;
  /** The sentence of the other text that is most like it, alike enough or not; -1 where nothing is shared. */
  readonly nearest: Int32Array;
  /** How alike it is, 0 to 1. */
  readonly score: Float32Array;
}

/** The matches of two texts both ways. */
export interface MatchedSentences {
  readonly left: SentenceMatches;
  readonly right: SentenceMatches;
  /** Likeness of the best chain of counterparts, one to one and in the order of both texts, added up. */
  readonly chain: number;
  /** The links of that chain, in order: numbers of the sentences of both texts. */
  readonly links: () => readonly (readonly [number, number])[];
}

export type Matcher = (left: Profile, right: Profile) => MatchedSentences;

/** Longer texts are aligned only as far as this many sentences. */
const MOST_SENTENCES = 1000;

/** Finds, for the sentences of both texts, their counterparts in the other by weighted shared words. */
export function createMatcher(vocabularySize: number, weights: Float32Array): Matcher {
  const head = new Int32Array(vocabularySize).fill(-1);

  return (left, right) => {
    const rows = left.sentences.slice(0, MOST_SENTENCES);
    const columns = right.sentences.slice(0, MOST_SENTENCES);
    const shared = new Float32Array(rows.length * columns.length);
    const next: number[] = [];
    const column: number[] = [];
    columns.forEach((sentence, at) => {
      for (const word of sentence.words) {
        next.push(head[word] ?? -1);
        column.push(at);
        head[word] = next.length - 1;
      }
    });
    rows.forEach((sentence, row) => {
      for (const word of sentence.words) {
        const weight = weights[word] ?? 0;
        for (let entry = head[word] ?? -1; entry >= 0; entry = next[entry] ?? -1) {
          const place = row * columns.length + (column[entry] ?? 0);
          shared[place] = (shared[place] ?? 0) + weight;
        }
      }
    });
    for (const sentence of columns) for (const word of sentence.words) head[word] = -1;
    const cell = (row: number, at: number): number => shared[row * columns.length + at] ?? 0;
    const link = (row: number, at: number): number => linkOf(rows[row], columns[at], cell(row, at));
    return {
      chain: chainOf(rows, columns, link),
      links: () => linksOf(rows.length, columns.length, link),
      left: matchesOf(rows, columns, cell),
      right: matchesOf(columns, rows, (row, at) => cell(at, row)),
    };
  };
}

function matchesOf(
  rows: readonly ProfileSentence[],
  columns: readonly ProfileSentence[],
  shared: (row: number, column: number) => number,
): SentenceMatches {
  const best = new Int32Array(rows.length).fill(-1);
  const second = new Int32Array(rows.length).fill(-1);
  const nearest = new Int32Array(rows.length).fill(-1);
  const score = new Float32Array(rows.length);
  rows.forEach(({ weight, isHeadline }, row) => {
    if (isHeadline || weight <= 0) return;
    let highest = 0;
    for (let at = 0; at < columns.length; at++) {
      const one = columns[at];
      if (one === undefined || one.isHeadline || one.weight <= 0) continue;
      const common = shared(row, at);
      if (common <= 0) continue;
      const alike = likeness(common, weight, one.weight);
      if (alike > highest) {
        highest = alike;
        best[row] = at;
        second[row] = -1;
      }
      const after = columns[at + 1];
      if (after === undefined || after.isHeadline) continue;
      const more = shared(row, at + 1);
      const both = (common + more) / Math.sqrt(weight * (one.weight + after.weight));
      if (more > 0 && both > highest && both > likeness(more, weight, after.weight)) {
        highest = Math.min(1, both);
        best[row] = common >= more ? at : at + 1;
        second[row] = common >= more ? at + 1 : at;
      }
    }
    score[row] = highest;
    nearest[row] = best[row] ?? -1;
    if (highest < SENTENCE.alike) {
      best[row] = -1;
      second[row] = -1;
    }
  });
  return { best, second, nearest, score };
}

/** Shared weight over the geometric mean; a sentence that the other holds almost whole is alike too. */
function likeness(common: number, left: number, right: number): number {
  const cosine = common / Math.sqrt(left * right);
  const shorter = Math.min(left, right);
  const isWithin = shorter >= 2 * SENTENCE.leastWeight && common >= SENTENCE.within * shorter;
  return Math.min(1, isWithin ? Math.max(cosine, SENTENCE.alike) : cosine);
}

/** What a pair of sentences is worth in a chain: a share of a text from 0 to 1. */
function linkOf(
  one: ProfileSentence | undefined,
  other: ProfileSentence | undefined,
  shared: number,
): number {
  if (one === undefined || other === undefined || one.share === 0 || other.share === 0) return 0;
  const alike = shared / Math.sqrt(one.weight * other.weight);
  if (!(alike >= SENTENCE.chainFrom)) return 0;
  return Math.min(1, (alike - SENTENCE.chainZero) / SENTENCE.chainSpan) * Math.min(one.share, other.share);
}

/**
 * The best chain of pairs in the order of both texts, no sentence used twice (Needleman and Wunsch, 1970, without a
 * penalty for gaps). Independent texts about one thing share sentences too, but not in one order.
 */
function chainOf(
  rows: readonly ProfileSentence[],
  columns: readonly ProfileSentence[],
  link: (row: number, column: number) => number,
): number {
  const best = new Float32Array(columns.length + 1);
  rows.forEach((one, row) => {
    if (one.share === 0) return;
    let corner = 0;
    for (let at = 0; at < columns.length; at++) {
      const above = best[at + 1] ?? 0;
      best[at + 1] = Math.max(above, best[at] ?? 0, corner + link(row, at));
      corner = above;
    }
  });
  return best[columns.length] ?? 0;
}

/** The pairs of the best chain, walked back from the end of the same table. */
function linksOf(
  rows: number,
  columns: number,
  link: (row: number, column: number) => number,
): readonly (readonly [number, number])[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const paired = at(row - 1, column - 1) + link(row - 1, column - 1);
      best[row * width + column] = Math.max(at(row - 1, column), at(row, column - 1), paired);
    }
  }
  const links: [number, number][] = [];
  for (let row = rows, column = columns; row > 0 && column > 0; ) {
    if (at(row, column) === at(row - 1, column)) row--;
    else if (at(row, column) === at(row, column - 1)) column--;
    else {
      row--;
      column--;
      links.push([row, column]);
    }
  }
  return links.reverse();
}
