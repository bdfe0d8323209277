/**
 * The law of the docket: from the rows of one case to its standing on every day. It reads like the regulation it
 * implements; each branch cites it. Nothing dated after a day has any part in what the case is on that day, because the
 * rows are taken in the order of their dates. Where a rule is our reading and not the regulation's words, it says so.
 */
import { lastDayToAppeal } from "./appeal-deadline.ts";
import { type BoardEffect, boardEffect } from "./board-decisions.ts";
import { type CaseEvent, dayOfEntry, isOrder, listEvents } from "./case-events.ts";
import type {
  Appeal,
  CaseHistory,
  Day,
  Motion,
  Proceeding,
  Protection,
  Spell,
  Standing,
  Status,
} from "./history.ts";

/** What is in force: a judge's decision or closure, with what the Board made of it. */
interface Decision {
  /** `null` where the Board has a case in which no judge's decision is in force. */
  readonly proceeding: Proceeding | null;
  readonly lastDayToAppeal: Day;
  /** What the judge's decision made of the case on its day. */
  readonly judged: Standing;
  /** Appeals that count and that the Board has not decided. */
  openAppeals: number;
  /** What the case is, or goes back to, when no such appeal is open. */
  outcome: Standing;
  affirmedByBoard: boolean;
  /** The day of the Board's last decision that changed the outcome. */
  changedByBoard: Day | null;
}

/** Where the walk through a case's dates has come to. */
interface Walk {
  readonly spells: Spell[];
  since: Day;
  standing: Standing;
  /** `null` while the case is pending. */
  decision: Decision | null;
  /** A judge has decided the case at least once. */
  decidedOnce: boolean;
  /** Each filing's decision, once it is before the Board, and whether it keeps the decision from standing. */
  readonly filings: Map<Appeal, { readonly decision: Decision; readonly counts: boolean }>;
}

/**
 * The standing of a case on every day since it entered the docket, as spells without gap or overlap; the last is open.
 * None where no proceeding has a date: such a case is not on the docket, and whoever counts reports it.
 *
 * The case enters as `pending` on its earliest INPUT_DATE, the nearest the record has to the filing of the charging
 * document (8 CFR 1003.14); where a row's is blank its OSC_DATE stands for it. Rows of one day are taken in this order:
 * the end of a time to appeal, receipts and granted motions, judges' decisions, filings, the Board's decisions.
 */
export function spellsOf({ proceedings, appeals, motions }: CaseHistory): Spell[] {
  const entered = dayOfEntry(proceedings);
  if (entered === null) return [];
  const walk: Walk = {
    spells: [],
    since: entered,
    standing: STANDINGS.pending,
    decision: null,
    decidedOnce: false,
    filings: appeals.length === 0 ? NO_FILINGS : new Map(),
  };
  for (const event of listEvents(proceedings, appeals, motions)) takeEvent(walk, event);
  walk.spells.push(spellOf(walk.standing, walk.since, null));
  return walk.spells;
}

const NO_FILINGS: Walk["filings"] = new Map();

/** One object for each standing: twelve million cases share them. */
const STANDINGS: Readonly<Record<Exclude<Status, "final-order">, Standing>> = {
  pending: standing("pending"),
  inactive: standing("inactive"),
  appealable: standing("appealable"),
  "on-appeal": standing("on-appeal"),
  "voluntary-departure": standing("voluntary-departure"),
  relief: standing("relief"),
  ended: standing("ended"),
  unknown: standing("unknown"),
};

function standing(status: Exclude<Status, "final-order">): Standing {
  return { status, basis: null, protection: null };
}

function takeEvent(walk: Walk, event: CaseEvent): void {
  if (event.kind === "received") takeReceipt(walk, event.day, event.row);
  else if (event.kind === "decided") takeDecision(walk, event.day, event.row);
  else if (event.kind === "time-to-appeal-over") endTimeToAppeal(walk, event.day, event.row);
  else if (event.kind === "filed") takeFiling(walk, event.day, event.row);
  else if (event.kind === "board-decided") takeBoardDecision(walk, event.day, event.row);
  else takeGrantedMotion(walk, event.day, event.row);
}

function takeDecision(walk: Walk, day: Day, proceeding: Proceeding): void {
  const judged = outcomeOf(proceeding);
  walk.decidedOnce = true;
  decide(walk, proceeding, judged, lastDayToAppeal(day, proceeding.appealDue));
  stand(walk, day, judged);
}

function decide(walk: Walk, proceeding: Proceeding | null, judged: Standing, lastDay: Day): Decision {
  const decision: Decision = {
    proceeding,
    lastDayToAppeal: lastDay,
    judged,
    openAppeals: 0,
    outcome: judged,
    affirmedByBoard: false,
    changedByBoard: null,
  };
  walk.decision = decision;
  return decision;
}

function outcomeOf(proceeding: Proceeding): Standing {
  const { decision } = proceeding;
  if (isOrder(proceeding)) {
    // 8 CFR 1241.1(e): an order entered in absentia is final at once. 1241.31 for orders of deportation.
    return proceeding.absentia ? finalOrder("absentia", proceeding) : STANDINGS.appealable;
  }
  // Administrative closure takes the case off the calendar and decides nothing (Matter of Avetisyan, 25 I&N Dec. 688).
  if (decision === "closure") return STANDINGS.inactive;
  if (decision === "voluntary-departure" || decision === "relief") return STANDINGS[decision];
  return decision === "end" ? STANDINGS.ended : STANDINGS.unknown;
}

/** 8 CFR 1241.1(c): the order is final when the time allotted for an appeal has run out and none was filed. */
function endTimeToAppeal(walk: Walk, day: Day, proceeding: Proceeding): void {
  const { decision } = walk;
  if (decision?.proceeding !== proceeding || walk.standing !== STANDINGS.appealable) return;
  // Affirmed by the Board within the time to appeal: final by its decision, but not before this day.
  decision.outcome = finalOrder(decision.affirmedByBoard ? "bia" : "window", proceeding);
  stand(walk, day, decision.outcome);
}

function takeFiling(walk: Walk, day: Day, appeal: Appeal): void {
  if (appeal.type === "Circuit Court Remand") {
    // A decision of that very day is not the one the court of appeals had before it.
    if (walk.decision?.proceeding?.completed === day) return;
    // It sends the case back to the Board, whose earlier decision is gone: the case is before it until it decides again.
    const decision = walk.decision ?? decide(walk, null, walk.standing, day);
    walk.filings.set(appeal, { decision, counts: appeal.filed !== null });
    if (appeal.filed === null) return;
    decision.outcome = decision.judged;
    decision.changedByBoard = null;
    decision.openAppeals++;
    stand(walk, day, STANDINGS["on-appeal"]);
    return;
  }
  const { decision } = walk;
  if (appeal.type !== "Case Appeal" || decision === null || decision.proceeding === null) return;
  // A blank proceeding stands for the last one decided: our reading.
  if (appeal.proceeding !== null && appeal.proceeding !== decision.proceeding.id) return;
  if (appeal.proceeding === null && appeal.filed === null) return;
  const inTime = appeal.filed !== null && appeal.filed <= decision.lastDayToAppeal;
  const counts = inTime && mayAppeal(appeal.filedBy, decision.proceeding);
  walk.filings.set(appeal, { decision, counts });
  if (!counts) return;
  decision.openAppeals++;
  // 8 CFR 1003.6(a): the decision is not executed while an appeal is pending. One the Board has changed stands no more.
  if (decision.changedByBoard === null) stand(walk, day, STANDINGS["on-appeal"]);
}

/**
 * Who may keep the decision from standing by an appeal. From an order or voluntary departure: the respondent, DHS or both
 * (8 CFR 1003.38(a)); from relief or an end: DHS. No appeal lies from an order in absentia (8 CFR 1240.15), and from a
 * closure or a decision that is not understood none is taken to.
 */
function mayAppeal(filedBy: string, proceeding: Proceeding): boolean {
  const { decision, absentia } = proceeding;
  if ((isOrder(proceeding) && !absentia) || decision === "voluntary-departure")
    return filedBy === "A" || filedBy === "B" || filedBy === "I";
  return (decision === "relief" || decision === "end") && (filedBy === "I" || filedBy === "B");
}

function takeBoardDecision(walk: Walk, day: Day, appeal: Appeal): void {
  if (appeal.type === "MTR BIA") {
    // 8 CFR 1003.2: the Board reopens a case; a denial changes nothing.
    if (appeal.decision === "GRN" && walk.decidedOnce) undo(walk, day);
    return;
  }
  const effect = boardEffect(appeal.decision);
  const filing = walk.filings.get(appeal);
  // A decision that was undone meanwhile has nothing left to be affirmed or reversed.
  if (filing === undefined || filing.decision !== walk.decision || effect === "no-change") return;
  const { decision, counts } = filing;
  if (counts) decision.openAppeals--;
  // Any other appeal lifts nothing unless the Board remands, sustains or terminates (8 CFR 1003.1(c), certification).
  else if (effect !== "remanded" && effect !== "sustained" && effect !== "ended") return;
  if (effect === "affirmed") affirm(walk, day, decision);
  else if (effect === "remanded") undo(walk, day);
  else change(walk, day, decision, STANDINGS[statusBy(effect, appeal)]);
}

/** Two decisions of one day that say different things leave it unknown which holds. */
function change(walk: Walk, day: Day, decision: Decision, next: Standing): void {
  const contradicts = decision.changedByBoard === day && !isSame(decision.outcome, next);
  decision.outcome = contradicts ? STANDINGS.unknown : next;
  decision.changedByBoard = day;
  stand(walk, day, decision.outcome);
}

function statusBy(
  effect: Exclude<BoardEffect, "affirmed" | "remanded" | "no-change">,
  appeal: Appeal,
): Exclude<Status, "final-order" | "pending"> {
  // A respondent's appeal sustained ends the case; what DHS gains by one cannot be told without the text.
  if (effect === "sustained") return appeal.filedBy === "A" ? "ended" : "unknown";
  return effect === "closed" ? "inactive" : effect;
}

/** 8 CFR 1241.1(a): upon dismissal of the appeal. Withdrawn (8 CFR 1003.4) or rejected, the judge's decision stands too. */
function affirm(walk: Walk, day: Day, decision: Decision): void {
  if (decision.openAppeals > 0) return;
  const { proceeding, outcome } = decision;
  const isOrderStill = outcome.status === "appealable" || outcome.status === "final-order";
  if (proceeding !== null && isOrderStill) {
    decision.affirmedByBoard = true;
    if (day > decision.lastDayToAppeal || proceeding.absentia)
      decision.outcome = finalOrder("bia", proceeding);
  }
  stand(walk, day, decision.outcome);
}

/** Motions to reopen (O, in absentia MA, country conditions MC), to rescind (RD) and to set aside (SA): 8 CFR 1003.23(b). */
const REOPENS: ReadonlySet<string> = new Set(["O", "MA", "MC", "RD", "SA"]);
/** Motions to put a closed case back on the calendar. */
const RECALENDARS: ReadonlySet<string> = new Set(["C", "CL"]);

function takeGrantedMotion(walk: Walk, day: Day, { type }: Motion): void {
  if (REOPENS.has(type)) reopen(walk, day);
  else if (RECALENDARS.has(type) && walk.standing.status === "inactive") undo(walk, day);
}

/** A later proceeding undoes a decision, or a closure, that no granted motion undid on record: our reading. */
function takeReceipt(walk: Walk, day: Day, proceeding: Proceeding): void {
  if (!walk.decidedOnce || walk.decision?.proceeding === proceeding) return;
  // Keyed in after it was over: it opened nothing.
  if (proceeding.completed !== null && proceeding.completed < day) return;
  undo(walk, day);
}

/** Only a decided case is reopened; a closed one is recalendared. */
function reopen(walk: Walk, day: Day): void {
  if (walk.decidedOnce && walk.standing.status !== "inactive") undo(walk, day);
}

function undo(walk: Walk, day: Day): void {
  if (walk.decision === null) return;
  walk.decision = null;
  stand(walk, day, STANDINGS.pending);
}

function finalOrder(basis: "bia" | "window" | "absentia", { decision }: Proceeding): Standing {
  // INA 241(b)(3) and 8 CFR 1208.16 to 1208.17: the order stands, removal to one country is withheld or deferred.
  const protection: Protection =
    decision === "order-withholding" ? "withholding" : decision === "order-cat" ? "cat" : "none";
  return { status: "final-order", basis, protection };
}

/** The case stands so from that day on. Days before it entered the docket leave no spell. */
function stand(walk: Walk, day: Day, next: Standing): void {
  if (day > walk.since && !isSame(walk.standing, next)) {
    walk.spells.push(spellOf(walk.standing, walk.since, day));
    walk.since = day;
  }
  walk.standing = next;
  const last = walk.spells.at(-1);
  // What stood for no whole day leaves the spell before it unbroken.
  if (last !== undefined && last.to === walk.since && isSame(last, next)) {
    walk.spells.pop();
    walk.since = last.from;
  }
}

function spellOf({ status, basis, protection }: Standing, from: Day, to: Day | null): Spell {
  return { status, basis, protection, from, to };
}

function isSame(a: Standing, b: Standing): boolean {
  return a.status === b.status && a.basis === b.basis && a.protection === b.protection;
}
