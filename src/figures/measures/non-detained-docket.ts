import type { Measure } from "../measure.ts";

const NDD_PITFALLS = [
  "A count of people on one day. It says nothing of how many joined the docket or left it in a year.",
  "People held by a prison, a jail or another agency are on it: non-detained means not in ICE custody, not at liberty.",
];

/** ICE's caseload outside its own custody, and people with final orders of removal. */
export const nonDetainedDocketMeasures: readonly Measure[] = [
  {
    id: "ndd-total",
    name: "people on ICE's non-detained docket",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens in ICE's caseload who are not in ICE custody on that day: those with a final order of removal and those whose proceedings are still open.",
    leavesOut:
      "People in ICE custody, who are on the detained docket, and people without lawful status whom ICE has no open case for.",
    definedBy:
      "ICE: Deputy Director's letter to Rep. Tony Gonzales, 25 September 2024, and the annual reports of Enforcement and Removal Operations (ERO).",
    dimensions: ["nationality", "area-of-responsibility"],
    howCounted:
      'As ICE\'s annual reports state it for the end of a fiscal year, mostly in words such as "almost 7.7 million".',
    pitfalls: [
      ...NDD_PITFALLS,
      "Published in round words only, so its figures stand as ranges.",
      "Larger than the immigration courts' pending cases, because it also holds people whose court case is over and people never placed in court.",
    ],
    mistakenFor: ["ndd-final-orders", "court-pending", "final-orders"],
  },
  {
    id: "ndd-final-orders",
    name: "people on ICE's non-detained docket with a final order of removal",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens on ICE's non-detained docket on that day who have a final order of removal, by country of citizenship.",
    leavesOut:
      "People with a final order who are in ICE custody; people who have left, where ICE knows of it; people still before a judge or the Board.",
    definedBy:
      "ICE ERO, answer of November 2024 on noncitizens on the non-detained docket with final orders of removal by country of citizenship; finality under INA 101(a)(47)(B), 8 U.S.C. 1101(a)(47)(B), and 8 CFR 1241.1.",
    dimensions: ["nationality"],
    howCounted:
      "ICE's table as of 24 November 2024: the printed total, the countries that were seen, and one row for what was not seen.",
    pitfalls: [
      ...NDD_PITFALLS,
      "An order can be final and still not be carried out: withholding of removal (INA 241(b)(3)), protection under the Convention Against Torture (8 CFR 1208.16 to 1208.18), a stay, or a country that does not take its citizens back.",
      "Orders of many years add up in it. It is not the number ordered removed in a year.",
      "A final order may follow from an immigration judge, from expedited removal or from reinstatement of an earlier order, so the courts' own count of orders is another number.",
    ],
    mistakenFor: [
      "final-orders",
      "ndd-total",
      "detained-final-orders",
      "removal-orders",
      "court-pending",
      "removals",
    ],
  },
  {
    id: "final-orders",
    name: "people with a final order of removal who have not been removed",
    kind: "stock",
    unit: "people",
    counts:
      "People ordered removed from the United States whose order is final and who, as far as the record knows, have not left: in ICE custody or not.",
    leavesOut: "People whose order is still open to appeal or on appeal, and people known to have left.",
    definedBy:
      "INA 101(a)(47)(B), 8 U.S.C. 1101(a)(47)(B); 8 CFR 1241.1: an immigration judge's order becomes final when the Board of Immigration Appeals dismisses the appeal, when appeal is waived or its time runs out, at once when made in absentia, or when a period of voluntary departure is overstayed.",
    dimensions: ["nationality"],
    howCounted:
      "No agency publishes the whole. The published part is the non-detained docket's (ndd-final-orders), which stands as a lower bound: people in custody come on top.",
    pitfalls: [
      "The lower bound is not an estimate of the whole. What is missing is the number in custody, which is not published.",
      "Some people counted have protection from removal to their country, or cannot be removed for other reasons.",
      "Departures nobody recorded leave a person in the count.",
    ],
    mistakenFor: ["ndd-final-orders", "ndd-total", "removal-orders", "removals", "court-pending"],
    lowerBound: "ndd-final-orders",
  },
  {
    id: "detained-final-orders",
    name: "people in ICE custody with a final order of removal",
    kind: "stock",
    unit: "people",
    counts: "People in ICE custody on that day whose order of removal is final.",
    leavesOut: "People on the non-detained docket, and people in custody whose case is still open.",
    definedBy:
      "INA 241(a), 8 U.S.C. 1231(a): detention and removal of people ordered removed; finality under 8 CFR 1241.1.",
    dimensions: ["nationality"],
    howCounted:
      "The built-in record has no published ICE count of it. ICE's detention statistics break custody down by how a person was processed, not by whether an order is final.",
    pitfalls: [
      "People in ICE custody are not on the non-detained docket. A number in custody is never a part of ndd-final-orders.",
      "People held in state or local custody are on the non-detained docket and are not counted here.",
    ],
    mistakenFor: ["detained", "ndd-final-orders", "ndd-convicted", "average-daily-population"],
  },
];
