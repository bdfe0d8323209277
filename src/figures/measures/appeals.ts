import type { Measure } from "../measure.ts";
import { caseDimensions, FROM_RECORDS_ONLY, LATE_PITFALL } from "./court-wording.ts";

const ROWS =
  "A case appeal (strAppealType Case Appeal) with a day of filing, in time or not, counts once for each case it is taken in: the Board takes the cases of a family together, and those attached to an appeal (tblAppeal2) count one by one (our reading).";
const DESCRIBED =
  "Court, custody and representation before the immigration court are those of the day of filing. The state is the court's, not the respondent's.";

/** The Board of Immigration Appeals. */
export const appealMeasures: readonly Measure[] = [
  {
    id: "appeals-pending",
    name: "appeals pending at the Board of Immigration Appeals",
    kind: "stock",
    unit: "cases",
    counts: "Appeals from decisions of immigration judges that the Board has not decided on that day.",
    leavesOut:
      "Cases before the immigration courts, petitions for review in the federal courts, and appeals from DHS decisions.",
    definedBy: "8 CFR 1003.1(b) and 1003.38; EOIR Adjudication Statistics: case appeals.",
    dimensions: [],
    howCounted: "Single dates as a report quoting EOIR gives them.",
    pitfalls: [
      "While a timely appeal is pending the order is not final (8 CFR 1241.1).",
      "One person's case may have more than one appeal.",
      "Counted, it is more than the cases whose status is on-appeal: appeals filed late are in it, which keep no order from being final, and a case with two open appeals is in it twice. Cases that a federal court sent back to the Board are on-appeal, but not in it.",
    ],
    mistakenFor: ["court-pending", "appeals-completed"],
    counted: {
      records: "court",
      how: `${ROWS} Pending means filed on or before the day and without a Board decision dated by it. ${DESCRIBED} The fiscal year is that of filing.`,
      dimensions: [...caseDimensions, "filed-by"],
      differs: {
        eoir: "EOIR's figures are of case appeals; whether a family's counts once or for each case is not said in what we read. Here it counts for each. Motions, bond appeals, interlocutory appeals and remands by federal courts are left out here, whatever EOIR's total of all appeals holds.",
        trac: "TRAC's tools are of the immigration courts; we know of no regular count of TRAC's of appeals before the Board.",
        ice: "ICE publishes no count of appeals. People whose order is under a timely appeal have no final order and are not among its final orders.",
      },
    },
  },
  {
    id: "appeals-completed",
    name: "appeals completed by the Board of Immigration Appeals",
    kind: "flow",
    unit: "cases",
    counts: "Appeals from decisions of immigration judges that the Board decided in the period.",
    leavesOut: "Motions to the Board, bond appeals and appeals from DHS decisions.",
    definedBy: "8 CFR 1003.1(b) and (d); EOIR Adjudication Statistics: case appeals completed.",
    dimensions: [],
    howCounted: "Single years as a report quoting EOIR gives them.",
    pitfalls: [
      "A decision may dismiss the appeal, sustain it or send the case back; completed does not mean ordered removed.",
      "As EOIR publishes it. What we count from the court's records is appeals-decided.",
    ],
    mistakenFor: ["appeals-pending", "court-completions", "appeals-decided"],
  },
  {
    id: "appeals-decided",
    name: "case appeals decided by the Board of Immigration Appeals, by outcome",
    kind: "flow",
    unit: "cases",
    counts:
      "Case appeals that the Board decided in the period, by what its decision came to and by who had filed the appeal.",
    leavesOut:
      "Appeals without a day of filing, motions to the Board, bond appeals, interlocutory appeals, remands by federal courts and appeals from DHS decisions.",
    definedBy: "8 CFR 1003.1(b) and (d), 1003.4 (withdrawal) and 1003.38; EOIR's table of Board decisions.",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "Affirmed means that the immigration judge's decision stands: the appeal was dismissed, withdrawn, rejected or out of time. The decision may be an order, relief or an end.",
      "Sustained names no winner by itself: look at who filed. What DHS gains by an appeal sustained cannot be told from the code.",
      "A decision is not an order of removal made by the Board; whether an order is final after it is told by court-docket.",
      LATE_PITFALL,
    ],
    mistakenFor: ["appeals-completed", "appeals-pending", "court-completions"],
    counted: {
      records: "court",
      how: `${ROWS} Decided by the day of the Board's decision (datBIADecision); one dated before the filing counts on the day of filing. The outcome is told from the Board's code by a list we reviewed, since no regulation names the codes (our reading); a code not on it gives unknown. ${DESCRIBED} The fiscal year is that of the decision.`,
      dimensions: [...caseDimensions, "appeal-outcome", "filed-by"],
      differs: {
        eoir: "EOIR's figure of the same thing is appeals-completed. Whether a family's appeal counts there once or for each case is not said in what we read; here it counts for each, and the classes of outcome are ours.",
        trac: "TRAC's tools are of the immigration courts; we know of no regular series of TRAC's of the Board's decisions.",
        ice: "ICE publishes no decisions on appeal; its final orders carry a date of its own.",
      },
    },
  },
];
