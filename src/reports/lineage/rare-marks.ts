import type { Collection } from "./collection.ts";
import { indexEntries, type SharedEntries } from "./shared-entries.ts";
import { CANDIDATE, WORD_WEIGHT } from "./thresholds.ts";

/**
 * The inverted index of what a rewording keeps: for each report its rarest words, names and figures that another
 * report has too. Words common in the language or on the subject are no marks, nor are those of very many reports.
 */
export function indexMarks(collection: Collection): SharedEntries {
  const { texts, wordStart, words, vocabulary } = collection;
  const keys = new Uint32Array(texts.length * CANDIDATE.marks);
  const reports = new Uint32Array(keys.length);
  const prior = collection.prior;
  const seenIn = new Int32Array(vocabulary.size()).fill(-1);
  let count = 0;
  for (let report = 0; report < texts.length; report++) {
    const byFrequency: number[][] = [];
    for (let at = wordStart[report] ?? 0; at < (wordStart[report + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      if (seenIn[word] === report) continue;
      seenIn[word] = report;
      const inReports = vocabulary.reportsWith(word);
      if (inReports < 2 || inReports > CANDIDATE.mostReports) continue;
      if ((prior[word] ?? 0) <= WORD_WEIGHT.plainNumber) continue;
      const alike = byFrequency[inReports];
      if (alike === undefined) byFrequency[inReports] = [word];
      else alike.push(word);
    }
    let left: number = CANDIDATE.marks;
    for (const alike of byFrequency) {
      if (alike === undefined) continue;
      for (const word of alike) {
        if (left-- <= 0) break;
        keys[count] = word;
        reports[count] = report;
        count += 1;
      }
    }
  }
  return indexEntries(keys, reports, count, texts.length);
}
