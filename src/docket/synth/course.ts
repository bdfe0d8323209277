import type { Random } from "../../core/index.ts";
import type { Day } from "../history.ts";
import { courtDay, fiscalYearOf, RELEASE } from "./calendar.ts";
import type { MadeAppeal, MadeCase, MadeMotion, MadeProceeding } from "./made-case.ts";
import { drawWait } from "./weighted.ts";
import { DAYS_AT_BOARD, rateIn } from "./year-rates.ts";

/** A case on its way through the courts: what has happened so far, and the chances of what will. */
export interface Course {
  readonly made: MadeCase;
  readonly random: Random;
  /** Others of the family follow this case. */
  readonly hasRiders: boolean;
}

/** The days since a day, on a day the court sits. */
export function daysAfter(day: Day, days: number): Day {
  return courtDay(day + days);
}

/** Files something with the Board, decided with that code unless the release comes first; `null` where it is later still. */
export function fileWithBoard(
  { made, random, hasRiders }: Course,
  row: MadeProceeding,
  type: string,
  filedBy: string,
  filed: Day,
  code: string,
): MadeAppeal | null {
  if (filed > RELEASE) return null;
  const mean = rateIn(DAYS_AT_BOARD, fiscalYearOf(filed)) * (row.custody === "D" ? 0.4 : 1);
  const decided = daysAfter(filed, 40 + drawWait(mean, random));
  const isOpen = decided > RELEASE || random.chance(0.01);
  const appeal: MadeAppeal = {
    id: 0,
    lead: null,
    listed: hasRiders || random.chance(0.62),
    row: random.chance(0.088) ? null : row,
    proceeding: null,
    type,
    filed,
    filedBy,
    decided: isOpen ? null : decided,
    decision: isOpen ? null : code,
  };
  made.appeals.push(appeal);
  return appeal;
}

/** Moves the judge; decided with that outcome unless the release comes first. `null` where it is received later still. */
export function moveJudge(
  { made, random }: Course,
  row: MadeProceeding,
  type: string,
  party: string,
  received: Day,
  outcome: string,
): MadeMotion | null {
  if (received > RELEASE) return null;
  const decided = daysAfter(received, 3 + drawWait(45, random));
  const isOpen = decided > RELEASE || random.chance(0.008);
  const motion: MadeMotion = {
    id: 0,
    row,
    proceeding: null,
    type,
    received,
    party,
    outcome: isOpen ? "" : outcome,
    granted: !isOpen && outcome === "G",
    decided: isOpen ? null : decided,
  };
  made.motions.push(motion);
  return motion;
}
