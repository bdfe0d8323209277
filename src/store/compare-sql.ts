import { join } from "node:path";
import { fromParquet, quoteName } from "./engine.ts";
import type { Release, StoredTable } from "./manifest.ts";

/** A way of breaking rows down: by the values of some columns together. A date column gives its month, `2024-10`. */
export interface RowBreakdown {
  readonly name: string;
  /** Those a release lacks have no value in it. */
  readonly columns: readonly string[];
  /** Where the columns stand in another table of the same release: in its rows whose `theirs` equals our `ours`. */
  readonly through?: {
    readonly table: string;
    readonly theirs: string;
    readonly ours: string;
    /** `only`: no two rows have the same `theirs`. `least`: of several rows the least value counts, of dates the earliest. */
    readonly take: "only" | "least";
  };
}

/** One table in two releases. */
export interface TablePair {
  readonly before: Release;
  readonly after: Release;
  readonly table: string;
  /** The column that tells rows apart; `null` where none does, and rows match that are equal. */
  readonly key: string | null;
  /** Compared. */
  readonly columns: readonly string[];
}

/** What became of a row; the engine keeps the place in this list. */
export const FATES = ["disappeared", "changed", "appeared", "unchanged"] as const;
const [DISAPPEARED, CHANGED, APPEARED, UNCHANGED] = FATES.map((_, place) => place);

/** The stored table of that name, where the release has one. */
export function storedTable({ manifest }: Release, table: string): StoredTable | undefined {
  return manifest.tables.find(({ name }) => name === table);
}

/** Makes `matched`: the key of every row of either release, and its fate. */
export function matchSql(pair: TablePair): string {
  const side = (release: Release): string => {
    const cells = pair.columns.map((name) => cellOf(pair, name));
    // Rows that are matched because they are equal do not differ, nor do rows without columns to compare.
    const hash = cells.length === 0 || pair.key === null ? "0" : `hash(${cells.join(", ")})`;
    return `(SELECT ${KEY} AS key, ${hash} AS cells FROM ${keyedRows(pair, release)})`;
  };
  return `CREATE TEMP TABLE matched AS
    SELECT coalesce(a.key, b.key) AS key,
      CASE WHEN b.key IS NULL THEN ${DISAPPEARED} WHEN a.key IS NULL THEN ${APPEARED}
        WHEN a.cells = b.cells THEN ${UNCHANGED} ELSE ${CHANGED} END::UTINYINT AS fate
    FROM ${side(pair.before)} a FULL JOIN ${side(pair.after)} b ON a.key = b.key`;
}

/** In how many of the changed rows each column differs; one row, the columns in their order. */
export function differencesSql(pair: TablePair): string {
  const side = (release: Release): string => {
    const cells = pair.columns.map((name, place) => `${cellOf(pair, name)} AS c${place}`);
    return `(SELECT ${KEY} AS key, ${cells.join(", ")} FROM ${keyedRows(pair, release)}
      WHERE ${KEY} IN (SELECT key FROM matched WHERE fate = ${CHANGED}))`;
  };
  const differing = pair.columns.map(
    (_, place) => `count(*) FILTER (a.c${place} IS DISTINCT FROM b.c${place})::DOUBLE`,
  );
  return `SELECT ${differing.join(", ")} FROM ${side(pair.before)} a JOIN ${side(pair.after)} b ON a.key = b.key`;
}

/**
 * Rows by fate and by the values of each breakdown: for each breakdown a 0 where the row is of it, then the fate, the
 * count, and the values of all breakdowns.
 */
export function breakdownsSql(pair: TablePair, breakdowns: readonly RowBreakdown[]): string {
  const names = breakdowns.map(({ columns }, at) => columns.map((_, place) => `b${at}_${place}`));
  const side = (release: Release, fates: string): string => {
    const cells = breakdowns.flatMap((breakdown, at) =>
      breakdown.columns.map((column, place) => {
        const value =
          breakdown.through === undefined
            ? groupCell(storedTable(release, pair.table), column, `r.${quoteName(column)}`)
            : `t${at}.c${place}`;
        return `${value} AS b${at}_${place}`;
      }),
    );
    const joins = breakdowns.map((breakdown, at) => joinSql(release, breakdown, `t${at}`));
    return `SELECT m.fate AS fate, ${cells.join(", ")} FROM ${keyedRows(pair, release)} r
      JOIN matched m ON m.key = r.${KEY} AND m.fate ${fates} ${joins.join(" ")}`;
  };
  const rows = `${side(pair.before, `= ${DISAPPEARED}`)} UNION ALL ${side(pair.after, `<> ${DISAPPEARED}`)}`;
  const marks = names.map(([first]) => `grouping(${first})`);
  const sets = names.map((own) => `(fate, ${own.join(", ")})`);
  return `SELECT ${[...marks, "fate", "count(*)::DOUBLE", ...names.flat()].join(", ")} FROM (${rows})
    GROUP BY GROUPING SETS (${sets.join(", ")})`;
}

function joinSql(release: Release, { columns, through }: RowBreakdown, name: string): string {
  if (through === undefined) return "";
  const { table, theirs, ours, take } = through;
  const stored = storedTable(release, table);
  const cells = columns.map((column, place) => {
    const least = take === "least" ? `min(${quoteName(column)})` : quoteName(column);
    return `${groupCell(stored, column, least)} AS c${place}`;
  });
  const group = take === "least" ? "GROUP BY 1" : "";
  const source =
    stored === undefined
      ? `(SELECT NULL::INTEGER AS key, ${cells.join(", ")})`
      : `(SELECT ${quoteName(theirs)} AS key, ${cells.join(", ")} FROM ${rowsOf(release, table)} ${group})`;
  return `LEFT JOIN ${source} ${name} ON ${name}.key = r.${quoteName(ours)}`;
}

/** A breakdown's value as text, given the SQL of the column. */
function groupCell(stored: StoredTable | undefined, column: string, sql: string): string {
  const type = stored?.columns[column];
  if (type === undefined) return "NULL::VARCHAR";
  return type === "date" ? `strftime(${sql}, '%Y-%m')` : `${sql}::VARCHAR`;
}

/** A column as it is compared: as text where its type is not the same in both releases. */
function cellOf({ before, after, table }: TablePair, column: string): string {
  const types = [before, after].map((release) => storedTable(release, table)?.columns[column]);
  return types[0] === types[1] ? quoteName(column) : `${quoteName(column)}::VARCHAR`;
}

/** What a row is matched by, beside its columns. */
const KEY = quoteName("matched by");

/** The rows of one side with what they are matched by: their key, or all their cells and which of the equal rows it is. */
function keyedRows(pair: TablePair, release: Release): string {
  const rows = rowsOf(release, pair.table);
  if (pair.key !== null) return `(SELECT *, ${quoteName(pair.key)} AS ${KEY} FROM ${rows})`;
  const cells = pair.columns.map((name) => `${cellOf(pair, name)}::VARCHAR`);
  const all = `[${cells.join(", ")}]`;
  return `(SELECT *, list_append(${all}, row_number() OVER (PARTITION BY ${all})::VARCHAR) AS ${KEY} FROM ${rows})`;
}

function rowsOf(release: Release, table: string): string {
  const files = storedTable(release, table)?.files ?? [];
  return fromParquet(files.map(({ file }) => join(release.path, file)));
}
