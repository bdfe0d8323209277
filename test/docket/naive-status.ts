import type {
  Appeal,
  Basis,
  CaseHistory,
  Day,
  DecisionMeaning,
  Proceeding,
  Standing,
  Status,
} from "../../src/docket/index.ts";

/*
 * The status of one case on one day, told the slow and plain way from the rules of docket/RULES.md: forget every
 * row dated after the day, then read what is left from its end. It shares nothing with src/docket but the types, so
 * that random histories can look for a difference between the two.
 *
 * Where the rules are silent the reading taken is marked "Reading:".
 */

/** A proceeding that the judge decided, other than by moving it to another court. */
interface Ruling extends Proceeding {
  readonly completed: Day;
  readonly decision: Exclude<DecisionMeaning, "move">;
}

const LONG_AGO = Number.NEGATIVE_INFINITY;
const NEVER = Number.POSITIVE_INFINITY;

/** The standing of a case at the end of a day; null while it is not yet on the docket. */
export function naiveStatusOn(history: CaseHistory, day: Day): Standing | null {
  // Time: the case enters on its earliest INPUT_DATE, OSC_DATE where that is blank.
  // Reading: row by row, so that no later row changes an earlier day; a row with neither is dated by its COMP_DATE.
  const entered = history.proceedings.some(
    (row) => (row.received ?? row.charged ?? row.completed ?? NEVER) <= day,
  );
  return entered ? standingOn(history, day) : null;
}

function standingOn(history: CaseHistory, day: Day): Standing {
  const known = keepUntil(history, day);
  const ruling = lastRuling(known.proceedings);
  const back = lastDayPutBack(history, known, ruling);
  // Reading: an appeal falls with the decision it attacks; only a court can bring it before the Board again.
  const heard = known.appeals.filter(
    (appeal) =>
      (isCourtRemand(appeal) &&
        startOf(appeal) > (ruling?.completed ?? LONG_AGO) &&
        startOf(appeal) >= (back ?? LONG_AGO)) ||
      (back === null && ruling !== null && isFrom(appeal, ruling, known.proceedings)),
  );
  return afterTheBoard(
    heard.filter((appeal) => isBeforeTheBoard(appeal, ruling) || undoesAnyway(appeal)),
    (affirmed) => (ruling === null || back !== null ? just("pending") : judgeSays(ruling, day, affirmed)),
  );
}

/** Time: on a day only what is dated on or before it counts. A decision without a date never does. */
function keepUntil(history: CaseHistory, day: Day): CaseHistory {
  const past = (date: Day | null): boolean => date !== null && date <= day;
  return {
    proceedings: history.proceedings
      .filter((row) => past(row.received ?? row.charged) || past(row.completed))
      .map((row) => (past(row.received ?? row.charged) ? row : { ...row, received: null, charged: null }))
      .map((row) => (past(row.completed) ? row : { ...row, completed: null, decision: null })),
    appeals: history.appeals
      .filter((row) => (row.filed === null ? past(row.decided) : past(row.filed)))
      // Reading: a Board decision dated before the filing counts from the filing.
      .map((row) =>
        past(row.decided)
          ? { ...row, decided: Math.max(row.decided ?? LONG_AGO, row.filed ?? LONG_AGO) }
          : { ...row, decided: null, decision: null },
      ),
    motions: history.motions.filter((row) => past(row.decided)),
  };
}

/** Decisions. Reading: a completion without a code decides nothing; of one day's decisions the highest id is the last. */
function lastRuling(proceedings: readonly Proceeding[]): Ruling | null {
  return (
    proceedings
      .filter(
        (row): row is Ruling => row.completed !== null && row.decision !== null && row.decision !== "move",
      )
      .toSorted((a, b) => a.completed - b.completed || a.id - b.id)
      .at(-1) ?? null
  );
}

/**
 * Undoing and rule 7: the last day after the judge's decision on which the case was put back before the judge, by a
 * granted motion, a later proceeding row or a motion that the Board granted; null if it was not.
 * Reading: what comes on the very day of a decision does not undo it.
 */
function lastDayPutBack(history: CaseHistory, known: CaseHistory, ruling: Ruling | null): Day | null {
  const decided = ruling?.completed ?? LONG_AGO;
  const days = [
    // Reading: a row keyed in after it was over opened nothing.
    ...(ruling === null ? [] : known.proceedings)
      .filter(({ id }) => id !== ruling?.id)
      .filter((row) => row.completed === null || row.completed >= (row.received ?? row.charged ?? LONG_AGO))
      .map((row) => row.received ?? row.charged),
    ...(ruling === null ? [] : known.appeals)
      .filter(({ type, decision }) => type === "MTR BIA" && decision === "GRN")
      .map(({ decided }) => decided),
    ...known.motions
      .filter(({ granted }) => granted)
      .filter(({ type, decided: day }) => {
        if (day === null || day <= decided) return false;
        // Reading: which motions count is told by what the case was the evening before.
        const wasInactive = standingOn(history, day - 1).status === "inactive";
        if (!wasInactive && ruling === null) return false;
        return (wasInactive ? ["C", "CL"] : ["O", "MA", "MC", "RD", "SA"]).includes(type);
      })
      .map(({ decided }) => decided),
  ];
  const last = Math.max(...days.map((each) => each ?? LONG_AGO));
  return last > decided ? last : null;
}

/** What the judge's decision makes of the case, `affirmed` if the Board left it standing. */
function judgeSays(ruling: Ruling, day: Day, affirmed: boolean): Standing {
  switch (ruling.decision) {
    case "voluntary-departure":
    case "relief":
    case "unknown":
      return just(ruling.decision);
    case "end":
      return just("ended");
    case "closure":
      return just("inactive");
    case "order":
    case "order-withholding":
    case "order-cat": {
      const protection = ({ order: "none", "order-withholding": "withholding", "order-cat": "cat" } as const)[
        ruling.decision
      ];
      const final = (basis: Basis): Standing => ({ status: "final-order", basis, protection });
      if (ruling.absentia) return final(affirmed ? "bia" : "absentia"); // Rule 1.
      if (day <= dueDate(ruling)) return just("appealable"); // Rule 2; rule 5: never before the day after.
      return final(affirmed ? "bia" : "window"); // Rules 5 and 4.
    }
  }
}

/** Rule 3: matched by its proceeding, or to the last one decided before it was filed (Reading: or on that day). */
function isFrom(appeal: Appeal, ruling: Ruling, proceedings: readonly Proceeding[]): boolean {
  if (appeal.type !== "Case Appeal") return false; // Rule 7: no change.
  if (appeal.decided !== null && appeal.decided < ruling.completed) return false; // Reading: from an earlier decision.
  if (appeal.proceeding !== null) return appeal.proceeding === ruling.id;
  const filed = appeal.filed ?? LONG_AGO;
  return lastRuling(proceedings.filter((row) => (row.completed ?? NEVER) <= filed))?.id === ruling.id;
}

/** Whether an appeal from this decision, or a court's remand, puts the case before the Board. */
function isBeforeTheBoard(appeal: Appeal, ruling: Ruling | null): boolean {
  if (appeal.filed === null) return false; // Reading: not shown to be in time.
  if (isCourtRemand(appeal)) return true; // Rule 7.
  if (ruling === null || appeal.filed > dueDate(ruling)) return false; // Rule 4.
  switch (ruling.decision) {
    case "order":
    case "order-withholding":
    case "order-cat":
      return !ruling.absentia && ["A", "B", "I"].includes(appeal.filedBy); // Rules 1 and 3.
    case "voluntary-departure":
      return ["A", "B", "I"].includes(appeal.filedBy); // Rule 3, by what rule 5 says a case goes back to.
    case "relief":
    case "end":
      return ["B", "I"].includes(appeal.filedBy); // Rule 6. Reading: "both" has DHS in it.
    case "closure":
    case "unknown":
      return false; // Reading: nothing is said of these, nothing is guessed.
  }
}

/** Rule 4: what lifts an order although the appeal was late. Reading: or did not lie for another reason. */
function undoesAnyway({ decided, decision }: Appeal): boolean {
  return decided !== null && ["REM", "BCR", "SUS", "TER", "TPD"].includes(decision ?? "");
}

/** Rule 5, for all appeals that count: what the Board did, else what the judge said. */
function afterTheBoard(heard: readonly Appeal[], judge: (affirmed: boolean) => Standing): Standing {
  const remands = heard.filter((appeal) => boardSays(appeal) === "pending");
  if (remands.length > 0) {
    const first = Math.min(...remands.map(({ decided }) => decided ?? NEVER));
    const after = heard.filter((appeal) => isCourtRemand(appeal) && startOf(appeal) > first);
    return afterTheBoard(after, () => just("pending"));
  }
  // Rule 7: after a court's remand the Board decides again; what it had said before is gone.
  const again = Math.max(LONG_AGO, ...heard.filter(isCourtRemand).map(startOf));
  const said = heard
    .map((appeal) => ({ says: boardSays(appeal), on: appeal.decided ?? LONG_AGO }))
    .filter(({ on }) => on >= again);
  const words = said.flatMap(({ says, on }) =>
    says === "nothing" || says === "stands" ? [] : [{ says, on }],
  );
  const lastWords = words.filter(({ on }) => on === Math.max(...words.map((word) => word.on)));
  const [word, ...others] = new Set(lastWords.map(({ says }) => says));
  // Reading: two different things said on one day cannot be put in order.
  if (word !== undefined) return just(others.length === 0 ? word : "unknown");
  if (heard.some((appeal) => boardSays(appeal) === "nothing")) return just("on-appeal"); // Rules 3, 6 and 7.
  return judge(heard.some((appeal) => boardSays(appeal) === "stands"));
}

/** Rule 5, for one appeal: a status, or that the judge's decision stands, or nothing yet. */
function boardSays(
  appeal: Appeal,
): Exclude<Status, "appealable" | "on-appeal" | "final-order"> | "stands" | "nothing" {
  if (appeal.decided === null) return "nothing";
  const among = (codes: string): boolean => codes.split(" ").includes(appeal.decision ?? "");
  if (among("DIS SAF SUD SAD SED SND SOD DSO DMO DUT SDG WDL WPD REJ NJU")) return "stands";
  if (among("DVD SAV D30 CFV")) return "voluntary-departure";
  if (among("REM BCR")) return "pending";
  if (among("ADM CTM APD ABC")) return "inactive";
  if (among("ACR ADR")) return "nothing";
  if (among("TER TPD")) return "ended";
  if (among("GRN GNR CFG GRS DED TPS")) return "relief";
  if (among("SUS") && appeal.filedBy === "A") return "ended";
  return "unknown";
}

function isCourtRemand({ type }: Appeal): boolean {
  return type === "Circuit Court Remand";
}

function startOf({ filed, decided }: Appeal): Day {
  return filed ?? decided ?? LONG_AGO;
}

function just(status: Exclude<Status, "final-order">): Standing {
  return { status, basis: null, protection: null };
}

/** Rule 2. Reading: a due date on record is taken as it is, unless it lies before the decision; only ours is moved on. */
function dueDate(ruling: Ruling): Day {
  if (ruling.appealDue !== null && ruling.appealDue >= ruling.completed) return ruling.appealDue;
  let day = ruling.completed + 30;
  while (!isWorkingDay(day)) day++;
  return day;
}

const SUNDAY = 0;
const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;

function isWorkingDay(day: Day): boolean {
  const year = new Date(day * 86_400_000).getUTCFullYear();
  const holidays = [...federalHolidays(year), ...federalHolidays(year + 1)];
  return weekday(day) !== SATURDAY && weekday(day) !== SUNDAY && !holidays.includes(day);
}

/** The days off of 5 U.S.C. 6103(a) in a year, where one on a Saturday is kept on Friday, on a Sunday on Monday. */
function federalHolidays(year: number): Day[] {
  const fixed = [dayOf(year, 1, 1), dayOf(year, 7, 4), dayOf(year, 11, 11), dayOf(year, 12, 25)];
  if (year >= 2021) fixed.push(dayOf(year, 6, 19)); // Public Law 117-17, 17 June 2021.
  const movable = [
    nth(3, MONDAY, year, 2),
    nth(1, MONDAY, year, 6) - 7, // The last Monday of May.
    nth(1, MONDAY, year, 9),
    nth(2, MONDAY, year, 10),
    nth(4, THURSDAY, year, 11),
  ];
  if (year >= 1986) movable.push(nth(3, MONDAY, year, 1)); // Public Law 98-144.
  return [
    ...movable,
    ...fixed.map((day) => (weekday(day) === SATURDAY ? day - 1 : weekday(day) === SUNDAY ? day + 1 : day)),
  ];
}

function nth(count: number, on: number, year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  return first + ((on - weekday(first) + 7) % 7) + 7 * (count - 1);
}

function dayOf(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

function weekday(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
