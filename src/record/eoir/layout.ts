import { tableLayouts } from "./layout-tables.ts";

/** What a column's values look like: it decides how a value is read and what makes one impossible. */
export type ColumnKind = "id" | "date" | "month" | "time" | "code" | "text" | "number" | "flag";

/** A column as the court's files have it. */
export interface CourtColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** `needed`: a release without it is not loaded. `kept`: stored where it is there. `known`: recognised, not stored. */
  readonly use: "needed" | "kept" | "known";
  /** Names it had in earlier releases, in lower case. */
  readonly aliases: readonly string[];
}

/** A table as the court's files have it. */
export interface CourtTable {
  /** What we call it in the store: `proceedings`. */
  readonly name: string;
  /** The agency's file without its ending: `B_TblProceeding`. */
  readonly file: string;
  /** Its primary key, or the column no row may be without. */
  readonly key: string;
  /** True where several rows may have one key: a list of what belongs to it. */
  readonly repeats?: boolean;
  /** Without a required table nothing is loaded; another is reported as missing. */
  readonly required: boolean;
  readonly columns: readonly CourtColumn[];
}

/** The same in short: a line for each column, `NAME kind [needed|kept]`. */
export interface TableLayout extends Omit<CourtTable, "columns"> {
  readonly columns: string;
}

/** Earlier names that no rule gives. GENDER became Sex in 2025. */
const ALIASES: Readonly<Record<string, readonly string[]>> = { Sex: ["gender"] };

/** Every table of the court's release that is read, in the order it is read. */
export const courtTables: readonly CourtTable[] = tableLayouts.map(({ columns, ...table }) => ({
  ...table,
  columns: columns
    .trim()
    .split("\n")
    .map((line) => readColumn(line.trim())),
}));

function readColumn(line: string): CourtColumn {
  const [name = "", kind = "", use = "known"] = line.split(" ");
  // Eight columns of the motions gained the ending `_Remove` between 2025 and 2026.
  const former = name.endsWith("_Remove") ? [name.slice(0, -"_Remove".length).toLowerCase()] : [];
  return {
    name,
    kind: kind as ColumnKind,
    use: use as CourtColumn["use"],
    aliases: [...former, ...(ALIASES[name] ?? [])],
  };
}
