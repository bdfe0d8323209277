import type { Measure } from "../measure.ts";
import { DESCRIBED_AT_EXTRACTION, detainerDimensions, personDimensions } from "./ice-wording.ts";

const ARREST_EVENTS = "Events, not people: someone arrested twice in the period is counted twice.";

/** Arrests and detainers by ICE. */
export const enforcementMeasures: readonly Measure[] = [
  {
    id: "arrests",
    name: "ICE administrative arrests",
    kind: "flow",
    unit: "events",
    counts:
      "Arrests by ICE Enforcement and Removal Operations in the period for a civil violation of the immigration laws.",
    leavesOut: "Criminal arrests, and apprehensions by CBP at and near the border.",
    definedBy:
      "INA 236(a) and 287(a), 8 U.S.C. 1226(a) and 1357(a); ICE ERO annual reports: administrative arrests.",
    dimensions: ["criminality", "nationality", "area-of-responsibility"],
    howCounted: "As ICE states it for a fiscal year, or as news reports quote its annual reports.",
    pitfalls: [
      ARREST_EVENTS,
      "Many arrests are made in jails and prisons, where the person was already held. Those made elsewhere are at-large arrests.",
      "An arrest is not a removal: some are released, some are held for long, some have relief.",
    ],
    mistakenFor: ["book-ins", "removals-interior", "at-large-arrests", "arrests-criminal"],
    counted: {
      records: "ice",
      how: `Rows of the arrests table by apprehension date, each episode once: a person's rows less than 24 hours apart are one episode, its first row counts, and ERO Reprocessed Arrest comes last among rows of one time. ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: [
        "criminality",
        "arrest-method",
        "arresting-agency",
        "area-of-responsibility",
        "state",
        "final-order",
        ...personDimensions,
      ],
      differs: {
        ice: "ICE's reports give administrative arrests of a year as locked in October, without saying how repeated entries are joined.",
        ddp: "The Deportation Data Project marks repeats by the same rule and says that about 5 percent of rows may be repeats.",
      },
    },
  },
  {
    id: "arrests-criminal",
    name: "ICE administrative arrests of people with convictions or pending charges",
    kind: "flow",
    unit: "events",
    counts:
      "Administrative arrests by ICE in the period of people with a criminal conviction or a pending criminal charge.",
    leavesOut: "Administrative arrests of people with neither, and criminal arrests.",
    definedBy: "ICE ERO annual reports: administrative arrests by criminality.",
    dimensions: ["nationality", "area-of-responsibility"],
    howCounted: "As ICE states it for a fiscal year, or as news reports quote its annual reports.",
    pitfalls: [
      ARREST_EVENTS,
      "Convictions and pending charges together.",
      "Not criminal arrests: the arrest itself is civil.",
    ],
    mistakenFor: ["arrests", "national-docket-criminal", "removals-criminal"],
  },
  {
    id: "at-large-arrests",
    name: "ICE at-large arrests",
    kind: "flow",
    unit: "events",
    counts:
      "Administrative arrests by ICE in the period made in the community: at homes, workplaces, courthouses, on the street.",
    leavesOut: "Arrests of people taken over from a jail or prison.",
    definedBy: "ICE ERO annual reports: at-large arrests.",
    dimensions: ["criminality", "area-of-responsibility"],
    howCounted: "As ICE's annual report for FY2024 states it.",
    pitfalls: [ARREST_EVENTS, "A part of the administrative arrests, not an addition to them."],
    mistakenFor: ["arrests", "arrests-criminal"],
  },
  {
    id: "detainers",
    name: "immigration detainers",
    kind: "flow",
    unit: "events",
    counts:
      "Requests by ICE in the period that a jail or prison tell it before releasing a person, and hold the person for up to 48 hours more.",
    leavesOut: "Requests for notice only, depending on the count.",
    definedBy: "8 CFR 287.7; Form I-247A.",
    dimensions: ["criminality", "state"],
    howCounted:
      "TRAC's count of detainers prepared, FY2012 to FY2017, from ICE records; ICE's own totals were not found.",
    pitfalls: [
      "A detainer is a request. Whether it was sent, honoured or followed by custody is not in the count.",
      "TRAC counts detainers prepared; ICE reports detainers issued.",
      "Several detainers may concern one person.",
    ],
    mistakenFor: ["arrests", "book-ins"],
    counted: {
      records: "ice",
      how: `Rows of the detainers table by the day the detainer was prepared; rows of one person on one day count once. How a detainer was lifted is a dimension, and the share without a reason is in the note. ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: ["lift-reason", ...detainerDimensions],
      differs: {
        ice: "ICE's annual reports give detainers issued; the records give detainers prepared.",
        ddp: "The Deportation Data Project marks repeats of one day. A reason of booked into detention is no proof that the jail complied, and declined is a lower bound of refusals, by its guide.",
      },
    },
  },
];
