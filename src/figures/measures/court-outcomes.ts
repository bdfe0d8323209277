import type { Measure } from "../measure.ts";
import {
  CASES_PITFALL,
  caseDimensions,
  describedOn,
  FROM_RECORDS_ONLY,
  LATE_PITFALL,
  MEANING_PITFALL,
} from "./court-wording.ts";

const TWICE_PITFALL =
  "Counted figures are of initial and subsequent completions together: a case reopened and decided alike again counts twice. Ask by completion to tell them apart.";

/** What immigration judges decided, by the kind of decision. */
export const courtOutcomeMeasures: readonly Measure[] = [
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
      TWICE_PITFALL,
      MEANING_PITFALL,
      LATE_PITFALL,
    ],
    mistakenFor: ["removals", "final-orders", "ndd-final-orders", "court-completions", "in-absentia-orders"],
    counted: {
      records: "court",
      how: `Completions, by COMP_DATE, whose decision is an order of removal, deportation or exclusion, with the person present or in absentia. Orders with withholding of removal or protection under the Convention Against Torture are among them, which is our reading of their labels. Only removal, deportation and exclusion cases can end so. ${describedOn("order")}`,
      dimensions: [...caseDimensions, "completion"],
      differs: {
        eoir: "EOIR gives removal orders mostly among initial completions (63 percent of 767,398 in FY2025, CRS IN12638); here the later ones count too. Which of its figures hold orders with withholding or Convention Against Torture protection is not said in what we read.",
        trac: "TRAC counts removal orders among its outcomes of cases, by its own matching of proceedings and its own classes.",
        ice: "ICE's removals are departures, and its final orders also come from expedited removal, reinstatement and administrative removal, without a judge.",
      },
    },
  },
  {
    id: "voluntary-departures",
    name: "grants of voluntary departure by immigration judges",
    kind: "flow",
    unit: "cases",
    counts:
      "Cases in which an immigration judge granted voluntary departure in the period: the person may leave at their own expense within a set time, with an order of removal in the alternative.",
    leavesOut:
      "Grants by DHS before proceedings, grants by the Board of Immigration Appeals, and departures: whether and when anybody left is not in the records.",
    definedBy: "INA 240B, 8 U.S.C. 1229c; 8 CFR 1240.26 and 1241.1(f).",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "A grant is not a departure. When the time is overstayed the order in the alternative is final (8 CFR 1241.1(f)), which these records cannot show.",
      "Neither the time granted, up to 60 or 120 days, nor a bond is in the records.",
      "Not an order of removal, and not counted among removal-orders.",
      CASES_PITFALL,
      TWICE_PITFALL,
      LATE_PITFALL,
    ],
    mistakenFor: ["returns", "removal-orders", "removals"],
    counted: {
      records: "court",
      how: `Completions, by COMP_DATE, whose decision's label is voluntary departure, in cases of any type. That the grant is an outcome of its own and not an order, as long as nothing on record says otherwise, is our reading. ${describedOn("completion")}`,
      dimensions: [...caseDimensions, "completion"],
      differs: {
        eoir: "EOIR's yearbooks had a table of such grants; here initial and subsequent completions both count. We know of no EOIR count of grants that were overstayed.",
        trac: "TRAC lists voluntary departure orders as an outcome of their own beside removal orders, by its own matching of proceedings.",
        ice: "ICE and DHS count voluntary departures they confirmed among removals or returns, by the day of departure.",
      },
    },
  },
  {
    id: "relief-granted",
    name: "immigration court cases with relief granted",
    kind: "flow",
    unit: "cases",
    counts:
      "Cases that an immigration judge completed in the period by granting relief, by the kind of the application granted.",
    leavesOut:
      "Orders of removal with withholding or protection under the Convention Against Torture, which are orders; cases terminated or dismissed; relief granted by the Board of Immigration Appeals or by USCIS.",
    definedBy:
      "INA 208 (asylum), 240A (cancellation of removal) and 245 (adjustment of status), 8 U.S.C. 1158, 1229b and 1255; EOIR's table of court decisions: Relief Granted, Grant.",
    dimensions: [],
    howCounted: FROM_RECORDS_ONLY,
    pitfalls: [
      "Not the number of applications granted, and not an asylum grant rate: a rate needs denials, and there are two in use, over grants and denials or over all decided applications.",
      "Withholding and Convention Against Torture protection stand here only where the decision is relief, as in withholding-only cases; in removal cases they come with an order and are counted there.",
      "Of all case types, so it is not a part of court-completions, which is of five.",
      CASES_PITFALL,
      TWICE_PITFALL,
      MEANING_PITFALL,
      LATE_PITFALL,
    ],
    mistakenFor: ["court-completions", "asylum-applications-received", "asylum-applications-pending"],
    counted: {
      records: "court",
      how: `Completions, by COMP_DATE, whose decision grants relief, each once. The kind is that of the application granted in the same proceeding; of several the first in this order: asylum, withholding, Convention Against Torture, cancellation for permanent residents, cancellation for others, adjustment, other (our reading). Without a granted application on record the kind is not-recorded. ${describedOn("completion")}`,
      dimensions: [...caseDimensions, "completion", "relief"],
      differs: {
        eoir: "EOIR gives relief as a share of initial completions (about 5 percent in FY2025, CRS IN12638) and, apart from it, decisions on asylum applications with their rates; here each case counts once under one kind, later completions included.",
        trac: "TRAC counts relief cases by its own matching, and asylum decisions in a tool of its own that sets other relief apart.",
        ice: "ICE grants no relief of these kinds. Asylum and adjustment granted by USCIS are not in the court's records.",
      },
    },
  },
];
