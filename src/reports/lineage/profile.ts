import { BODY_SENTENCE, type Collection, HEADLINE_SENTENCE } from "./collection.ts";
import { findCredits } from "./find-credits.ts";
import type { Credit } from "./lineage.ts";
import { namesSource, officialWeight } from "./official-words.ts";
import { forEachShingle, shingleAt } from "./shingles.ts";
import { OFFICIAL_WEIGHT, SENTENCE } from "./thresholds.ts";
import { NUMBER_WORD, QUOTED_WORD } from "./word-scan.ts";

/** What comparing needs of one report; made only for reports that are in a candidate pair. */
export interface Profile {
  readonly report: number;
  readonly forms: Uint32Array;
  readonly words: Uint32Array;
  /** Weight of each word at its place: by the language, the set, and who speaks. */
  readonly placeWeights: Float32Array;
  /** 1 where a word is an official's or a quoted one's. */
  readonly official: Uint8Array;
  readonly sentences: readonly ProfileSentence[];
  /** Different shingles, ascending. */
  readonly shingles: Uint32Array;
  /** Different figures, as written, by their hashes, ascending. */
  readonly figures: Uint32Array;
  /** Body sentences that say whom they have their news from. */
  readonly sourcesNamed: number;
  readonly credits: readonly Credit[];
}

export interface ProfileSentence {
  /** Words from `first` to `end`, counted from the report's first. */
  readonly first: number;
  readonly end: number;
  readonly isHeadline: boolean;
  readonly isBody: boolean;
  /** Different words that count for something, and what they weigh together. */
  readonly words: Uint32Array;
  readonly weight: number;
  /** What the sentence counts for among the report's; 0 for headlines, notices and what is too short to tell apart. */
  readonly share: number;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** Words that weigh no more than this say nothing about a sentence. */
const LEAST_WORD_WEIGHT = 0.06;

/** Reads one report of a collection for comparing. Linear in its length. */
export function profileReport(collection: Collection, report: number): Profile {
  const { wordStart, weights, bits } = collection;
  const start = wordStart[report] ?? 0;
  const end = wordStart[report + 1] ?? start;
  const words = collection.words.subarray(start, end);
  const placeWeights = new Float32Array(words.length);
  const official = new Uint8Array(words.length);
  const figures = new Set<number>();
  const text = collection.texts[report]?.text ?? "";
  const credits = findCredits(text);
  const notices = credits.filter(({ isNotice }) => isNotice);
  const sentences: ProfileSentence[] = [];
  let sourcesNamed = 0;
  const lastSentence = collection.sentenceStart[report + 1] ?? 0;
  for (let sentence = collection.sentenceStart[report] ?? 0; sentence < lastSentence; sentence++) {
    const first = (collection.sentenceWord[sentence] ?? 0) - start;
    const next =
      sentence + 1 < lastSentence ? (collection.sentenceWord[sentence + 1] ?? 0) - start : words.length;
    const from = collection.sentenceFrom[sentence] ?? 0;
    const to = collection.sentenceTo[sentence] ?? 0;
    const kind = collection.sentenceKind[sentence];
    const surface = text.slice(from, Math.min(to, from + 1000));
    const isNotice = notices.some((notice) => notice.start < to && notice.end > from);
    const speaker = isNotice ? 0 : officialWeight(surface);
    let quoted = 0;
    for (let at = first; at < next; at++) {
      const bit = bits[start + at] ?? 0;
      const isQuoted = (bit & QUOTED_WORD) !== 0;
      if (isQuoted) quoted += 1;
      if ((bit & NUMBER_WORD) !== 0) figures.add(collection.forms[start + at] ?? 0);
      placeWeights[at] =
        (weights[words[at] ?? 0] ?? 0) * Math.min(speaker, isQuoted ? OFFICIAL_WEIGHT.quoted : 1);
      if (isQuoted || speaker === OFFICIAL_WEIGHT.attributed) official[at] = 1;
    }
    if (kind === BODY_SENTENCE && namesSource(surface)) sourcesNamed += 1;
    const distinct = distinctWords(words, first, next, weights);
    const weight = distinct.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
    const isQuote = quoted * 2 > next - first;
    const isHeadline = kind === HEADLINE_SENTENCE;
    sentences.push({
      first,
      end: next,
      isHeadline,
      isBody: kind === BODY_SENTENCE && !isNotice,
      words: distinct,
      weight,
      share:
        isHeadline || weight < SENTENCE.leastWeight
          ? 0
          : Math.min(speaker, isQuote ? OFFICIAL_WEIGHT.quoted : 1),
      from,
      to,
    });
  }
  return {
    report,
    forms: collection.forms.subarray(start, end),
    words,
    placeWeights,
    official,
    sentences,
    shingles: distinctShingles(collection, report),
    figures: Uint32Array.from(figures).sort(),
    sourcesNamed,
    credits,
  };
}

function distinctWords(words: Uint32Array, from: number, to: number, weights: Float32Array): Uint32Array {
  const sorted = words.slice(from, to).sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) {
    const word = sorted[at] ?? 0;
    if ((at > 0 && word === sorted[at - 1]) || (weights[word] ?? 0) <= LEAST_WORD_WEIGHT) continue;
    sorted[kept++] = word;
  }
  return sorted.slice(0, kept);
}

function distinctShingles(collection: Collection, report: number): Uint32Array {
  const size = (collection.wordStart[report + 1] ?? 0) - (collection.wordStart[report] ?? 0);
  const shingles = new Uint32Array(size);
  let count = 0;
  forEachShingle(collection, report, (at) => {
    shingles[count++] = shingleAt(collection.forms, at);
  });
  const sorted = shingles.subarray(0, count).sort();
  let kept = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at] ?? 0;
  }
  return shingles.slice(0, kept);
}
