import type { IsoDate } from "../../../core/index.ts";

/**
 * What is wrong with a workbook, by name.
 *
 * - `total-differs`: a printed total is not the sum of its parts
 * - `share-differs`: a printed percentage is not the share it names
 * - `printed-twice`: one figure stands in two places with two values
 * - `no-date`, `stale-date`, `dates-differ`: the as-of date is missing, cannot be right (by its year, the months that have
 *   figures, or what most sections of the footnotes say), or is given in two ways and nothing tells which is right
 * - `unknown-heading`, `unknown-label`: a column or row that is not known
 * - `moved-column`: numbers stand under no heading
 * - `not-a-number`: a text or an error where a number should be
 * - `table-missing`: a table every workbook has was not found
 */
export type FindingKind =
  | "total-differs"
  | "share-differs"
  | "printed-twice"
  | "no-date"
  | "stale-date"
  | "dates-differ"
  | "unknown-heading"
  | "unknown-label"
  | "moved-column"
  | "not-a-number"
  | "table-missing";

export interface StatisticsFinding {
  readonly kind: FindingKind;
  /** The table's id, or `footnotes`. */
  readonly table: string;
  /** `sheet "Detention FY26", B21`; empty where the fault has no place. */
  readonly locator: string;
  /** What was expected, what was found, and what became of the figures. */
  readonly sentence: string;
}

/** Why figures that a workbook prints are not given. */
export type LeftOut =
  | "month-not-begun"
  | "sum-differs"
  | "printed-twice-differently"
  | "no-date"
  | "stale-date"
  | "dates-differ"
  | "unknown-label"
  | "unknown-heading"
  | "not-a-number"
  | "moved-column"
  | "repeated";

/** Where the figures of one table have gone. */
export interface TableAccount {
  readonly table: string;
  readonly sheet: string;
  readonly title: string;
  /** The cell of the title. */
  readonly place: string;
  readonly fiscalYear: number | null;
  readonly asOf: IsoDate | null;
  readonly given: number;
  /** Numbers of the table that are not given, by reason. */
  readonly leftOut: Readonly<Partial<Record<LeftOut, number>>>;
  readonly sumsChecked: number;
  readonly sumsFailed: number;
}
