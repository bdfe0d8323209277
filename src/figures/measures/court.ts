import type { Measure } from "../measure.ts";
import {
  CASES_PITFALL,
  caseDimensions,
  DESCRIBED_ON_THE_DAY,
  DESCRIPTION_PITFALL,
  describedOn,
  FIVE_TYPES,
  LATE_PITFALL,
  MEANING_PITFALL,
} from "./court-wording.ts";

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
      DESCRIPTION_PITFALL,
    ],
    mistakenFor: [
      "ndd-total",
      "ndd-final-orders",
      "court-inactive",
      "asylum-applications-pending",
      "court-receipts",
    ],
    counted: {
      records: "court",
      how: `Cases of the types ${FIVE_TYPES} whose status on the day is pending: received, and no judge's decision or closure in force, which takes in cases reopened or remanded. A case is received on the earliest INPUT_DATE of its proceedings, the nearest the records have to the filing (our reading). A granted motion or a remand undoes a decision; where neither is on record a later proceeding of the case does (our reading). ${DESCRIBED_ON_THE_DAY}`,
      dimensions: caseDimensions,
      differs: {
        eoir: "EOIR counts the same case types, and as active those without a completion and without a recent call-up code that takes them off the calendar (EOIR Strategic Plan, appendix H). The release has no call-up codes; we leave out cases administratively closed and not put back, which comes near it and is not the same.",
        trac: "TRAC's backlog comes from the same records by its own matching of proceedings to cases; it adds inactive cases only in special reports.",
        ice: "ICE counts people, not cases: its non-detained docket also holds people whose court case is over and people never placed in court.",
      },
    },
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
      "On its first day hardly any case has a custody or an appearance of counsel on record: break receipts down by them with care.",
    ],
    mistakenFor: ["court-pending", "court-referrals", "court-completions"],
    counted: {
      records: "court",
      how: `Each case of the types ${FIVE_TYPES} once, on the day it enters the docket: the earliest INPUT_DATE of its proceedings, when the court keyed the record in; where that is blank the date of the charging document (OSC_DATE), else of the decision. That this day stands for the filing is our reading. ${describedOn("receipt")}`,
      dimensions: caseDimensions,
      differs: {
        eoir: "EOIR's initial receipts are of the same case types, by the filing of the charging document, a day the release does not give. Its total receipts add cases reopened, remanded and recalendared.",
        trac: "TRAC's tools of new proceedings hold deportation cases (removal cases among them) and leave out the courts' other kinds of proceedings.",
        ice: "ICE and DHS date a notice to appear by its issue; the filing with the court, which is counted here, can come months later.",
      },
    },
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
      MEANING_PITFALL,
      LATE_PITFALL,
    ],
    mistakenFor: ["removal-orders", "removals", "court-receipts"],
    counted: {
      records: "court",
      how: `Decisions by immigration judges in cases of the types ${FIVE_TYPES}, by COMP_DATE: a case's first is its initial completion, every later one, after a reopening or a remand, a subsequent one. A denial in an asylum-only or withholding-only case counts as ended, because any order stands outside that case (our reading). ${describedOn("completion")}`,
      dimensions: [...caseDimensions, "completion", "outcome"],
      differs: {
        eoir: "EOIR's total completions are initial and subsequent ones together, as here. It tells outcomes in its own system; the release's column for them (strFinalDisposition) is empty, so ours come from codes and labels. Its statistics of before about 2013 counted changes of venue and transfers too.",
        trac: "TRAC publishes outcomes under classes of its own and by its own matching of proceedings to cases, not as initial and subsequent completions.",
        ice: "ICE completes no court cases. Its removals and returns are departures, which the court's records do not hold.",
      },
    },
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
    counted: {
      records: "court",
      how: `Cases of the types ${FIVE_TYPES} whose status on the day is inactive: an administrative closure by the judge or the Board is the last thing in force, and neither a granted motion to recalendar (codes C and CL) nor a later proceeding has put the case back (our reading). ${DESCRIBED_ON_THE_DAY}`,
      dimensions: caseDimensions,
      differs: {
        eoir: "EOIR tells its inactive pending cases with call-up codes that the release does not have; ours rest on recorded closures alone, so they come near EOIR's and are not the same.",
        trac: "TRAC leaves these cases out of its backlog and adds them in special reports: about 300,000 beside 1,290,766 pending in January 2021.",
        ice: "ICE publishes no count of them that we know of. A person whose case is so closed stays in ICE's caseload (our reading).",
      },
    },
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
];
