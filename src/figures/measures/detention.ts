import type { Measure } from "../measure.ts";
import { DESCRIBED_AT_EXTRACTION, STATE_OF_FACILITY, stayDimensions } from "./ice-wording.ts";

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
    counted: {
      records: "ice",
      how: `People whose detention row has a book-in on or before the day and no book-out by its last minute (the midnight count), each once; of several rows of a person the one booked in last tells the facility. A row without a book-out is held to the last day of the release. ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: [...stayDimensions, "final-order"],
      differs: {
        ice: "ICE counts its national docket on the day of its snapshot and leaves out people in the custody of the Office of Refugee Resettlement and the U.S. Marshals. Its lists of facilities leave out hold rooms and others; the records hold up to some thousand people a night more (about 2 percent in facilities that match).",
        ddp: "The Deportation Data Project's guides count as we do; the UWCHR counts rows, so that a person with two overlapping rows counts twice.",
      },
    },
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
    counted: {
      records: "ice",
      how: `Stays by the day and time of their first book-in, as ICE's own stay fields give it; all rows of a person with the same stay book-in are one stay. Rows without an identifier belong to no stay and are left out. The facility is the first of the stay. ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: stayDimensions,
      differs: {
        ice: "ICE counts initial book-ins under its own filters and locks a year in the first days of October.",
        ohss: "Key Homeland Security Metrics count initial book-ins too, by the statistical office's own matching of records.",
        ddp: "The Deportation Data Project joins rows to stays by the same fields.",
      },
    },
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
    dimensions: ["release-reason", "criminality", "facility-type"],
    howCounted: "ICE's monthly tables; for FY2019 and FY2020 yearly only.",
    pitfalls: [
      "The series breaks at FY2024: ICE changed from final releases to final book-outs, which take in removal, transfer and other ends of a stay.",
      "A book-out is not always a release: a person released to be removed, or handed to the U.S. Marshals, is booked out too.",
      "One reason is recorded for each stay, even where several apply.",
      "Events, not people.",
    ],
    mistakenFor: ["removals", "book-ins"],
    counted: {
      records: "ice",
      how: `Stays by the day of their last book-out, with the reason of the stay's release; stays in progress at the end of the release are not counted. The facility is the last of the stay. ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: ["release-reason", ...stayDimensions],
      differs: {
        ice: "To FY2023 ICE printed final releases only, without stays that ended in removal or transfer; from FY2024 on final book-outs. We count every end of a stay.",
        ohss: "Key Homeland Security Metrics count final book-outs too, by the statistical office's own matching of records.",
        ddp: "The Deportation Data Project takes the stay's fields from the last row of the stay, as we do.",
      },
    },
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
    counted: {
      records: "ice",
      how: `Exit cohort: stays whose last book-out falls in the period, mean of the days from first book-in to last book-out, hours counted as parts of a day; the median is in the note. ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: ["release-reason", ...stayDimensions],
      differs: {
        ice: "ICE's average is of the stays that ended in the period under its own filters, by month and for a fiscal year so far.",
        ddp: "The Deportation Data Project publishes stays with their dates and leaves the averaging to its users.",
      },
    },
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
