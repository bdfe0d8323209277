import type { Random } from "../../core/index.ts";
import { lastDayToAppeal } from "../appeal-deadline.ts";
import type { Day } from "../history.ts";
import { followClosure, followDecision } from "./after-decision.ts";
import { courtDay, fiscalYearOf, RELEASE } from "./calendar.ts";
import { type Course, daysAfter } from "./course.ts";
import { courts, detainedCourts, otherCourts } from "./courts.ts";
import { meaningOf } from "./decision-table.ts";
import type { Custody, MadeCase, MadeProceeding } from "./made-case.ts";
import { drawClosure, drawOutcome, type Outcome } from "./outcomes.ts";
import { draw, drawLongWait, drawWait, weightedWords } from "./weighted.ts";
import { CLOSURE_SHARE, DAYS_TO_DECISION, rateIn } from "./year-rates.ts";

/** No case has more stretches than this. */
const MOST_STRETCHES = 12;

/** Where the next stretch begins. */
interface Next {
  readonly day: Day;
  readonly court: number;
  readonly movedFrom: MadeProceeding | null;
}

/**
 * Lives a case through from its receipt to the release: changes of venue, hearings, closures, decisions, appeals,
 * remands and reopenings, each with its chance and its waiting time. What the docket counts is worked out from the rows
 * that come of it, never from these chances.
 */
export function runCourse(made: MadeCase, hasRiders: boolean, random: Random): void {
  const course: Course = { made, random, hasRiders };
  const charged = daysBefore(made.received, random);
  let next: Next | null = {
    day: made.received,
    court: draw(made.detained ? detainedCourts : otherCourts, random),
    movedFrom: null,
  };
  while (next !== null && next.day <= RELEASE && made.proceedings.length < MOST_STRETCHES) {
    const row = openStretch(course, next, charged);
    made.proceedings.push(row);
    next = liveThrough(course, row);
  }
}

/** The charging document is most often filed some weeks after its date, now and then after years. */
function daysBefore(received: Day, random: Random): Day {
  return received - drawWait(random.chance(0.9) ? 30 : 400, random);
}

const CONTRADICTING: Readonly<Record<string, string>> = {
  RMV: "WHO",
  WHO: "RMV",
  DEP: "RMV",
  EXC: "DEP",
  CFR: "RMV",
};

function openStretch(
  { made, random }: Course,
  { day, court, movedFrom }: Next,
  charged: Day,
): MadeProceeding {
  const { judges, locations } = courts[court] ?? { judges: [], locations: [] };
  const year = fiscalYearOf(day);
  const turn = made.proceedings.length;
  // A few later stretches carry another case type than the case.
  const isContradicting = turn > 0 && random.chance(6e-5);
  return {
    id: 0,
    opened: day,
    received: random.chance(year < 1997 ? 0.09 : 0.022) ? null : day,
    charged: random.chance(0.005) ? null : charged,
    caseType: isContradicting ? (CONTRADICTING[made.caseType] ?? "RMV") : made.caseType,
    court,
    location: locations[random.chance(0.7) ? 0 : random.below(locations.length)] ?? "",
    judge: judges[random.below(judges.length)] ?? "",
    movedFrom,
    turn,
    kind: null,
    code: "",
    movedTo: null,
    reserved: "",
    custody: custodyOn(made, RELEASE),
    completed: null,
    decision: null,
    absentia: false,
    appealDue: null,
  };
}

function custodyOn({ detained, released }: MadeCase, day: Day): Custody {
  if (!detained) return "N";
  return released !== null && released <= day ? "R" : "D";
}

function liveThrough(course: Course, row: MadeProceeding): Next | null {
  const { made, random } = course;
  const inCustody = custodyOn(made, row.opened) === "D" && made.released === null;
  const moves = row.turn < 6 && random.chance(chanceOfMove(made, row));
  if (moves) return moveVenue(course, row);
  const decided = daysAfter(row.opened, waitForDecision(made, row, inCustody, random));
  if (decided > RELEASE) return null;
  const closes = !inCustody && random.chance(rateIn(CLOSURE_SHARE, fiscalYearOf(decided)));
  const { nationality, represented } = made;
  const circumstances = { caseType: row.caseType, nationality, represented, inCustody };
  complete(
    course,
    row,
    decided,
    closes ? drawClosure(row.caseType, decided, random) : drawOutcome(circumstances, decided, random),
  );
  const day = row.decision === "closure" ? followClosure(course, row, decided) : followDecision(course, row);
  return day === null ? null : { day, court: row.court, movedFrom: null };
}

/** People who are released move on; others do now and then. */
function chanceOfMove({ detained, released, caseType }: MadeCase, { turn, opened }: MadeProceeding): number {
  if (caseType === "CFR" || caseType === "RFR") return 0.02;
  if (detained && released !== null) return opened < released ? 0.75 : 0.2;
  return turn === 0 ? 0.175 : 0.12;
}

const MOVES = weightedWords("C 88, T 12");

function moveVenue(course: Course, row: MadeProceeding): Next | null {
  const { made, random } = course;
  const released = made.released !== null && made.released > row.opened ? made.released : row.opened;
  const day = daysAfter(released, 5 + drawWait(made.detained ? 40 : 260, random));
  if (day > RELEASE) return null;
  let court = draw(custodyOn(made, day) === "D" ? detainedCourts : otherCourts, random);
  if (court === row.court) court = (court + 1) % courts.length;
  row.movedTo = court;
  complete(course, row, day, { kind: "O", code: draw(MOVES, random), absentia: false });
  return { day: daysAfter(day, random.below(12)), court, movedFrom: row };
}

function waitForDecision(made: MadeCase, row: MadeProceeding, inCustody: boolean, random: Random): number {
  if (made.caseType === "CFR" || made.caseType === "RFR") return 1 + drawWait(9, random);
  if (inCustody) return 2 + drawLongWait(made.represented ? 110 : 40, random);
  const mean = rateIn(DAYS_TO_DECISION, fiscalYearOf(row.opened));
  // A case that comes back is heard sooner than a new one.
  return 10 + drawLongWait(row.movedFrom === null && row.turn > 0 ? mean * 0.7 : mean, random);
}

function complete({ made, random }: Course, row: MadeProceeding, day: Day, outcome: Outcome): void {
  row.kind = outcome.kind;
  row.code = outcome.code;
  row.completed = day;
  row.absentia = outcome.absentia;
  row.custody = custodyOn(made, day);
  row.decision = meaningOf(row.caseType, outcome.kind, outcome.code);
  // The court's system dates an appeal's last day for some stretches that nobody can appeal from.
  const decides = row.decision !== "move" && row.decision !== "closure";
  if (decides) row.reserved = reservedBy(row, random);
  if (decides || random.chance(0.7)) row.appealDue = dueDateOnRecord(row, day, random);
}

const ORDERED = weightedWords("A 30, I 0.5, B 1.5, - 68");
const NOT_ORDERED = weightedWords("I 6, A 1, - 93");

function reservedBy({ absentia, decision }: MadeProceeding, random: Random): string {
  if (absentia) return "";
  const by = draw(decision === "relief" || decision === "end" ? NOT_ORDERED : ORDERED, random);
  return by === "-" ? "" : by;
}

/**
 * DATE_APPEAL_DUE_STATUS: the thirtieth day, as it falls or moved to a working day; blank for some, wrong for a few.
 * Nothing on record is dated after the release, so it is blank where the time still runs.
 */
function dueDateOnRecord({ absentia }: MadeProceeding, day: Day, random: Random): Day | null {
  if (random.chance(absentia ? 0.3 : 0.1)) return null;
  const plain = day + 30;
  const due = random.chance(0.003)
    ? courtDay(day - 1 - random.below(40))
    : random.chance(0.5)
      ? lastDayToAppeal(day, null)
      : plain;
  return due > RELEASE ? null : due;
}
