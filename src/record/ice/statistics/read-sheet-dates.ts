import { cellName } from "../sheets/cell-name.ts";
import type { PrintedDate } from "./read-footnote-dates.ts";
import { readUsDate, US_DATE } from "./read-us-date.ts";
import type { SheetText, StatisticsSheet } from "./statistics-sheet.ts";

const TITLE_DATE = new RegExp(`\\bas of\\s+(${US_DATE})`, "i");
const REPORT_DATE = new RegExp(`^data from BI inc\\.? participants report,?\\s*(${US_DATE})`, "i");
const PULL_DATE = new RegExp(`^(?:data )?source:.*,\\s*(${US_DATE})`, "i");

/**
 * The days a sheet on Alternatives to Detention gives for its table: in the table's title, and in the lines that name the
 * contractor's report it was made from.
 */
export function alternativesDates(sheet: StatisticsSheet): PrintedDate[] {
  const isTitle = ({ words }: SheetText): boolean => words.startsWith("active atd participants");
  return [...datesIn(sheet, TITLE_DATE, isTitle), ...datesIn(sheet, REPORT_DATE)];
}

/** The day on which the list of facilities was drawn. */
export function facilityPullDates(sheet: StatisticsSheet): PrintedDate[] {
  return datesIn(sheet, PULL_DATE);
}

function datesIn(
  sheet: StatisticsSheet,
  pattern: RegExp,
  isWanted: (text: SheetText) => boolean = () => true,
): PrintedDate[] {
  return sheet.texts.filter(isWanted).flatMap(({ text, row, column }) => {
    const date = readUsDate(pattern.exec(text)?.[1] ?? "");
    return date === null ? [] : [{ date, sheet: sheet.name, cell: cellName(row, column) }];
  });
}
