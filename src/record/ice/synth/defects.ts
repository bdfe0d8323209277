import type { IceRecipe, MadeKind } from "./recipe.ts";

/** The defects of rows, each with what a loader should make of it. */
export const ROW_DEFECTS = {
  "missing-id": "the row stays, in no person's episode or stay",
  "reprocessed-arrest": "dropped: a later row of the same episode",
  "reprocessed-arrest-same-time": "dropped: at the same time the reprocessed row comes last",
  "repeated-arrest": "dropped: within 24 hours of the one before",
  "arrest-24-hours-later": "dropped: a gap of exactly 24 hours does not end an episode",
  "chained-arrest": "dropped: more than 24 hours after the first row, but not after the one before",
  "identical-arrest": "dropped: the same row again",
  "bond-copy": "dropped: the same but for a higher bond or a later date",
  "repeated-stint": "dropped: same person, facility, day and stay as a later row",
  "same-day-row": "stays, flagged: same person and day as another row",
  "redaction-mark": "blank",
  "literal-na": "blank",
  "not-a-date": "blank",
  "date-as-text": "read as the date it is",
  "time-in-date": "read as the day it is",
} as const;

/** The defects of files and sheets. */
export const FILE_DEFECTS = {
  "moved-header": "the header stands in another row than the layout says",
  "missing-column": "the file has no such column",
  "column-order": "the columns stand in another order",
  "header-spelling": "names in capitals, with underscores",
  "misspelt-header": "a letter of a column's name is missing",
  "repeated-column-name": "two columns of one name",
  "blank-rows-at-end": "formatted rows without content below the data",
  "total-line": "a line of a total below the data: no row",
} as const;

export type DefectName = keyof typeof ROW_DEFECTS;
export type FileDefectName = keyof typeof FILE_DEFECTS;

/**
 * Shares of rows that carry each defect, once. Where they are published they are the ones of the release of mid-2025:
 * ids missing, 5 percent of arrests perhaps repeated (2 percent on the same day, 38 rows exact). The rest is rare and of
 * no known size.
 */
const RATES: Readonly<Record<MadeKind, Partial<Record<DefectName, number>>>> = {
  arrests: {
    "missing-id": 0.0076,
    "reprocessed-arrest": 0.02,
    "reprocessed-arrest-same-time": 0.005,
    "repeated-arrest": 0.018,
    "arrest-24-hours-later": 0.001,
    "chained-arrest": 0.003,
    "identical-arrest": 0.00013,
    "redaction-mark": 0.0005,
    "literal-na": 0.0005,
    "time-in-date": 0.0005,
    "date-as-text": 0.0002,
  },
  detainers: {
    "missing-id": 0.13,
    "same-day-row": 0.01,
    "redaction-mark": 0.0005,
    "literal-na": 0.0005,
    "not-a-date": 0.0002,
    "time-in-date": 0.0005,
    "date-as-text": 0.0002,
  },
  detentions: {
    "missing-id": 0.0016,
    // Of the rows with a bond, some 5 percent of all.
    "bond-copy": 0.06,
    "repeated-stint": 0.003,
    "redaction-mark": 0.0005,
    "literal-na": 0.0005,
    "not-a-date": 0.00005,
    "time-in-date": 0.0005,
    "date-as-text": 0.0002,
  },
  encounters: {
    "missing-id": 0.09,
    "same-day-row": 0.02,
    "redaction-mark": 0.0005,
    "time-in-date": 0.0005,
    "date-as-text": 0.0002,
  },
  removals: {
    "missing-id": 0.0021,
    "same-day-row": 0.002,
    "redaction-mark": 0.0005,
    "literal-na": 0.0005,
    // 23 of half a million.
    "not-a-date": 0.00005,
    "time-in-date": 0.0005,
    "date-as-text": 0.0002,
  },
};

/** However often the rates are multiplied, no more of the rows than this carry one defect. */
const MOST_ROWS = 0.2;

/** In a Parquet file a column of dates can hold nothing else. */
const NOT_IN_PARQUET: ReadonlySet<DefectName> = new Set(["not-a-date", "date-as-text", "time-in-date"]);

/** How likely a row of the kind carries the defect. */
export function defectRate(kind: MadeKind, defect: DefectName, { defects, format }: IceRecipe): number {
  if (format === "parquet" && NOT_IN_PARQUET.has(defect)) return 0;
  return Math.min(MOST_ROWS, (RATES[kind][defect] ?? 0) * defects);
}
