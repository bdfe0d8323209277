import type { Measure } from "../measure.ts";
import {
  CASES_PITFALL,
  caseDimensions,
  describedOn,
  FIVE_TYPES,
  FROM_RECORDS_ONLY,
  LATE_PITFALL,
} from "./court-wording.ts";

const SAY_WHICH_PITFALL =
  "Three rates go by this name. They divide the same orders by different numbers of cases: say which.";
const NOT_HEARINGS_PITFALL =
  "Not the share of hearings missed, nor of people who ever missed one: EOIR does not track appearance at hearings (GAO-25-106867), and a missed hearing may be excused or continued.";
const RESCINDED_PITFALL = "Orders rescinded later stay in the numerator of the period they were made in.";

/** Orders made because the person did not appear, and what they are divided by. */
export const inAbsentiaMeasures: readonly Measure[] = [
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
      LATE_PITFALL,
    ],
    mistakenFor: ["removal-orders", "removals"],
    counted: {
      records: "court",
      how: `Completions, by COMP_DATE, whose decision is an order of removal, deportation or exclusion and whose ABSENTIA is Y. Orders in reopened cases count again, as subsequent completions; orders rescinded later still count on the day they were made. ${describedOn("order")}`,
      dimensions: [...caseDimensions, "completion"],
      differs: {
        eoir: "EOIR publishes those among initial completions; here subsequent ones count too. Ask for initial ones to compare.",
        trac: "TRAC's tools of deportation proceedings give hearing attendance as a trait of a case that began at a time, not orders by the day they were made.",
        ice: "ICE publishes no count of them that we know of; people ordered removed in absentia are among its people with final orders.",
      },
    },
  },
  {
    id: "in-absentia-rate-completions",
    name: "in absentia rate of initial completions",
    kind: "rate",
    rate: "quotient",
    unit: "percent",
    counts:
      "Orders made in absentia among the initial completions of the period, in percent of all initial completions of the same period.",
    leavesOut: "Cases still pending, and subsequent completions with the orders among them.",
    definedBy:
      "EOIR's in absentia rate, as CRS IF11892 (2021) describes it; INA 240(b)(5), 8 U.S.C. 1229a(b)(5).",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      SAY_WHICH_PITFALL,
      NOT_HEARINGS_PITFALL,
      "Cases that end fast, those with orders in absentia among them, weigh more in it than they will in the end: it says nothing of the cases that wait.",
      "Cases of detained people are in the denominator too; the non-detained rate leaves them out.",
      RESCINDED_PITFALL,
    ],
    mistakenFor: ["in-absentia-rate-all-cases", "in-absentia-rate-non-detained", "in-absentia-orders"],
    counted: {
      records: "court",
      how: `Initial completions in cases of the types ${FIVE_TYPES}, by COMP_DATE: those that are an order with ABSENTIA Y, divided by all. ${describedOn("completion")}`,
      dimensions: caseDimensions,
      differs: {
        eoir: "The same quotient as EOIR's (24 percent in FY2012, 46 percent in FY2019, CRS IF11892), from the release's codes rather than EOIR's own system. EOIR's yearbook of FY2018 heads its table as of I-862 (removal) cases; ours is of five case types unless filtered.",
        trac: "TRAC has no yearly series of this quotient that we know of; it gives hearing attendance by case.",
        ice: "ICE publishes no such rate: appearance in court is not in its statistics.",
      },
    },
  },
  {
    id: "in-absentia-rate-all-cases",
    name: "in absentia rate of completed and pending cases",
    kind: "rate",
    rate: "quotient",
    unit: "percent",
    counts:
      "Orders made in absentia among the initial completions of the period, in percent of those initial completions and the cases pending at its end together.",
    leavesOut: "Cases administratively closed, on appeal or otherwise decided before the period.",
    definedBy:
      "After Eagly and Shafer, Measuring In Absentia Removal in Immigration Court, 168 U. Pa. L. Rev. 817 (2020); CRS IF11892.",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      SAY_WHICH_PITFALL,
      NOT_HEARINGS_PITFALL,
      "The shorter the period, the lower the rate: the pending cases of all earlier years are in the denominator, the orders of one period in the numerator. Compare periods of one length only.",
      "Eagly and Shafer's figure (17 percent) is of non-detained removal cases completed or pending in FY2008 to FY2018; ours is of any custody, five case types and the period asked.",
      "A pending case may still end in absentia: the rate says what has happened, not what will.",
      "A case completed in the period and pending again at its end, after reopening, stands twice in the denominator.",
      RESCINDED_PITFALL,
    ],
    mistakenFor: ["in-absentia-rate-completions", "in-absentia-rate-non-detained", "in-absentia-orders"],
    counted: {
      records: "court",
      how: `The numerator of in-absentia-rate-completions, divided by the initial completions of the period plus the cases of the same types whose status on its last day is pending. Completions are described as on their day and pending cases as on the last day, so a group's two parts may be told at different times; there is no breakdown by fiscal year, which would mean two things. To take the cases pending at the end of whatever period is asked is our reading of the method. The state is the court's, not the respondent's.`,
      dimensions: caseDimensions.filter((dimension) => dimension !== "fiscal-year"),
      differs: {
        eoir: "EOIR divides by initial completions alone; pending cases have no part in its rate.",
        trac: "TRAC publishes no rate over completed and pending cases together that we know of.",
        ice: "ICE publishes no rate of court cases, completed or pending.",
      },
    },
  },
  {
    id: "in-absentia-rate-non-detained",
    name: "in absentia rate of non-detained initial completions",
    kind: "rate",
    rate: "quotient",
    unit: "percent",
    counts:
      "Orders made in absentia among the initial completions of the period of people not detained on the day of the decision, in percent of all those completions.",
    leavesOut:
      "Completions of people detained on that day or whose custody is not known, cases still pending, and subsequent completions.",
    definedBy:
      "GAO-25-106867 (December 2024): in absentia rates of non-detained respondents' initial case completions.",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      SAY_WHICH_PITFALL,
      NOT_HEARINGS_PITFALL,
      "GAO's figure (34 percent, FY2016 to FY2023) is of removal cases; ours is of five case types unless filtered.",
      "Not detained by a court's record is not ICE's non-detained docket, which is another population.",
      "Where custody is unknown the case is left out of both parts; look at how many completions that leaves out.",
      RESCINDED_PITFALL,
    ],
    mistakenFor: ["in-absentia-rate-completions", "in-absentia-rate-all-cases", "in-absentia-orders"],
    counted: {
      records: "court",
      how: `As in-absentia-rate-completions, of cases whose custody on the day of the completion is never-detained or released: by the dates of detention and release, and the custody code (N, D or R) of the proceeding decided. That these stand for custody on that day is our reading. ${describedOn("completion")}`,
      dimensions: caseDimensions,
      differs: {
        eoir: "EOIR's rate takes detained and non-detained cases together.",
        trac: "TRAC has no yearly series of this quotient that we know of.",
        ice: "ICE publishes no rate of orders in absentia; its non-detained docket is of people, with and without a court case.",
      },
    },
  },
];
