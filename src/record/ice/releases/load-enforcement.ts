import { isoDay, type Log, UserError } from "../../../core/index.ts";
import { commitRelease, type Release, type Store } from "../../../store/index.ts";
import type { IceRelease } from "../layout.ts";
import { ICE_RECORDS } from "../release-kinds.ts";
import { findParts } from "./find-parts.ts";
import { gatherKind, type KindPart } from "./gather-kind.ts";
import { hashFiles } from "./hash-files.ts";
import type { AppliedRule, KindLedger } from "./kind-ledger.ts";
import { createLastDay } from "./last-day.ts";
import { type PartRows, readParts } from "./part-readers.ts";
import { createPersonNumbers } from "./person-numbers.ts";
import type { Part } from "./raw-table.ts";
import { type SettledKind, settleKind } from "./settle-kind.ts";
import { type StoredKind, storedKinds } from "./stored-tables.ts";
import { writeKind } from "./write-kind.ts";
import { writeStays } from "./write-stays.ts";

/** Raised whenever the stored form changes. */
const SCHEMA_VERSION = 1;

/** A file of a release: where it lies, and its name as the user gave it. */
export interface EnforcementInput {
  readonly path: string;
  readonly name: string;
}

export interface EnforcementMeans {
  readonly log: Log;
  readonly programVersion: string;
  readonly now: () => Date;
  /** True for a release written by `ofrecord synth`: its figures say so. */
  readonly madeUp: boolean;
}

/** What the store remembers of such a release beside its tables. */
export interface EnforcementDetails {
  /** The latest day of an event that the files tell of, ISO 8601: what the release is as of. */
  readonly asOf: string;
  /** Events dated after that day, a handful far from all others: taken for slips of the date. */
  readonly eventsLater: number;
  readonly layout: IceRelease;
  readonly madeUp: boolean;
  readonly ledger: readonly KindLedger[];
  /** What was done to make stays of stints; empty where the release has no stints. */
  readonly stayRules: readonly AppliedRule[];
  /** The different values of the columns of codes, by table and column. */
  readonly values: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Files and sheets that were not read, and why. */
  readonly filesNotRead: readonly {
    readonly file: string;
    readonly sheet: string | null;
    readonly why: string;
  }[];
}

/** What came of loading. */
export interface LoadedEnforcement {
  readonly release: Release;
  readonly details: EnforcementDetails;
  /** True where the same bytes were loaded before and nothing was written. */
  readonly already: boolean;
}

/**
 * Loads a row-level release of ICE (arrests, detainers, detentions, removals, encounters) into the store as one release:
 * sheets and files of a kind stacked, repeated rows marked or dropped by stated rules with their counts, stints put
 * together into stays, all or nothing. The same bytes loaded before are recognised by their hash. Ids of persons become
 * numbers within the release and are not stored. Memory is some four bytes a stored cell; cost is linear in the rows.
 *
 * @throws UserError where no file holds a table of such a release, files of the two families of releases are mixed, a
 * file is damaged, or the store cannot be written to; the store is then as it was
 */
export async function loadEnforcement(
  inputs: readonly EnforcementInput[],
  store: Store,
  means: EnforcementMeans,
): Promise<LoadedEnforcement> {
  const origin = {
    kind: ICE_RECORDS,
    source:
      "U.S. Immigration and Customs Enforcement, row-level releases through the Deportation Data Project",
    inputs: await hashFiles(inputs, means.log),
    schemaVersion: SCHEMA_VERSION,
    programVersion: means.programVersion,
    created: means.now().toISOString(),
    details: {},
  };
  const id = `ice-records-${means.now().toISOString().slice(0, 10)}`;
  const { release, already } = await commitRelease(store, id, origin, async (writer) => {
    const { parts, filesNotRead } = await findAllParts(inputs);
    const today = Math.floor(means.now().getTime() / 86_400_000);
    const read = await readParts(parts, { today }, createProgress(means.log));
    means.log.progress("");
    for (const { part, read: found } of read) {
      if ("notRead" in found) filesNotRead.push({ file: part.name, sheet: part.sheet, why: found.notRead });
    }
    const byKind = sortByKind(read, inputs);
    const layout = oneLayout(byKind);
    const people = createPersonNumbers();
    const ledger: KindLedger[] = [];
    const values: Record<string, Readonly<Record<string, readonly string[]>>> = {};
    let stints: SettledKind | null = null;
    const lastDay = createLastDay();
    for (const [kind, kindParts] of byKind) {
      const settled = settleKind(kind, kindParts, gatherKind(kind, kindParts, people));
      lastDay.add(settled);
      ledger.push(settled.ledger);
      values[kind.table] = Object.fromEntries(settled.values);
      await writeKind(writer, kind, settled);
      means.log.info(describeKind(settled.ledger));
      if (kind.kind === "detentions") stints = settled;
    }
    let stayRules: readonly AppliedRule[] = [];
    const end = lastDay.find();
    if (stints !== null) {
      const stays = await writeStays(writer, stints, end.day);
      stayRules = stays.rules;
      values["stays"] = stays.values;
    }
    const asOf = isoDay(end.day);
    const { madeUp } = means;
    const details: EnforcementDetails = {
      asOf,
      eventsLater: end.later,
      layout,
      madeUp,
      ledger,
      stayRules,
      values,
      filesNotRead,
    };
    return { ...origin, details: { ...details } };
  });
  return { release, details: release.manifest.details as unknown as EnforcementDetails, already };
}

type NotRead = { readonly file: string; readonly sheet: string | null; readonly why: string };

async function findAllParts(
  inputs: readonly EnforcementInput[],
): Promise<{ parts: Part[]; filesNotRead: NotRead[] }> {
  const parts: Part[] = [];
  const filesNotRead: NotRead[] = [];
  for (const { path, name } of inputs) {
    const found = await findParts(path, name);
    parts.push(...found);
    if (found.length === 0)
      filesNotRead.push({ file: name, sheet: null, why: "no workbook, delimited text or Parquet file" });
  }
  return { parts, filesNotRead };
}

function sortByKind(
  read: readonly PartRows[],
  inputs: readonly EnforcementInput[],
): readonly (readonly [StoredKind, KindPart[]])[] {
  const found = storedKinds.flatMap((kind): [StoredKind, KindPart[]][] => {
    const parts = read.flatMap(({ part, blocks, read: each }): KindPart[] =>
      "kind" in each && each.kind === kind.kind ? [{ part, blocks: [...blocks], read: each }] : [],
    );
    return parts.some(({ blocks }) => blocks.length > 0) ? [[kind, parts]] : [];
  });
  if (found.length > 0) return found;
  const names = inputs.map(({ name }) => name).join(", ");
  const message = `No rows of a row-level release of ICE were found in ${names}: expected a header such as "Apprehension Date", "Book In Date Time" or "Departed Date" among the first 30 rows, and rows with dates below it; give the files as the Deportation Data Project publishes them.`;
  throw new UserError("record.no-enforcement-rows", message);
}

function oneLayout(byKind: readonly (readonly [StoredKind, readonly KindPart[]])[]): IceRelease {
  const parts = byKind.flatMap(([, each]) => each);
  const first = parts[0] as KindPart;
  const other = parts.find(({ read }) => read.layout !== first.read.layout);
  if (other === undefined) return first.read.layout;
  const message = `${first.part.name} is of the release of ${first.read.layout} and ${other.part.name} of that of ${other.read.layout}; ids of different releases are never joined; load them apart.`;
  throw new UserError("record.mixed-releases", message, { file: other.part.name });
}

function createProgress(log: Log): (part: Part, rows: number) => void {
  let all = 0;
  return (part, rows) => {
    all += rows;
    log.progress(`${part.name}: ${all.toLocaleString("en-US")} rows read in all`);
  };
}

function describeKind({ kind, rowsRead, rowsKept }: KindLedger): string {
  const number = (value: number): string => value.toLocaleString("en-US");
  const aside = rowsRead === rowsKept ? "" : `, ${number(rowsRead - rowsKept)} set aside`;
  return `${kind}: ${number(rowsRead)} rows${aside}`;
}
