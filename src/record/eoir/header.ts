import { UserError } from "../../core/index.ts";
import type { CourtColumn, CourtTable } from "./layout.ts";

/** A file's header, matched to the table it holds. */
export interface MatchedHeader {
  /** For each field of a row in file order the column it is; `null` for one we do not know. */
  readonly fields: readonly (CourtColumn | null)[];
  /** Columns stored, in the order of the layout; those the file lacks are blank. */
  readonly stored: readonly CourtColumn[];
  /** Names in the header that are no column we know: reported. */
  readonly unknown: readonly string[];
  /** Columns we would store and the file does not have: reported. */
  readonly missing: readonly string[];
}

/**
 * Matches a header row to its table by name, in any case of letters and with the names columns had in earlier releases;
 * never by position.
 *
 * @throws UserError where a needed column is missing or a column stands twice
 */
export function matchHeader(names: readonly string[], table: CourtTable, file: string): MatchedHeader {
  const fields = names.map((name) => findColumn(table, name));
  for (const [index, column] of fields.entries()) {
    if (column !== null && fields.indexOf(column) !== index) {
      const message = `${file} has the column ${column.name} twice in its header; it may be two files in one, so get it again.`;
      throw new UserError("record.column-twice", message, { file, row: 1, column: column.name });
    }
  }
  const absent = table.columns.filter((column) => column.use !== "known" && !fields.includes(column));
  const needed = absent.filter(({ use }) => use === "needed").map(({ name }) => name);
  if (needed.length > 0) {
    const columns = needed.length === 1 ? "a column" : "columns";
    const message = `${file} lacks ${columns} the docket cannot be told without: ${needed.join(", ")}; check that the file is whole and that its first row is the header.`;
    throw new UserError("record.missing-column", message, { file, row: 1, column: needed[0] ?? "" });
  }
  return {
    fields,
    stored: table.columns.filter(({ use }) => use !== "known"),
    unknown: names.filter((_, index) => fields[index] === null),
    missing: absent.map(({ name }) => name),
  };
}

function findColumn({ columns }: CourtTable, name: string): CourtColumn | null {
  const wanted = name.trim().toLowerCase();
  return (
    columns.find((column) => column.name.toLowerCase() === wanted || column.aliases.includes(wanted)) ?? null
  );
}
