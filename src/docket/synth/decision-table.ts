import { decisionMeaning } from "../decision-meaning.ts";
import type { DecisionMeaning } from "../history.ts";

/** A row of the made-up tblLookupCourtDecision. */
export interface DecisionRow {
  readonly caseType: string;
  /** `C`: a decision on the merits (DEC_CODE). `O`: another completion (OTHER_COMP). */
  readonly kind: "C" | "O";
  readonly code: string;
  readonly label: string;
  readonly active: boolean;
}

/** Case types as in tblLookupCaseType. */
export const CASE_TYPES: Readonly<Record<string, string>> = {
  RMV: "Removal",
  DEP: "Deportation",
  EXC: "Exclusion",
  WHO: "Withholding Only",
  AOC: "Asylum Only Case",
  CFR: "Credible Fear Review",
  RFR: "Reasonable Fear Case",
  REC: "Rescission",
  CDR: "Continued Detention Review",
  CSR: "Claimed Status Review",
  NAC: "NACARA Adjustment",
  DCC: "Departure Control",
  DDC: "DD Appeal",
};

/** Decisions on the merits: `type | CODE label; CODE label; …`. One code means different things in different types. */
const MERITS = `
RMV | X Remove; V Voluntary Departure; R Relief Granted; T Terminate; U Dismissed by IJ; W Withdraw; O Other; E Remove-INA Withholding Granted; L Remove-CAT Withholding Granted; Z Remove-CAT Deferral Granted
DEP | D Deport; V Voluntary Departure; R Relief Granted; T Terminate; U Dismissed by IJ; W Withdraw; O Other; S Suspended
EXC | E Exclude; R Relief Granted; T Terminate; O Other; A Admitted
WHO | D Deny; G Grant-INA Withholding; H Grant-CAT Withholding; Z Grant-CAT Deferral; W Withdraw; A Abandonment; O Other; T Terminate
AOC | D Deny; G Grant; W Withdraw; A Abandonment; O Other; T Terminate; E Deny-CAT Deferral Granted
CFR | A Affirm - DHS Decision and No Credible Fear; V Vacate - DHS Decision and Credible Fear; W Withdraw; O Other
RFR | A Affirm - DHS Decision and No Reasonable Fear; V Vacate - DHS Decision and Reasonable Fear; W Withdraw; O Other
REC | R Rescind; D Not Rescinded; T Terminate; W Withdraw
CDR | C Continued Detained Status; L Lifted Detained Status; W Withdraw
CSR | A Affirm - DHS Decision; V Vacate - DHS Decision and Alien's Claimed Status Valid
NAC | G Grant; D Deny; W Withdraw; O Other
DCC | D Deny; G Grant; W Withdraw
DDC | S Sustained; D Dismissed; R Remanded
`;

/** Other completions, of every case type. */
const OTHER = [
  "A Administrative Closing - Other",
  "B Administrative Closing - Failure to Appear",
  "C Change of Venue",
  "F Failure to Prosecute (DHS cases only)",
  "J Jurisdiction Transferred to the BIA",
  "O Other Administrative Completion",
  "T Transfer",
  "Y Prosecutorial Discretion - Admin Close",
].join("; ");

/** Other completions of the types in which orders are made, besides. */
const MORE_OTHER = [
  "H Haitian",
  "I Prosecutorial Discretion - Terminated",
  "M In Court Prosecutorial Discretion - Admin Closure",
  "P Temporary Protected Status",
  "Q Final Grant of EOIR 42B/SUSP",
].join("; ");

/**
 * Rows no longer in use that share their case type, code and kind with one that is, under another label: who takes the
 * wrong one counts wrong. `type kind CODE label`.
 */
const RETIRED = `
RMV C X Zero Bond
RMV C T Transfer
RMV C V Vacated
RMV C R Rescind
RMV C E Exclude
RMV O A Affirmed
RMV O C Closed
RMV O T Terminated
DEP C D Deny
DEP C R Recommend Final
DEP O T Terminated
EXC C E Remove-INA Withholding Granted
WHO C D Deport
WHO C G Grant
AOC C D Deport
CFR C V Voluntary Departure
`;

/** The only row of its pair is one that is no longer in use; it still says what the code meant. */
const RETIRED_ALONE = `
EXC C W Withdraw
DEP C E Failure to Prosecute (DHS cases only)
`;

/** The made-up look-up of decisions in the order of its file. */
export const decisionRows: readonly DecisionRow[] = listRows();

function listRows(): DecisionRow[] {
  const retired = [...readRetired(RETIRED), ...readRetired(RETIRED_ALONE)];
  const active = MERITS.trim()
    .split("\n")
    .flatMap((line) => {
      const [caseType = "", merits = ""] = line.split(" | ");
      const withOrders = caseType === "RMV" || caseType === "DEP" || caseType === "EXC";
      const other = withOrders ? `${OTHER}; ${MORE_OTHER}` : OTHER;
      return [...readRows(caseType, "C", merits), ...readRows(caseType, "O", other)];
    });
  // Half of the rows out of use stand before those in use, half after them.
  return [
    ...retired.filter((_, index) => index % 2 === 0),
    ...active,
    ...retired.filter((_, index) => index % 2 === 1),
  ];
}

function readRows(caseType: string, kind: "C" | "O", text: string): DecisionRow[] {
  return text.split("; ").map((entry) => ({
    caseType,
    kind,
    code: entry.slice(0, 1),
    label: entry.slice(2),
    active: true,
  }));
}

function readRetired(text: string): DecisionRow[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [caseType = "", kind = "", code = "", ...label] = line.split(" ");
      return { caseType, kind: kind === "C" ? "C" : "O", code, label: label.join(" "), active: false };
    });
}

const meanings = new Map<string, DecisionMeaning>();
for (const row of [...decisionRows].sort((a, b) => Number(a.active) - Number(b.active)))
  meanings.set(row.caseType + row.kind + row.code, decisionMeaning(row.caseType, row.label));

/** What a decision of the made-up release means: the label of the row in use, read by the docket's own table. */
export function meaningOf(caseType: string, kind: "C" | "O", code: string): DecisionMeaning {
  return meanings.get(caseType + kind + code) ?? decisionMeaning(caseType, null);
}
