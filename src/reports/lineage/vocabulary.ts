import { commonWordWeight } from "./common-words.ts";
import { WORD_WEIGHT } from "./thresholds.ts";
import { wordClass } from "./word-classes.ts";
import { NUMBER_WORD, PLAIN_NUMBER_WORD } from "./word-scan.ts";

/** Numbers the stems of a set from 0, words put for each other alike, and counts the reports that have each. */
export interface Vocabulary {
  /** Number of a stem's class; `bits` (see `scanWords`) says whether it is a number. */
  numberOf(stem: number, bits: number): number;
  /** Notes that report `report` has the word; reports come one after the other. */
  count(word: number, report: number): void;
  size(): number;
  reportsWith(word: number): number;
  /** Weight of every word, from 0 to 1, by the language alone. */
  prior(): Float32Array;
  /** The same, less for words that many of the set's reports have. */
  weights(reports: number): Float32Array;
}

/** An open-addressing table over typed arrays: a set of 100,000 reports has some 40 million words to look up. */
export function createVocabulary(): Vocabulary {
  let capacity = 1 << 12;
  /** Stem and number, counted from 1, of each slot, side by side; a number of 0 marks a free slot. */
  let slots = new Uint32Array(capacity * 2);
  let used = 0;
  let size = 0;
  let prior = new Float32Array(1 << 11);
  /** For each word the last report that has it, counted from 1, and how many have it: side by side, for speed. */
  let reportsOf = new Uint32Array(1 << 12);

  const slotOf = (stem: number): number => {
    let slot = spread(stem) & (capacity - 1);
    while ((slots[slot * 2 + 1] ?? 0) > 0 && slots[slot * 2] !== stem) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const fill = (stem: number, value: number): void => {
    const slot = slotOf(stem);
    slots[slot * 2] = stem;
    slots[slot * 2 + 1] = value;
  };
  const put = (stem: number, number: number): void => {
    if ((used + 1) * 2 > capacity) {
      const old = slots;
      capacity *= 2;
      slots = new Uint32Array(capacity * 2);
      for (let at = 0; at < old.length; at += 2) {
        const value = old[at + 1] ?? 0;
        if (value > 0) fill(old[at] ?? 0, value);
      }
    }
    fill(stem, number + 1);
    used += 1;
  };
  const numberAt = (stem: number): number => (slots[slotOf(stem) * 2 + 1] ?? 0) - 1;
  const numberNew = (stem: number, weight: number): number => {
    if (size === prior.length) {
      prior = grown(prior, new Float32Array(size * 2));
      reportsOf = grown(reportsOf, new Uint32Array(size * 4));
    }
    prior[size] = weight;
    put(stem, size);
    return size++;
  };
  return {
    numberOf(stem, bits) {
      const known = numberAt(stem);
      if (known >= 0) return known;
      if ((bits & NUMBER_WORD) !== 0) return numberNew(stem, WORD_WEIGHT.figure);
      if ((bits & PLAIN_NUMBER_WORD) !== 0) return numberNew(stem, WORD_WEIGHT.plainNumber);
      const head = wordClass(stem);
      if (head === stem) return numberNew(stem, commonWordWeight(stem));
      const headNumber = numberAt(head);
      const number = headNumber >= 0 ? headNumber : numberNew(head, commonWordWeight(head));
      put(stem, number);
      return number;
    },
    count(word, report) {
      const at = word * 2;
      if (reportsOf[at] === report + 1) return;
      reportsOf[at] = report + 1;
      reportsOf[at + 1] = (reportsOf[at + 1] ?? 0) + 1;
    },
    size: () => size,
    prior: () => prior.slice(0, size),
    reportsWith: (word) => reportsOf[word * 2 + 1] ?? 0,
    weights(reports) {
      const trust = Math.min(1, Math.log(reports + 1) / Math.log(WORD_WEIGHT.fullTrustReports));
      const whole = Math.log(reports + 1);
      return prior.slice(0, size).map((weight, word) => {
        const rarity = Math.log((reports + 1) / Math.max(1, reportsOf[word * 2 + 1] ?? 1)) / whole;
        return weight * (1 - trust * WORD_WEIGHT.frequency * (1 - Math.min(1, rarity)));
      });
    },
  };
}

function grown<Numbers extends Float32Array | Uint32Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}

/** Spreads the low bits: stems of short words differ little. */
function spread(hash: number): number {
  const word = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (word ^ (word >>> 13)) >>> 0;
}
