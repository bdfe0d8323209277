import type { LabelDimension } from "./label-words.ts";
import { yearWords } from "./year-words.ts";

/** Which of the workbook's as-of dates a table's figures need. */
export type DateKind = "detained" | "book-ins" | "book-outs" | "removals" | "averages" | "atd";

/** One of the tables of a detention statistics workbook, described so that one reader reads them all. */
export interface TableKind {
  readonly id: string;
  /** What its title says, as `plainWords`. */
  readonly title: RegExp;
  readonly dateKind: DateKind;
  /**
   * Dimensions of the row labels. `one`: each label is a value of one of them. `nested`: in one column, rows of the
   * second belong to the row of the first above them. `two-columns`: each has a column of its own, and a blank label of
   * the first repeats the one above.
   */
  readonly labels: {
    readonly form: "one" | "nested" | "two-columns";
    readonly dimensions: readonly LabelDimension[];
  };
  /** Headings of the label columns, as `plainWords`. */
  readonly labelHeadings: RegExp;
  /** What the columns hold: months and their year, values of a dimension, or a measure each. */
  readonly columns: {
    readonly months?: true;
    readonly dimension?: LabelDimension;
    /** Headings of columns that hold everybody, beside those that mean the fiscal year where `period` is `year`. */
    readonly total: RegExp;
    /** Headings of the columns of other measures, by measure. */
    readonly measures?: Readonly<Record<string, RegExp>>;
  };
  /** Of all columns that `columns.measures` does not name. */
  readonly measure: string;
  /** What every figure of the table is of, beside its labels. */
  readonly group?: Readonly<Record<string, string>>;
  /** Where columns are no months: of the snapshot day, or of the fiscal year so far. */
  readonly period: "day" | "year";
  /** True where the parts add up to the whole. */
  readonly isAdditive: boolean;
  /** True where every workbook since FY2019 has it. */
  readonly isExpected: boolean;
}

const total = /^(grand )?totals?$/;
/** What may follow the name of a table that is all of its title: the year, that it is the year so far, or both. */
const yearOrNone = `(?: ${yearWords.soFar})?(?: ${yearWords.named})?(?: ${yearWords.soFar})?`;
const facilityHeading = /^(detention )?facility types?$/;
const agencyHeading = /^(arresting )?agenc(y|ies)$/;
const agencyRows = { form: "nested", dimensions: ["arresting-agency", "criminality"] } as const;
const facilityRows = { form: "one", dimensions: ["facility-type"] } as const;
const months = { months: true, total } as const;

/** The tables, in the order that decides which of two equal figures is cited. Titles are tried in this order too. */
export const tableKinds: readonly TableKind[] = [
  {
    id: "detained-by-criminality",
    title: /^ice currently detained by criminality/,
    dateKind: "detained",
    labels: { form: "one", dimensions: ["criminality"] },
    labelHeadings: /^criminality$/,
    columns: { dimension: "arresting-agency", total },
    measure: "detained",
    period: "day",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "detained-by-disposition",
    title: /^ice currently detained by processing dispositions?/,
    dateKind: "detained",
    labels: { form: "one", dimensions: ["disposition"] },
    labelHeadings: /^processing dispositions?$/,
    columns: { dimension: "facility-type", total },
    measure: "detained",
    period: "day",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "book-ins-by-agency",
    title: /^ice initial book ?ins? by .*(agency|agencies).*month/,
    dateKind: "book-ins",
    labels: { form: "one", dimensions: ["arresting-agency"] },
    labelHeadings: agencyHeading,
    columns: months,
    measure: "book-ins",
    period: "year",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "book-ins-by-facility-type",
    title: /^ice initial book ?ins? by .*criminality/,
    dateKind: "book-ins",
    labels: facilityRows,
    labelHeadings: facilityHeading,
    columns: { dimension: "criminality", total },
    measure: "book-ins",
    period: "year",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "book-outs-by-reason",
    title: /^ice final (releases?|book ?outs?) by release reason/,
    dateKind: "book-outs",
    labels: { form: "two-columns", dimensions: ["release-reason", "criminality"] },
    labelHeadings: /^(release reasons?|criminality)$/,
    columns: { months: true, dimension: "criminality", total },
    measure: "book-outs",
    period: "year",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "book-outs-by-facility-type",
    title: new RegExp(
      `^ice final (?:releases?|book ?outs?)(?: by (?:detention )?facility types?)?${yearOrNone}$`,
    ),
    dateKind: "book-outs",
    labels: facilityRows,
    labelHeadings: facilityHeading,
    columns: { total },
    measure: "book-outs",
    period: "year",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "removals",
    title: new RegExp(`^ice removals?${yearOrNone}$`),
    dateKind: "removals",
    labels: { form: "one", dimensions: ["family-unit"] },
    labelHeadings: /^removals?$/,
    columns: { total: /^(removals?|totals?)$/ },
    measure: "removals",
    period: "year",
    isAdditive: false,
    isExpected: true,
  },
  {
    id: "population-by-agency",
    title: /^ice average daily populations? by arresting agency.*criminality/,
    dateKind: "averages",
    labels: agencyRows,
    labelHeadings: agencyHeading,
    columns: months,
    measure: "average-daily-population",
    period: "year",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "population-by-facility-type",
    title: /^ice average daily populations? by (facility types? and )?month/,
    dateKind: "averages",
    labels: facilityRows,
    labelHeadings: facilityHeading,
    columns: months,
    measure: "average-daily-population",
    period: "year",
    isAdditive: true,
    isExpected: true,
  },
  {
    id: "stay-by-agency",
    title: /^ice average lengths? of stay by arresting agency.*criminality/,
    dateKind: "averages",
    labels: agencyRows,
    labelHeadings: agencyHeading,
    columns: months,
    measure: "length-of-stay",
    period: "year",
    isAdditive: false,
    isExpected: true,
  },
  {
    id: "stay-by-facility-type",
    title: /^ice average lengths? of stay by (facility types? and )?month/,
    dateKind: "averages",
    labels: facilityRows,
    labelHeadings: facilityHeading,
    columns: months,
    measure: "length-of-stay",
    period: "year",
    isAdditive: false,
    isExpected: true,
  },
  {
    id: "stay-of-adults-by-agency",
    title: /^ice average lengths? of stay adult facility types? by .*arresting agency/,
    dateKind: "averages",
    labels: { form: "one", dimensions: ["arresting-agency"] },
    labelHeadings: agencyHeading,
    columns: months,
    measure: "length-of-stay",
    group: { "facility-type": "adult" },
    period: "year",
    isAdditive: false,
    isExpected: false,
  },
  {
    id: "alternatives-by-area",
    title: /^active atd participants and average length/,
    dateKind: "atd",
    labels: { form: "nested", dimensions: ["area-of-responsibility", "technology"] },
    labelHeadings: /^aors?( technolog(y|ies))?$/,
    columns: {
      total: /^(counts?|participants?|total participants?)$/,
      measures: { "atd-length": /^(average length( in program)?|alip)$/ },
    },
    measure: "atd-participants",
    period: "day",
    isAdditive: true,
    isExpected: true,
  },
];

/** The kind whose title a cell's words are; `null` where they are no title of ours. */
export function findTableKind(words: string): TableKind | null {
  return tableKinds.find(({ title }) => title.test(words)) ?? null;
}
