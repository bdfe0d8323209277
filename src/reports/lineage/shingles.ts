import { type Collection, HEADLINE_SENTENCE } from "./collection.ts";
import { indexEntries, type SharedEntries } from "./shared-entries.ts";

/** Words in a shingle. */
const SHINGLE_WORDS = 5;

/** Hash of the five words from `at` on. */
export function shingleAt(forms: Uint32Array, at: number): number {
  let hash = 0;
  for (let index = 0; index < SHINGLE_WORDS; index++)
    hash = Math.imul(hash, 0x9e3779b1) + (forms[at + index] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Calls `visit` with the first word of every shingle of a report; none reaches into or out of a headline. */
export function forEachShingle(collection: Collection, report: number, visit: (at: number) => void): void {
  const { sentenceStart, sentenceWord, sentenceKind, wordStart } = collection;
  const lastSentence = sentenceStart[report + 1] ?? 0;
  const reportEnd = wordStart[report + 1] ?? 0;
  let from = wordStart[report] ?? 0;
  for (let sentence = sentenceStart[report] ?? 0; sentence <= lastSentence; sentence++) {
    const isEnd = sentence === lastSentence;
    if (!isEnd && sentenceKind[sentence] !== HEADLINE_SENTENCE) continue;
    const to = isEnd ? reportEnd : (sentenceWord[sentence] ?? 0);
    for (let at = from; at + SHINGLE_WORDS <= to; at++) visit(at);
    from = isEnd || sentence + 1 === lastSentence ? reportEnd : (sentenceWord[sentence + 1] ?? 0);
  }
}

/** The inverted index of all shingles of a set. */
export function indexShingles(collection: Collection): SharedEntries {
  const keys = new Uint32Array(collection.forms.length);
  const reports = new Uint32Array(collection.forms.length);
  let count = 0;
  for (let report = 0; report < collection.texts.length; report++) {
    forEachShingle(collection, report, (at) => {
      keys[count] = shingleAt(collection.forms, at);
      reports[count] = report;
      count += 1;
    });
  }
  return indexEntries(keys, reports, count, collection.texts.length);
}
