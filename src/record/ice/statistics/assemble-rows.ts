import { endOf, type IsoDate } from "../../../core/index.ts";
import type { PublishedRow } from "../../published/published-table.ts";
import type { SumCheck } from "./check-sums.ts";
import type { DatedTables } from "./date-tables.ts";
import { figureTime } from "./figure-time.ts";
import { FACILITIES } from "./read-facilities.ts";
import { locate } from "./read-table.ts";
import type { LeftOut, StatisticsFinding, TableAccount } from "./statistics-finding.ts";
import { groupKey, type ReadTable, type TableFigure } from "./table-figure.ts";
import { tableKinds } from "./table-kinds.ts";

/** A figure that may be given, with everything its row needs. */
interface Candidate {
  readonly table: ReadTable;
  readonly figure: TableFigure;
  readonly row: PublishedRow;
  readonly key: string;
}

/** Rows of the figures that can be given, and where every number that was read has gone. */
export interface AssembledRows {
  readonly rows: readonly PublishedRow[];
  readonly account: readonly TableAccount[];
  readonly findings: readonly StatisticsFinding[];
}

/** Two prints of one average may differ by the rounding of the coarser. */
const SAME_AVERAGE = 0.0001;

/**
 * Makes rows of the tables' figures. What takes part in a sum that does not hold, has no date, is of a month to come, or
 * is not known is left out; of a figure printed twice one row is made, and none where the two differ.
 */
export function assembleRows(
  tables: readonly ReadTable[],
  dated: DatedTables,
  checks: ReadonlyMap<ReadTable, SumCheck>,
  fileName: string,
): AssembledRows {
  const leftOut = new Map(tables.map((table) => [table, new Map<LeftOut, number>()]));
  const leave = (table: ReadTable, why: LeftOut, count = 1): void => {
    const reasons = leftOut.get(table);
    if (count > 0) reasons?.set(why, (reasons.get(why) ?? 0) + count);
  };
  const candidates = tables.toSorted(byTableOrder).flatMap((table) => {
    leave(table, "not-a-number", table.unread["not-a-number"]);
    leave(table, "moved-column", table.unread["moved-column"]);
    return table.figures.flatMap((figure): Candidate[] => {
      const candidate = makeCandidate(table, figure, dated, checks.get(table), fileName);
      if (typeof candidate !== "string") return [candidate];
      leave(table, candidate);
      return [];
    });
  });
  const { contested, findings } = findContested(candidates);
  const given = new Map<ReadTable, number>();
  const rows: PublishedRow[] = [];
  for (const same of groupByKey(candidates)) {
    const sound = same.filter((candidate) => !contested.has(candidate));
    for (const { table } of same.filter((candidate) => contested.has(candidate))) {
      leave(table, "printed-twice-differently");
    }
    const [first] = sound;
    if (first === undefined) continue;
    rows.push(first.row);
    given.set(first.table, (given.get(first.table) ?? 0) + 1);
    for (const { table } of sound.slice(1)) leave(table, "repeated");
  }
  return {
    rows: rows.toSorted(byRowOrder),
    findings,
    account: tables.map((table) => ({
      table: table.id,
      sheet: table.sheet,
      title: table.title,
      place: table.titleCell,
      fiscalYear: table.fiscalYear,
      asOf: dated.byTable.get(table)?.date ?? null,
      given: given.get(table) ?? 0,
      leftOut: Object.fromEntries(leftOut.get(table) ?? []),
      sumsChecked: checks.get(table)?.checked ?? 0,
      sumsFailed: checks.get(table)?.failed ?? 0,
    })),
  };
}

/**
 * Figures that stand in two places with two values. Of a table of averages, which nothing can add up, the figures below a
 * contested one are contested with it: its title may be that of another table.
 */
function findContested(candidates: readonly Candidate[]): {
  contested: Set<Candidate>;
  findings: StatisticsFinding[];
} {
  const contested = new Set<Candidate>();
  const findings: StatisticsFinding[] = [];
  for (const same of groupByKey(candidates)) {
    const [first] = same;
    const other = same.find(({ figure }) => first !== undefined && !isSame(first.figure, figure));
    if (first === undefined || other === undefined) continue;
    findings.push(describeTwice(first, other));
    for (const each of same) {
      contested.add(each);
      if (each.table.isAdditive || each.table.id === FACILITIES) continue;
      for (const below of candidates.filter((candidate) => isBelow(candidate, each))) contested.add(below);
    }
  }
  return { contested, findings };
}

function isBelow({ table, figure }: Candidate, above: Candidate): boolean {
  if (table !== above.table || figure.period !== above.figure.period) return false;
  return Object.entries(above.figure.group).every(([dimension, value]) => figure.group[dimension] === value);
}

function groupByKey(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key);
    if (group === undefined) groups.set(candidate.key, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()];
}

function makeCandidate(
  table: ReadTable,
  figure: TableFigure,
  dated: DatedTables,
  check: SumCheck | undefined,
  fileName: string,
): Candidate | LeftOut {
  if (figure.withheld !== undefined) return figure.withheld;
  const date = dated.byTable.get(table);
  if (date === undefined || date.date === null) return date?.why ?? "no-date";
  if (table.fiscalYear === null) return "no-date";
  const timed = figureTime(figure.period, table.fiscalYear, date.date);
  if (timed === "later") return "month-not-begun";
  if (check?.doubtful.has(figure) === true) return "sum-differs";
  const note = [figure.note, timed.note, zeroNote(figure), pullNote(table, dated.dates.facilities)].filter(
    (each) => each !== undefined,
  );
  const row: PublishedRow = {
    measure: figure.measure,
    time: timed.time,
    group: figure.group,
    value: figure.value,
    locator: `${fileName}, ${locate(table.sheet, figure.cells)}`,
    ...(note.length === 0 ? {} : { note: note.join(" ") }),
  };
  return { table, figure, row, key: rowKey(row) };
}

/** The workbooks print 0 days where there is nobody to average, too. */
function zeroNote({ measure, value }: TableFigure): string | undefined {
  const isAverage = measure === "length-of-stay" || measure === "atd-length";
  return isAverage && value === 0 ? "Printed as 0, which may stand for nobody to average." : undefined;
}

function pullNote(table: ReadTable, pull: IsoDate | undefined): string | undefined {
  return table.id === FACILITIES && pull !== undefined ? `List drawn on ${pull}.` : undefined;
}

/** Equal for rows of one measure, time and group. */
export function rowKey({ measure, time, group }: PublishedRow): string {
  const when = "asOf" in time ? time.asOf : `${time.from}/${time.to}`;
  return `${measure} ${when} ${groupKey(group)}`;
}

function isSame(one: TableFigure, other: TableFigure): boolean {
  const slack = Number.isInteger(one.value) && Number.isInteger(other.value) ? 0 : SAME_AVERAGE;
  return Math.abs(one.value - other.value) <= slack;
}

function describeTwice(one: Candidate, other: Candidate): StatisticsFinding {
  const place = locate(other.table.sheet, other.figure.cells);
  const what = [one.figure.measure, groupKey(one.figure.group).replaceAll("|", ", ")].filter(
    (part) => part !== "",
  );
  return {
    kind: "printed-twice",
    table: one.table.id,
    locator: locate(one.table.sheet, one.figure.cells),
    sentence: `${what.join(" of ")} (${endOf(one.row.time)}) is printed as ${one.figure.value} here and as ${other.figure.value} in "${other.table.title}" (${place}); neither is given.`,
  };
}

const order: readonly string[] = [...tableKinds.map(({ id }) => id), FACILITIES];

function byTableOrder(one: ReadTable, other: ReadTable): number {
  return order.indexOf(one.id) - order.indexOf(other.id) || compare(one.sheet, other.sheet);
}

function byRowOrder(one: PublishedRow, other: PublishedRow): number {
  return compare(rowKey(one), rowKey(other));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
