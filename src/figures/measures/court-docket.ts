import type { Measure } from "../measure.ts";
import {
  caseDimensions,
  DESCRIBED_ON_THE_DAY,
  DESCRIPTION_PITFALL,
  describedOn,
  FIVE_TYPES,
  FROM_RECORDS_ONLY,
  MEANING_PITFALL,
} from "./court-wording.ts";

const STANDINGS =
  "pending, inactive (administratively closed), appealable (ordered, the time to appeal still running), on-appeal, final-order, voluntary-departure, relief, ended (terminated, dismissed or otherwise without an order in the case) or unknown";
const NOBODY_LEAVES_PITFALL =
  "A case stays where its last decision left it: departures and executed removals are not in the court's records, so a case under a final order may be that of a person who left long ago.";
const WAIVER_PITFALL =
  "Final is told from dates. A waiver of appeal, which makes an order final at once (8 CFR 1241.1(b)), and an overstayed voluntary departure (8 CFR 1241.1(f)) cannot be seen; such cases become final later here, or not at all.";
const NO_FINALITY = "EOIR publishes no count by finality";

/** Every case of the immigration courts by where it stands, and how long it took. */
export const courtDocketMeasures: readonly Measure[] = [
  {
    id: "court-docket",
    name: "immigration court cases by where they stand",
    kind: "stock",
    unit: "cases",
    counts: `Every case the immigration courts have received by that day, by its status on the day: ${STANDINGS}.`,
    leavesOut:
      "Cases without a proceeding or without any date in the records, bond hearings, petitions for review in the federal courts, and whatever happens after the decision, such as departures.",
    definedBy:
      "8 CFR 1003.14 (a case begins), 8 CFR 1241.1 and 1241.31 (an order is final), 8 CFR 1003.6 and 1003.38 (appeal), 8 CFR 1003.2 and 1003.23 (reopening); Matter of Avetisyan, 25 I&N Dec. 688 (BIA 2012) (administrative closure).",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "Cases of all types, also reviews of fear findings and others that end in no order. EOIR's statistics are of five types: filter by case type to compare.",
      NOBODY_LEAVES_PITFALL,
      WAIVER_PITFALL,
      MEANING_PITFALL,
      DESCRIPTION_PITFALL,
      "Records have disappeared between monthly releases (TRAC reports 580, 586 and 624): a later release may hold fewer cases.",
    ],
    mistakenFor: ["court-pending", "ndd-total", "ndd-final-orders", "court-cohorts"],
    counted: {
      records: "court",
      how: `Each case once. Its rows are taken in the order of their dates, none dated after the day, through the rules of finality: an order is final at once if made in absentia, else on the day the Board lets it stand, or, where no appeal was filed in time, on the day after the time to appeal (up to the recorded due date, else 30 days, moved on to a working day). What each code of the Board does, that an appeal without a proceeding is from the last decision, and that a later proceeding undoes a decision are our reading. ${DESCRIBED_ON_THE_DAY}`,
      dimensions: ["status", "basis", "protection", ...caseDimensions],
      differs: {
        eoir: `${NO_FINALITY}: it counts pending and inactive cases on a day and completions over a period, not where completed cases stand.`,
        trac: "TRAC gives pending cases and outcomes; its outcomes do not say whether an order is final.",
        ice: "ICE's dockets count people it has an open case for, leave out those it knows have left, and take in final orders made without a judge.",
      },
    },
  },
  {
    id: "court-cohorts",
    name: "immigration court cases of a year by where they stand now",
    kind: "stock",
    unit: "cases",
    counts:
      "Cases received in a fiscal year, by their status on the day: what has become of the year's cases.",
    leavesOut:
      "Cases of other years, cases without a proceeding or without any date in the records, and whatever happens after the decision.",
    definedBy:
      "As court-docket, followed by the year of receipt; compare DHS Office of Homeland Security Statistics, Enforcement Lifecycle Report.",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "Young years hold more open cases. Shares of their decided cases lean to what is decided fast, detained cases and orders in absentia; give shares of all cases and say how many are open.",
      "A status can change again: appeals, remands and reopened cases move cases of old years too.",
      NOBODY_LEAVES_PITFALL,
      WAIVER_PITFALL,
      "Cases of one family often end alike, so differences between small groups say little.",
    ],
    mistakenFor: ["court-docket", "court-receipts", "court-completions"],
    counted: {
      records: "court",
      how: `Counted as court-docket is, and meant to be asked by fiscal year and status. A case's year is that of its earliest INPUT_DATE (our reading of the filing). Over all years it is the same count as court-docket. ${DESCRIBED_ON_THE_DAY}`,
      dimensions: ["status", "basis", "protection", ...caseDimensions],
      differs: {
        eoir: "EOIR publishes decisions by the year they were made in, not by the year the case began in.",
        trac: "TRAC follows deportation cases by when they began, with outcomes under its own classes and without finality.",
        ice: "ICE publishes none that we know of. DHS's Enforcement Lifecycle Report follows people from an encounter on, across agencies, where this follows cases from receipt on, in one court system.",
      },
    },
  },
  {
    id: "final-order-age",
    name: "immigration court cases under a final order, by age of the order",
    kind: "stock",
    unit: "cases",
    counts:
      "Cases under a final order of removal, deportation or exclusion on the day, by the years since the order became final.",
    leavesOut:
      "Orders still open to appeal or on appeal, orders undone by reopening or remand, orders made without a judge, and voluntary departure, whether overstayed or not.",
    definedBy:
      "INA 101(a)(47)(B), 8 U.S.C. 1101(a)(47)(B); 8 CFR 1241.1 and, for deportation, 8 CFR 1241.31; 8 CFR 1240.15 (no appeal from an order in absentia).",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "Not the people with final orders who are in the country: departures are not in the records, and orders of decades stand in it.",
      WAIVER_PITFALL,
      "An order with withholding of removal or protection under the Convention Against Torture is a final order and is counted; the protection is a dimension.",
      "The age runs from the day the order became final, not from the judge's decision; an order made anew after reopening starts anew.",
      MEANING_PITFALL,
    ],
    mistakenFor: ["ndd-final-orders", "final-orders", "removal-orders", "detained-final-orders"],
    counted: {
      records: "court",
      how: `Each case whose status on the day is final-order, told as for court-docket (what each code of the Board does to an order is our reading). The age is counted from the first day of the present unbroken stretch under a final order, in whole years: under 1, 1 to under 2, 2 to under 5, 5 to under 10, and 10 or more. ${DESCRIBED_ON_THE_DAY}`,
      dimensions: ["age-of-order", "basis", "protection", ...caseDimensions],
      differs: {
        eoir: `${NO_FINALITY} and none by the age of an order.`,
        trac: "TRAC counts removal orders when they are made; it publishes none by whether and since when they are final.",
        ice: "ICE's count is of people on its non-detained docket, by its own final order date, with orders made without a judge and without those it knows have left; published for 24 November 2024 by country, not by age.",
      },
    },
  },
  {
    id: "time-to-decision",
    name: "median time from receipt to the first completion",
    kind: "rate",
    rate: "median",
    unit: "days",
    counts:
      "Days from a case's receipt to its initial completion: the median over the cases received in the period, cases still open included for as long as they have been followed.",
    leavesOut:
      "Time before the court received the case and after its first completion (appeals, remands, reopened proceedings).",
    definedBy:
      "Estimator of Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457-481; initial case completion as EOIR defines it.",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "Where more than half of the cases are still open the median is not known yet; the figure is then the longest time followed and stands as a lower bound.",
      "The period is that of receipt. A median over the cases completed in a year is another number, because it leaves out the cases that still wait.",
      "Administrative closure does not stop the clock: a closed case counts as open.",
      "Custody and representation are those of the first day, when hardly anything of them is on record; never-detained is told from the whole record (our reading).",
    ],
    mistakenFor: ["length-of-stay", "atd-length", "court-completions"],
    counted: {
      records: "court",
      how: `Cases of the types ${FIVE_TYPES} received in the period, from the earliest INPUT_DATE (our reading of the filing) to COMP_DATE of the first decision that completes the case. A case without one is open and is followed to the last day of the records (censored there). The median is the first day on which, by the estimator, at most half are undecided. ${describedOn("receipt")}`,
      dimensions: caseDimensions,
      differs: {
        eoir: "EOIR publishes median completion times and, apart from them, median pending times, both of detained cases only: cases completed, or cases pending, each by themselves.",
        trac: "TRAC gives means, not medians: of the days of cases decided in a year, and apart from them of the days pending cases have waited so far.",
        ice: "ICE's lengths of stay are days in custody or in Alternatives to Detention, of people, not days to a decision.",
      },
    },
  },
];
