/** What one row of a release tells of. */
export type IceKind = "arrests" | "detainers" | "detentions" | "encounters" | "removals" | "risk-assessments";

/** The families of releases: each restates its whole period, and the ids of one mean nothing in the other. */
export type IceRelease = "2012-2023" | "2022-2026";

/** Files within a family whose columns differ. */
export type IceVariant = "mid-2025";

/**
 * What the cells of a column hold once read: `date` is a calendar day, `date-time` a day and a time of day, both written
 * as an Excel serial number or as text. A cell of any column may be blank or hold a mark of redaction instead.
 */
export type IceColumnType = "text" | "number" | "date" | "date-time";

/** What a column means, by one name in every layout that has it; columns without one are kept as they are printed. */
export type IceKey =
  | "apprehended"
  | "apprehension-method"
  | "area"
  | "arrest-program"
  | "arresting-agency"
  | "birth-country"
  | "birth-year"
  | "bond-posted-amount"
  | "bond-posted-date"
  | "bond-set-amount"
  | "bond-set-date"
  | "book-in"
  | "book-out"
  | "case-category"
  | "case-criminality"
  | "case-status"
  | "charge"
  | "charge-date"
  | "citizenship"
  | "conviction-date"
  | "county"
  | "criminality"
  | "decided"
  | "decision"
  | "departed"
  | "departure-country"
  | "departure-port"
  | "detainer-prepared"
  | "detainer-type"
  | "encountered"
  | "entry-date"
  | "entry-status"
  | "event-type"
  | "facility"
  | "facility-code"
  | "final-order"
  | "final-order-date"
  | "gender"
  | "lift-reason"
  | "person"
  | "processing-disposition"
  | "program"
  | "recommendation"
  | "release-reason"
  | "site"
  | "state"
  | "stay-book-in"
  | "stay-book-out"
  | "stay-release-reason"
  | "threat-level";

/** A column as the release prints its name. */
export interface IceColumn {
  readonly name: string;
  readonly type: IceColumnType;
  readonly key?: IceKey;
  /** True where every cell of the release is blacked out. */
  readonly isRedacted?: true;
  /** Other spellings found in files of the same release, beyond upper and lower case, blanks and underscores. */
  readonly aliases?: readonly string[];
}

/** The columns of one kind of file in one family of releases, in the order of the sheet. */
export interface IceLayout {
  readonly kind: IceKind;
  readonly release: IceRelease;
  readonly variant?: IceVariant;
  /** The row of the sheet, counted from 1, where the header usually stands; files differ, so look for it. */
  readonly headerRow: number;
  readonly columns: readonly IceColumn[];
}
