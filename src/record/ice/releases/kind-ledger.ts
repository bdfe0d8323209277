import type { IceRelease } from "../layout.ts";
import type { BlankedCells } from "./raw-table.ts";
import type { LoadedKind } from "./stored-tables.ts";

/** A rule that was applied to the rows of a kind, in words, where it is from, and how many rows it met. */
export interface AppliedRule {
  readonly rule: string;
  readonly source: string;
  readonly rows: number;
}

/** A file, or a sheet of one, and its rows. */
export interface PartCount {
  readonly file: string;
  readonly sheet: string | null;
  readonly rowsRead: number;
}

/** A printed value that the code tables lack, and what it was stored as. */
export interface UnlistedValue {
  readonly column: string;
  readonly printed: string;
  readonly storedAs: string;
  readonly rows: number;
}

/** What happened to the rows of one kind while a release was loaded. */
export interface KindLedger {
  readonly kind: LoadedKind;
  readonly layout: IceRelease;
  readonly parts: readonly PartCount[];
  readonly rowsRead: number;
  readonly rowsKept: number;
  /** Rows by why they are not in the table; with the rows kept they add up to the rows read. */
  readonly setAside: Readonly<Record<string, number>>;
  readonly blanked: readonly BlankedCells[];
  readonly unlisted: readonly UnlistedValue[];
  readonly rules: readonly AppliedRule[];
  /** Rows kept that have no person's id. */
  readonly idMissing: number;
  /** Columns of the layout that some file lacks. */
  readonly columnsMissing: readonly string[];
  /** Columns of some file that the layout lacks. */
  readonly columnsUnknown: readonly string[];
  /** Columns that stand twice in some file; the second is not read. */
  readonly columnsRepeated: readonly string[];
}
