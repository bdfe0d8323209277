import { createFiscalYears } from "../../core/index.ts";
import { MISSING } from "../../store/index.ts";
import type { Day } from "../history.ts";
import { groupByCase, layByCase, type RowsByCase } from "./case-places.ts";
import type { CaseRows } from "./case-rows.ts";
import { type CourtRecords, cellOrNull } from "./court-records.ts";
import {
  CUSTODY,
  caseTypeOf,
  courtOf,
  languageOf,
  nationalityOf,
  REPRESENTED,
  type ValueLists,
} from "./court-values.ts";
import { whoDimensions } from "./who-table.ts";

const [NATIONALITY, LANGUAGE, CASE_TYPE, COURT, STATE, CUSTODY_AT, REPRESENTED_AT, YEAR] = whoDimensions.map(
  (_, index) => index,
) as [number, number, number, number, number, number, number, number];

/** From a day on, a dimension has another value: its number. */
export interface DatedValue {
  readonly day: Day;
  readonly dimension: number;
  readonly value: number;
}

/** How a case is described on its first day, and what changes later, in the order of the days. */
export interface CaseDescription {
  readonly first: Int32Array;
  readonly changes: readonly DatedValue[];
}

/** Tells each case's nationality, language, type and year of receipt, and its court, custody and counsel day by day. */
export interface CaseDescriber {
  /** @param entered the day the case entered the docket; the result is good until the next call */
  describe(place: number, entered: Day): CaseDescription;
  /** Cases whose proceedings are of more than one case type: the type of the case's own row is taken. */
  readonly contradictoryTypes: () => number;
}

const DETAINED = CUSTODY.indexOf("detained");
const RELEASED = CUSTODY.indexOf("released");
const NEVER = CUSTODY.indexOf("never-detained");
/** Our numbers by the place of the court's code in CUSTODY_CODES: N, D, R. */
const CUSTODY_BY_CODE = [NEVER, DETAINED, RELEASED];

/**
 * Values as of a day come from dated rows: the court from the proceeding last received, counsel from the first
 * appearance (E-28) before the court, custody from dates of detention and release and from the custody a proceeding was
 * decided in. Latest-value columns of the case are not read. Custody before its first date is `unknown`; where every row
 * says never detained it is that throughout.
 */
export function createCaseDescriber(records: CourtRecords, rows: CaseRows, lists: ValueLists): CaseDescriber {
  const { cases, places, proceedings, custody, counsel, lookups, codes } = records;
  const custodyRows = layByCase(custody, groupByCase(custody.case, places, cases.rows));
  const counselDays = counsel === null ? null : firstDays(counsel.case, counsel.appeared, records);
  const nationality = codes.nationalities.map((code) =>
    lists.nationality.numberOf(nationalityOf(code, lookups)),
  );
  const language = codes.languages.map((code) => lists.language.numberOf(languageOf(code, lookups)));
  const caseType = codes.caseTypes.map((code) => lists["case-type"].numberOf(caseTypeOf(code)));
  const courts = codes.courts.map((code) => courtOf(code, lookups));
  const court = courts.map((each) => lists.court.numberOf(each.court));
  const state = courts.map((each) => lists.state.numberOf(each.state));
  const first = new Int32Array(whoDimensions.length);
  const numbered = (numbers: readonly number[], cell: number): number =>
    cell === MISSING ? 0 : (numbers[cell] ?? 0);
  const yearOf = createFiscalYears();
  const yearNumbers = new Map<number, number>();
  const yearNumber = (day: Day): number => {
    const year = yearOf(day);
    let number = yearNumbers.get(year);
    if (number === undefined) {
      number = lists["receipt-year"].numberOf(`FY${year}`);
      yearNumbers.set(year, number);
    }
    return number;
  };
  let contradictory = 0;

  const describe = (place: number, entered: Day): CaseDescription => {
    const { starts, rows: order } = rows.proceedings;
    const start = starts[place] as number;
    const end = starts[place + 1] as number;
    const opening = order[start] as number;
    first[NATIONALITY] =
      numbered(nationality, cases.nationality[place] as number) ||
      numbered(nationality, proceedings.nationality[opening] as number);
    first[LANGUAGE] =
      numbered(language, cases.language[place] as number) ||
      numbered(language, proceedings.language[opening] as number);
    first[CASE_TYPE] = numbered(caseType, cases.type[place] as number);
    first[COURT] = 0;
    first[STATE] = 0;
    first[CUSTODY_AT] = 0;
    first[REPRESENTED_AT] = counselDays === null ? 0 : REPRESENTED.indexOf("no");
    first[YEAR] = yearNumber(entered);
    const changes: DatedValue[] = [];
    const type = proceedings.type[opening];
    let isContradictory = false;
    let isNever = true;
    for (let at = start; at < end; at++) {
      const row = order[at] as number;
      if (proceedings.type[row] !== type) isContradictory = true;
      const day = cellOrNull(proceedings.received, row) ?? cellOrNull(proceedings.charged, row) ?? entered;
      const here = proceedings.court[row] as number;
      if (here !== MISSING) {
        changes.push({ day, dimension: COURT, value: court[here] ?? 0 });
        changes.push({ day, dimension: STATE, value: state[here] ?? 0 });
      }
      const held = proceedings.custody[row] as number;
      if (held !== MISSING && held !== 0) isNever = false;
      addDay(changes, proceedings.detained[row] as number, DETAINED);
      addDay(changes, proceedings.released[row] as number, RELEASED);
      if (held !== MISSING) addDay(changes, proceedings.completed[row] as number, CUSTODY_BY_CODE[held] ?? 0);
    }
    if (isContradictory) contradictory++;
    isNever = addCustodyHistory(changes, custodyRows, place) && isNever;
    if (isNever) first[CUSTODY_AT] = NEVER;
    const appeared = counselDays?.[place] ?? MISSING;
    if (appeared !== MISSING) {
      changes.push({ day: appeared, dimension: REPRESENTED_AT, value: REPRESENTED.indexOf("yes") });
    }
    return { first, changes: changes.length < 2 ? changes : changes.sort((a, b) => a.day - b.day) };
  };

  /** True where no row says the person was ever held. */
  const addCustodyHistory = (
    changes: DatedValue[],
    { starts, rows: order }: RowsByCase,
    place: number,
  ): boolean => {
    let isNever = true;
    for (let at = starts[place] as number; at < (starts[place + 1] as number); at++) {
      const row = order[at] as number;
      const held = custody.custody[row] as number;
      if (held !== 0 && held !== MISSING) isNever = false;
      addDay(changes, custody.detained[row] as number, DETAINED);
      addDay(changes, custody.released[row] as number, RELEASED);
    }
    return isNever;
  };
  return { describe, contradictoryTypes: () => contradictory };
}

function addDay(changes: DatedValue[], day: number, value: number): void {
  if (day !== MISSING) changes.push({ day, dimension: CUSTODY_AT, value });
}

/** For each case the earliest of its dated rows; MISSING where it has none. */
function firstDays(keys: Int32Array, days: Int32Array, { places, cases }: CourtRecords): Int32Array {
  const first = new Int32Array(cases.rows).fill(MISSING);
  for (let row = 0; row < keys.length; row++) {
    const place = places.placeOf(keys[row] as number);
    const day = days[row] as number;
    if (place === -1 || day === MISSING) continue;
    const before = first[place] as number;
    if (before === MISSING || day < before) first[place] = day;
  }
  return first;
}
