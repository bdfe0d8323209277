import { z } from "zod";
import type { CaseHistory, Day, DecisionMeaning, Standing } from "../../src/docket/index.ts";

/** A worked case: a history under the court's own column names, and what its status is on some days. */
export interface GoldenCase {
  readonly id: string;
  /** The rule it shows. */
  readonly why: string;
  readonly history: CaseHistory;
  readonly expect: readonly Expectation[];
}

export interface Expectation {
  readonly asOf: Day;
  /** `null`: not yet on the docket. Of a standing only what the case states is there to compare. */
  readonly standing: Partial<Standing> | null;
}

const date = z.iso.date();
const row = z.strictObject({
  n: z.int(),
  OSC_DATE: date.nullable(),
  INPUT_DATE: date.nullable(),
  COMP_DATE: date.nullable(),
  DEC_CODE: z.string().nullable(),
  OTHER_COMP: z.string().nullable(),
  ABSENTIA: z.enum(["Y", "N"]).nullable(),
  DATE_APPEAL_DUE_STATUS: date.nullable(),
  CASE_TYPE: z.string(),
});
const document = z.strictObject({
  about: z.string(),
  lookup: z.array(
    z.strictObject({
      strCaseType: z.string(),
      strDecCode: z.string(),
      strDecDescription: z.string(),
      strDecType: z.enum(["C", "O"]),
    }),
  ),
  cases: z.array(
    z.strictObject({
      id: z.string(),
      why: z.string(),
      caseType: z.string(),
      proceedings: z.array(row),
      appeals: z.array(
        z.strictObject({
          proceeding: z.int().nullable(),
          strAppealCategory: z.string(),
          strAppealType: z.string(),
          datAppealFiled: date.nullable(),
          strFiledBy: z.string().nullable(),
          datBIADecision: date.nullable(),
          strBIADecision: z.string().nullable(),
        }),
      ),
      motions: z.array(
        z.strictObject({
          proceeding: z.int().nullable(),
          REC_TYPE: z.string(),
          DEC: z.string().nullable(),
          COMP_DATE: date.nullable(),
          MOTION_RECD_DATE: date.nullable(),
        }),
      ),
      expect: z.array(
        z.strictObject({
          asOf: date,
          status: z
            .enum([
              "pending",
              "inactive",
              "appealable",
              "on-appeal",
              "final-order",
              "voluntary-departure",
              "relief",
              "ended",
              "unknown",
            ])
            .nullable(),
          basis: z.enum(["bia", "window", "absentia", "unknown"]).optional(),
          protection: z.enum(["none", "withholding", "cat"]).optional(),
        }),
      ),
    }),
  ),
});

/** Reads a document of worked cases; throws where it has not the form of docket/golden-cases.json. */
export function readGolden(json: string): GoldenCase[] {
  const { lookup, cases } = document.parse(JSON.parse(json));
  const meaningOf = (proceeding: z.infer<typeof row>): DecisionMeaning | null => {
    const code = proceeding.DEC_CODE ?? proceeding.OTHER_COMP;
    if (code === null) return null;
    const type = proceeding.DEC_CODE === null ? "O" : "C";
    const entry = lookup.find(
      (each) =>
        each.strCaseType === proceeding.CASE_TYPE && each.strDecCode === code && each.strDecType === type,
    );
    return entry === undefined ? "unknown" : labelMeaning(proceeding.CASE_TYPE, entry.strDecDescription);
  };
  return cases.map(({ id, why, proceedings, appeals, motions, expect }) => ({
    id,
    why,
    history: {
      proceedings: proceedings.map((each) => ({
        id: each.n,
        received: dayOrBlank(each.INPUT_DATE),
        charged: dayOrBlank(each.OSC_DATE),
        completed: dayOrBlank(each.COMP_DATE),
        decision: meaningOf(each),
        absentia: each.ABSENTIA === "Y",
        appealDue: dayOrBlank(each.DATE_APPEAL_DUE_STATUS),
      })),
      appeals: appeals.map((each) => ({
        proceeding: each.proceeding,
        type: each.strAppealType,
        filed: dayOrBlank(each.datAppealFiled),
        filedBy: each.strFiledBy ?? "",
        decided: dayOrBlank(each.datBIADecision),
        decision: each.strBIADecision,
      })),
      motions: motions.map((each) => ({
        proceeding: each.proceeding,
        type: each.REC_TYPE,
        granted: each.DEC === "G",
        decided: dayOrBlank(each.COMP_DATE),
      })),
    },
    expect: expect.map(({ asOf, status, basis, protection }) => ({
      asOf: dayOf(asOf),
      standing:
        status === null
          ? null
          : { status, ...(basis && { basis }), ...(protection && { protection }), ...withoutOrder(status) },
    })),
  }));
}

function dayOf(iso: string): Day {
  return Date.parse(iso) / 86_400_000;
}

/** The ISO date of a day, for the names of tests and for messages. */
export function isoDate(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

function dayOrBlank(iso: string | null): Day | null {
  return iso === null ? null : dayOf(iso);
}

/** Basis and protection belong to final orders only. */
function withoutOrder(status: string): Partial<Standing> {
  return status === "final-order" ? {} : { basis: null, protection: null };
}

/** The labels of the worked cases by the list "Decisions" of docket/RULES.md; what it has not is unknown. */
function labelMeaning(caseType: string, label: string): DecisionMeaning {
  if (["RMV", "DEP", "EXC"].includes(caseType)) {
    if (["Remove", "Deport", "Exclude"].includes(label)) return "order";
    if (label === "Remove-INA Withholding Granted") return "order-withholding";
    if (/^Remove-CAT (?:Withholding|Deferral) Granted$/.test(label)) return "order-cat";
  }
  if (["AOC", "WHO"].includes(caseType) && label === "Deny") return "end";
  if (label === "Voluntary Departure") return "voluntary-departure";
  if (label === "Relief Granted" || label.startsWith("Grant")) return "relief";
  if (["Terminate", "Dismissed by IJ", "Withdraw", "Other"].includes(label)) return "end";
  if (label.startsWith("Failure to Prosecute") || label === "Prosecutorial Discretion - Terminated")
    return "end";
  if (label.startsWith("Administrative Closing") || label === "Prosecutorial Discretion - Admin Close") {
    return "closure";
  }
  return ["Change of Venue", "Transfer"].includes(label) ? "move" : "unknown";
}
