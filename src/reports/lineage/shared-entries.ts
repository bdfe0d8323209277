import { sortEntries } from "./sort-entries.ts";

/** Which reports have each key: an inverted index without the keys that only one report has. */
export interface SharedEntries {
  /** Reports of key `k`, ascending, from `keyStart[k]` to `keyStart[k + 1]`. */
  readonly keyStart: Uint32Array;
  readonly reports: Uint32Array;
  /** Keys of report `r` that an earlier report has too, from `reportStart[r]` to `reportStart[r + 1]`. */
  readonly reportStart: Uint32Array;
  readonly keys: Uint32Array;
  /** Different keys of each report, those that nobody else has included. */
  readonly distinct: Uint32Array;
}

/**
 * Indexes entries of a key and a report, given in ascending order of reports; a key that a report has twice counts
 * once. Sorts `keys` and `reports` in place. Linear in `count`, 16 bytes an entry at the peak.
 */
export function indexEntries(
  keys: Uint32Array,
  reports: Uint32Array,
  count: number,
  reportCount: number,
): SharedEntries {
  sortEntries(keys, reports, count);
  const distinct = new Uint32Array(reportCount);
  const keyStarts: number[] = [0];
  let kept = 0;
  for (let from = 0, to = 0; from < count; from = to) {
    const key = keys[from];
    const start = kept;
    while (to < count && keys[to] === key) {
      const report = reports[to] ?? 0;
      if (kept === start || reports[kept - 1] !== report) {
        reports[kept++] = report;
        distinct[report] = (distinct[report] ?? 0) + 1;
      }
      to += 1;
    }
    if (kept - start === 1) kept = start;
    else keyStarts.push(kept);
  }
  const keyStart = Uint32Array.from(keyStarts);
  const shared = reports.subarray(0, kept);
  return { keyStart, reports: shared, distinct, ...keysByReport(keyStart, shared, reportCount) };
}

function keysByReport(
  keyStart: Uint32Array,
  reports: Uint32Array,
  reportCount: number,
): Pick<SharedEntries, "reportStart" | "keys"> {
  const reportStart = new Uint32Array(reportCount + 2);
  forEachLater(keyStart, (at) => {
    const slot = (reports[at] ?? 0) + 2;
    reportStart[slot] = (reportStart[slot] ?? 0) + 1;
  });
  for (let at = 2; at < reportStart.length; at++) {
    reportStart[at] = (reportStart[at] ?? 0) + (reportStart[at - 1] ?? 0);
  }
  const keys = new Uint32Array(reports.length + 1 - keyStart.length);
  forEachLater(keyStart, (at, key) => {
    const slot = (reports[at] ?? 0) + 1;
    const place = reportStart[slot] ?? 0;
    keys[place] = key;
    reportStart[slot] = place + 1;
  });
  return { reportStart: reportStart.subarray(0, reportCount + 1), keys };
}

/** Visits every entry but the first of each key. */
function forEachLater(keyStart: Uint32Array, visit: (at: number, key: number) => void): void {
  for (let key = 0; key + 1 < keyStart.length; key++) {
    const end = keyStart[key + 1] ?? 0;
    for (let at = (keyStart[key] ?? 0) + 1; at < end; at++) visit(at, key);
  }
}

/** A shared key that few reports have counts for so much, one that very many have for 1. */
export const FEW_HAVE_IT = 65_536;

/**
 * How many keys a report shares with each report of a lower number: those that few reports have times `FEW_HAVE_IT`,
 * plus those that more than `mostReports` have. The latter count only for the first `earliest` of these reports, which
 * keeps the whole linear: a text that thousands copied still meets its earliest copies, and a line that thousands carry
 * makes no pairs among them.
 *
 * @returns the reports with a count above 0, in no order; `counts` holds their counts and must be all 0 before
 */
export function countShared(
  index: SharedEntries,
  report: number,
  limits: { readonly mostReports: number; readonly earliest: number },
  counts: Uint32Array,
): number[] {
  const met: number[] = [];
  const end = index.reportStart[report + 1] ?? 0;
  for (let at = index.reportStart[report] ?? 0; at < end; at++) {
    const key = index.keys[at] ?? 0;
    const from = index.keyStart[key] ?? 0;
    let to = index.keyStart[key + 1] ?? 0;
    const isCommon = to - from > limits.mostReports;
    if (isCommon) to = from + limits.earliest;
    const step = isCommon ? 1 : FEW_HAVE_IT;
    for (let entry = from; entry < to; entry++) {
      const other = index.reports[entry] ?? 0;
      if (other >= report) break;
      const count = counts[other] ?? 0;
      if (count === 0) met.push(other);
      counts[other] = count + step;
    }
  }
  return met;
}
