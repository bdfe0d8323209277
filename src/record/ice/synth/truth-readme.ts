import { isoDay } from "./days.ts";
import { FILE_DEFECTS, ROW_DEFECTS } from "./defects.ts";
import { type IceRecipe, periodOf } from "./recipe.ts";

/** What the folder `truth` holds, for whoever tests a loader or a count with it. */
export function truthReadme({ layout, variant, rows, seed, defects, format }: IceRecipe): string {
  const { firstDay, lastDay } = periodOf(layout);
  const list = (names: object): string =>
    Object.entries(names)
      .map(([name, meaning]) => `  ${name.padEnd(30)}${String(meaning)}`)
      .join("\n");
  return `A made-up release of ICE's enforcement records. No row is about anybody.

Layout ${layout}${variant === null ? "" : `, variant ${variant}`}, ${format}, ${rows} detention stints, seed ${seed}, defects ${defects}.
Events from ${isoDay(firstDay)} to ${isoDay(lastDay)}, the day the data are taken: what comes later is blank.

This folder says what is true of the lives the rows were written from. No rule was run on the rows to find it.

rows.json     By kind: rows written; rows left once the rules have dropped what they drop; events that happened (second
              rows of a day, which are only flagged, left out); rows that lost the identifier; the files.
defects.csv   One line a planted defect: kind, file, sheet, row, defect, column, what stood there before, and what a
              loader should make of it. Rows are counted in the sheet from 1, titles among them; in a Parquet file the
              first row of data is 1. Where two rows are weighed against each other the line names the one too many.
stays.csv     One line a stay, known by identifier and book-in: its end and release reason (blank while it lasts), its
              stints, how many of their rows lost the identifier, and the first, longest and last facility. A stay that
              goes on may have no open stint: its person is on the road.
counts.json   Counts of the lives, by fiscal year (of the event) unless said otherwise. Of people and stints without an
              identifier nothing is left out.
  census                        on each date: people in a facility at midnight (book-in that day or before, book-out
                                later or blank), in a stay at midnight; people in a facility at any time of that day,
                                and the stints that touch it
  bookInsByFiscalYear           stays and stints that began
  stintBookOuts..., stayEnds... by reason
  stayLengthsByFiscalYearOfExit stays that ended in the year: number, mean and median days from book-in to book-out
  removals...                   rows of removals by printed nationality; departures: with and without such a row
  arrests...                    first arrests of an episode by month and area of responsibility
  detainers...                  issued, by how they ended: booked, declined, lifted for another reason, blank
  encounters...                 by area of responsibility

Defects of rows:
${list(ROW_DEFECTS)}

Defects of files and sheets:
${list(FILE_DEFECTS)}
`;
}
