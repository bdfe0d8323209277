import { readAgency } from "../codes/agency.ts";
import { readArea } from "../codes/area.ts";
import { readDisposition } from "../codes/disposition.ts";
import { NOT_RECORDED, readLiftReason } from "../codes/lift-reason.ts";
import {
  readCriminality,
  readGender,
  readLabel,
  readNationality,
  readState,
  readThreatLevel,
  readWords,
  readYesNo,
} from "../codes/plain-codes.ts";
import { asPrinted, type CodeReader, UNKNOWN } from "../codes/read-code.ts";
import { readReleaseReason } from "../codes/release-reason.ts";
import type { IceKey, IceKind } from "../layout.ts";

/** The kinds of rows that are loaded. */
export type LoadedKind = Exclude<IceKind, "risk-assessments">;

/**
 * A stored column and the columns of the release it is read from. A `moment` is stored as two columns, its day and, with
 * `_second` at the end of its name, the seconds since midnight. A `code` comes from the first of its columns that tells
 * something, and has the value `blank` where none does.
 */
export type StoredColumn =
  | { readonly name: string; readonly form: "moment" | "day" | "year"; readonly key: IceKey }
  | {
      readonly name: string;
      readonly form: "code";
      readonly keys: readonly IceKey[];
      readonly read: CodeReader;
      readonly blank: string;
    };

/** How the rows of one kind are stored. Besides these columns every row has its person, file and row. */
export interface StoredKind {
  readonly kind: LoadedKind;
  readonly table: string;
  /** The column that says when it happened: a row without it is set aside. */
  readonly event: IceKey;
  readonly columns: readonly StoredColumn[];
  /** True where whole rows are compared with each other. */
  readonly comparesRows: boolean;
}

function moment(name: string, key: IceKey): StoredColumn {
  return { name, form: "moment", key };
}

function day(name: string, key: IceKey): StoredColumn {
  return { name, form: "day", key };
}

function code(
  name: string,
  read: CodeReader,
  keys: readonly IceKey[],
  blank: string = UNKNOWN,
): StoredColumn {
  return { name, form: "code", keys, read, blank };
}

const nationality: StoredColumn = code("nationality", readNationality, ["citizenship"]);
const gender: StoredColumn = code("gender", readGender, ["gender"]);
const birthYear: StoredColumn = { name: "birth_year", form: "year", key: "birth-year" };
const state: StoredColumn = code("state", readState, ["state"]);
const area: StoredColumn = code("area", readArea, ["area"]);
const program: StoredColumn = code("program", readWords, ["program"]);
const facility: readonly StoredColumn[] = [
  code("facility", asPrinted, ["facility"]),
  code("facility_code", asPrinted, ["facility-code"]),
];
const finalOrder: readonly StoredColumn[] = [
  code("final_order", readYesNo, ["final-order"]),
  day("final_order_date", "final-order-date"),
];

/** The stored tables, in the order in which persons are numbered. */
export const storedKinds: readonly StoredKind[] = [
  {
    kind: "arrests",
    table: "arrests",
    event: "apprehended",
    comparesRows: false,
    columns: [
      moment("day", "apprehended"),
      nationality,
      gender,
      birthYear,
      state,
      area,
      code("method", readWords, ["apprehension-method"]),
      code("agency", readAgency, ["arresting-agency", "program"]),
      program,
      code("criminality", readCriminality, ["criminality"]),
      ...finalOrder,
      day("departed", "departed"),
    ],
  },
  {
    kind: "detainers",
    table: "detainers",
    event: "detainer-prepared",
    comparesRows: false,
    columns: [
      day("day", "detainer-prepared"),
      nationality,
      gender,
      birthYear,
      state,
      area,
      ...facility,
      code("criminality", readCriminality, ["criminality"]),
      code("disposition", readDisposition, ["processing-disposition"]),
      code("threat_level", readThreatLevel, ["threat-level"]),
      ...finalOrder,
      code("lift_reason", readLiftReason, ["lift-reason"], NOT_RECORDED),
      code("detainer_type", readWords, ["detainer-type"]),
    ],
  },
  {
    kind: "detentions",
    table: "stints",
    event: "book-in",
    comparesRows: true,
    columns: [
      moment("book_in", "book-in"),
      moment("book_out", "book-out"),
      moment("stay_in", "stay-book-in"),
      moment("stay_out", "stay-book-out"),
      nationality,
      gender,
      birthYear,
      ...facility,
      area,
      code("agency", readAgency, ["program"]),
      program,
      code("release_reason", readReleaseReason, ["release-reason"]),
      code("stay_reason", readReleaseReason, ["stay-release-reason"]),
      code("criminality", readCriminality, ["criminality"]),
      ...finalOrder,
      day("departed", "departed"),
      code("threat_level", readThreatLevel, ["threat-level"]),
    ],
  },
  {
    kind: "removals",
    table: "removals",
    event: "departed",
    comparesRows: false,
    columns: [
      day("day", "departed"),
      nationality,
      code("country", readNationality, ["departure-country"]),
      gender,
      birthYear,
      state,
      area,
      code("criminality", readCriminality, ["case-criminality", "criminality"]),
      code("disposition", readDisposition, ["processing-disposition"]),
      program,
      code("agency", readAgency, ["arrest-program", "program"]),
      code("case_status", readLabel, ["case-status"]),
      ...finalOrder,
    ],
  },
  {
    kind: "encounters",
    table: "encounters",
    event: "encountered",
    comparesRows: false,
    columns: [
      day("day", "encountered"),
      nationality,
      gender,
      birthYear,
      area,
      code("event_type", readWords, ["event-type"]),
      program,
      code("agency", readAgency, ["program"]),
      code("criminality", readCriminality, ["criminality"]),
      code("disposition", readDisposition, ["processing-disposition"]),
      ...finalOrder,
    ],
  },
];

/** Columns that two rows of one stint may differ in. */
export const BOND_KEYS: ReadonlySet<IceKey> = new Set<IceKey>([
  "bond-posted-amount",
  "bond-posted-date",
  "bond-set-amount",
  "bond-set-date",
]);

/** How rows of a kind are stored. */
export function storedKind(kind: LoadedKind): StoredKind {
  return storedKinds.find((each) => each.kind === kind) as StoredKind;
}
