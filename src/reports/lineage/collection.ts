import { type Span, splitSentences } from "../sentences.ts";
import type { LineageText } from "./lineage.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { type QuoteState, scanWords } from "./word-scan.ts";

/** Kinds of sentence by the block they stand in. */
export const BODY_SENTENCE = 0;
const CAPTION_SENTENCE = 1;
export const HEADLINE_SENTENCE = 2;

/** All words of a set, hashed once, one report after the other; furniture is left out. */
export interface Collection {
  readonly texts: readonly LineageText[];
  /** Words of report `r` are those from `wordStart[r]` to `wordStart[r + 1]`; the same for sentences. */
  readonly wordStart: Uint32Array;
  /** Hash of each word as written. */
  readonly forms: Uint32Array;
  /** Number of each word's class in the vocabulary. */
  readonly words: Uint32Array;
  /** What each word is, bits of `word-scan.ts`. */
  readonly bits: Uint8Array;
  readonly sentenceStart: Uint32Array;
  /** First word of each sentence, where it stands in its text, and its kind. */
  readonly sentenceWord: Uint32Array;
  readonly sentenceFrom: Uint32Array;
  readonly sentenceTo: Uint32Array;
  readonly sentenceKind: Uint8Array;
  readonly vocabulary: Vocabulary;
  /** Weight of each class of words by the language alone, and in this set. */
  readonly prior: Float32Array;
  readonly weights: Float32Array;
}

/** Reads every text of a set into typed arrays: 9 bytes a word, 13 a sentence. Linear in the length of the texts. */
export function collectTexts(texts: readonly LineageText[]): Collection {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0);
  const room = { words: Math.ceil(length / 5) + 64, sentences: Math.ceil(length / 80) + 64 };
  let forms = new Uint32Array(room.words);
  let words = new Uint32Array(room.words);
  let bits = new Uint8Array(room.words);
  let sentenceWord = new Uint32Array(room.sentences);
  let sentenceFrom = new Uint32Array(room.sentences);
  let sentenceTo = new Uint32Array(room.sentences);
  let sentenceKind = new Uint8Array(room.sentences);
  const wordStart = new Uint32Array(texts.length + 1);
  const sentenceStart = new Uint32Array(texts.length + 1);
  const vocabulary = createVocabulary();
  let wordCount = 0;
  let sentenceCount = 0;
  let report = 0;

  const addWord = (form: number, stem: number, bit: number): void => {
    if (wordCount === forms.length) {
      forms = longer(forms, new Uint32Array(wordCount * 2));
      words = longer(words, new Uint32Array(wordCount * 2));
      bits = longer(bits, new Uint8Array(wordCount * 2));
    }
    const word = vocabulary.numberOf(stem, bit);
    vocabulary.count(word, report);
    forms[wordCount] = form;
    words[wordCount] = word;
    bits[wordCount] = bit;
    wordCount += 1;
  };
  const addSentence = (text: string, { start, end }: Span, kind: number, quote: QuoteState): void => {
    const first = wordCount;
    scanWords(text, start, end, quote, addWord);
    if (wordCount === first) return;
    if (sentenceCount === sentenceWord.length) {
      sentenceWord = longer(sentenceWord, new Uint32Array(sentenceCount * 2));
      sentenceFrom = longer(sentenceFrom, new Uint32Array(sentenceCount * 2));
      sentenceTo = longer(sentenceTo, new Uint32Array(sentenceCount * 2));
      sentenceKind = longer(sentenceKind, new Uint8Array(sentenceCount * 2));
    }
    sentenceWord[sentenceCount] = first;
    sentenceFrom[sentenceCount] = start;
    sentenceTo[sentenceCount] = end;
    sentenceKind[sentenceCount] = kind;
    sentenceCount += 1;
  };
  for (const { text, blocks } of texts) {
    for (const block of blocks) {
      if (block.kind === "furniture") continue;
      const kind =
        block.kind === "headline"
          ? HEADLINE_SENTENCE
          : block.kind === "caption"
            ? CAPTION_SENTENCE
            : BODY_SENTENCE;
      const quote = { open: false };
      for (const span of splitSentences(text, block.start, block.end)) addSentence(text, span, kind, quote);
    }
    report += 1;
    wordStart[report] = wordCount;
    sentenceStart[report] = sentenceCount;
  }
  return {
    texts,
    wordStart,
    forms: forms.subarray(0, wordCount),
    words: words.subarray(0, wordCount),
    bits: bits.subarray(0, wordCount),
    sentenceStart,
    sentenceWord: sentenceWord.subarray(0, sentenceCount),
    sentenceFrom: sentenceFrom.subarray(0, sentenceCount),
    sentenceTo: sentenceTo.subarray(0, sentenceCount),
    sentenceKind: sentenceKind.subarray(0, sentenceCount),
    vocabulary,
    prior: vocabulary.prior(),
    weights: vocabulary.weights(texts.length),
  };
}

function longer<Numbers extends Uint32Array | Uint8Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}
