import { dateOf, RELEASE } from "./calendar.ts";
import type { Recipe } from "./recipe.ts";
import { LETTERS } from "./truth-status.ts";

/** What the folder `truth` holds, for whoever tests a loader or a count with it. */
export function truthReadme({ cases, seed, defects }: Recipe): string {
  const letters = Object.entries(LETTERS).map(([letter, meaning]) => `  ${letter}  ${meaning}`);
  return `A made-up release of the immigration court's case data. No row is anybody's.

Made with: ofrecord synth eoir --cases ${cases} --seed ${seed} --defects ${defects}
Day of the release: ${dateOf(RELEASE)}. Nothing is dated later but hearings.

This folder says what is true of the release before the defects were planted in it.

dates.txt     The days of status.tsv, in the order of its letters.
status.tsv    IDNCASE, tab, one letter for each day: where the case stands on it.
${letters.join("\n")}
counts.json   Cases by letter on each day, and by fiscal year the measures named in it. Every case counts, the affected too.
defects.tsv   One line a planted defect: table, kind, primary key of the row (blank where it has none), row, column, true
              value, and what must become of it. Rows are counted in the file from the header, which is row 1; a row
              parted by a line break is one row. Of two rows with one key the line names the second.
plain.tsv     The same for signs that look like syntax and must be kept as they are (quote, backslash, pipe), and for
              proceedings that name no case (blank-reference). They are no defects.
affected.tsv  IDNCASE, table and why of every case of which a correct loader sets a row aside or blanks a date or a
              reference, and of those without a row in A_TblCase (no-case-row) or with a proceeding that names no case
              (no-case-named): a count that leaves them out must agree with status.tsv. An appeal that is about several
              cases affects all of them; a row that is there twice affects nobody. conflicting-row: the first is true.

Not in defects.tsv: 0.7 percent of the rows of tbl_Court_Motions have a cell more than the header, as in the court's file.
tblAppeal2 lists the cases an appeal is about, the one tblAppeal names among them; the appeal counts once for each.
`;
}
