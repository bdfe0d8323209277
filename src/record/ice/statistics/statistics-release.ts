import { type IsoDate, UserError } from "../../../core/index.ts";
import type { Release } from "../../../store/index.ts";
import type { StatisticsWorkbook } from "./read-statistics.ts";

/** The one table of such a release, and its column that names the workbook. */
export const FIGURES_TABLE = "figures";
export const WORKBOOK_COLUMN = "workbook";

/** Raised whenever the stored form changes. */
export const STATISTICS_SCHEMA_VERSION = 1;

/** What the store remembers of one workbook beside its rows. */
export interface StoredWorkbook extends Omit<StatisticsWorkbook, "rows"> {
  readonly sha256: string;
  readonly rows: number;
}

/** What the store remembers of a release of workbooks that were loaded together. */
export interface StatisticsDetails {
  readonly workbooks: readonly StoredWorkbook[];
}

/**
 * The workbooks of a release, as its manifest names them.
 *
 * @throws UserError where another version of the program stored it in another form, or its manifest names none
 */
export function releaseWorkbooks({ id, path, manifest }: Release): readonly StoredWorkbook[] {
  if (manifest.schemaVersion !== STATISTICS_SCHEMA_VERSION) {
    const message = `The release ${id} was loaded by version ${manifest.programVersion}, which stored detention statistics in another form; load the workbooks again, or remove ${path}.`;
    throw new UserError("record.other-schema", message, { file: path });
  }
  const workbooks = manifest.details["workbooks"];
  if (Array.isArray(workbooks)) return workbooks as readonly StoredWorkbook[];
  const message = `The manifest in ${path} names no workbooks; remove that folder and load the workbooks again.`;
  throw new UserError("record.damaged-release", message, { file: path });
}

/** The latest of a workbook's dates: the day it is as of, where the snapshot's own is missing. */
export function workbookDay({ asOf, dates }: Pick<StatisticsWorkbook, "asOf" | "dates">): IsoDate | null {
  return asOf ?? Object.values(dates).toSorted().at(-1) ?? null;
}
