import type { Measure } from "../measure.ts";

const CASES_PITFALL =
  "Cases, not people: one charging document is one case. Families often have a case for each member, and a person may have more than one case in time.";
const RESTATED_PITFALL =
  "EOIR restates its tables; a later release of the same year differs by a few percent.";
const EOIR_TABLE =
  "EOIR Adjudication Statistics, table of pending cases, new cases and total completions (FY2008 to FY2020, data of 19 April 2021); later years from CRS and EOIR texts, often in round words.";

/** The immigration courts of the Executive Office for Immigration Review (EOIR). */
export const courtMeasures: readonly Measure[] = [
  {
    id: "court-pending",
    name: "pending immigration court cases",
    kind: "stock",
    unit: "cases",
    counts: "Cases before the immigration courts on that day without a decision that completes them.",
    leavesOut:
      "Cases administratively closed (inactive), bond hearings and motions, appeals before the Board, and asylum applications pending with USCIS.",
    definedBy:
      "EOIR Adjudication Statistics, notes: removal, deportation, exclusion, asylum-only and withholding-only cases; INA 240; 8 CFR 1003.14.",
    dimensions: ["nationality", "state"],
    howCounted: EOIR_TABLE,
    pitfalls: [
      CASES_PITFALL,
      "A pending case is not an order of removal: nobody in it has a final order from that case.",
      "Pending at the end of a year is not last year's pending plus receipts less completions: closing and recalendaring move cases too.",
      "TRAC's backlog is its own count from the same records.",
      RESTATED_PITFALL,
    ],
    mistakenFor: [
      "ndd-total",
      "ndd-final-orders",
      "court-inactive",
      "asylum-applications-pending",
      "court-receipts",
    ],
  },
  {
    id: "court-receipts",
    name: "new immigration court cases",
    kind: "flow",
    unit: "cases",
    counts:
      "Charging documents filed with the immigration courts in the period that open a new case (initial receipts).",
    leavesOut: "Cases that came back by reopening, remand or recalendaring.",
    definedBy: "EOIR Adjudication Statistics, notes: initial receipts; INA 239; 8 CFR 1003.14.",
    dimensions: ["nationality", "state"],
    howCounted: EOIR_TABLE,
    pitfalls: [
      CASES_PITFALL,
      "The notice to appear may have been issued long before it was filed.",
      RESTATED_PITFALL,
    ],
    mistakenFor: ["court-pending", "court-referrals", "court-completions"],
  },
  {
    id: "court-completions",
    name: "immigration court completions",
    kind: "flow",
    unit: "cases",
    counts:
      "Decisions of immigration judges in the period that complete a case: removal, relief, voluntary departure, termination, dismissal and others.",
    leavesOut: "Transfers, changes of venue and administrative closures.",
    definedBy: "EOIR Adjudication Statistics, notes: initial and subsequent case completions.",
    dimensions: ["nationality", "state"],
    howCounted: EOIR_TABLE,
    pitfalls: [
      "Total completions include later decisions in reopened cases; initial completions do not. Say which.",
      "Completed is not removed, and not always ordered removed.",
      "Statistics of before about 2013 counted some administrative events as completions (DOJ Inspector General, I-2013-001).",
      RESTATED_PITFALL,
    ],
    mistakenFor: ["removal-orders", "removals", "court-receipts"],
  },
  {
    id: "court-inactive",
    name: "administratively closed immigration court cases",
    kind: "stock",
    unit: "cases",
    counts: "Cases taken off the courts' calendar without a decision and not put back by that day.",
    leavesOut: "Active pending cases, terminated and dismissed cases.",
    definedBy: "EOIR: inactive pending cases; Matter of Avetisyan, 25 I&N Dec. 688 (BIA 2012).",
    dimensions: ["nationality"],
    howCounted: "Single years as a report quoting EOIR gives them.",
    pitfalls: [
      CASES_PITFALL,
      "EOIR's pending cases leave them out; some other counts of the backlog add them.",
      "Administrative closure ends nothing: the case can be put back on the calendar.",
    ],
    mistakenFor: ["court-pending", "court-completions"],
  },
  {
    id: "court-referrals",
    name: "case referrals from DHS",
    kind: "flow",
    unit: "cases",
    counts:
      "Cases that the Department of Homeland Security brought to the immigration courts in the period, as EOIR's texts word it.",
    leavesOut: "Cases reopened, remanded or recalendared.",
    definedBy: "EOIR Strategic Plan, current operating environment.",
    dimensions: [],
    howCounted: "As EOIR's text states it for FY2023, in round words.",
    pitfalls: ["In substance close to new cases, but worded and rounded apart from the table of receipts."],
    mistakenFor: ["court-receipts", "court-pending"],
  },
  {
    id: "removal-orders",
    name: "orders of removal by immigration judges",
    kind: "flow",
    unit: "cases",
    counts: "Cases in which an immigration judge ordered removal, deportation or exclusion in the period.",
    leavesOut:
      "Orders made without a judge (expedited removal, reinstatement, administrative removal) and grants of voluntary departure.",
    definedBy: "INA 240(c)(1)(A) and 101(a)(47)(A), 8 U.S.C. 1229a(c)(1)(A) and 1101(a)(47)(A).",
    dimensions: ["nationality", "state"],
    howCounted: "The built-in record has no yearly table of it.",
    pitfalls: [
      "Ordered is not removed: departures are not in court records.",
      "An order is not final while an appeal is open or pending (8 CFR 1241.1).",
      "An order with withholding of removal or Convention Against Torture protection is an order and a protection.",
      CASES_PITFALL,
    ],
    mistakenFor: ["removals", "final-orders", "ndd-final-orders", "court-completions", "in-absentia-orders"],
  },
  {
    id: "in-absentia-orders",
    name: "orders of removal made in absentia",
    kind: "flow",
    unit: "cases",
    counts:
      "Cases in which an immigration judge ordered removal in the period because the person did not appear at a hearing.",
    leavesOut: "Orders made with the person present, and missed hearings that did not end in an order.",
    definedBy:
      "INA 240(b)(5)(A), 8 U.S.C. 1229a(b)(5)(A); 8 CFR 1003.26. Such an order is final at once (8 CFR 1241.1(e)).",
    dimensions: ["nationality", "state"],
    howCounted: "The built-in record has no yearly table of it.",
    pitfalls: [
      "A share of it depends on what it is divided by: completions of the year, all cases, or non-detained completions give very different rates.",
      "No appeal lies from it, only a motion to reopen; some are rescinded later.",
      CASES_PITFALL,
    ],
    mistakenFor: ["removal-orders", "removals"],
  },
];
