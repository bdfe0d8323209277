import { cellName } from "../sheets/cell-name.ts";
import type { SumCheck } from "./check-sums.ts";
import { plainWords } from "./plain-words.ts";
import { locate } from "./read-table.ts";
import type { StatisticsFinding } from "./statistics-finding.ts";
import type { SheetText, StatisticsSheet } from "./statistics-sheet.ts";
import type { ReadTable } from "./table-figure.ts";

/** Other tables of such a sheet that print the number of participants: by family status, and by technology. */
const TITLE = /^atd active populations? (by status|counts? and daily cost)/;
const COUNT = /^(counts?|participants?)$/;
const MOST_ROWS = 20;

/**
 * Holds the number of people in Alternatives to Detention against the sheet's other tables, which are not read but print
 * the same total: their parts must add to it, and it must be the total of the table by area.
 */
export function checkAlternatives(table: ReadTable, sheet: StatisticsSheet | undefined): SumCheck {
  const total = table.figures.find(
    ({ measure, group }) => measure === "atd-participants" && Object.keys(group).length === 0,
  );
  const findings: StatisticsFinding[] = [];
  let checked = 0;
  for (const title of sheet?.texts.filter(({ words }) => TITLE.test(words)) ?? []) {
    const printed = sheet === undefined ? null : readTotal(sheet, title);
    if (printed === null) continue;
    const report = (sentence: string): number =>
      findings.push({
        kind: "total-differs",
        table: table.id,
        locator: locate(table.sheet, printed.cell),
        sentence,
      });
    checked += 2;
    if (printed.total !== printed.sum) {
      report(
        `The total of "${title.text}" is printed as ${printed.total}; its parts add to ${printed.sum}; that table is not read.`,
      );
    }
    if (total !== undefined && total.value !== printed.total) {
      report(
        `The total of "${title.text}" is ${printed.total}, that of the table by area ${total.value} (${total.cells}); neither is given.`,
      );
    }
  }
  const isDoubtful = findings.some(({ sentence }) => sentence.endsWith("neither is given."));
  return {
    checked,
    failed: findings.length,
    doubtful: new Set(isDoubtful && total !== undefined ? [total] : []),
    findings,
  };
}

function readTotal(
  { grid, texts }: StatisticsSheet,
  title: SheetText,
): { total: number; sum: number; cell: string } | null {
  const heading = texts.find(
    ({ words, row, column }) =>
      row > title.row && row <= title.row + 3 && column > title.column && COUNT.test(words),
  );
  if (heading === undefined) return null;
  let sum = 0;
  for (let row = heading.row + 1; row <= heading.row + MOST_ROWS; row++) {
    const value = grid.at(row, heading.column);
    if (typeof value !== "number") continue;
    const words = plainWords(grid.at(row, title.column));
    if (words === "total") return { total: value, sum, cell: cellName(row, heading.column) };
    sum += value;
  }
  return null;
}
