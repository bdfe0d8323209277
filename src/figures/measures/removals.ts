import type { Measure } from "../measure.ts";
import { DESCRIBED_AT_EXTRACTION, personDimensions } from "./ice-wording.ts";

const EVENTS_PITFALL = "A person removed twice in the period is counted twice.";
const LOCK_PITFALL =
  "ICE closes a year's count in the first days of October; departures confirmed later are counted in the next year. Later releases of the same year can differ by some percent.";

/** Departures that the government carried out or confirmed. */
export const removalMeasures: readonly Measure[] = [
  {
    id: "removals",
    name: "ICE removals",
    kind: "flow",
    unit: "events",
    counts:
      "Removals from the United States by ICE in the period. In ICE's own count returns under its control (voluntary return, voluntary departure, withdrawal under docket control) are included.",
    leavesOut:
      "Removals and returns that CBP carried out without ICE, and expulsions under Title 42 of the U.S. Code.",
    definedBy:
      "ICE Detention Statistics spreadsheets, footnotes on removals, and ICE ERO annual reports; INA 241, 8 U.S.C. 1231.",
    dimensions: ["nationality", "arresting-agency", "family-unit", "criminality"],
    howCounted:
      "ICE's year-to-date counts, its yearly totals, and its tables by country for FY2017 and FY2018; years ICE's files do not cover stand with the report that quotes them.",
    pitfalls: [
      "Includes people whom CBP arrested, at the border for the most part. Removals of people ICE arrested in the interior are a part: see removals-interior.",
      "Ordered removed is not removed: orders are counted by the courts, departures here.",
      "Many removals need no immigration judge: expedited removal (INA 235(b)(1)) and reinstated orders (INA 241(a)(5)).",
      EVENTS_PITFALL,
      LOCK_PITFALL,
      "ICE widened the count more than once: since 12 May 2023 border arrivals under expedited removal flown out by ICE, and from FY2025 some removals and returns with no detention.",
    ],
    mistakenFor: [
      "removals-dhs",
      "returns",
      "removal-orders",
      "removals-interior",
      "title-42-expulsions",
      "final-orders",
    ],
    counted: {
      records: "ice",
      how: `Rows of the removals table by departed date. Rows of one person on one day count once; the repeats are marked, not deleted. ${DESCRIBED_AT_EXTRACTION}`,
      dimensions: [
        "departure-country",
        "arresting-agency",
        "criminality",
        "disposition",
        "area-of-responsibility",
        "state",
        "final-order",
        ...personDimensions,
      ],
      differs: {
        ice: "ICE locks a year's count in the first days of October; departures confirmed later fall in the next year's count, whereas a release has them on their own day. For FY2024 the release of July 2025 holds 282,214 rows against 271,484 in ICE's annual report, 4 percent more.",
        ohss: "The Office of Homeland Security Statistics counts repatriations by all of DHS: removals, returns and, to May 2023, expulsions.",
        ddp: "The Deportation Data Project marks repeats on one day and counts rows; it distrusts removals in the releases from October 2025 on and calls the file of late June 2025 wrong.",
      },
    },
  },
  {
    id: "removals-interior",
    name: "ICE removals of people arrested by ICE",
    kind: "flow",
    unit: "events",
    counts: "Removals by ICE in the period of people whom ICE itself arrested, mostly inside the country.",
    leavesOut: "Removals of people arrested by CBP.",
    definedBy: "ICE ERO annual reports: removals by arresting agency, ICE.",
    dimensions: ["criminality", "nationality"],
    howCounted: "As news reports quote ICE's annual reports, FY2019 to FY2023.",
    pitfalls: [
      "Called interior removals; what is counted is who made the arrest, not where.",
      EVENTS_PITFALL,
    ],
    mistakenFor: ["removals", "arrests", "at-large-arrests"],
  },
  {
    id: "removals-criminal",
    name: "ICE removals of people with convictions or pending charges",
    kind: "flow",
    unit: "events",
    counts:
      "Removals by ICE in the period of people with a criminal conviction or a pending criminal charge.",
    leavesOut: "Removals of people with neither.",
    definedBy: "ICE ERO annual reports: removals by criminality.",
    dimensions: ["arresting-agency", "nationality"],
    howCounted: "As a report quoting ICE's annual report gives it, FY2024.",
    pitfalls: [
      "Convictions and pending charges together.",
      "Immigration and traffic offences count as convictions.",
      EVENTS_PITFALL,
    ],
    mistakenFor: ["removals", "arrests-criminal", "national-docket-criminal"],
  },
  {
    id: "removals-dhs",
    name: "removals by all of DHS",
    kind: "flow",
    unit: "events",
    counts:
      "Compulsory, confirmed departures on an order of removal in the fiscal year, by any agency of the Department of Homeland Security (before 2003, by the Immigration and Naturalization Service and its forerunners).",
    leavesOut: "Returns, which rest on no order of removal, and Title 42 expulsions.",
    definedBy:
      "DHS Yearbook of Immigration Statistics, definition of terms: removals; INA 240, 235(b)(1) and 241(a)(5).",
    dimensions: ["nationality", "region", "criminal-status"],
    howCounted:
      "DHS Yearbook 2013, Table 39 (1892 to 2013), and earlier editions' tables by country (1993 to 2008).",
    pitfalls: [
      "More than ICE's removals: CBP's are included.",
      "Two editions give different figures for FY1999 to FY2003; both are kept.",
      "Countries add up to a little less than the total, because small cells are withheld.",
      EVENTS_PITFALL,
      "Until 1976 the fiscal year began on 1 July.",
    ],
    mistakenFor: ["removals", "returns", "removal-orders"],
  },
  {
    id: "returns",
    name: "returns",
    kind: "flow",
    unit: "events",
    counts:
      "Confirmed departures in the fiscal year of people found inadmissible or deportable, without an order of removal: voluntary return and departure, withdrawn applications for admission, crew members kept aboard.",
    leavesOut: "Removals, which rest on an order, and Title 42 expulsions.",
    definedBy:
      "DHS Yearbook of Immigration Statistics, definition of terms: returns; INA 240B and 235(a)(4).",
    dimensions: ["nationality", "region"],
    howCounted: "DHS Yearbook 2013, Table 39 (1927 to 2013) and Table 40 (by country, 2009 to 2013).",
    pitfalls: [
      "In most years nearly all were of Mexicans at the southwest border. One person may be returned many times in a year.",
      "Adding returns and removals and calling the sum deportations mixes two things; DHS calls the sum repatriations.",
      "Countries add up to a little less than the total, because small cells are withheld.",
    ],
    mistakenFor: ["removals-dhs", "removals", "title-42-expulsions"],
  },
  {
    id: "title-42-expulsions",
    name: "Title 42 expulsions carried out by ICE",
    kind: "flow",
    unit: "events",
    counts:
      "Expulsions that ICE carried out in the period under the public health order in force from March 2020 to May 2023.",
    leavesOut:
      "Expulsions by CBP, which were nearly all of them, and removals and returns under the immigration laws (Title 8).",
    definedBy: "42 U.S.C. 265 and 268; 42 CFR 71.40; ICE ERO annual reports.",
    dimensions: ["nationality"],
    howCounted: "As ICE stated it for FY2023.",
    pitfalls: [
      "Not removals: no order of removal and no immigration penalty.",
      "A person expelled several times is counted each time.",
    ],
    mistakenFor: ["removals", "returns"],
  },
  {
    id: "removal-flights",
    name: "removal flights",
    kind: "flow",
    unit: "flights",
    counts:
      "Flights in the period that carried people removed from the United States, charter flights for the most part.",
    leavesOut:
      "Transfer flights within the country. Counts differ on connecting legs and on seats taken on commercial flights.",
    definedBy: "ICE Air Operations, part of ERO; no regulation defines the count.",
    dimensions: ["nationality"],
    howCounted: "The built-in record has no table of flights.",
    pitfalls: [
      "A flight is not a number of people.",
      "Independent counts watch aircraft, ICE counts missions; a stop on the way may be counted or not.",
    ],
    mistakenFor: ["removals"],
  },
];
