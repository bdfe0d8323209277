import type { Measure } from "../measure.ts";

/** Cooperation with ICE: of foreign governments, states, counties and cities. */
export const cooperationMeasures: readonly Measure[] = [
  {
    id: "uncooperative-countries",
    name: "countries ICE considers uncooperative or at risk of non-compliance",
    kind: "stock",
    unit: "countries",
    counts:
      "Countries that ICE classes on that day as uncooperative (also: recalcitrant) in taking back their citizens, or as at risk of non-compliance.",
    leavesOut: "Countries classed as cooperative.",
    definedBy:
      "ICE's assessment of how countries issue travel documents and accept returns; INA 243(d), 8 U.S.C. 1253(d), provides the visa sanction; CRS IF11025.",
    dimensions: ["cooperation", "nationality"],
    howCounted:
      "Counts as CRS and news reports give them for single dates, and the lists of names of May 2017 and November 2024; a listed country has the value 1.",
    pitfalls: [
      "Two classes: uncooperative and at risk of non-compliance. Say which, and do not add them up unsaid.",
      "The list changes several times a year and is not published regularly.",
      "A country off the list may still refuse single cases; one on it may take some back.",
    ],
    mistakenFor: ["sanctuary-jurisdictions"],
  },
  {
    id: "agreements-287g",
    name: "287(g) agreements",
    kind: "stock",
    unit: "agreements",
    counts:
      "Agreements in force on that day by which ICE delegates immigration tasks to a state or local law enforcement agency, by model and state.",
    leavesOut: "Applications not signed yet, and cooperation without such an agreement.",
    definedBy: "INA 287(g), 8 U.S.C. 1357(g); ICE's list of participating agencies.",
    dimensions: ["state", "model"],
    howCounted: "The last list of each day kept, from January 2021.",
    pitfalls: [
      "Agreements, not agencies: one sheriff may have two or three, one for each model.",
      "The models differ much: task force officers work in the community, the other two inside jails.",
      "ICE's list of a day may change between morning and evening.",
    ],
    mistakenFor: ["sanctuary-jurisdictions"],
  },
  {
    id: "sanctuary-jurisdictions",
    name: "jurisdictions on the Justice Department's sanctuary list",
    kind: "stock",
    unit: "jurisdictions",
    counts:
      "States, counties and cities that the U.S. Department of Justice named on that day as having sanctuary policies.",
    leavesOut: "Jurisdictions that other lists name by other tests.",
    definedBy:
      "Executive Order 14287 of 28 April 2025, section 2; Department of Justice release of 5 August 2025.",
    dimensions: ["level", "jurisdiction", "state"],
    howCounted: "The Department's list of 5 August 2025; a named jurisdiction has the value 1.",
    pitfalls: [
      "There is no definition in statute. One agency's list on one day; the Department of Homeland Security's list of May 2025 and those of private bodies differ widely.",
      "Places may contest their naming, and names are added and taken off.",
    ],
    mistakenFor: ["agreements-287g", "uncooperative-countries"],
  },
];
