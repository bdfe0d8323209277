import type { Random } from "../../core/index.ts";
import type { Day } from "../history.ts";
import { courtDay, dayOf, RELEASE } from "./calendar.ts";
import { courts } from "./courts.ts";
import type { MadeCase } from "./made-case.ts";
import { periodOf, type TableRows } from "./table-rows.ts";
import { draw, drawWait, weightedWords } from "./weighted.ts";

const HOURS = weightedWords("0830 30, 0900 25, 1000 12, 1030 6, 1300 20, 1330 5, 1430 2");
const PRIORITIES = weightedWords("N/A 880, UC 50, AWC/ATD 40, AWC/D 8, RBC/D 20, CR 2");
/** Towns longer than this were cut off by the court's own field. */
const TOWN_LENGTH = 15;
const DIGITS = "0123456789";

/** A time of day at which hearings begin, `0830`. */
export function drawHour(looks: Random): string {
  return draw(HOURS, looks);
}

/** Writes the row of A_TblCase. What only this row shows is drawn here; dates after the release are hearings alone. */
export function writeCase(rows: TableRows, made: MadeCase, looks: Random): void {
  const last = made.proceedings.at(-1);
  const court = courts[last?.court ?? 0];
  rows.beginRow();
  rows.number(made.id);
  writeAddress(rows, court?.towns ?? [], court?.state ?? "", looks);
  rows.blanks(2);
  rows.text(looks.chance(0.01) ? "" : made.nationality);
  rows.padded(looks.chance(0.012) ? "" : made.language, 3);
  rows.text(looks.chance(0.01) ? "" : custodyNow(made));
  rows.text(looks.chance(0.51) ? "" : looks.chance(0.7) ? "P" : "M");
  const appearance = lastAppearance(made);
  rows.dayAndTime(appearance);
  rows.text(looks.chance(0.4) ? "" : drawDigits("A", 6, looks));
  rows.text(made.caseType);
  rows.text(last === undefined ? "" : looks.chance(0.85) ? (court?.code ?? "") : last.location);
  writeHearing(rows, made, looks);
  rows.blanks(2);
  const inPrison = looks.chance(0.023);
  rows.text(inPrison ? "FSM".charAt(looks.below(3)) : "");
  rows.text(looks.chance(0.21) ? String(1 + looks.below(12)) : "");
  rows.text(looks.chance(0.21) ? String(1990 + looks.below(36)) : "");
  rows.text(looks.chance(0.019) ? drawDigits("H", 3, looks) : "");
  const entered = looks.chance(0.38)
    ? null
    : Math.max(made.received - 1 - drawWait(looks.chance(0.6) ? 60 : 2500, looks), dayOf(1951, 1, 1));
  rows.dayAndTime(entered);
  const hasAsylum = made.applications.some(({ code }) => code === "ASYL");
  rows.text(hasAsylum ? (looks.chance(0.25) ? "I" : looks.chance(0.98) ? "E" : "J") : "");
  writeBirth(rows, made.received, looks);
  rows.dayAndTime(
    inPrison && looks.chance(0.35) ? Math.min(made.received + drawWait(300, looks), RELEASE) : null,
  );
  rows.blanks(1);
  rows.day(looks.chance(0.63) ? null : Math.min(made.received + drawWait(500, looks), RELEASE));
  rows.blanks(1);
  rows.text(looks.chance(0.45) ? "" : looks.chance(0.66) ? "M" : "F");
  rows.dayAndTime(made.custody.at(-1)?.detained ?? null);
  rows.dayAndTime(made.custody.at(-1)?.released ?? null);
  rows.text(looks.chance(0.08) ? (looks.chance(0.4) ? "1" : "0") : "");
  rows.blanks(4);
  rows.text(draw(PRIORITIES, looks));
  rows.endRow(periodOf(made.received));
}

function custodyNow({ detained, released }: MadeCase): string {
  if (!detained) return "N";
  return released !== null && released <= RELEASE ? "R" : "D";
}

/** Town, state and ZIP code: three in a hundred blank, some of the codes with a backtick or four digits more. */
function writeAddress(rows: TableRows, towns: readonly string[], state: string, looks: Random): void {
  if (towns.length === 0 || looks.chance(0.031)) {
    rows.blanks(3);
    return;
  }
  const town = towns[Math.floor(towns.length * looks.next() ** 1.6)] ?? "";
  rows.text(town.slice(0, -4).slice(0, TOWN_LENGTH));
  rows.text(state);
  const zip = drawDigits(town.slice(-3), 2, looks);
  const odd = looks.next();
  rows.text(odd < 0.002 ? `\`${zip}` : odd < 0.08 ? drawDigits(`${zip}-`, 4, looks) : zip);
}

function drawDigits(before: string, count: number, looks: Random): string {
  let text = before;
  for (let digit = 0; digit < count; digit++) text += DIGITS.charAt(looks.below(10));
  return text;
}

/** The last day on which counsel appeared for the respondent in court. */
function lastAppearance({ counsel }: MadeCase): Day | null {
  let last: Day | null = null;
  for (const { level, side, day } of counsel)
    if (level === "COURT" && side === "ALIEN" && (last === null || day > last)) last = day;
  return last;
}

/** The latest hearing: that of the decision, or the next one of a case that is open, up to four years ahead. */
function writeHearing(rows: TableRows, { proceedings }: MadeCase, looks: Random): void {
  const last = proceedings.at(-1);
  if (last === undefined || looks.chance(0.15)) {
    rows.blanks(3);
    return;
  }
  const hearing = last.completed ?? courtDay(RELEASE + 1 + Math.min(drawWait(420, looks), 1400));
  rows.dayAndTime(hearing);
  rows.text(drawHour(looks));
  rows.text(looks.chance(0.012) ? "" : looks.chance(0.6) ? "M" : "I");
}

/** `7/1994`; three in a hundred are not known. */
function writeBirth(rows: TableRows, received: Day, looks: Random): void {
  const age = looks.chance(0.18) ? 1 + looks.below(17) : 18 + Math.min(drawWait(13, looks), 70);
  const year = 1970 + Math.floor(received / 365.25) - age;
  rows.text(looks.chance(0.03) ? "" : `${1 + looks.below(12)}/${year}`);
}
