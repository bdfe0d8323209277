import { type Log, UserError } from "../../core/index.ts";
import {
  type ChangeCounts,
  compareTables,
  type Release,
  readRows,
  type Store,
  type TableComparison,
} from "../../store/index.ts";
import { COURT_RELEASE } from "../court-release.ts";
import { breakdownsOf, type ChangeDimension, type ChangeGroup, type CodeMeaning } from "./diff-breakdowns.ts";
import { type CourtTable, courtTables } from "./layout.ts";
import type { TableLedger } from "./ledger.ts";
import type { CourtReleaseDetails } from "./load-eoir.ts";

/** Rows of one table of the court, by what became of them from one release to another. Not protected yet. */
export interface TableChanges {
  readonly table: string;
  /** The agency's file without its ending. */
  readonly file: string;
  /** Rows kept of each release, and rows it came with that were set aside: these count as not there. */
  readonly rows: { readonly before: number; readonly after: number };
  readonly setAside: { readonly before: number; readonly after: number };
  readonly counts: ChangeCounts;
  /** Of the changed rows how many differ in each column. */
  readonly changedByColumn: Readonly<Record<string, number>>;
  /** Stored columns that one of the releases came without. */
  readonly columnsNotCompared: readonly string[];
  /** The groups of each add up to `counts`; years in their order, other groups by value. */
  readonly breakdowns: readonly {
    readonly dimension: ChangeDimension;
    readonly groups: readonly (ChangeGroup & ChangeCounts)[];
  }[];
}

/** What became of the court's records from one release to another. */
export interface ReleaseChanges {
  readonly tables: readonly TableChanges[];
  /** Tables that one of the releases, or both, came without. */
  readonly tablesNotCompared: readonly {
    readonly table: string;
    readonly file: string;
    readonly lackedBy: readonly string[];
  }[];
}

/**
 * What appeared, changed and disappeared between two releases of the court's records: rows matched by primary key, counted
 * by table and by fiscal year, nationality, application and decision. A row that disappeared is counted under what it
 * said in the first release, every other under what it says in the second. Numbers only, exact: protect them before they
 * are shown. Some minutes for releases of whole size.
 *
 * @throws UserError where a release is of another kind, both are the same, or a file is damaged
 */
export async function diffCourtReleases(
  store: Store,
  before: Release,
  after: Release,
  log: Log,
): Promise<ReleaseChanges> {
  expectTwoCourtReleases(before, after);
  const lookups = [...(await readLookupRows(store, after)), ...(await readLookupRows(store, before))];
  const both = courtTables.filter((table) => lackedBy(table, before, after).length === 0);
  const tables: TableChanges[] = [];
  for (const [place, table] of both.entries()) {
    log.progress(`Comparing ${table.file}, table ${place + 1} of ${both.length}`);
    tables.push(await compareCourtTable(store, before, after, table, lookups));
  }
  log.progress("");
  const tablesNotCompared = courtTables
    .filter((table) => !both.includes(table))
    .map((table) => ({ table: table.name, file: table.file, lackedBy: lackedBy(table, before, after) }));
  return { tables, tablesNotCompared };
}

function expectTwoCourtReleases(before: Release, after: Release): void {
  for (const { id, manifest } of [before, after]) {
    if (manifest.kind === COURT_RELEASE) continue;
    const message = `${id} is a release of kind "${manifest.kind}"; what can be compared are two releases of kind "${COURT_RELEASE}", see \`ofrecord record\`.`;
    throw new UserError("record.not-court-release", message);
  }
  if (before.id !== after.id) return;
  const message = `${before.id} is named twice; name two releases, the earlier one first, see \`ofrecord record\`.`;
  throw new UserError("record.same-release", message);
}

function lackedBy({ name }: CourtTable, ...releases: readonly Release[]): string[] {
  return releases.filter((release) => storedTable(release, name) === undefined).map(({ id }) => id);
}

function storedTable(
  { manifest }: Release,
  table: string,
): Release["manifest"]["tables"][number] | undefined {
  return manifest.tables.find(({ name }) => name === table);
}

async function compareCourtTable(
  store: Store,
  before: Release,
  after: Release,
  { name, file, key, repeats }: CourtTable,
  lookups: readonly CodeMeaning[],
): Promise<TableChanges> {
  const primaryKey = repeats === true ? null : key;
  const blank = [before, after].flatMap((release) => ledgerOf(release, name)?.missingColumns ?? []);
  const stored = [before, after].map((release) => storedTable(release, name));
  const columns = [...new Set(stored.flatMap((table) => Object.keys(table?.columns ?? {})))];
  const compared = columns.filter(
    (column) =>
      column !== primaryKey &&
      !blank.includes(column) &&
      stored.every((table) => table?.columns[column] !== undefined),
  );
  const own = breakdownsOf(name);
  const found = await compareTables(store, before, after, name, primaryKey, compared, own);
  const [rowsBefore = 0, rowsAfter = 0] = stored.map((table) => table?.rowsKept ?? 0);
  const [asideBefore = 0, asideAfter = 0] = stored.map((table) =>
    Object.values(table?.rowsSetAside ?? {}).reduce((sum, rows) => sum + rows, 0),
  );
  return {
    table: name,
    file,
    rows: { before: rowsBefore, after: rowsAfter },
    setAside: { before: asideBefore, after: asideAfter },
    counts: found.counts,
    changedByColumn: found.changedByColumn,
    columnsNotCompared: columns.filter((column) => column !== primaryKey && !compared.includes(column)),
    breakdowns: own.map(({ name: dimension, read }) => ({
      dimension,
      groups: mergeGroups(found.breakdowns[dimension] ?? [], (values) => read(values, lookups)),
    })),
  };
}

function ledgerOf({ manifest }: Release, table: string): TableLedger | undefined {
  const { ledger } = manifest.details as Partial<CourtReleaseDetails>;
  return ledger?.find((each) => each.table === table);
}

type Groups = TableChanges["breakdowns"][number]["groups"];

/** Values that mean the same are one group. */
function mergeGroups(
  rows: TableComparison["breakdowns"][string],
  read: (values: readonly (string | null)[]) => ChangeGroup,
): Groups {
  const groups = new Map<string, Groups[number]>();
  for (const row of rows) {
    const group = read(row.values);
    const known = groups.get(group.value);
    groups.set(group.value, {
      ...group,
      disappeared: row.disappeared + (known?.disappeared ?? 0),
      changed: row.changed + (known?.changed ?? 0),
      appeared: row.appeared + (known?.appeared ?? 0),
      unchanged: row.unchanged + (known?.unchanged ?? 0),
    });
  }
  return [...groups.values()].sort((a, b) => (a.value < b.value ? -1 : 1));
}

/** Rows in use come before those the agency has marked as no longer in use. */
async function readLookupRows(store: Store, release: Release): Promise<CodeMeaning[]> {
  const columns = {
    lookup: "text",
    code: "text",
    label: "text",
    caseType: "text",
    type: "text",
    active: "integer",
  } as const;
  const rows = await readRows(store, release, "lookups", columns);
  rows.sort((a, b) => (b.active ?? 0) - (a.active ?? 0));
  return rows.map(({ lookup, code, label, caseType, type }) => ({
    lookup: lookup ?? "",
    code: code ?? "",
    label: label ?? "",
    caseType: caseType ?? "",
    type: type ?? "",
  }));
}
