import { type CourtReleaseDetails, type LookupRow, readStoredLookups } from "../../record/index.ts";
import {
  type ColumnRequest,
  distinctTexts,
  MISSING,
  type Release,
  readColumns,
  type Store,
} from "../../store/index.ts";
import { type KeyPlaces, placeKeys } from "./case-places.ts";

/** A stored table as typed arrays by column name. */
export type CourtTableColumns<Name extends string> = { readonly rows: number } & Readonly<
  Record<Name, Int32Array>
>;

/** What the docket is worked out from, out of one release of the immigration court's records. */
export interface CourtRecords {
  readonly lookups: readonly LookupRow[];
  readonly places: KeyPlaces;
  readonly codes: {
    readonly caseTypes: readonly string[];
    readonly decisions: readonly string[];
    readonly completions: readonly string[];
    readonly courts: readonly string[];
    readonly nationalities: readonly string[];
    readonly languages: readonly string[];
    readonly appealTypes: readonly string[];
    readonly filers: readonly string[];
    readonly boardDecisions: readonly string[];
    readonly motionTypes: readonly string[];
    readonly applications: readonly string[];
  };
  readonly cases: CourtTableColumns<"id" | "type" | "nationality" | "language">;
  readonly proceedings: CourtTableColumns<
    | "id"
    | "case"
    | "charged"
    | "received"
    | "completed"
    | "due"
    | "type"
    | "decision"
    | "completion"
    | "absentia"
    | "court"
    | "custody"
    | "detained"
    | "released"
    | "nationality"
    | "language"
  >;
  readonly appeals: CourtTableColumns<
    "id" | "case" | "proceeding" | "type" | "filed" | "filedBy" | "decided" | "decision"
  >;
  readonly appealCases: CourtTableColumns<"appeal" | "case" | "proceeding">;
  /** Granted motions only, of the types that bear on a case's standing. */
  readonly motions: CourtTableColumns<"case" | "type" | "decided">;
  /** Granted applications only. */
  readonly applications: CourtTableColumns<"proceeding" | "code">;
  /** Appearances of a respondent's counsel before the court; `null` where the release has no such table. */
  readonly counsel: CourtTableColumns<"case" | "appeared"> | null;
  readonly custody: CourtTableColumns<"case" | "custody" | "detained" | "released">;
}

/** Custody codes in the order of their numbers here. */
const CUSTODY_CODES: readonly string[] = ["N", "D", "R"];
/** Motions that undo a decision or a closure when granted. */
const MOTIONS = ["O", "MA", "MC", "RD", "SA", "C", "CL"];

/** Reads them from the store: about a hundred bytes a proceeding. */
export async function readCourtRecords(
  store: Store,
  release: Release,
  grants: readonly string[],
): Promise<CourtRecords> {
  const has = (table: string): boolean => release.manifest.tables.some(({ name }) => name === table);
  const known = release.manifest.details["codes"] as CourtReleaseDetails["codes"] | undefined;
  const texts = async (table: string, column: string): Promise<readonly string[]> =>
    known?.[table]?.[column] ??
    (await distinctTexts(store, release, table, column)).map(({ value }) => value);
  const merged = async (column: string): Promise<string[]> => [
    ...new Set([...(await texts("cases", column)), ...(await texts("proceedings", column))]),
  ];
  const lookups = await readStoredLookups(store, release);
  const codes = {
    caseTypes: await merged("CASE_TYPE"),
    decisions: await texts("proceedings", "DEC_CODE"),
    completions: await texts("proceedings", "OTHER_COMP"),
    courts: await texts("proceedings", "BASE_CITY_CODE"),
    nationalities: await merged("NAT"),
    languages: await merged("LANG"),
    appealTypes: await texts("appeals", "strAppealType"),
    filers: await texts("appeals", "strFiledBy"),
    boardDecisions: await texts("appeals", "strBIADecision"),
    motionTypes: MOTIONS,
    applications: has("applications") ? await texts("applications", "APPL_CODE") : [],
  };
  const read = async <Name extends string>(
    table: string,
    columns: Readonly<Record<Name, readonly [string, ColumnRequest]>>,
    oneOf: Readonly<Record<string, readonly string[]>> = {},
  ): Promise<CourtTableColumns<Name>> => {
    const names = Object.keys(columns) as Name[];
    if (!has(table)) return { rows: 0, ...byName(names, []) } as CourtTableColumns<Name>;
    const wanted = Object.fromEntries(names.map((name) => columns[name]));
    const { rows, columns: arrays } = await readColumns(store, release, table, wanted, oneOf);
    return { rows, ...byName(names, arrays) } as CourtTableColumns<Name>;
  };
  const list = (values: readonly string[]): ColumnRequest => ({ values });
  const cases = await read("cases", {
    id: ["IDNCASE", "integer"],
    type: ["CASE_TYPE", list(codes.caseTypes)],
    nationality: ["NAT", list(codes.nationalities)],
    language: ["LANG", list(codes.languages)],
  });
  const counsel = await read(
    "representatives",
    { case: ["IDNCASE", "integer"], appeared: ["E_28_DATE", "date"] },
    { STRATTYLEVEL: ["COURT"], STRATTYTYPE: ["ALIEN"] },
  );
  return {
    lookups,
    codes,
    cases,
    places: placeKeys(cases.id),
    counsel: has("representatives") ? counsel : null,
    proceedings: await read("proceedings", {
      id: ["IDNPROCEEDING", "integer"],
      case: ["IDNCASE", "integer"],
      charged: ["OSC_DATE", "date"],
      received: ["INPUT_DATE", "date"],
      completed: ["COMP_DATE", "date"],
      due: ["DATE_APPEAL_DUE_STATUS", "date"],
      type: ["CASE_TYPE", list(codes.caseTypes)],
      decision: ["DEC_CODE", list(codes.decisions)],
      completion: ["OTHER_COMP", list(codes.completions)],
      absentia: ["ABSENTIA", list(["Y"])],
      court: ["BASE_CITY_CODE", list(codes.courts)],
      custody: ["CUSTODY", list(CUSTODY_CODES)],
      detained: ["DATE_DETAINED", "date"],
      released: ["DATE_RELEASED", "date"],
      nationality: ["NAT", list(codes.nationalities)],
      language: ["LANG", list(codes.languages)],
    }),
    appeals: await read("appeals", {
      id: ["idnAppeal", "integer"],
      case: ["idncase", "integer"],
      proceeding: ["idnProceeding", "integer"],
      type: ["strAppealType", list(codes.appealTypes)],
      filed: ["datAppealFiled", "date"],
      filedBy: ["strFiledBy", list(codes.filers)],
      decided: ["datBIADecision", "date"],
      decision: ["strBIADecision", list(codes.boardDecisions)],
    }),
    appealCases: await read("appeal-cases", {
      appeal: ["idnAppeal", "integer"],
      case: ["idncase", "integer"],
      proceeding: ["idnProceeding", "integer"],
    }),
    motions: await read(
      "motions",
      { case: ["IDNCASE", "integer"], type: ["REC_TYPE", list(MOTIONS)], decided: ["COMP_DATE", "date"] },
      { DEC: ["G"], REC_TYPE: MOTIONS },
    ),
    applications: await read(
      "applications",
      { proceeding: ["IDNPROCEEDING", "integer"], code: ["APPL_CODE", list(codes.applications)] },
      { APPL_DEC: grants },
    ),
    custody: await read("custody-history", {
      case: ["IDNCASE", "integer"],
      custody: ["CUSTODY", list(CUSTODY_CODES)],
      detained: ["DATDETAINED", "date"],
      released: ["DATRELEASED", "date"],
    }),
  };
}

function byName<Name extends string>(
  names: readonly Name[],
  arrays: readonly Int32Array[],
): Record<Name, Int32Array> {
  return Object.fromEntries(names.map((name, index) => [name, arrays[index] ?? new Int32Array(0)])) as Record<
    Name,
    Int32Array
  >;
}

/** A cell of a typed column as it is in the record: `null` for a missing one. */
export function cellOrNull(column: Int32Array, row: number): number | null {
  const cell = column[row] as number;
  return cell === MISSING ? null : cell;
}
