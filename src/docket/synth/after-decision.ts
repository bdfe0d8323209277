import { lastDayToAppeal } from "../appeal-deadline.ts";
import { boardEffect } from "../board-decisions.ts";
import type { Day } from "../history.ts";
import { courtDay } from "./calendar.ts";
import { type Course, daysAfter, fileWithBoard, moveJudge } from "./course.ts";
import type { MadeProceeding } from "./made-case.ts";
import { draw, drawWait, type Weighted, weightedWords } from "./weighted.ts";

/** What the Board decides, by what is before it. Codes of tblLookupBIADecision; sizes follow the release of July 2026. */
const BOARD = {
  order: weightedWords(
    "DIS 47, SAF 9, SUD 1.5, SAD 0.8, SED 2, SND 0.6, SOD 0.5, DSO 0.05, DMO 0.3, REM 16, BCR 0.9, WDL 4, WPD 0.1, " +
      "NJU 1, REJ 1.2, TER 3, TPD 0.2, SUS 2.2, GRN 0.3, GNR 0.2, CFG 0.1, GRS 0.05, DED 0.02, TPS 0.05, ADM 1, CTM 0.2, " +
      "APD 0.5, ABC 0.1, ACR 0.4, ADR 0.3, DVD 1, D30 1.5, OTH 0.2, CON 0.1, S-L 0.1, SDG 0.4, DUT 0.4",
  ),
  departure: weightedWords(
    "D30 30, SAV 20, DVD 22, CFV 0.5, DIS 12, SAF 2, REM 9, WDL 3, TER 0.5, SUS 0.6, ADM 0.4",
  ),
  late: weightedWords("DUT 35, SDG 25, REJ 15, NJU 10, DIS 10, REM 4, TER 0.5, SUS 0.5"),
  absentia: weightedWords("NJU 40, REJ 20, DIS 25, REM 12, SUS 3"),
  government: weightedWords("DIS 46, SAF 2, REM 30, SUS 13, WDL 7, WPD 2"),
  reopening: weightedWords("DEN 75, GRN 13, REM 3, DIS 4, WDL 2, TER 1, FMD 0.1, OTH 0.4"),
  circuit: weightedWords("REM 50, DIS 28, TER 8, SUS 5, D30 2, DVD 2, GRN 2, ADM 2, OTH 0.5"),
  motion: weightedWords("DIS 62, SAF 6, REM 15, SUS 8, WDL 3, REJ 3, NJU 3"),
} as const satisfies Record<string, Weighted<string>>;

const FILED_BY = weightedWords("A 985, B 8, O 4, P 3");
const MOTION_OUTCOMES = weightedWords("G 34, D 57, M 4, W 2, O 2, J 1");
const ABSENTIA_MOTIONS = weightedWords("MA 46, O 42, RD 4, MC 3, SA 1, VO 2, FD 2");
const OTHER_MOTIONS = weightedWords("O 78, MC 10, FD 8, VO 2, SA 1, RD 1");

/**
 * What follows a decision of the judge: appeals, the Board's decision, motions to reopen. Gives the day on which the
 * case is before the judge again with a new stretch, or `null` where it does not come back.
 */
export function followDecision(course: Course, row: MadeProceeding): Day | null {
  const { made, random } = course;
  const decided = row.completed ?? 0;
  const isOrder = row.decision?.startsWith("order") ?? false;
  if (isOrder && row.absentia) return followAbsentia(course, row, decided);
  if (isOrder || row.decision === "voluntary-departure") {
    const rate = isOrder ? (made.represented ? 0.47 : 0.12) : 0.06;
    if (random.chance(rate)) return appeal(course, row, draw(FILED_BY, random));
    if (row.decision !== "order" && isOrder && random.chance(0.08)) return appeal(course, row, "I");
    return reopen(course, row, decided, isOrder ? 0.045 : 0.03);
  }
  if (row.decision === "relief" || row.decision === "end") {
    if (random.chance(row.decision === "relief" ? 0.035 : 0.012)) return appeal(course, row, "I");
    if (random.chance(row.caseType === "RMV" ? 0.006 : 0.15)) return appeal(course, row, "A");
    return reopen(course, row, decided, 0.008);
  }
  return null;
}

function followAbsentia(course: Course, row: MadeProceeding, decided: Day): Day | null {
  if (course.random.chance(0.012)) return appeal(course, row, "A");
  return reopen(course, row, decided, 0.15);
}

/** A case appeal, most often in time; 8 CFR 1003.38 gives the last day. */
function appeal(course: Course, row: MadeProceeding, filedBy: string): Day | null {
  const { random } = course;
  const from = row.completed ?? 0;
  const due = lastDayToAppeal(from, row.appealDue);
  const late = random.chance(0.06);
  const share = Math.max(random.next(), random.next());
  const filed = late
    ? daysAfter(due, 1 + drawWait(25, random))
    : courtDay(from + Math.ceil(share * (due - from)));
  const mix = mixFor(row, filedBy, late);
  const first = fileWithBoard(course, row, "Case Appeal", filedBy, filed, draw(mix, random));
  if (first === null) return null;
  // Now and then both sides appeal, each with a filing of its own.
  if (!late && filedBy === "A" && random.chance(0.012))
    fileWithBoard(course, row, "Case Appeal", "I", courtDay(filed), draw(BOARD.government, random));
  if (first.decided === null) return null;
  return followBoard(course, row, first.decision ?? "", filedBy, first.decided);
}

function mixFor(row: MadeProceeding, filedBy: string, late: boolean): Weighted<string> {
  if (row.absentia) return BOARD.absentia;
  if (late) return BOARD.late;
  if (filedBy === "I") return BOARD.government;
  return row.decision === "voluntary-departure" ? BOARD.departure : BOARD.order;
}

/** What follows a decision of the Board. */
function followBoard(
  course: Course,
  row: MadeProceeding,
  code: string,
  filedBy: string,
  day: Day,
): Day | null {
  const { random } = course;
  const effect = boardEffect(code);
  if (effect === "remanded") return random.chance(0.97) ? daysAfter(day, 4 + drawWait(40, random)) : null;
  if (effect === "closed") return followClosure(course, row, day);
  if (effect === "sustained")
    return random.chance(filedBy === "I" ? 0.75 : 0.2) ? daysAfter(day, 4 + drawWait(60, random)) : null;
  if (effect === "affirmed" || effect === "voluntary-departure") return followAffirmance(course, row, day);
  return null;
}

/** After the Board has let the order stand: a motion to the Board, or the court of appeals sends the case back. */
function followAffirmance(course: Course, row: MadeProceeding, day: Day): Day | null {
  const { random } = course;
  if (random.chance(0.3)) {
    const filed = daysAfter(day, 10 + drawWait(random.chance(0.6) ? 70 : 900, random));
    const motion = fileWithBoard(course, row, "MTR BIA", "A", filed, draw(BOARD.reopening, random));
    if (motion === null || motion.decided === null) return null;
    const comesBack = motion.decision === "GRN" ? 0.88 : motion.decision === "REM" ? 0.9 : 0;
    return random.chance(comesBack) ? daysAfter(motion.decided, 5 + drawWait(60, random)) : null;
  }
  if (random.chance(0.06)) {
    const filed = daysAfter(day, 150 + drawWait(330, random));
    const remand = fileWithBoard(
      course,
      row,
      "Circuit Court Remand",
      "A",
      filed,
      draw(BOARD.circuit, random),
    );
    if (remand === null || remand.decided === null) return null;
    return boardEffect(remand.decision) === "remanded"
      ? daysAfter(remand.decided, 4 + drawWait(50, random))
      : null;
  }
  return reopen(course, row, day, 0.02);
}

/** A motion to reopen before the judge, with that chance; denied, it may be taken to the Board or made again. */
function reopen(course: Course, row: MadeProceeding, day: Day, chance: number): Day | null {
  const { random } = course;
  if (!random.chance(chance)) return null;
  const type = draw(row.absentia ? ABSENTIA_MOTIONS : OTHER_MOTIONS, random);
  const received = daysAfter(day, 4 + drawWait(random.chance(0.6) ? 120 : 1300, random));
  const party = row.decision === "relief" || row.decision === "end" ? "I" : "A";
  const motion = moveJudge(course, row, type, party, received, draw(MOTION_OUTCOMES, random));
  if (motion === null || motion.decided === null) return null;
  if (motion.granted) {
    if (!random.chance(0.94)) return null;
    return random.chance(0.5) ? motion.decided : daysAfter(motion.decided, random.below(30));
  }
  if (motion.outcome !== "D") return null;
  if (random.chance(0.22)) return appealDenial(course, row, motion.decided);
  return reopen(course, row, motion.decided, 0.12);
}

function appealDenial(course: Course, row: MadeProceeding, denied: Day): Day | null {
  const { random } = course;
  const filed = daysAfter(denied, 2 + random.below(29));
  const code = draw(BOARD.motion, random);
  const appealed = fileWithBoard(course, row, "Appeal of IJ MTR", "A", filed, code);
  if (appealed === null || appealed.decided === null) return null;
  const effect = boardEffect(code);
  const comesBack = effect === "remanded" ? 0.95 : effect === "sustained" ? 0.85 : 0;
  return random.chance(comesBack) ? daysAfter(appealed.decided, 4 + drawWait(50, random)) : null;
}

/** After an administrative closure: most cases stay closed; the others are put back by a motion or by a new stretch. */
export function followClosure(course: Course, row: MadeProceeding, closed: Day): Day | null {
  const { random } = course;
  if (random.chance(0.04))
    moveJudge(course, row, "C", "A", daysAfter(closed, 30 + drawWait(400, random)), "D");
  if (!random.chance(0.42)) return null;
  const day = daysAfter(closed, 45 + drawWait(1000, random));
  if (random.chance(0.25)) return day;
  const motion = moveJudge(
    course,
    row,
    random.chance(0.75) ? "C" : "CL",
    random.chance(0.6) ? "I" : "A",
    day,
    "G",
  );
  if (motion === null || motion.decided === null) return null;
  return random.chance(0.93) ? daysAfter(motion.decided, random.below(40)) : null;
}
