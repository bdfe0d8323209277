import { MISSING } from "../../store/index.ts";
import { decisionMeaning } from "../decision-meaning.ts";
import type { Appeal, CaseHistory, DecisionMeaning, Motion, Proceeding } from "../history.ts";
import { groupByCase, layByCase, placeKeys, type RowsByCase } from "./case-places.ts";
import { type CourtRecords, cellOrNull } from "./court-records.ts";

/** A pair of case type and decision code whose meaning is not known, and how many proceedings have it. */
export interface UnknownDecision {
  readonly caseType: string;
  readonly code: string;
  /** `C` on the merits, `O` any other completion. */
  readonly type: "C" | "O";
  /** The release's label; blank where its look-up table has none. */
  readonly label: string;
  rows: number;
}

/** The rows of each case, by the case's place in the table of cases. */
export interface CaseRows {
  readonly proceedings: RowsByCase;
  readonly appeals: RowsByCase;
  historyOf(place: number): CaseHistory;
  readonly unknownDecisions: readonly UnknownDecision[];
}

/** Groups the rows of all tables by case and tells each decision's meaning from the release's look-up table. */
export function groupCaseRows(records: CourtRecords): CaseRows {
  const { cases, places, proceedings, appeals, motions } = records;
  const attached = attachAppeals(records);
  const byCase = {
    proceedings: layByCase(proceedings, groupByCase(proceedings.case, places, cases.rows)),
    appeals: groupByCase(attached.cases, places, cases.rows),
    motions: layByCase(motions, groupByCase(motions.case, places, cases.rows)),
  };
  const meanings = createMeanings(records);
  const text = (values: readonly string[], column: Int32Array, row: number): string =>
    column[row] === MISSING ? "" : (values[column[row] as number] ?? "");

  const proceedingAt = (row: number): Proceeding => ({
    id: proceedings.id[row] as number,
    received: cellOrNull(proceedings.received, row),
    charged: cellOrNull(proceedings.charged, row),
    completed: cellOrNull(proceedings.completed, row),
    decision: meanings.of(row),
    absentia: proceedings.absentia[row] === 0,
    appealDue: cellOrNull(proceedings.due, row),
  });
  const appealAt = (place: number): Appeal => {
    const row = attached.rows[place] as number;
    const decision = cellOrNull(appeals.decision, row);
    return {
      proceeding: cellOrNull(attached.proceedings, place),
      type: text(records.codes.appealTypes, appeals.type, row),
      filed: cellOrNull(appeals.filed, row),
      filedBy: text(records.codes.filers, appeals.filedBy, row),
      decided: cellOrNull(appeals.decided, row),
      decision: decision === null ? null : (records.codes.boardDecisions[decision] ?? null),
    };
  };
  const motionAt = (row: number): Motion => ({
    proceeding: null,
    type: text(records.codes.motionTypes, motions.type, row),
    granted: true,
    decided: cellOrNull(motions.decided, row),
  });
  return {
    proceedings: byCase.proceedings,
    appeals: byCase.appeals,
    historyOf: (place) => ({
      proceedings: rowsOf(byCase.proceedings, place, proceedingAt),
      appeals: rowsOf(byCase.appeals, place, appealAt),
      motions: rowsOf(byCase.motions, place, motionAt),
    }),
    unknownDecisions: meanings.unknown,
  };
}

const NONE: readonly never[] = [];

function rowsOf<Row>(
  { starts, rows }: RowsByCase,
  place: number,
  read: (row: number) => Row,
): readonly Row[] {
  const start = starts[place] as number;
  const end = starts[place + 1] as number;
  if (start === end) return NONE;
  const found: Row[] = [];
  for (let at = start; at < end; at++) found.push(read(rows[at] as number));
  return found;
}

/**
 * Each appeal with the cases it is an appeal in: its own, and those that tblAppeal2 attaches to it (members of a family
 * whose cases the Board takes together), each with the proceeding named for it.
 */
function attachAppeals({ appeals, appealCases }: CourtRecords): {
  readonly cases: Int32Array;
  readonly proceedings: Int32Array;
  readonly rows: Int32Array;
} {
  const places = placeKeys(appeals.id);
  const further: number[] = [];
  for (let row = 0; row < appealCases.rows; row++) {
    const appeal = places.placeOf(appealCases.appeal[row] as number);
    if (appeal !== -1 && appeals.case[appeal] !== appealCases.case[row]) further.push(row);
  }
  const total = appeals.rows + further.length;
  const attached = {
    cases: new Int32Array(total),
    proceedings: new Int32Array(total),
    rows: new Int32Array(total),
  };
  attached.cases.set(appeals.case);
  attached.proceedings.set(appeals.proceeding);
  for (let row = 0; row < appeals.rows; row++) attached.rows[row] = row;
  for (const [offset, row] of further.entries()) {
    attached.cases[appeals.rows + offset] = appealCases.case[row] as number;
    attached.proceedings[appeals.rows + offset] = appealCases.proceeding[row] as number;
    attached.rows[appeals.rows + offset] = places.placeOf(appealCases.appeal[row] as number);
  }
  return attached;
}

/** Decisions by case type and code: the release's label, of its active rows first, and what that means. */
function createMeanings({ lookups, codes, proceedings }: CourtRecords): {
  of(row: number): DecisionMeaning | null;
  readonly unknown: readonly UnknownDecision[];
} {
  const unknown: UnknownDecision[] = [];
  const labels = new Map<string, string>();
  for (const wanted of [false, true]) {
    for (const { lookup, caseType, code, type, label, active } of lookups) {
      if (lookup === "court-decision" && active === wanted) labels.set(`${caseType} ${type} ${code}`, label);
    }
  }
  const known = new Map<
    number,
    { readonly meaning: DecisionMeaning; readonly unknown: UnknownDecision | null }
  >();
  const look = (type: number, code: number, kind: "C" | "O"): DecisionMeaning => {
    const key = (type + 1) * 8192 + code * 2 + (kind === "C" ? 1 : 0);
    let found = known.get(key);
    if (found === undefined) {
      const caseType = codes.caseTypes[type] ?? "";
      const text = (kind === "C" ? codes.decisions : codes.completions)[code] ?? "";
      const label = labels.get(`${caseType} ${kind} ${text}`) ?? null;
      const meaning = decisionMeaning(caseType, label);
      const report =
        meaning === "unknown" ? { caseType, code: text, type: kind, label: label ?? "", rows: 0 } : null;
      if (report !== null) unknown.push(report);
      found = { meaning, unknown: report };
      known.set(key, found);
    }
    if (found.unknown !== null) found.unknown.rows++;
    return found.meaning;
  };
  return {
    unknown,
    of: (row) => {
      const type = proceedings.type[row] as number;
      const merits = proceedings.decision[row] as number;
      if (merits !== MISSING) return look(type, merits, "C");
      const other = proceedings.completion[row] as number;
      return other === MISSING ? null : look(type, other, "O");
    },
  };
}
