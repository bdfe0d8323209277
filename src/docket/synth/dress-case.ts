import type { Random } from "../../core/index.ts";
import type { Day } from "../history.ts";
import { courtDay, RELEASE } from "./calendar.ts";
import { type Course, fileWithBoard, moveJudge } from "./course.ts";
import type { MadeCase, MadeCounsel, MadeProceeding } from "./made-case.ts";
import { draw, drawWait, weightedWords } from "./weighted.ts";

/** Adds what stands beside a case's course and changes nothing of its standing: charges, custody, counsel, motions. */
export function dressCase(made: MadeCase, random: Random): void {
  addCustody(made, random);
  const [first] = made.proceedings;
  if (first === undefined) return;
  addCharges(made, first, random);
  addMotions(made, random);
  if (made.detained) addBondAppeal(made, first, random);
  addCounsel(made, random);
}

const CHARGES: Readonly<Record<string, ReturnType<typeof weightedWords>>> = {
  RMV: weightedWords(
    "212a06Ai 430, 212a07Ai__I 250, 237a01B 130, 237a01A 25, 237a01Ci 25, 237a02Aiii 40, 237a02Ai 12, 237a02Aii 15, 237a02Bi 32, " +
      "237a02C 6, 237a02Ei 10, 237a01Di 4, 212a02Ai__I 10, 212a02Ai__II 14, 212a02B 1, 212a06Ci 12, 212a06Cii_I 3, 212a06Ei 3, " +
      "212a09Ai 2, 212a09Aii_I 5, 212a07Bi__I 6, 212a07Bi__II 5, 237a03A 0.3, 237a03Di 1, 212a04A 0.5, 237a01Gi 1",
  ),
  DEP: weightedWords(
    "241a01B 640, 241a01A 40, 241a01Ci 60, 241a02Aiii 70, 241a02Ai 20, 241a02Aii 25, 241a02Bi 85, 241a02C 12, 241a01Di 4, 241a11 25, 241a04 15, 241a05 1",
  ),
  EXC: weightedWords(
    "212a20 400, 212a07Ai__I 300, 212a06Ci 140, 212a23 25, 212a02Ai__I 25, 212a02Ai__II 40, 212a06Ei 20, 212a19 50",
  ),
};
const CHARGE_STATUS = weightedWords("S 70, W 9, N 8, O 13");

/** The charges of the charging document. Of fear reviews and the like there are none. */
function addCharges(made: MadeCase, row: MadeProceeding, random: Random): void {
  const mix = CHARGES[made.caseType];
  if (mix === undefined || random.chance(0.008)) return;
  let code = draw(mix, random);
  for (let count = 0; count < 5; count++) {
    const status = random.chance(row.completed === null ? 0.45 : 0.08) ? "" : draw(CHARGE_STATUS, random);
    // The codes of the look-up have blanks inside.
    made.charges.push({ id: 0, row, code: code.replaceAll("_", " "), status });
    if (!random.chance(0.43)) return;
    const before = code;
    code = draw(mix, random);
    if (code === before) return;
  }
}

function addCustody(made: MadeCase, random: Random): void {
  const { received, released, custody } = made;
  if (!made.detained) {
    if (random.chance(0.6))
      custody.push({ id: 0, custody: "N", day: received, detained: null, released: null });
    return;
  }
  const detained = random.chance(0.68) ? Math.max(received - drawWait(12, random), received - 300) : null;
  custody.push({ id: 0, custody: "D", day: received, detained, released: null });
  if (released === null || released > RELEASE) return;
  custody.push({
    id: 0,
    custody: "R",
    day: released,
    detained,
    released: random.chance(0.85) ? released : null,
  });
}

const OTHER_MOTIONS = weightedWords(
  "CO 220, CV 100, TV 80, WV 70, TA 50, WC 80, SC 50, TP 70, U 80, FD 15, SY 25, AC 18, EH 40, CS 30, CT 5, IM 20, PM 20, SP 5, MD 20, " +
    "MU 40, OT 30, CC 10, XH 10, LI 3, ET 10, VD 6, SO 5, WA 5, CA 6, AN 4, IP 4, QS 1, RP 3, VO 1",
);
const MOTION_OUTCOMES = weightedWords("G 60, D 20, M 11, W 4, O 4, J 0.2, P 0.1");

/** Motions in the course of a stretch that neither reopen nor recalendar: a continuance, a change of venue. */
function addMotions(made: MadeCase, random: Random): void {
  const course: Course = { made, random, hasRiders: false };
  const again = made.represented ? 0.44 : 0.185;
  for (const row of made.proceedings) {
    const end = row.completed ?? RELEASE;
    while (random.chance(again)) {
      const received = courtDay(row.opened + Math.floor(random.next() * (end - row.opened)));
      const party = random.chance(0.82) ? "A" : "I";
      moveJudge(course, row, draw(OTHER_MOTIONS, random), party, received, draw(MOTION_OUTCOMES, random));
    }
  }
}

const BOND_APPEALS = weightedWords(
  "Bond 88, BondRec 3, BondReo 2, Interlocutory 4, Zero 1, CDR 0.5, SC 0.5, RC 1",
);
const APPEAL_NAMES: Readonly<Record<string, string>> = {
  Bond: "Bond Appeal",
  BondRec: "Bond MTR Rec",
  BondReo: "Bond MTR Reo",
  Interlocutory: "Interlocutory Appeal",
  Zero: "Zero Bond Appeal",
  CDR: "CDR",
  SC: "SC Appeal",
  RC: "RC Appeal",
};
const BOND_DECISIONS = weightedWords("DIS 50, MBD 25, SUS 8, REM 8, WDL 6, SAF 3");

/** Appeals that leave the case where it is, whatever the Board decides. */
function addBondAppeal(made: MadeCase, row: MadeProceeding, random: Random): void {
  if (!random.chance(0.055)) return;
  const filed = courtDay(row.opened + 10 + drawWait(50, random));
  const type = APPEAL_NAMES[draw(BOND_APPEALS, random)] ?? "Bond Appeal";
  const filedBy = random.chance(0.75) ? "A" : "I";
  fileWithBoard({ made, random, hasRiders: false }, row, type, filedBy, filed, draw(BOND_DECISIONS, random));
}

/** Appearances of counsel (forms E-28 before the court, E-27 before the Board) and the government's own attorneys. */
function addCounsel(made: MadeCase, random: Random): void {
  const add = (
    level: MadeCounsel["level"],
    side: MadeCounsel["side"],
    day: Day,
    row: MadeProceeding,
  ): void => {
    if (day <= RELEASE)
      made.counsel.push({ id: 0, level, side, day, row, appeal: null, primary: random.chance(0.93) });
  };
  for (const row of made.proceedings) {
    if (random.chance(row.turn === 0 ? 0.9 : 0.75))
      add("COURT", "INS", courtDay(row.opened + drawWait(60, random)), row);
    if (!made.represented || (row.turn > 0 && random.chance(0.3))) continue;
    const life = (row.completed ?? RELEASE) - row.opened;
    const day = courtDay(row.opened + Math.min(drawWait(90, random), Math.floor(life * 0.8)));
    add("COURT", "ALIEN", day, row);
    // Counsel changes.
    if (random.chance(0.75)) add("COURT", "ALIEN", courtDay(day + drawWait(350, random)), row);
  }
  for (const appeal of made.appeals) {
    if (appeal.lead !== null || appeal.filedBy !== "A" || !random.chance(made.represented ? 0.85 : 0.25))
      continue;
    const primary = random.chance(0.95);
    made.counsel.push({
      id: 0,
      level: "BOARD",
      side: "ALIEN",
      day: appeal.filed,
      row: null,
      appeal,
      primary,
    });
  }
}
