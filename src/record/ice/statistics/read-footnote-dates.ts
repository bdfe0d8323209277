import type { IsoDate } from "../../../core/index.ts";
import { cellName } from "../sheets/cell-name.ts";
import { readUsDate, US_DATE } from "./read-us-date.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import type { DateKind } from "./table-kinds.ts";

/** An as-of date as the workbook words it, and where. */
export interface PrintedDate {
  readonly date: IsoDate;
  readonly sheet: string;
  readonly cell: string;
}

/** Headings of the footnotes' sections, as `plainWords`. */
const sections: readonly (readonly [RegExp, DateKind])[] = [
  [/\bice average daily population\b.*\blength of stay$/, "averages"],
  [/\bice final (releases?|book ?outs?)$/, "book-outs"],
  [/\bice removals?$/, "removals"],
  [/^(eo)?(fy ?\d+ )?(ytd )?ice currently detained population( breakdown)?$/, "detained"],
  [/\bice initial book ?ins?$/, "book-ins"],
];

const AS_OF = new RegExp(
  `(?:(?:updated|filtered) (?:through|thru|to)|snapshot as(?: of)?)\\s*:?\\s*(${US_DATE})`,
  "gi",
);

/**
 * The as-of dates that the footnotes state for each kind of table, in the words "updated through", "filtered through" or
 * "a snapshot as of". The section counts, not what a line says it is of: the FY2022 section on final releases speaks of
 * removals. Dates of other things (when a facility closed, when data were received) are not taken.
 */
export function readFootnoteDates(sheets: readonly StatisticsSheet[]): Map<DateKind, PrintedDate[]> {
  const dates = new Map<DateKind, PrintedDate[]>();
  for (const sheet of sheets) {
    for (const heading of sheet.texts) {
      const kind = sections.find(([pattern]) => pattern.test(heading.words))?.[1];
      if (kind === undefined) continue;
      const next = sheet.texts.find(({ row, column }) => column === heading.column && row > heading.row);
      const lines = sheet.texts.filter(
        ({ row, column }) =>
          column > heading.column && row >= heading.row && (next === undefined || row < next.row),
      );
      for (const { text, row, column } of lines) {
        for (const match of text.matchAll(AS_OF)) {
          const date = readUsDate(match[1] ?? "");
          if (date === null) continue;
          dates.set(kind, [
            ...(dates.get(kind) ?? []),
            { date, sheet: sheet.name, cell: cellName(row, column) },
          ]);
        }
      }
    }
  }
  return dates;
}

/** True for the sheet of footnotes: it has a section for at least one kind of table. */
export function holdsFootnotes(sheet: StatisticsSheet): boolean {
  return readFootnoteDates([sheet]).size > 0;
}
