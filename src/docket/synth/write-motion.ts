import type { Random } from "../../core/index.ts";
import { RELEASE } from "./calendar.ts";
import { courts } from "./courts.ts";
import type { MadeCase, MadeMotion } from "./made-case.ts";
import { periodOf, type TableRows } from "./table-rows.ts";
import { draw, weightedWords } from "./weighted.ts";

/** Share of rows with a cell beyond the last column of the header: so the court's file has it. */
const OVERFLOW_SHARE = 0.007;
const SCENARIOS = weightedWords("N 90, 1 5, 2 3, 3 2");
const METHODS = weightedWords("E 60, M 20, P 15, O 5");
const HOURS = weightedWords("0812 1, 0935 1, 1104 1, 1347 1, 1520 1, 1655 1");

/** Writes a row of tbl_Court_Motions: 41 columns, and in 0.7 percent of the rows a short text more. */
export function writeMotion(rows: TableRows, made: MadeCase, motion: MadeMotion, looks: Random): void {
  const { row } = motion;
  rows.beginRow();
  rows.number(motion.id);
  rows.number(row.id);
  rows.number(made.id);
  rows.dayAndTime(row.charged ?? row.opened);
  rows.text(motion.type);
  rows.text("1");
  rows.text(looks.chance(0.03) ? "1" : "");
  rows.dayAndTime(motion.decided ?? motion.received);
  rows.text(draw(HOURS, looks));
  rows.dayAndTime(motion.received);
  rows.text(draw(HOURS, looks));
  rows.blanks(1);
  rows.text(courts[row.court]?.code ?? "");
  rows.text(row.location);
  rows.text(looks.chance(0.033) ? "" : row.judge);
  rows.blanks(1);
  rows.text(motion.outcome);
  rows.dayAndTime(motion.decided);
  rows.dayAndTime(looks.chance(0.006) ? null : motion.received);
  rows.blanks(4);
  const due = motion.received + 10;
  rows.dayAndTime(looks.chance(0.046) || due > RELEASE ? null : due);
  rows.text(looks.chance(0.002) ? "Y" : "");
  rows.text(looks.chance(0.02) ? "IJ" : "");
  rows.blanks(6);
  rows.text(looks.chance(0.03) ? "" : motion.party);
  rows.text(looks.chance(0.05) ? "" : draw(METHODS, looks));
  rows.text(looks.chance(0.15) ? "" : draw(METHODS, looks));
  rows.blanks(5);
  rows.text(draw(SCENARIOS, looks));
  if (looks.chance(OVERFLOW_SHARE)) rows.text(`DJ${1 + looks.below(9)}`);
  rows.endRow(periodOf(motion.received));
}
