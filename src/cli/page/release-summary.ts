import { DOCKET_RELEASE, type DocketDetails } from "../../docket/index.ts";
import {
  COURT_RELEASE,
  type CourtReleaseDetails,
  type DefectKind,
  defectKinds,
  type EnforcementDetails,
  ICE_RECORDS,
  ICE_STATISTICS,
  type StatisticsDetails,
  type TableLedger,
} from "../../record/index.ts";
import type { Release } from "../../store/index.ts";

/** One table of a release and where every row that was read has gone. */
export interface TableSummary {
  readonly table: string;
  readonly files: number;
  readonly bytes: number;
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsSetAside: number;
  /** Faults that were repaired, and values that were blanked; `null` where the release has no ledger. */
  readonly repaired: number | null;
  readonly blanked: number | null;
}

/** A release of the store as it is listed. */
export interface ReleaseSummary {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly url: string | null;
  /** The latest day its records know of; `null` where that is not told. */
  readonly asOf: string | null;
  /** ISO 8601 with time, UTC. */
  readonly loaded: string;
  readonly programVersion: string;
  /** Written by `ofrecord synth`. */
  readonly madeUp: boolean;
  /** Of all its Parquet files, by its manifest. */
  readonly bytes: number;
  readonly files: number;
  readonly tables: readonly TableSummary[];
}

/** What the store knows of a release, added up. Reads nothing. */
export function summarizeRelease({ id, manifest }: Release): ReleaseSummary {
  const { kind, source, url, created, programVersion, details } = manifest;
  const ledger = courtDetails({ manifest })?.ledger ?? [];
  const tables = manifest.tables.map(({ name, files, rowsRead, rowsKept }): TableSummary => {
    const own = ledger.find(({ table }) => table === name);
    return {
      table: name,
      files: files.length,
      bytes: sum(files.map(({ bytes }) => bytes)),
      rowsRead,
      rowsKept,
      rowsSetAside: rowsRead - rowsKept,
      repaired: own === undefined ? null : countDefects(own, "repaired"),
      blanked: own === undefined ? null : countDefects(own, "blanked"),
    };
  });
  return {
    id,
    kind,
    source,
    url: url ?? null,
    asOf: typeof details["asOf"] === "string" ? details["asOf"] : null,
    loaded: created,
    programVersion,
    madeUp: details["madeUp"] === true,
    bytes: sum(tables.map(({ bytes }) => bytes)),
    files: sum(tables.map(({ files }) => files)),
    tables,
  };
}

/** What a release of the court's records remembers of its loading; `null` for a release of another kind. */
export function courtDetails({ manifest }: Pick<Release, "manifest">): CourtReleaseDetails | null {
  return manifest.kind === COURT_RELEASE ? (manifest.details as unknown as CourtReleaseDetails) : null;
}

/** What a docket remembers of how it was worked out; `null` for a release of another kind. */
export function docketDetails({ manifest }: Release): DocketDetails | null {
  return manifest.kind === DOCKET_RELEASE ? (manifest.details as unknown as DocketDetails) : null;
}

/** What a load of detention statistics workbooks remembers; `null` for a release of another kind. */
export function statisticsDetails({ manifest }: Release): StatisticsDetails | null {
  return manifest.kind === ICE_STATISTICS ? (manifest.details as unknown as StatisticsDetails) : null;
}

/** What a release of ICE's records remembers of its loading; `null` for a release of another kind. */
export function enforcementDetails({ manifest }: Release): EnforcementDetails | null {
  return manifest.kind === ICE_RECORDS ? (manifest.details as unknown as EnforcementDetails) : null;
}

/** Defects of a table that ended so: a kind that another version of the program knew ends as none. */
function countDefects({ defects }: TableLedger, outcome: string): number {
  return sum(defects.filter(({ kind }) => outcomeOf(kind) === outcome).map(({ count }) => count));
}

function outcomeOf(kind: DefectKind): string | undefined {
  return Object.hasOwn(defectKinds, kind) ? defectKinds[kind].outcome : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
