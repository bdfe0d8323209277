import type { LookupRow } from "./read-lookups.ts";

/** Decisions of immigration judges as case type, kind (C on the merits, O other), code and label. Source: labels of the agency's tblLookupCourtDecision as public copies of its data and codebook print them. */
const DECISIONS = `
RMV C X Remove
RMV C V Voluntary Departure
RMV C R Relief Granted
RMV C T Terminate
RMV C U Dismissed by IJ
RMV C W Withdraw
RMV C O Other
RMV C E Remove-INA Withholding Granted
RMV C Z Remove-CAT Deferral Granted
RMV O A Administrative Closing - Other
RMV O B Administrative Closing - Failure to Appear
RMV O C Change of Venue
RMV O T Transfer
RMV O F Failure to Prosecute (DHS)
RMV O I Prosecutorial Discretion - Terminated
RMV O M In-court PD admin closure
RMV O Y Prosecutorial Discretion - Admin Close
RMV O O Other Administrative Completion
DEP C D Deport
DEP C V Voluntary Departure
DEP C R Relief Granted
DEP C T Terminate
DEP O C Change of Venue
DEP O T Transfer
EXC C E Exclude
EXC C R Relief Granted
EXC O C Change of Venue
AOC C D Deny
AOC C G Grant
`;

/** Look-up rows that stand in where a release comes without the table: only those the docket cannot be told without. */
export const builtInLookups: readonly LookupRow[] = DECISIONS.trim()
  .split("\n")
  .map((line) => {
    const [caseType = "", type = "", code = "", ...label] = line.split(" ");
    return {
      lookup: "court-decision",
      code,
      label: label.join(" "),
      caseType,
      type,
      state: "",
      active: true,
    };
  });
