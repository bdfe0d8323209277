import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InternalError, UserError } from "../core/index.ts";
import {
  breakdownsSql,
  differencesSql,
  FATES,
  matchSql,
  type RowBreakdown,
  storedTable,
  type TablePair,
} from "./compare-sql.ts";
import { type Engine, quoteText, startEngine, stopEngine } from "./engine.ts";
import type { Release } from "./manifest.ts";
import type { Store } from "./open-store.ts";
import { makeTempFolder, removeTempFolder } from "./temp-folders.ts";

/** Rows by what became of them from one release to another. */
export interface ChangeCounts {
  /** In the first release only. */
  readonly disappeared: number;
  /** In both, and a compared column differs. */
  readonly changed: number;
  /** In the second release only. */
  readonly appeared: number;
  /** In both, the same in every compared column. */
  readonly unchanged: number;
}

/** Rows that have these values, one for each column of the breakdown; `null` where they have none. */
export interface BrokenDownChanges extends ChangeCounts {
  readonly values: readonly (string | null)[];
}

/** What became of the rows of one table: numbers only. */
export interface TableComparison {
  readonly counts: ChangeCounts;
  /** Of the changed rows how many differ in each compared column. */
  readonly changedByColumn: Readonly<Record<string, number>>;
  /** By name of the breakdown, in no order; each adds up to `counts`. */
  readonly breakdowns: Readonly<Record<string, readonly BrokenDownChanges[]>>;
}

/** Beyond it the engine writes to disk. */
const MEMORY = "3GB";

/**
 * Compares a table of two releases row by row: how many rows disappeared, changed and appeared, in which
 * columns they differ, and by groups. A row that disappeared is counted under the values it had, every other under those
 * it has in the second release. Gives counts only, never rows or keys.
 *
 * Linear in the rows. Rows are first compared by a 64-bit hash of their columns: the chance that one changed row among
 * 20 million is taken for unchanged is one in 10^12.
 *
 * @param key column whose value no two rows of a release share and no row lacks; `null` where there is none: rows then
 * match that are equal in the compared columns, each with one, and none is changed
 * @param columns columns to compare, which both releases have
 * @throws InternalError where a release has no such table or column
 * @throws UserError where a file is gone or damaged, or memory and disk do not suffice
 */
export async function compareTables(
  store: Pick<Store, "path">,
  before: Release,
  after: Release,
  table: string,
  key: string | null,
  columns: readonly string[],
  breakdowns: readonly RowBreakdown[] = [],
): Promise<TableComparison> {
  const pair: TablePair = { before, after, table, key, columns };
  expectColumns(pair, key === null ? columns : [key, ...columns]);
  // Outside the store where it may not be written to.
  const spill = await makeTempFolder(store.path).catch(() => mkdtemp(join(tmpdir(), "ofrecord-")));
  const engine = await startEngine();
  try {
    await engine.connection.run(`SET memory_limit = '${MEMORY}'`);
    await engine.connection.run(`SET temp_directory = ${quoteText(spill)}`);
    await engine.connection.run("SET preserve_insertion_order = false");
    await engine.connection.run(matchSql(pair));
    const counts = await countAll(engine);
    return {
      counts,
      changedByColumn: await countDifferences(engine, pair, counts),
      breakdowns: await countBreakdowns(engine, pair, breakdowns),
    };
  } catch (error) {
    throw explain(error, pair);
  } finally {
    stopEngine(engine);
    await removeTempFolder(spill);
  }
}

function expectColumns({ before, after, table }: TablePair, columns: readonly string[]): void {
  for (const release of [before, after]) {
    const stored = storedTable(release, table);
    if (stored === undefined) {
      throw new InternalError("store.unknown-table", `Release ${release.id} has no table "${table}".`);
    }
    const unknown = columns.find((name) => stored.columns[name] === undefined);
    if (unknown === undefined) continue;
    const what = `Table "${table}" of ${release.id} has no column "${unknown}".`;
    throw new InternalError("store.unknown-column", what);
  }
}

type CountsInTheMaking = { -readonly [Fate in keyof ChangeCounts]: number };

function noChanges(): CountsInTheMaking {
  return { disappeared: 0, changed: 0, appeared: 0, unchanged: 0 };
}

function addRows(counts: CountsInTheMaking, fate: unknown, rows: unknown): void {
  const name = FATES[Number(fate)];
  if (name !== undefined) counts[name] += Number(rows);
}

async function countAll({ connection }: Engine): Promise<ChangeCounts> {
  const reader = await connection.runAndReadAll("SELECT fate, count(*)::DOUBLE FROM matched GROUP BY fate");
  const counts = noChanges();
  for (const [fate, rows] of reader.getRowsJS()) addRows(counts, fate, rows);
  return counts;
}

async function countDifferences(
  { connection }: Engine,
  pair: TablePair,
  { changed }: ChangeCounts,
): Promise<Readonly<Record<string, number>>> {
  if (changed === 0) return Object.fromEntries(pair.columns.map((name) => [name, 0]));
  const reader = await connection.runAndReadAll(differencesSql(pair));
  const [row = []] = reader.getRowsJS();
  return Object.fromEntries(pair.columns.map((name, place) => [name, Number(row[place])]));
}

async function countBreakdowns(
  { connection }: Engine,
  pair: TablePair,
  breakdowns: readonly RowBreakdown[],
): Promise<Readonly<Record<string, readonly BrokenDownChanges[]>>> {
  if (breakdowns.length === 0) return {};
  const reader = await connection.runAndReadAll(breakdownsSql(pair, breakdowns));
  const found = breakdowns.map(
    () => new Map<string, CountsInTheMaking & { readonly values: readonly (string | null)[] }>(),
  );
  const starts: number[] = [];
  let width = breakdowns.length + 2;
  for (const { columns } of breakdowns) {
    starts.push(width);
    width += columns.length;
  }
  for (const row of reader.getRowsJS()) {
    const at = row.slice(0, breakdowns.length).findIndex((mark) => Number(mark) === 0);
    const start = starts[at] ?? 0;
    const values = row.slice(start, start + (breakdowns[at]?.columns.length ?? 0)) as (string | null)[];
    const groups = found[at];
    const id = JSON.stringify(values);
    const counts = groups?.get(id) ?? { values, ...noChanges() };
    addRows(counts, row[breakdowns.length], row[breakdowns.length + 1]);
    groups?.set(id, counts);
  }
  return Object.fromEntries(
    breakdowns.map(({ name }, at) => [name, [...(found[at]?.values() ?? [])]] as const),
  );
}

function explain(error: unknown, { before, after, table }: TablePair): Error {
  const what = error instanceof Error ? error.message : String(error);
  if (/out of memory|no space|failed to offload|temp(?:orary)? (?:directory|file)/i.test(what)) {
    const message = `Comparing table ${table} of ${before.id} and ${after.id} needs more memory or disk than there is; free some space beside the store and run it again.`;
    return new UserError("store.no-room", message);
  }
  const remedy = `find out which with \`ofrecord record verify\`, remove its folder and load it again`;
  const message = `Table ${table} of ${before.id} or of ${after.id} cannot be read; ${remedy}.`;
  return new UserError("store.damaged-table", message, { file: before.path });
}
