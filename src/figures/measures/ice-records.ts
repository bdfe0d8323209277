import type { Measure } from "../measure.ts";
import {
  DESCRIBED_AT_EXTRACTION,
  detainerDimensions,
  FROM_ICE_RECORDS_ONLY,
  NO_IDENTIFIER_PITFALL,
  personDimensions,
  RELEASES,
  RESTATED_PITFALL,
  STATE_OF_FACILITY,
  stayDimensions,
} from "./ice-wording.ts";

const THREE_LENGTHS =
  "Three lengths of stay differ much: of stays that ended (exit cohort), of people held now, so far, and of stays begun (entry cohort). A number without saying which is of little use.";

/** What only ICE's row-level enforcement records can tell. */
export const iceRecordMeasures: readonly Measure[] = [
  {
    id: "detained-any-time",
    name: "people in ICE detention at any time of a day",
    kind: "stock",
    unit: "people",
    counts:
      "People who were in ICE detention at some time of that day, those who left before midnight included.",
    leavesOut: "People held by CBP or by prisons and jails on criminal charges.",
    definedBy: `Vera Institute of Justice, ICE Detention Trends, method: people detained at any time of the day; ${RELEASES}.`,
    dimensions: [],
    howCounted: FROM_ICE_RECORDS_ONLY,
    pitfalls: [
      "More than the midnight count by those who left that day: on 1 October 2008 33,876 against 32,589 (Vera).",
      NO_IDENTIFIER_PITFALL,
      RESTATED_PITFALL,
    ],
    mistakenFor: ["detained", "average-daily-population", "book-ins"],
    counted: {
      records: "ice",
      how: `People whose detention row has a book-in on or before the day and no book-out before it, each once; of several rows of a person the one booked in last tells the facility. ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: [...stayDimensions, "final-order"],
      differs: {
        ice: "ICE prints midnight counts and its own snapshots, no count of people held at any time of a day.",
        ddp: "The Deportation Data Project leaves the choice to its users; Vera publishes both counts.",
      },
    },
  },
  {
    id: "in-custody-length-of-stay",
    name: "average time so far of people in ICE detention",
    kind: "rate",
    unit: "days",
    counts: "Days since their first book-in of the people held at the end of that day, averaged.",
    leavesOut: "Stays that have ended, and time still to come.",
    definedBy: "ICE Detention Statistics spreadsheets: in-custody length of stay (ICLOS).",
    dimensions: [],
    howCounted: FROM_ICE_RECORDS_ONLY,
    pitfalls: [
      THREE_LENGTHS,
      "Cut off at the day: long stays weigh more than among stays that end, and nobody's stay is over.",
      RESTATED_PITFALL,
    ],
    mistakenFor: ["length-of-stay", "length-of-stay-entry-cohort", "atd-length"],
    counted: {
      records: "ice",
      onADay: true,
      how: `Snapshot: stays begun on or before the day and not ended by its last minute, mean of the days from first book-in to the end of the day; the median is in the note. ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: stayDimensions,
      differs: {
        ice: "ICE prints it for the middle and the end of each month, by kind of facility and by fear finding.",
        ddp: "The Deportation Data Project publishes stays with their dates and leaves the averaging to its users.",
      },
    },
  },
  {
    id: "length-of-stay-entry-cohort",
    name: "median length of stay of people booked in",
    kind: "rate",
    rate: "median",
    unit: "days",
    counts:
      "Days in ICE detention of the stays begun in the period: the median, stays in progress included for as long as they have been followed.",
    leavesOut: "Stays begun before the period, and rows without an identifier, which belong to no stay.",
    definedBy:
      "Estimator of Kaplan and Meier, Journal of the American Statistical Association 53 (1958), 457-481; stays by ICE's own stay fields.",
    dimensions: [],
    howCounted: FROM_ICE_RECORDS_ONLY,
    pitfalls: [
      THREE_LENGTHS,
      "Where more than half of the stays are in progress the median is not known yet; the figure is then the longest time followed, as a lower bound.",
      RESTATED_PITFALL,
    ],
    mistakenFor: ["length-of-stay", "in-custody-length-of-stay", "time-to-decision"],
    counted: {
      records: "ice",
      how: `Entry cohort: stays whose first book-in falls in the period, from it to the last book-out; a stay without one is followed to the last day of the release (censored there). ${STATE_OF_FACILITY} ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: stayDimensions,
      differs: {
        ice: "ICE prints averages of ended stays and times so far, never of people by when they came in.",
        ohss: "The Enforcement Lifecycle Report follows people from an encounter on, across agencies, where this follows stays from book-in on.",
        ddp: "The Deportation Data Project publishes stays with their dates and leaves the estimate to its users.",
      },
    },
  },
  {
    id: "detainers-declined",
    name: "immigration detainers declined",
    kind: "flow",
    unit: "events",
    counts:
      "Detainers prepared in the period that are recorded as lifted because the law enforcement agency declined them.",
    leavesOut: "Refusals that nobody recorded, and detainers whose lift reason is blank, about 40 percent.",
    definedBy: `8 CFR 287.7; lift reason "Detainer Declined by LEA" in ${RELEASES}.`,
    dimensions: [],
    howCounted: FROM_ICE_RECORDS_ONLY,
    pitfalls: [
      "A lower bound of refusals: the reason is blank for many detainers.",
      "By the day the detainer was prepared, since the day it was declined is not recorded.",
      RESTATED_PITFALL,
    ],
    mistakenFor: ["detainers", "arrests"],
    counted: {
      records: "ice",
      how: `Detainers, rows of one person on one day once, by the day they were prepared, whose lift reason is Detainer Declined by LEA; the share without a reason is in the note. ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: detainerDimensions,
      differs: {
        ice: "ICE published reports of declined detainers for some weeks of 2017; we know of no series since.",
        ddp: "The Deportation Data Project calls the count a lower bound of refusals, as we do.",
      },
    },
  },
  {
    id: "encounters",
    name: "ICE encounters",
    kind: "flow",
    unit: "events",
    counts:
      "Times ICE came upon a person in the period and recorded it, in a jail, at large or on a referral.",
    leavesOut: "Encounters by CBP at and near the border, which are another count.",
    definedBy: `ICE's table of encounters in ${RELEASES}; INA 287(a), 8 U.S.C. 1357(a).`,
    dimensions: [],
    howCounted: FROM_ICE_RECORDS_ONLY,
    pitfalls: [
      "Not CBP's encounters, which are of people met at and between ports of entry.",
      "An encounter need not lead to an arrest or a detainer.",
      "The Deportation Data Project distrusts encounters in the releases from October 2025 on. Between 5 and 12 percent of rows have no identifier.",
      NO_IDENTIFIER_PITFALL,
    ],
    mistakenFor: ["arrests", "detainers", "book-ins"],
    counted: {
      records: "ice",
      how: `Rows of the encounters table by event date; rows of one person on one day count once. ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: [
        "criminality",
        "disposition",
        "arresting-agency",
        "area-of-responsibility",
        "final-order",
        ...personDimensions,
      ],
      differs: {
        ice: "ICE's annual reports speak of encounters without publishing a series of them.",
        ohss: "Key Homeland Security Metrics count encounters by CBP, at and near the border.",
        ddp: "The Deportation Data Project marks repeats of one day and counts rows.",
      },
    },
  },
];
