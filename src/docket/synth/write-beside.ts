import type { Random } from "../../core/index.ts";
import { courts } from "./courts.ts";
import type { MadeApplication, MadeCase, MadeCharge, MadeCounsel, MadeCustody } from "./made-case.ts";
import { periodOf, type TableRows } from "./table-rows.ts";

/** Width to which the older quarter of the charges is filled up with blanks. */
const CHARGE_WIDTH = 13;

/** Writes a row of tbl_Court_Appln. */
export function writeApplication(rows: TableRows, made: MadeCase, application: MadeApplication): void {
  rows.beginRow();
  rows.number(application.id);
  rows.number(application.row.id);
  rows.number(made.id);
  rows.text(application.code);
  rows.day(application.received);
  rows.text(application.decision);
  rows.endRow(periodOf(application.received));
}

/** Writes a row of tbl_CustodyHistory. */
export function writeCustody(rows: TableRows, made: MadeCase, entry: MadeCustody): void {
  rows.beginRow();
  rows.number(entry.id);
  rows.number(made.id);
  rows.text(entry.custody);
  rows.day(entry.detained);
  rows.day(entry.released);
  rows.endRow(periodOf(entry.day));
}

/** Writes a row of tbl_RepsAssigned: counsel's form E-28 before the court, E-27 before the Board, or the government's attorney. */
export function writeCounsel(rows: TableRows, made: MadeCase, counsel: MadeCounsel): void {
  const { level, side, day, row, appeal } = counsel;
  rows.beginRow();
  rows.number(counsel.id);
  rows.number(made.id);
  rows.text(level);
  rows.text(side);
  rows.text(appeal === null ? "PROCEEDING" : "APPEAL");
  rows.number(appeal?.id ?? row?.id ?? 0);
  rows.text(side === "INS" && row !== null ? (courts[row.court]?.code ?? "") : "");
  rows.dayAndTime(side === "INS" ? day : null);
  rows.dayAndTime(level === "BOARD" ? day : null);
  rows.dayAndTime(level === "COURT" && side === "ALIEN" ? day : null);
  rows.text(counsel.primary ? "1" : "0");
  rows.endRow(periodOf(day));
}

/** Writes a row of B_TblProceedCharges. */
export function writeCharge(rows: TableRows, made: MadeCase, charge: MadeCharge, looks: Random): void {
  rows.beginRow();
  rows.number(charge.id);
  rows.number(made.id);
  rows.number(charge.row.id);
  rows.padded(charge.code, looks.chance(0.25) ? CHARGE_WIDTH : 0);
  rows.text(charge.status);
  rows.endRow(periodOf(charge.row.opened));
}
