import type { Measure } from "../measure.ts";

const STATISTICS =
  "ICE Detention Statistics spreadsheets, footnotes (published under the DHS appropriations acts, first Pub. L. 116-93 of 2019)";

const CRIMINALITY_PITFALL =
  'Criminality is what ICE\'s systems showed when the person came into custody: convicted, charges pending, or neither ("other immigration violator").';

const CBP_PITFALL =
  "Includes people whom CBP arrested, at the border for the most part, and handed over to ICE.";

/** ICE custody: who is held, who comes in and goes out, and for how long. */
export const detentionMeasures: readonly Measure[] = [
  {
    id: "detained",
    name: "people in ICE detention",
    kind: "stock",
    unit: "people",
    counts:
      "People in ICE detention facilities on that day, by the agency that arrested them, by criminality, or by how they were processed.",
    leavesOut:
      "People held by CBP, by prisons and jails on criminal charges, or by the Office of Refugee Resettlement (unaccompanied children).",
    definedBy: `${STATISTICS}; custody under INA 235(b), 236 and 241(a), 8 U.S.C. 1225(b), 1226 and 1231(a).`,
    dimensions: [
      "arresting-agency",
      "criminality",
      "disposition",
      "facility-type",
      "nationality",
      "family-unit",
    ],
    howCounted:
      "ICE's snapshots, about every two weeks since October 2019; postings that were not kept leave gaps.",
    pitfalls: [
      "A count on one day, not the number detained during a year: see book-ins.",
      "Not the average daily population, which smooths a month or a year.",
      CRIMINALITY_PITFALL,
      CBP_PITFALL,
      "The table by processing disposition and the table by criminality may be of slightly different populations.",
    ],
    mistakenFor: ["average-daily-population", "book-ins", "detained-final-orders", "atd-participants"],
  },
  {
    id: "average-daily-population",
    name: "average daily population in ICE detention",
    kind: "rate",
    unit: "people",
    counts:
      "People in ICE detention at the midnight count, averaged over the days of the month or fiscal year.",
    leavesOut: "People who came and went between two midnights.",
    definedBy: `${STATISTICS}: person-days at the midnight count divided by the days in the period.`,
    dimensions: [
      "arresting-agency",
      "criminality",
      "facility",
      "facility-type",
      "city",
      "state",
      "area-of-responsibility",
    ],
    howCounted:
      "ICE's monthly table for the nation, and its list of facilities for a fiscal year or the part of one so far.",
    pitfalls: [
      "An average: it has decimals, and the number held on a given day may be well above or below it.",
      "The facility list leaves out hold rooms, hospitals and hotels and facilities no longer in use, so it adds up to a little less than the nation.",
      CRIMINALITY_PITFALL,
      "For FY2019 ICE gives pending charges and other violators together.",
    ],
    mistakenFor: ["detained", "book-ins"],
  },
  {
    id: "book-ins",
    name: "initial book-ins to ICE detention",
    kind: "flow",
    unit: "events",
    counts: "Times a person was first booked into ICE detention in the period; the first entry of each stay.",
    leavesOut: "Later entries of the same stay, as when a person is moved from one facility to another.",
    definedBy: `${STATISTICS}; DHS Office of Homeland Security Statistics, Key Homeland Security Metrics: detentions (initial book-ins).`,
    dimensions: ["arresting-agency", "criminality", "facility-type"],
    howCounted: "ICE's monthly table since October 2018.",
    pitfalls: [
      "Events, not people: someone detained twice in a year is booked in twice.",
      CBP_PITFALL,
      "Not the number held on a day.",
    ],
    mistakenFor: ["detained", "arrests", "average-daily-population", "book-outs"],
  },
  {
    id: "book-outs",
    name: "final book-outs from ICE detention",
    kind: "flow",
    unit: "events",
    counts: "Times a person's stay in ICE detention ended in the period, by reason of release.",
    leavesOut:
      "Moves from one facility to another within a stay. Before FY2024, stays that ended in removal or transfer.",
    definedBy: `${STATISTICS}: final releases to FY2023; final book-outs, a wider set of reasons, from FY2024.`,
    dimensions: ["release-reason", "criminality"],
    howCounted: "ICE's monthly tables; for FY2019 and FY2020 yearly only.",
    pitfalls: [
      "The series breaks at FY2024: ICE changed from final releases to final book-outs, which take in removal, transfer and other ends of a stay.",
      "A book-out is not always a release: a person released to be removed, or handed to the U.S. Marshals, is booked out too.",
      "One reason is recorded for each stay, even where several apply.",
      "Events, not people.",
    ],
    mistakenFor: ["removals", "book-ins"],
  },
  {
    id: "length-of-stay",
    name: "average length of stay in ICE detention",
    kind: "rate",
    unit: "days",
    counts: "Days in ICE detention, averaged over the stays that ended in the period.",
    leavesOut: "Stays not ended by then.",
    definedBy: `${STATISTICS}: average length of stay (ALOS).`,
    dimensions: [
      "arresting-agency",
      "criminality",
      "facility",
      "facility-type",
      "city",
      "state",
      "area-of-responsibility",
    ],
    howCounted:
      "ICE's monthly table for the nation, and its list of facilities for a fiscal year or the part of one so far.",
    pitfalls: [
      "Of ended stays only. ICE also gives the time held so far by people still in custody (ICLOS), which is another number.",
      "A month with many quick releases or removals has a short average, whatever happens to those who stay.",
      "A facility's average is of time in that facility, not of the whole stay.",
      "Averages cannot be added up, nor averaged again without their counts.",
    ],
    mistakenFor: ["atd-length"],
  },
  {
    id: "atd-participants",
    name: "people in Alternatives to Detention",
    kind: "stock",
    unit: "people",
    counts:
      "Active participants in ICE's Alternatives to Detention (ATD) programs on that day, by ICE area and by the technology used to monitor them.",
    leavesOut:
      "People released on bond or recognizance without monitoring, and people who have left the program.",
    definedBy: `${STATISTICS}, sheet on active ATD participants; supervision under 8 CFR 236.1(c) and 241.4 to 241.5.`,
    dimensions: ["area-of-responsibility", "technology"],
    howCounted: "ICE's table of areas and technologies; one day for each fiscal year.",
    pitfalls: [
      "They are on the non-detained docket and are a small part of it.",
      "Not in detention: never to be added to people detained without saying so.",
      "Technologies change from year to year (ankle monitor and GPS, telephone, SmartLINK, wrist-worn devices).",
    ],
    mistakenFor: ["detained", "ndd-total"],
  },
  {
    id: "atd-length",
    name: "average length in Alternatives to Detention",
    kind: "rate",
    unit: "days",
    counts: "Days since entering the program, averaged over the people active in it on that day.",
    leavesOut: "People who have left the program.",
    definedBy: `${STATISTICS}: average length in program, for active participants only.`,
    dimensions: ["area-of-responsibility", "technology"],
    howCounted: "ICE's table of areas and technologies; one day for each fiscal year.",
    pitfalls: [
      "Time so far, not time until the end of monitoring.",
      "Many new participants pull the average down.",
    ],
    mistakenFor: ["length-of-stay"],
  },
];
