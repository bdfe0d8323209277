import type { Measure } from "../measure.ts";

const DEFINED_BY =
  "ICE: Deputy Director's letter to Rep. Tony Gonzales, 25 September 2024, on the national docket as of 21 July 2024.";

const HISTORY_PITFALLS = [
  "Convictions and charges of any age count, in the United States or abroad, as entered in ICE's systems. The letter does not say when the person entered the country.",
  "A person with several offences may stand in several offence rows, so the rows need not add up to the total.",
];

const NDD_HISTORY_PITFALLS = [
  ...HISTORY_PITFALLS,
  "People serving a sentence in a prison or jail are on the non-detained docket. Being on it does not mean being at liberty.",
];

/** Criminal history of people in ICE's caseload. */
export const criminalHistoryMeasures: readonly Measure[] = [
  {
    id: "ndd-convicted",
    name: "people on ICE's non-detained docket with a criminal conviction",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens on the non-detained docket on that day who have been convicted of a crime; by offence where ICE gives it.",
    leavesOut: "People in ICE custody, and people with charges but no conviction.",
    definedBy: DEFINED_BY,
    dimensions: ["offence"],
    howCounted: "From the letter's table as news reports give it; only some of its offence rows were seen.",
    pitfalls: [
      ...NDD_HISTORY_PITFALLS,
      "13,099 of them were counted under homicide; that number is easily taken for people in custody.",
    ],
    mistakenFor: [
      "ndd-pending-charges",
      "national-docket-convicted",
      "national-docket-criminal",
      "detained",
      "arrests-criminal",
    ],
  },
  {
    id: "ndd-pending-charges",
    name: "people on ICE's non-detained docket with pending criminal charges",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens on the non-detained docket on that day with a criminal charge that has not been decided; by offence where ICE gives it.",
    leavesOut: "People in ICE custody, and people already convicted.",
    definedBy: DEFINED_BY,
    dimensions: ["offence"],
    howCounted: "From the letter's table as news reports give it; only some of its offence rows were seen.",
    pitfalls: [...NDD_HISTORY_PITFALLS, "A charge is not a conviction."],
    mistakenFor: ["ndd-convicted", "national-docket-pending-charges", "national-docket-criminal"],
  },
  {
    id: "national-docket-criminal",
    name: "people on ICE's national docket with a conviction or pending charges",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens in ICE's whole caseload on that day, detained or not, with a criminal conviction or a pending criminal charge.",
    leavesOut: "People in the caseload with neither.",
    definedBy: DEFINED_BY,
    dimensions: ["docket", "offence"],
    howCounted: "As the letter states it.",
    pitfalls: [
      ...HISTORY_PITFALLS,
      "Convictions and charges together: it is not a number of convicted people.",
    ],
    mistakenFor: ["national-docket-convicted", "ndd-convicted", "arrests-criminal"],
  },
  {
    id: "national-docket-convicted",
    name: "people on ICE's national docket with a criminal conviction",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens in ICE's whole caseload on that day, detained or not, who have been convicted of a crime.",
    leavesOut: "People with charges but no conviction.",
    definedBy: DEFINED_BY,
    dimensions: ["docket", "offence"],
    howCounted:
      "As the letter states it; the part in custody is the whole less the non-detained docket's, and its rows say so.",
    pitfalls: HISTORY_PITFALLS,
    mistakenFor: ["ndd-convicted", "national-docket-criminal", "national-docket-pending-charges"],
  },
  {
    id: "national-docket-pending-charges",
    name: "people on ICE's national docket with pending criminal charges",
    kind: "stock",
    unit: "people",
    counts:
      "Noncitizens in ICE's whole caseload on that day, detained or not, with a criminal charge that has not been decided.",
    leavesOut: "People already convicted.",
    definedBy: DEFINED_BY,
    dimensions: ["docket", "offence"],
    howCounted:
      "As the letter states it; the part in custody is the whole less the non-detained docket's, and its rows say so.",
    pitfalls: [...HISTORY_PITFALLS, "A charge is not a conviction."],
    mistakenFor: ["ndd-pending-charges", "national-docket-criminal", "national-docket-convicted"],
  },
];
