import { type Release, type ReleaseWriter, readRows, type Store } from "../../store/index.ts";
import type { LookupRow } from "./read-lookups.ts";

const TABLE = "lookups";

const LOOKUP_COLUMNS = {
  lookup: "text",
  code: "text",
  label: "text",
  caseType: "text",
  type: "text",
  state: "text",
  active: "integer",
} as const;

/** Keeps the look-up tables of a release with it, as one table. */
export async function writeLookups(writer: ReleaseWriter, rows: readonly LookupRow[]): Promise<void> {
  await writer.writeTable(
    { name: TABLE, columns: LOOKUP_COLUMNS, rowsRead: rows.length, rowsSetAside: {} },
    rows.map((row) => ({ ...row, active: row.active ? 1 : 0 })),
  );
}

/** The look-up tables of a loaded release, as they were read. @throws UserError where the file is gone or damaged */
export async function readStoredLookups(store: Store, release: Release): Promise<LookupRow[]> {
  const rows = await readRows(store, release, TABLE, LOOKUP_COLUMNS);
  return rows.map((row) => ({
    lookup: row.lookup ?? "",
    code: row.code ?? "",
    label: row.label ?? "",
    caseType: row.caseType ?? "",
    type: row.type ?? "",
    state: row.state ?? "",
    active: row.active === 1,
  }));
}
