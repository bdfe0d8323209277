import { daysBetween } from "../../core/index.ts";
import type { Collection } from "./collection.ts";
import { indexMarks } from "./rare-marks.ts";
import { countShared, FEW_HAVE_IT } from "./shared-entries.ts";
import { indexShingles } from "./shingles.ts";
import { CANDIDATE } from "./thresholds.ts";

/** The pairs worth comparing: report `later[i]` with `earlier[i]`, numbers in the set, in ascending order. */
export interface Candidates {
  readonly later: readonly number[];
  readonly earlier: readonly number[];
  /** Pairs found before each report was held to its best ones. */
  readonly found: number;
}

/**
 * Finds the pairs that share enough five-word shingles, or enough rare words and figures within a window of days. The
 * reports must be numbered by their day. In a small set every pair is one. Near-linear in the number of reports: no
 * report keeps more than a fixed number of partners, and nothing that very many share makes pairs among them.
 */
export function findCandidates(collection: Collection): Candidates {
  const reports = collection.texts.length;
  if (reports <= CANDIDATE.allPairsUpTo) return allPairs(reports);
  const shingles = indexShingles(collection);
  const marks = indexMarks(collection);
  const days = collection.texts.map(({ published }) =>
    published === null ? null : daysBetween("1970-01-01", published),
  );
  const shingleCounts = new Uint32Array(reports);
  const markCounts = new Uint32Array(reports);
  const later: number[] = [];
  const earlier: number[] = [];
  let found = 0;
  for (let report = 0; report < reports; report++) {
    const met = countShared(shingles, report, CANDIDATE, shingleCounts);
    const marked = countShared(marks, report, CANDIDATE, markCounts);
    const day = days[report] ?? null;
    const partners: { readonly other: number; readonly score: number }[] = [];
    const size = shingles.distinct[report] ?? 0;
    const shingleShare = (other: number, shared: number): number =>
      shared / Math.max(1, Math.min(size, shingles.distinct[other] ?? 0));
    const add = (other: number): void => {
      const count = shingleCounts[other] ?? 0;
      const rare = Math.floor(count / FEW_HAVE_IT);
      const share = shingleShare(other, rare + (count % FEW_HAVE_IT));
      const sharedMarks = Math.floor((markCounts[other] ?? 0) / FEW_HAVE_IT);
      const isPair =
        (rare >= CANDIDATE.shingles && shingleShare(other, rare) >= CANDIDATE.shingleShare) ||
        share >= CANDIDATE.commonShare ||
        (sharedMarks >= CANDIDATE.sharedMarks && isNear(day, days[other] ?? null));
      if (isPair) partners.push({ other, score: share + sharedMarks / CANDIDATE.marks });
      shingleCounts[other] = 0;
      markCounts[other] = 0;
    };
    for (const other of met) add(other);
    for (const other of marked) if ((markCounts[other] ?? 0) > 0) add(other);
    found += partners.length;
    partners.sort((left, right) => right.score - left.score || left.other - right.other);
    for (const { other } of partners.slice(0, CANDIDATE.perReport)) {
      later.push(report);
      earlier.push(other);
    }
  }
  return { later, earlier, found };
}

function isNear(left: number | null, right: number | null): boolean {
  return left === null || right === null || Math.abs(left - right) <= CANDIDATE.windowDays;
}

function allPairs(reports: number): Candidates {
  const later: number[] = [];
  const earlier: number[] = [];
  for (let report = 1; report < reports; report++) {
    for (let other = 0; other < report; other++) {
      later.push(report);
      earlier.push(other);
    }
  }
  return { later, earlier, found: later.length };
}
