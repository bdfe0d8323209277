import { type Log, UserError } from "../../core/index.ts";
import {
  commitRelease,
  MISSING,
  type Release,
  type ReleaseOrigin,
  type ReleaseWriter,
  type Store,
} from "../../store/index.ts";
import { spellsOf } from "../case-status.ts";
import type { Proceeding } from "../history.ts";
import { placeKeys } from "./case-places.ts";
import { groupCaseRows, type UnknownDecision } from "./case-rows.ts";
import { ChangeLog } from "./change-log.ts";
import { type CourtRecords, readCourtRecords } from "./court-records.ts";
import { createValueLists, type ValueLists } from "./court-values.ts";
import { createCaseDescriber } from "./describe-case.ts";
import { GrowingIntegers } from "./growing-integers.ts";
import { GRANTS, reliefKindOf, reliefKinds } from "./outcomes.ts";
import { addCase, type DocketTables, type RowsInTheMaking } from "./walk-case.ts";
import { WhoTable, whoDimensions } from "./who-table.ts";

/** The kind of a worked-out docket in the store. */
export const DOCKET_RELEASE = "docket";
/** Raised whenever a rule of the docket or the stored form changes: the docket is then worked out again. */
const DOCKET_VERSION = 1;

/** What the store remembers of a docket beside its tables. */
export interface DocketDetails {
  /** The release it was worked out from. */
  readonly release: string;
  readonly asOf: string | null;
  /** True where that release is made up. */
  readonly madeUp: boolean;
  /** First day of each block, days since 1970-01-01. */
  readonly blocks: readonly number[];
  readonly cases: number;
  readonly casesWithoutProceeding: number;
  readonly casesWithoutDate: number;
  readonly proceedingsWithoutCase: number;
  readonly appealsWithoutCase: number;
  readonly casesOfSeveralTypes: number;
  readonly unknownDecisions: readonly UnknownDecision[];
}

/**
 * Works out the docket of a release of the immigration court's records: every case's standing on every day, counted by
 * description; no row of it names a case. It is kept as a release of its own, whole or not at all; worked out before, it
 * is recognised. One pass over the cases; memory about a hundred bytes a proceeding and ten a change.
 *
 * @throws UserError where the store cannot be written to or a table is damaged
 */
export async function deriveDocket(
  store: Store,
  release: Release,
  options: { readonly log: Log; readonly programVersion: string; readonly now: () => Date },
): Promise<{ readonly release: Release; readonly details: DocketDetails; readonly already: boolean }> {
  const origin = docketOrigin(release, options);
  const made = await commitRelease(store, `docket-${release.id}`, origin, async (writer) => {
    options.log.progress("Reading the records");
    const records = await readCourtRecords(store, release, GRANTS);
    const details = await writeDocket(records, writer, options.log);
    options.log.progress("");
    const { asOf, madeUp } = release.manifest.details;
    const from = {
      release: release.id,
      asOf: typeof asOf === "string" ? asOf : null,
      madeUp: madeUp === true,
    };
    return { ...origin, details: { ...from, ...details } };
  });
  return { ...made, details: made.release.manifest.details as unknown as DocketDetails };
}

/** The docket worked out from the release of the court's records that was loaded last. @throws UserError where there is none */
export function currentDocket(releases: readonly Release[], storePath: string): Release {
  const found = releases.findLast(
    ({ manifest }) => manifest.kind === DOCKET_RELEASE && manifest.schemaVersion === DOCKET_VERSION,
  );
  if (found !== undefined) return found;
  const remedy = "load the court's records first: ofrecord load eoir FOLDER";
  throw new UserError("docket.none", `The store ${storePath} holds no docket to count; ${remedy}.`);
}

function docketOrigin(
  release: Release,
  { programVersion, now }: { readonly programVersion: string; readonly now: () => Date },
): ReleaseOrigin {
  return {
    kind: DOCKET_RELEASE,
    source: `worked out from ${release.id} under version ${DOCKET_VERSION} of the rules`,
    inputs: [{ path: release.id, bytes: 0, sha256: release.manifest.inputHash }],
    schemaVersion: DOCKET_VERSION,
    programVersion,
    created: now().toISOString(),
    details: {},
  };
}

async function writeDocket(
  records: CourtRecords,
  writer: ReleaseWriter,
  log: Log,
): Promise<Omit<DocketDetails, "release" | "asOf" | "madeUp">> {
  const rows = groupCaseRows(records);
  const lists = createValueLists();
  const describer = createCaseDescriber(records, rows, lists);
  const tables = createTables();
  const reliefOf = createReliefLookup(records);
  let cases = 0;
  let withoutProceeding = 0;
  let withoutDate = 0;
  for (let place = 0; place < records.cases.rows; place++) {
    if ((place & 0x3ffff) === 0 && place > 0) {
      log.progress(`Cases: ${Math.floor((place / records.cases.rows) * 100)} %`);
    }
    const history = rows.historyOf(place);
    if (history.proceedings.length === 0) {
      withoutProceeding++;
      continue;
    }
    const spells = spellsOf(history);
    const entered = spells[0]?.from;
    if (entered === undefined) {
      withoutDate++;
      continue;
    }
    addCase(tables, history, spells, describer.describe(place, entered), reliefOf);
    cases++;
  }
  log.progress("Writing the docket");
  const blocks = await writeTables(tables, lists, writer);
  return {
    blocks,
    cases,
    casesWithoutProceeding: withoutProceeding,
    casesWithoutDate: withoutDate,
    proceedingsWithoutCase: rows.proceedings.orphans,
    appealsWithoutCase: rows.appeals.orphans,
    casesOfSeveralTypes: describer.contradictoryTypes(),
    unknownDecisions: rows.unknownDecisions,
  };
}

function createTables(): DocketTables {
  return {
    who: new WhoTable(),
    changes: new ChangeLog(),
    orders: growing("who", "standing", "since", "from", "to"),
    cases: growing("who", "received", "completed", "outcome"),
    completions: growing("day", "who", "outcome", "subsequent", "relief"),
    appeals: growing("who", "filed", "decided", "outcome", "filedBy"),
  };
}

function growing<Name extends string>(...names: Name[]): RowsInTheMaking<Name> {
  return Object.fromEntries(names.map((name) => [name, new GrowingIntegers()])) as Record<
    Name,
    GrowingIntegers
  >;
}

/** The kind of relief of a proceeding: the first in the order of kinds among its granted applications. */
function createReliefLookup({
  applications,
  proceedings,
  codes,
}: CourtRecords): (proceeding: Proceeding) => number {
  const places = placeKeys(proceedings.id);
  const none = reliefKinds.indexOf("not-recorded");
  const kinds = new Uint8Array(proceedings.rows).fill(none);
  for (let row = 0; row < applications.rows; row++) {
    const place = places.placeOf(applications.proceeding[row] as number);
    const code = applications.code[row] as number;
    if (place === -1) continue;
    const kind = reliefKindOf(code === MISSING ? "" : (codes.applications[code] ?? ""));
    if (kind < (kinds[place] as number)) kinds[place] = kind;
  }
  return ({ id }) => kinds[places.placeOf(id)] ?? none;
}

async function writeTables(
  tables: DocketTables,
  lists: ValueLists,
  writer: ReleaseWriter,
): Promise<number[]> {
  const blocks: number[] = [];
  // A table for each block, so that a count opens no more than it needs.
  for (const { from, changes, checkpoint } of tables.changes.blocks(tables.who.count)) {
    const block = blocks.push(from) - 1;
    await writeArrays(writer, `changes-${block}`, changes);
    await writeArrays(writer, `checkpoint-${block}`, checkpoint);
  }
  await writeWhole(
    writer,
    "who",
    Object.fromEntries(whoDimensions.map((name, index) => [name, tables.who.columns[index]])),
  );
  await writeWhole(writer, "orders", tables.orders, "from");
  await writeWhole(writer, "cases", tables.cases, "received");
  await writeWhole(writer, "completions", tables.completions, "day");
  await writeWhole(writer, "appeals", tables.appeals, "filed");
  const values = whoDimensions.flatMap((dimension) =>
    lists[dimension].values.map((value, number) => ({ dimension, number, value })),
  );
  await writer.writeTable(
    {
      name: "values",
      columns: { dimension: "text", number: "integer", value: "text" },
      rowsRead: values.length,
      rowsSetAside: {},
    },
    values,
  );
  return blocks;
}

function integers(...names: string[]): Record<string, "integer"> {
  return Object.fromEntries(names.map((name) => [name, "integer" as const]));
}

function sources(...arrays: Int32Array[]): { cells: Int32Array }[] {
  return arrays.map((cells) => ({ cells }));
}

async function writeArrays(
  writer: ReleaseWriter,
  name: string,
  columns: Readonly<Record<string, Int32Array>>,
): Promise<void> {
  const rows = Object.values(columns)[0]?.length ?? 0;
  const table = await writer.openTable(name, integers(...Object.keys(columns)));
  await table.append(rows, sources(...Object.values(columns)));
  await table.close({ rowsRead: rows, rowsSetAside: {} });
}

async function writeWhole(
  writer: ReleaseWriter,
  name: string,
  columns: Readonly<Record<string, GrowingIntegers | undefined>>,
  sortedBy?: string,
): Promise<void> {
  const names = Object.keys(columns);
  const asMade = names.map((column) => columns[column]?.toArray() ?? new Int32Array(0));
  const arrays = sortedBy === undefined ? asMade : sortRows(asMade, names.indexOf(sortedBy));
  await writeArrays(
    writer,
    name,
    Object.fromEntries(names.map((column, index) => [column, arrays[index] ?? new Int32Array(0)])),
  );
}

/** Rows in the order of a column of days, and among those of one day in the order they came. */
function sortRows(arrays: readonly Int32Array[], by: number): Int32Array[] {
  const days = arrays[by] ?? new Int32Array(0);
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  if (days.length === 0) return [...arrays];
  const starts = new Int32Array(latest - earliest + 2);
  for (const day of days) starts[day - earliest + 1] = (starts[day - earliest + 1] as number) + 1;
  for (let index = 1; index < starts.length; index++) {
    starts[index] = (starts[index] as number) + (starts[index - 1] as number);
  }
  const order = new Int32Array(days.length);
  for (let row = 0; row < days.length; row++) {
    const index = (days[row] as number) - earliest;
    const place = starts[index] as number;
    order[place] = row;
    starts[index] = place + 1;
  }
  return arrays.map((cells) => {
    const sorted = new Int32Array(order.length);
    for (let place = 0; place < order.length; place++)
      sorted[place] = cells[order[place] as number] as number;
    return sorted;
  });
}
