import { STATISTICS_QUIRKS } from "./quirks.ts";
import type { StatisticsRecipe } from "./synth-statistics.ts";

/** What the folder `truth` of made-up workbooks holds, for whoever tests a reader with it. */
export function statisticsReadme({ layout, postings, seed, defects }: StatisticsRecipe): string {
  const quirks = Object.entries(STATISTICS_QUIRKS)
    .map(([name, meaning]) => `  ${name.padEnd(20)}${meaning}`)
    .join("\n");
  return `Made-up workbooks of ICE's detention statistics. No number is of anybody.

Layout ${layout}, postings ${postings}, seed ${seed}, defects ${defects}.
One made-up year, day by day, is behind all of them: every printed total is the sum of its parts, and each posting is the
same year to a later day.

This folder says what is true of the workbooks: it was worked out from how they were made, not by reading them.

figures.jsonl    One line a printed figure: workbook, table, measure, time (a day, a month, a fiscal year or its part),
                 group, value as printed (null where no number is), sheet, cell. A line without "why" is a figure that a
                 right reader gives, once for each workbook. With "why" it is not to be given from that cell:
                   not-a-number               a text or an error stands there
                   unknown-label              its row is of a label nobody knows, or may be part of such a row
                   stale-date, dates-differ   the date of its table cannot be right
                   month-not-begun            printed as 0 or not at all before the month begins
                   sum-differs                it takes part in a sum that does not hold. All of such a sum are set aside,
                                              though one cell alone is wrong: which one, the workbook does not say
                   printed-twice-differently  two tables print it with two values; of averages also what lies below it
                   repeated                   another cell of the workbook gave the same figure
findings.jsonl   One line a fault that a right reader names: workbook, kind, table, sheet, cell.
quirks.jsonl     One line a planted quirk: workbook, quirk, table, sheet, cell, what was there before.
workbooks.jsonl  One line a workbook: its days, when it was posted, the file that corrects it, its sheets that are not
                 read, hidden sheets, and how many printed sums, shares and repeated totals there are to check.

A stale date is one that the workbook itself shows to be wrong: it lies in another year, or in a month before the last
that has figures, or more than three days from the day that most sections of the footnotes say. A snapshot after the
year's end counts as of its last day there. Where no day is that of most, the dates differ, and none can be believed. At
most two sections of a workbook are stale, so that the others are most.

Quirks:
${quirks}
`;
}
