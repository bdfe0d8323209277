import { fiscalYearsIn } from "./find-fiscal-year.ts";
import { yearWords } from "./year-words.ts";

const { named, soFar } = yearWords;
/** What may be said of a year as a whole. */
const PARTS = new RegExp(`\\b(?:${named}|${soFar}|overall|(?:grand )?totals?)(?= |$)`, "g");
/** Says which year the rest is of, and nothing alone. */
const YEAR = /^(?:fy|fiscal year)?$/;

/**
 * True where a column's heading, as `plainWords`, means the whole of a table's fiscal year or as much of it as there is:
 * `fy overall`, `fy2026 total`, `ytd fy26`, `eofy2026`. A heading that names another year than the table's, or names one
 * where the table's is not known, means that year's column and not this one's: false. False as well where any word is
 * left over (`q1 fy2026`), and for `fy` alone, below which years may stand.
 *
 * @param year the fiscal year of the table, `null` where neither its title nor its sheet names one
 */
export function isYearHeading(words: string, year: number | null): boolean {
  const rest = words.replace(PARTS, "").replace(/\s+/g, " ").trim();
  if (rest === words || !YEAR.test(rest)) return false;
  return fiscalYearsIn(words).every((each) => each === year);
}
