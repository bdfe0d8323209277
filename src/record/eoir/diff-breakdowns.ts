import { countryName, eoirCountry, findCountry, fiscalYearOf } from "../../core/index.ts";
import type { RowBreakdown } from "../../store/index.ts";
import type { LookupRow } from "./read-lookups.ts";

/** How changes between two releases are broken down. */
export type ChangeDimension = "fiscal-year" | "nationality" | "application" | "decision";

/** A group of a breakdown: its value, and the value in words. */
export interface ChangeGroup {
  readonly value: string;
  readonly label: string;
}

/** What a look-up table says of a code. */
export type CodeMeaning = Pick<LookupRow, "lookup" | "code" | "label" | "caseType" | "type">;

/** Of one table: which columns tell the group, and what their values mean. */
export interface CourtBreakdown extends RowBreakdown {
  readonly name: ChangeDimension;
  readonly read: (values: readonly (string | null)[], lookups: readonly CodeMeaning[]) => ChangeGroup;
}

const UNKNOWN = "unknown";

/**
 * The breakdowns of each table of the court, by its name: the fiscal year a row was keyed in, filed or received in (of a
 * case the first of its proceedings), the case's nationality, the application, the decision.
 */
export function breakdownsOf(table: string): readonly CourtBreakdown[] {
  return breakdowns[table] ?? [];
}

function byYear(column: string): CourtBreakdown {
  return { name: "fiscal-year", columns: [column], read: ([month]) => yearOf(month) };
}

/** The nationality on the case's own row, found by the column that names the case. */
function byCase(ours: string): CourtBreakdown {
  const through = { table: "cases", theirs: "IDNCASE", ours, take: "only" } as const;
  return {
    name: "nationality",
    columns: ["NAT"],
    through,
    read: ([code], lookups) => countryOf(code, lookups),
  };
}

function byCode(name: ChangeDimension, column: string, label: CourtBreakdown["read"]): CourtBreakdown {
  return { name, columns: [column], read: label };
}

const breakdowns: Readonly<Record<string, readonly CourtBreakdown[]>> = {
  cases: [
    {
      ...byYear("INPUT_DATE"),
      through: { table: "proceedings", theirs: "IDNCASE", ours: "IDNCASE", take: "least" },
    },
    { name: "nationality", columns: ["NAT"], read: ([code], lookups) => countryOf(code, lookups) },
  ],
  proceedings: [
    byYear("INPUT_DATE"),
    byCase("IDNCASE"),
    { name: "decision", columns: ["CASE_TYPE", "DEC_CODE", "OTHER_COMP"], read: courtDecisionOf },
  ],
  appeals: [
    byYear("datAppealFiled"),
    byCase("idncase"),
    byCode("decision", "strBIADecision", ([code], lookups) =>
      codeOf(code, lookups, "board-decision", NO_DECISION),
    ),
  ],
  "appeal-cases": [byCase("idncase")],
  motions: [
    byYear("INPUT_DATE"),
    byCase("IDNCASE"),
    byCode("decision", "DEC", ([code]) => ({
      value: code ?? NO_DECISION.value,
      label: code === null || code === undefined ? NO_DECISION.label : (MOTION_DECISIONS[code] ?? code),
    })),
  ],
  applications: [
    byYear("APPL_RECD_DATE"),
    byCase("IDNCASE"),
    byCode("application", "APPL_CODE", ([code], lookups) =>
      codeOf(code, lookups, "application", { value: UNKNOWN, label: "unknown application" }),
    ),
  ],
  "custody-history": [byCase("IDNCASE")],
  representatives: [byCase("IDNCASE")],
  charges: [byCase("IDNCASE")],
};

const NO_DECISION: ChangeGroup = { value: "none", label: "no decision" };

/** The release has no look-up table for these. Source: notes of the Deportation Data Project on the court's motions. */
const MOTION_DECISIONS: Readonly<Record<string, string>> = {
  G: "granted",
  D: "denied",
  M: "not adjudicated or moot",
  O: "other",
  W: "withdrawn",
  J: "jurisdiction transferred to the Board",
};

function yearOf(month: string | null | undefined): ChangeGroup {
  if (month === null || month === undefined) return { value: UNKNOWN, label: "unknown year" };
  const year = `FY${fiscalYearOf(month)}`;
  return { value: year, label: year };
}

/** ISO 3166-1 alpha-3, told by our table of the court's codes, else by the release's own label. */
function countryOf(code: string | null | undefined, lookups: readonly CodeMeaning[]): ChangeGroup {
  const value = code === null || code === undefined ? UNKNOWN : (eoirCountry(code) ?? byLabel(code, lookups));
  return { value, label: value === UNKNOWN ? "unknown country" : countryName(value) };
}

function byLabel(code: string, lookups: readonly CodeMeaning[]): string {
  const label = lookups.find((row) => row.lookup === "nationality" && row.code === code)?.label ?? "";
  const found = findCountry(label);
  return typeof found === "string" && countryName(found) !== found ? found : UNKNOWN;
}

/** Case type, kind (C on the merits, O any other completion) and code: `RMV C X`, in the words of the release's look-up. */
function courtDecisionOf(
  [caseType, decision, completion]: readonly (string | null)[],
  lookups: readonly CodeMeaning[],
): ChangeGroup {
  const type = caseType ?? UNKNOWN;
  const code = decision ?? completion ?? null;
  if (code === null) return { value: `${type} none`, label: `${type}: no decision` };
  const kind = decision === null || decision === undefined ? "O" : "C";
  const value = `${type} ${kind} ${code}`;
  const row = lookups.find(
    (each) =>
      each.lookup === "court-decision" && each.code === code && each.caseType === type && each.type === kind,
  );
  return { value, label: row === undefined ? value : `${type}: ${row.label}` };
}

function codeOf(
  code: string | null | undefined,
  lookups: readonly CodeMeaning[],
  lookup: string,
  none: ChangeGroup,
): ChangeGroup {
  if (code === null || code === undefined) return none;
  const label = lookups.find((row) => row.lookup === lookup && row.code === code)?.label ?? "";
  return { value: code, label: label === "" ? code : label };
}
