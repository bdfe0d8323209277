import type { Random } from "../../core/index.ts";
import { courtDay, RELEASE } from "./calendar.ts";
import { courts } from "./courts.ts";
import type { MadeCase, MadeProceeding } from "./made-case.ts";
import { drawNationality } from "./nationality-mix.ts";
import { periodOf, type TableRows } from "./table-rows.ts";
import { drawWait } from "./weighted.ts";
import { drawHour } from "./write-case.ts";

/** Writes a row of B_TblProceeding. */
export function writeProceeding(rows: TableRows, made: MadeCase, row: MadeProceeding, looks: Random): void {
  const court = courts[row.court];
  rows.beginRow();
  rows.number(row.id);
  rows.number(made.id);
  rows.dayAndTime(row.charged);
  rows.dayAndTime(row.received);
  rows.text(court?.code ?? "");
  rows.text(row.location);
  rows.text(looks.chance(0.009) ? "" : row.judge);
  writeArrival(rows, row);
  writeFirstHearing(rows, row, looks);
  writeDecision(rows, made, row, looks);
  writeDeparture(rows, row);
  rows.text(row.custody);
  rows.text(row.caseType);
  rows.text(looks.chance(0.003) ? "" : made.nationality);
  rows.padded(looks.chance(0.001) ? "" : made.language, 3);
  rows.text(looks.chance(0.26) ? row.location : "");
  rows.text(looks.chance(0.024) ? "FSM".charAt(looks.below(3)) : "");
  const isCriminal = made.charges.some(({ code }) => /^2\d\da02/.test(code));
  rows.text(looks.chance(0.025) ? "" : isCriminal && looks.chance(0.5) ? "Y" : "N");
  rows.text(looks.chance(0.016) ? "F" : "");
  const isFelony = made.charges.some(({ code }) => code.endsWith("a02Aiii"));
  rows.text(looks.chance(0.26) ? "" : isFelony ? "1" : "0");
  const custody = made.custody.at(-1);
  rows.dayAndTime(custody?.detained ?? null);
  rows.dayAndTime(row.custody === "R" ? (custody?.released ?? null) : null);
  rows.endRow(periodOf(row.opened));
}

/** TRANS_IN_DATE to TRANS_NBR: where the case came from. */
function writeArrival(rows: TableRows, { movedFrom, opened, turn }: MadeProceeding): void {
  if (movedFrom === null) {
    rows.blanks(4);
  } else {
    rows.dayAndTime(opened);
    rows.text(movedFrom.location);
    rows.text(courts[movedFrom.court]?.code ?? "");
    rows.text(movedFrom.judge);
  }
  rows.text(turn > 0 || (opened & 7) === 0 ? String(turn) : "");
}

function writeFirstHearing(rows: TableRows, { opened, completed }: MadeProceeding, looks: Random): void {
  if (looks.chance(0.033)) {
    rows.blanks(2);
    return;
  }
  const hearing = courtDay(opened + 3 + drawWait(150, looks));
  rows.dayAndTime(completed === null ? hearing : Math.min(hearing, completed));
  rows.text(drawHour(looks));
}

/** DEC_TYPE to ABSENTIA: how the stretch ended. */
function writeDecision(rows: TableRows, made: MadeCase, row: MadeProceeding, looks: Random): void {
  const onMerits = row.kind === "C";
  rows.text(row.kind === null || looks.chance(0.18) ? "" : looks.chance(0.8) ? "O" : "W");
  rows.text(onMerits ? row.code : "");
  const isOrder = row.decision?.startsWith("order") === true || row.decision === "voluntary-departure";
  rows.text(isOrder && looks.chance(0.9) ? made.nationality : "");
  rows.text(isOrder && looks.chance(0.02) ? drawNationality(2020, looks) : "");
  rows.text(row.kind === "O" ? row.code : "");
  rows.text(row.reserved);
  rows.text(looks.chance(0.03) ? "Y" : "");
  rows.dayAndTime(row.completed);
  rows.text(row.absentia ? "Y" : row.completed === null || looks.chance(0.05) ? "" : "N");
}

/** VENUE_CHG_GRANTED to TRANSFER_STATUS: where the case went, and until when an appeal is in time. */
function writeDeparture(
  rows: TableRows,
  { movedTo, completed, appealDue, code, turn }: MadeProceeding,
): void {
  if (movedTo === null) {
    rows.blanks(2);
  } else {
    rows.dayAndTime(completed);
    rows.text(courts[movedTo]?.code ?? "");
  }
  rows.dayAndTime(appealDue === null || appealDue > RELEASE ? null : appealDue);
  rows.text(movedTo === null ? (turn > 1 ? "V" : "") : code === "C" ? "V" : "T");
}
