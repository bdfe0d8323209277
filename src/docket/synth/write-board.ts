import type { Random } from "../../core/index.ts";
import { RELEASE } from "./calendar.ts";
import type { MadeAppeal, MadeCase } from "./made-case.ts";
import { periodOf, type TableRows } from "./table-rows.ts";
import { draw, drawWait, weightedWords } from "./weighted.ts";

/** Types of filings whose decision bears on the case. */
const DECIDES = new Set(["Case Appeal", "Circuit Court Remand", "MTR BIA"]);
const DECISION_TYPES = weightedWords("R 930, P 60, A 4, L 3, T 3");

/** Writes a row of tblAppeal: a filing before the Board, under its lead case. */
export function writeAppeal(rows: TableRows, made: MadeCase, appeal: MadeAppeal, looks: Random): void {
  rows.beginRow();
  rows.number(appeal.id);
  // Some name no case; here only such as decide nothing.
  if (!DECIDES.has(appeal.type) && looks.chance(0.008)) rows.blanks(1);
  else rows.number(made.id);
  if (appeal.row === null) rows.blanks(1);
  else rows.number(appeal.row.id);
  rows.text(looks.chance(0.002) ? "MA" : "IJ");
  rows.text(appeal.type);
  rows.dayAndTime(appeal.filed);
  rows.text(appeal.filedBy);
  const counsel = made.counsel.find((each) => each.appeal === appeal);
  const appeared = looks.chance(0.42) || counsel !== undefined;
  rows.dayAndTime(appeared ? Math.min(appeal.filed + drawWait(10, looks), RELEASE) : null);
  rows.dayAndTime(appeal.decided);
  rows.text(appeal.decision ?? "");
  rows.text(appeal.decided === null || looks.chance(0.02) ? "" : draw(DECISION_TYPES, looks));
  rows.text(looks.chance(0.03) ? "" : made.caseType);
  rows.padded(looks.chance(0.09) ? "" : made.language, 3);
  rows.text(looks.chance(0.089) ? "" : made.nationality);
  rows.text(looks.chance(0.021) ? "Y" : "");
  rows.text(looks.chance(0.162) ? "" : (appeal.row?.custody ?? "N"));
  rows.text(looks.chance(0.002) ? "1" : "");
  rows.endRow(periodOf(appeal.filed));
}

/** Writes a row of tblAppeal2: a case that an appeal is about, the lead's own or another of the family. */
export function writeAppealCase(rows: TableRows, made: MadeCase, appeal: MadeAppeal): void {
  rows.beginRow();
  rows.number((appeal.lead ?? appeal).id);
  rows.number(made.id);
  if (appeal.row === null) rows.blanks(1);
  else rows.number(appeal.row.id);
  rows.endRow(periodOf(appeal.filed));
}
