import type { Random } from "../../core/index.ts";
import { courtTables, type DefectKind, defectKinds } from "../../record/index.ts";
import {
  CASES_WITHOUT_ROW,
  DEFECTS_IN_A_MILLION,
  MOST_OF_A_KIND,
  type Planting,
  PROCEEDINGS_WITHOUT_CASE,
} from "./defect-rates.ts";
import { replace } from "./row-cells.ts";
import { TABLE } from "./row-ids.ts";
import { spoilRow } from "./spoil-row.ts";
import type { TableRows } from "./table-rows.ts";

/** A defect as it was planted. */
export interface PlantedDefect {
  /** Place of the table among the loader's. */
  readonly table: number;
  /** The row as it was written, counted from 0 within the chunk. */
  readonly row: number;
  readonly planting: Planting | "blank-reference";
  /** The row's primary key; empty where it has none that can be read. */
  readonly key: string;
  readonly column: string;
  readonly truth: string;
  readonly outcome: string;
}

/** A case of which something is set aside or blanked, or that has no row of its own. */
export interface AffectedCase {
  readonly id: number;
  readonly table: number;
  readonly why: DefectKind | "no-case-row" | "no-case-named";
}

/** Plants defects in the rows of one chunk and keeps book of them. */
export interface Planter {
  readonly planted: PlantedDefect[];
  readonly affected: AffectedCase[];
  /** Multiple of the real rates. */
  readonly defects: number;
  /** Defects that wait, table by table, for the first row that has room for them. */
  readonly waiting: readonly Waiting[][];
  readonly held: HeldCopy[];
}

interface Waiting {
  readonly planting: Planting;
  /** Not before this case. */
  readonly from: number;
}

interface HeldCopy {
  readonly table: number;
  readonly text: string;
  readonly period: number;
  readonly planted: Omit<PlantedDefect, "row">;
}

/** What each table's rows carry, as shares of all rows, one after the other. */
type Chances = readonly (readonly [planting: Planting, upTo: number])[];

/** From these sizes on every kind of defect is there at least once. */
const CASES_FOR_ALL_KINDS = 10_000;
const DEFECTS_FOR_ALL_KINDS = 50;

/** A planter for the chunk that begins with case `from`. */
export function createPlanter(from: number, to: number, cases: number, defects: number): Planter {
  const waiting = courtTables.map((): Waiting[] => []);
  if (from === 0 && cases >= CASES_FOR_ALL_KINDS && defects >= DEFECTS_FOR_ALL_KINDS) {
    const kinds = Object.keys(defectKinds) as DefectKind[];
    kinds.forEach((planting, index) => {
      const table = planting === "not-a-number" ? TABLE.charges : TABLE.cases;
      const earliest = Math.floor(((index + 0.5) / kinds.length) * 0.9 * Math.min(to, CASES_FOR_ALL_KINDS));
      waiting[table]?.push({ planting, from: earliest });
    });
  }
  return { planted: [], affected: [], defects, waiting, held: [] };
}

const chancesByDefects = new Map<number, readonly Chances[]>();

function chancesFor(defects: number): readonly Chances[] {
  const known = chancesByDefects.get(defects);
  if (known !== undefined) return known;
  const chances = courtTables.map(({ name }): Chances => {
    let upTo = 0;
    return Object.entries(DEFECTS_IN_A_MILLION[name] ?? {}).map(([planting, inMillion]) => {
      const share = inMillion / 1_000_000;
      upTo += Math.min(share * defects, Math.max(MOST_OF_A_KIND, share));
      return [planting as Planting, upTo];
    });
  });
  chancesByDefects.set(defects, chances);
  return chances;
}

/** True where the case is to have no row of its own. */
export function leavesOutCase(planter: Planter, id: number, random: Random): boolean {
  if (!random.chance(CASES_WITHOUT_ROW * planter.defects)) return false;
  planter.affected.push({ id, table: TABLE.cases, why: "no-case-row" });
  return true;
}

/**
 * Plants a defect in the row written last, if chance or a waiting one wants it: never more than one in a row.
 *
 * @param members keys of the cases the row bears on
 */
export function plantDefect(
  planter: Planter,
  table: number,
  rows: TableRows,
  number: number,
  members: readonly number[],
  random: Random,
): void {
  const waiting = planter.waiting[table] ?? [];
  const drawn = drawPlanting(planter.defects, table, random);
  if (drawn !== null) waiting.push({ planting: drawn, from: 0 });
  if (waiting.length > 0) {
    const place = waiting.findIndex(({ from }) => from <= number);
    const next = waiting[place];
    if (next !== undefined && plant(planter, table, rows, next.planting, members, random)) {
      waiting.splice(place, 1);
      return;
    }
  }
  if (table === TABLE.proceedings && random.chance(PROCEEDINGS_WITHOUT_CASE * planter.defects))
    blankReference(planter, rows, members);
}

function drawPlanting(defects: number, table: number, random: Random): Planting | null {
  const chances = chancesFor(defects)[table];
  const last = chances?.at(-1);
  if (chances === undefined || last === undefined) return null;
  const place = random.next();
  if (place >= last[1]) return null;
  return chances.find(([, upTo]) => place < upTo)?.[0] ?? null;
}

function plant(
  planter: Planter,
  table: number,
  rows: TableRows,
  planting: Planting,
  members: readonly number[],
  random: Random,
): boolean {
  const court = courtTables[table];
  if (court === undefined) return false;
  const cells = rows.lastRow().split("\t");
  const spoiled = spoilRow(planting, { table: court, cells }, random);
  if (spoiled === null) return false;
  const outcome = planting in defectKinds ? defectKinds[planting as DefectKind].outcome : "kept";
  const key = planting === "missing-key" || planting === "bad-key" ? "" : (cells[0] ?? "");
  const { column, truth, copy, text } = spoiled;
  const planted = { table, planting, key, column, truth, outcome };
  if (outcome === "blanked" || (outcome === "set-aside" && planting !== "duplicate-row"))
    for (const id of members) planter.affected.push({ id, table, why: planting as DefectKind });
  if (copy === null) {
    rows.replaceLastRow(text);
    planter.planted.push({ ...planted, row: rows.rows - 1 });
  } else if (random.chance(0.5)) {
    rows.addCopy(copy, rows.lastPeriod());
    planter.planted.push({ ...planted, row: rows.rows - 1 });
  } else {
    planter.held.push({ table, text: copy, period: rows.lastPeriod(), planted });
  }
  return true;
}

/** Adds the second rows that were held back, so that they stand far from the first. */
export function addHeldCopies(planter: Planter, tables: readonly TableRows[]): void {
  for (const { table, text, period, planted } of planter.held) {
    const rows = tables[table];
    if (rows === undefined) continue;
    rows.addCopy(text, period);
    planter.planted.push({ ...planted, row: rows.rows - 1 });
  }
}

function blankReference(planter: Planter, rows: TableRows, members: readonly number[]): void {
  const table = courtTables[TABLE.proceedings];
  if (table === undefined) return;
  const cells = rows.lastRow().split("\t");
  const { text, column, truth } = replace({ table, cells }, "IDNCASE", "");
  rows.replaceLastRow(text);
  const row = rows.rows - 1;
  const key = cells[0] ?? "";
  planter.planted.push({
    table: TABLE.proceedings,
    row,
    planting: "blank-reference",
    key,
    column,
    truth,
    outcome: "kept",
  });
  for (const id of members) planter.affected.push({ id, table: TABLE.proceedings, why: "no-case-named" });
}
