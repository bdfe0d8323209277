import { courtTables } from "../../record/index.ts";
import { spellsOf } from "../case-status.ts";
import type { MadeCase } from "./made-case.ts";
import { defectsRandom, looksRandom, makeFamilies } from "./make-family.ts";
import { addHeldCopies, createPlanter, leavesOutCase, type Planter, plantDefect } from "./plant-defects.ts";
import { idOf, TABLE, TABLES } from "./row-ids.ts";
import { type ChunkRows, PERIODS, periodOf, TableRows } from "./table-rows.ts";
import { countCase, emptyCounts, type TrueCounts } from "./truth-counts.ts";
import { lettersOn } from "./truth-status.ts";
import { writeApplication, writeCharge, writeCounsel, writeCustody } from "./write-beside.ts";
import { writeAppeal, writeAppealCase } from "./write-board.ts";
import { writeCase } from "./write-case.ts";
import { writeMotion } from "./write-motion.ts";
import { writeProceeding } from "./write-proceeding.ts";

/** Cases from number `from` to before `to` of a release of `cases`. */
export interface ChunkTask {
  readonly seed: number;
  readonly cases: number;
  readonly defects: number;
  readonly from: number;
  readonly to: number;
}

/** A chunk of the release as it goes into the files. */
export interface WrittenChunk {
  /** One entry a table. */
  readonly tables: readonly ChunkRows[];
  /** Lines of status.tsv. */
  readonly status: Uint8Array;
  /** Lines of affected.tsv. */
  readonly affected: string;
  /** A line a planted defect: table, period and place in it, then what defects.tsv says of it. */
  readonly planted: string;
  readonly counts: TrueCounts;
}

/** Rows a chunk has in each table and period, `TABLES` times `PERIODS` numbers: so that keys can be given in order. */
export function countChunk({ seed, from, to, cases }: ChunkTask): Uint32Array {
  const counts = new Uint32Array(TABLES * PERIODS);
  for (const family of makeFamilies(seed, from, to, cases)) for (const made of family) giveKeys(made, counts);
  return counts;
}

/**
 * Writes a chunk: its rows with the defects planted in them, and what is true of it.
 *
 * @param first for each table and period, how many rows come before this chunk's first
 */
export function writeChunk(task: ChunkTask, first: Uint32Array): WrittenChunk {
  const { seed, from, to, cases } = task;
  const next = first.slice();
  const tables = Array.from({ length: TABLES }, () => new TableRows());
  const planter = createPlanter(from, to, cases, task.defects);
  const counts = emptyCounts();
  const status: string[] = [];
  for (const family of makeFamilies(seed, from, to, cases)) {
    const members = family.map(({ id }) => id);
    for (const made of family) {
      giveKeys(made, next);
      writeRows(tables, planter, made, members, seed);
      const spells = spellsOf(made);
      const letters = lettersOn(spells);
      countCase(counts, made, spells, letters);
      status.push(`${made.id}\t${letters}\n`);
    }
  }
  addHeldCopies(planter, tables);
  return { ...sortTables(tables, planter), status: Buffer.from(status.join(""), "latin1"), counts };
}

/** Gives every row of a case its key, and the references their keys; counts the rows by table and period. */
function giveKeys(made: MadeCase, next: Uint32Array): void {
  const give = (table: number, period: number): number => {
    const place = table * PERIODS + period;
    const ordinal = next[place] ?? 0;
    next[place] = ordinal + 1;
    return idOf(table, ordinal);
  };
  for (const row of made.proceedings) row.id = give(TABLE.proceedings, periodOf(row.opened));
  for (const appeal of made.appeals) {
    appeal.id = appeal.lead?.id ?? give(TABLE.appeals, periodOf(appeal.filed));
    appeal.proceeding = appeal.row?.id ?? null;
  }
  for (const motion of made.motions) {
    motion.id = give(TABLE.motions, periodOf(motion.received));
    motion.proceeding = motion.row.id;
  }
  for (const each of made.applications) each.id = give(TABLE.applications, periodOf(each.received));
  for (const each of made.custody) each.id = give(TABLE.custody, periodOf(each.day));
  for (const each of made.counsel) each.id = give(TABLE.counsel, periodOf(each.day));
  for (const each of made.charges) each.id = give(TABLE.charges, periodOf(each.row.opened));
}

/** Writes every row of a case, each followed by the defect that falls to it. */
function writeRows(
  tables: readonly TableRows[],
  planter: Planter,
  made: MadeCase,
  family: readonly number[],
  seed: number,
): void {
  const looks = looksRandom(seed, made.number);
  const random = defectsRandom(seed, made.number);
  const own = [made.id];
  const write = (table: number, members: readonly number[], writeRow: (rows: TableRows) => void): void => {
    const rows = tables[table];
    if (rows === undefined) return;
    writeRow(rows);
    if (planter.defects > 0) plantDefect(planter, table, rows, made.number, members, random);
  };
  if (planter.defects === 0 || !leavesOutCase(planter, made.id, random))
    write(TABLE.cases, own, (rows) => writeCase(rows, made, looks));
  for (const row of made.proceedings)
    write(TABLE.proceedings, own, (rows) => writeProceeding(rows, made, row, looks));
  for (const appeal of made.appeals) {
    // A family's appeal is in one row of tblAppeal: what happens to it happens to all.
    const members = made.lead === null && appeal.listed ? family : own;
    if (appeal.lead === null) write(TABLE.appeals, members, (rows) => writeAppeal(rows, made, appeal, looks));
    if (appeal.listed) write(TABLE.appealCases, own, (rows) => writeAppealCase(rows, made, appeal));
  }
  for (const motion of made.motions)
    write(TABLE.motions, own, (rows) => writeMotion(rows, made, motion, looks));
  for (const each of made.applications)
    write(TABLE.applications, own, (rows) => writeApplication(rows, made, each));
  for (const each of made.custody) write(TABLE.custody, own, (rows) => writeCustody(rows, made, each));
  for (const each of made.counsel) write(TABLE.counsel, own, (rows) => writeCounsel(rows, made, each));
  for (const each of made.charges) write(TABLE.charges, own, (rows) => writeCharge(rows, made, each, looks));
}

function sortTables(
  tables: readonly TableRows[],
  planter: Planter,
): Pick<WrittenChunk, "tables" | "planted" | "affected"> {
  const planted: string[] = [];
  const sorted = tables.map((rows, table) => {
    const own = planter.planted.filter((defect) => defect.table === table);
    const inOrder = rows.inOrder(own.map(({ row }) => row));
    own.forEach(({ planting, key, column, truth, outcome }, index) => {
      const { period = 0, inPeriod = 0 } = inOrder.places[index] ?? {};
      planted.push([table, period, inPeriod, planting, key, column, truth, outcome].join("\t"));
    });
    return inOrder.rows;
  });
  const affected = planter.affected.map(
    ({ id, table, why }) => `${id}\t${courtTables[table]?.file ?? ""}\t${why}\n`,
  );
  return { tables: sorted, planted: planted.join("\n"), affected: affected.join("") };
}
