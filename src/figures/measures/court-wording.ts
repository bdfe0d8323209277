/** How every measure counted from the immigration court's records may be broken down. */
export const caseDimensions = [
  "nationality",
  "court",
  "state",
  "case-type",
  "custody",
  "represented",
  "language",
  "fiscal-year",
] as const;

/** The case types of EOIR's statistics of pending cases, receipts and completions. */
export const FIVE_TYPES = "removal, deportation, exclusion, asylum-only and withholding-only";

/** How cases on a day are described, for `how`. */
export const DESCRIBED_ON_THE_DAY =
  "Court, custody and representation are those of the day, the fiscal year is that of receipt. The state is the court's: of the respondent's address the records keep only the latest.";

/** How events are described, for `how`: `completion` gives `… those of the day of the completion`. */
export function describedOn(event: string): string {
  return `Court, custody and representation are those of the day of the ${event}, the fiscal year is the one it falls in. The state is the court's, not the respondent's.`;
}

export const CASES_PITFALL =
  "Cases, not people: one charging document is one case. Families often have a case for each member, and a person may have more than one case in time.";

export const DESCRIPTION_PITFALL =
  "In counted figures represented means that counsel's appearance before the court (E-28) is dated on or before the day; that counsel withdrew is not seen. Custody is unknown before its first dated row, and most rows of it have no date; only where no row of the case, early or late, says that the person was held it is never-detained throughout. Both are our reading.";

export const MEANING_PITFALL =
  "In counted figures a decision means what the release's own label for its code and case type says, by a list of labels we reviewed (our reading); a label not on the list gives unknown, never a guess.";

export const LATE_PITFALL =
  "Decisions and filings are entered days to weeks late, so the last month or two of the records come out low.";

/** How the figures of a measure come about that no table of the built-in record holds. */
export const FROM_RECORDS_ONLY =
  "Counted from the court's case data once a release of it is loaded; the built-in record has no table of it.";
