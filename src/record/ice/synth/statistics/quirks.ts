import type { Random } from "../../../../core/index.ts";

/** The quirks of workbooks, each with what a right reader makes of it. */
export const STATISTICS_QUIRKS = {
  "corrected-posting": "the later posting of the same day stands; both are kept",
  "column-order": "columns are known by their headings",
  "blank-row": "nothing: rows are known by their labels",
  "blank-column": "nothing: columns are known by their headings",
  "heading-wording": "case, blanks, YTD, EOFY and the year's number change no meaning",
  "sheet-name": "nothing: sheets are known by what they hold",
  "hidden-sheet": "listed, not read",
  "moved-table": "nothing: tables are known by their titles",
  "stale-date": "no figure of the tables it dates is given",
  "dates-differ":
    "no figure of the tables they date is given; where no day is that of most sections, of none of them",
  "misprinted-total": "no figure of a sum that does not hold is given; of an average printed twice, neither",
  "text-in-cell": "that figure is not given, nor what a sum without it cannot confirm",
  "errors-in-row": "its figures are not given, nor what a sum without them cannot confirm; rows below it are",
  "new-technology": "its row is not given, nor those below it in its area",
  "new-reason": "its rows are not given",
  "new-disposition": "its row is not given",
} as const;

export type QuirkName = keyof typeof STATISTICS_QUIRKS;

/** How often a workbook has each. Nobody has counted: these are guesses that give most workbooks none or one. */
const RATES: Readonly<Record<QuirkName, number>> = {
  "corrected-posting": 0.05,
  "column-order": 0.04,
  "blank-row": 0.04,
  "blank-column": 0.03,
  "heading-wording": 0.1,
  "sheet-name": 0.05,
  "hidden-sheet": 0.04,
  "moved-table": 0.03,
  "stale-date": 0.03,
  "dates-differ": 0.02,
  "misprinted-total": 0.03,
  "text-in-cell": 0.03,
  "errors-in-row": 0.02,
  "new-technology": 0.03,
  "new-reason": 0.02,
  "new-disposition": 0.01,
};

/** However often the rates are multiplied, so that many workbooks are without each. */
const MOST = 0.6;

/** Whether a workbook has a quirk; the answer is drawn. */
export function happens(quirk: QuirkName, defects: number, random: Random): boolean {
  return random.chance(Math.min(MOST, RATES[quirk] * defects));
}
