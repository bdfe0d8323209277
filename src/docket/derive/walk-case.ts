import { MISSING } from "../../store/index.ts";
import { boardEffect } from "../board-decisions.ts";
import type { CaseHistory, Day, Proceeding, Spell } from "../history.ts";
import type { ChangeLog } from "./change-log.ts";
import type { CaseDescription } from "./describe-case.ts";
import type { GrowingIntegers } from "./growing-integers.ts";
import { appealOutcomes, completionOutcome, completionOutcomes } from "./outcomes.ts";
import { standingNumber } from "./standing-codes.ts";
import type { WhoTable } from "./who-table.ts";

/** Rows of a stored table in the making, by column. */
export type RowsInTheMaking<Name extends string> = Readonly<Record<Name, GrowingIntegers>>;

/** Everything that is kept of the cases, without their keys. */
export interface DocketTables {
  readonly who: WhoTable;
  readonly changes: ChangeLog;
  /** Stretches under a final order: the day it became final, and from when to when the description held. */
  readonly orders: RowsInTheMaking<"who" | "standing" | "since" | "from" | "to">;
  /** A case a row, as described on its first day; MISSING where it has not been completed. */
  readonly cases: RowsInTheMaking<"who" | "received" | "completed" | "outcome">;
  /** A completion a row: the first of a case, or a later one; the kind of relief where it is relief. */
  readonly completions: RowsInTheMaking<"day" | "who" | "outcome" | "subsequent" | "relief">;
  /** A case appeal a row, as the case was described when it was filed. */
  readonly appeals: RowsInTheMaking<"who" | "filed" | "decided" | "outcome" | "filedBy">;
}

/** Adds one case: its spells under its description as it changed, its receipt, its completions and its appeals. */
export function addCase(
  tables: DocketTables,
  history: CaseHistory,
  spells: readonly Spell[],
  { first, changes }: CaseDescription,
  reliefOf: (proceeding: Proceeding) => number,
): void {
  const entered = (spells[0] as Spell).from;
  const current = first;
  let next = 0;
  const describeOn = (day: Day): number => {
    for (
      ;
      next < changes.length && (changes[next] as CaseDescription["changes"][number]).day <= day;
      next++
    ) {
      const { dimension, value } = changes[next] as CaseDescription["changes"][number];
      current[dimension] = value;
    }
    return tables.who.numberOf(current);
  };
  // The description on every day it changes, so that later look-ups need no second walk.
  const days: Day[] = [entered];
  const whos: number[] = [describeOn(entered)];
  while (next < changes.length) {
    const { day } = changes[next] as CaseDescription["changes"][number];
    const who = describeOn(day);
    if (who !== whos.at(-1)) {
      days.push(day);
      whos.push(who);
    }
  }
  const whoOn = (day: Day): number => {
    let at = days.length - 1;
    while (at > 0 && (days[at] as number) > day) at--;
    return whos[at] as number;
  };
  addSpells(tables, spells, days, whos);
  addCompletions(tables, history, entered, whoOn, reliefOf);
  addAppeals(tables, history, whoOn);
}

function addSpells(
  tables: DocketTables,
  spells: readonly Spell[],
  days: readonly Day[],
  whos: readonly number[],
): void {
  let at = 0;
  let since: Day | null = null;
  for (const spell of spells) {
    // An order that is final on another ground from a day on has been final since before.
    since = spell.status === "final-order" ? (since ?? spell.from) : null;
    const standing = standingNumber(spell);
    const end = spell.to ?? Number.POSITIVE_INFINITY;
    let from = spell.from;
    while (from < end) {
      while (at + 1 < days.length && (days[at + 1] as number) <= from) at++;
      const who = whos[at] as number;
      const to = Math.min(end, (days[at + 1] as number | undefined) ?? Number.POSITIVE_INFINITY);
      tables.changes.begin(from, who, standing);
      if (to !== Number.POSITIVE_INFINITY) tables.changes.end(to, who, standing);
      if (since !== null) {
        push(tables.orders, {
          who,
          standing,
          since,
          from,
          to: Number.isFinite(to) ? to : MISSING,
        });
      }
      from = to;
    }
  }
}

function addCompletions(
  tables: DocketTables,
  { proceedings }: CaseHistory,
  entered: Day,
  whoOn: (day: Day) => number,
  reliefOf: (proceeding: Proceeding) => number,
): void {
  const completed = proceedings
    .filter((row) => row.completed !== null && completionOutcome(row) !== null)
    .sort((a, b) => (a.completed as Day) - (b.completed as Day) || a.id - b.id);
  for (const [index, row] of completed.entries()) {
    const day = row.completed as Day;
    const outcome = completionOutcome(row);
    if (outcome === null) continue;
    push(tables.completions, {
      day,
      who: whoOn(day),
      outcome: completionOutcomes.indexOf(outcome),
      subsequent: index === 0 ? 0 : 1,
      relief: outcome === "relief" ? reliefOf(row) : MISSING,
    });
  }
  const initial = completed[0];
  const outcome = initial === undefined ? null : completionOutcome(initial);
  push(tables.cases, {
    who: whoOn(entered),
    received: entered,
    completed: initial?.completed ?? MISSING,
    outcome: outcome === null ? MISSING : completionOutcomes.indexOf(outcome),
  });
}

/** Who files an appeal, by number. */
export const appealFilers = ["other", "respondent", "dhs", "both"] as const;

function addAppeals(tables: DocketTables, { appeals }: CaseHistory, whoOn: (day: Day) => number): void {
  for (const { type, filed, filedBy, decided, decision } of appeals) {
    if (type !== "Case Appeal" || filed === null) continue;
    const outcome = decided === null ? "pending" : boardEffect(decision);
    push(tables.appeals, {
      who: whoOn(filed),
      filed,
      decided: decided === null ? MISSING : Math.max(filed, decided),
      outcome: appealOutcomes.indexOf(outcome),
      filedBy: { A: 1, I: 2, B: 3 }[filedBy] ?? 0,
    });
  }
}

function push<Name extends string>(table: RowsInTheMaking<Name>, row: Readonly<Record<Name, number>>): void {
  for (const name in table) table[name].push(row[name]);
}
