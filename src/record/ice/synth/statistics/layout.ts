import { fiscalYear, type IsoDate } from "../../../../core/index.ts";

/** The fiscal year whose workbooks are imitated. */
export type StatisticsLayout = "FY2019" | "FY2022" | "FY2026";

/** A reason of release: how the workbooks of that year word it, and how often people leave by it. */
export interface Reason {
  /** `null` where the year's tables of releases leave it out. */
  readonly label: string | null;
  readonly value: string;
  /** Out of 1,000 who leave. */
  readonly weight: number;
}

/** What is peculiar to the workbooks of a year. */
export interface LayoutFacts {
  readonly layout: StatisticsLayout;
  readonly year: number;
  /** Data of the last posting reach to this day. */
  readonly lastThrough: IsoDate;
  /** Days after that day: the snapshot of people detained, the report on alternatives, the list of facilities, posting. */
  readonly daysTo: {
    readonly detained: number;
    readonly atd: number;
    readonly pull: number;
    readonly posted: number;
  };
  /** How tables are named after the year in titles. */
  readonly yearWords: string;
  readonly family: { readonly label: string; readonly removals: string; readonly removalsValue: string };
  readonly releases: string;
  readonly reasons: readonly Reason[];
  /** Labels of technologies, by value, with the share of participants out of 1,000. */
  readonly technologies: readonly (readonly [label: string, value: string, weight: number])[];
  /** People detained, on the whole, and participants of alternatives. */
  readonly detained: number;
  readonly participants: number;
  readonly hasFormulas: boolean;
  /** Decimals of averages: population by agency, population by facility type, stay; `null` for as many as there are. */
  readonly decimals: {
    readonly population: number | null;
    readonly populationByType: number | null;
    readonly stay: number | null;
    readonly program: number | null;
    readonly facility: number | null;
  };
}

const releasesTo2022: readonly Reason[] = [
  { label: "Bond Set by ICE", value: "bond-set-by-ice", weight: 45 },
  { label: "Bond Set by IJ", value: "bond-set-by-ij", weight: 60 },
  { label: "Order of Recognizance", value: "order-of-recognizance", weight: 290 },
  { label: "Order of supervision", value: "order-of-supervision", weight: 40 },
  { label: "Paroled", value: "paroled", weight: 90 },
];
const removed: Reason = { label: null, value: "release-to-remove", weight: 475 };

const FACTS: Readonly<Record<StatisticsLayout, LayoutFacts>> = {
  FY2019: {
    layout: "FY2019",
    year: 2019,
    lastThrough: "2019-09-30",
    daysTo: { detained: 4, atd: 0, pull: 7, posted: 9 },
    yearWords: ": FY2019 ",
    family: { label: "FRC", removals: "Removals with an FRC Detention", removalsValue: "frc-detention" },
    releases: "Releases",
    reasons: [
      ...releasesTo2022,
      { label: "Prosecutorial Discretion", value: "prosecutorial-discretion", weight: 6 },
      removed,
    ],
    technologies: [
      ["GPS", "gps", 620],
      ["SmartLINK", "smartlink", 80],
      ["VoiceID", "voiceid", 300],
    ],
    detained: 48_000,
    participants: 83_000,
    hasFormulas: false,
    decimals: { population: null, populationByType: 5, stay: 5, program: null, facility: null },
  },
  FY2022: {
    layout: "FY2022",
    year: 2022,
    lastThrough: "2022-09-24",
    daysTo: { detained: 1, atd: 7, pull: -5, posted: 10 },
    yearWords: ": FY2022",
    family: { label: "FSC", removals: "Removals with a FSC Detention", removalsValue: "fsc-detention" },
    releases: "Releases",
    reasons: [...releasesTo2022, removed],
    technologies: [
      ["GPS", "gps", 30],
      ["SmartLINK", "smartlink", 800],
      ["TR", "tr", 60],
      ["No Tech", "no-tech", 110],
    ],
    detained: 23_000,
    participants: 320_000,
    hasFormulas: true,
    decimals: { population: null, populationByType: null, stay: null, program: 2, facility: null },
  },
  FY2026: {
    layout: "FY2026",
    year: 2026,
    lastThrough: "2026-04-04",
    daysTo: { detained: 0, atd: 0, pull: -2, posted: 5 },
    yearWords: ": FY2026",
    family: { label: "FSC", removals: "Removals with a FAMU Identifier", removalsValue: "famu-identifier" },
    releases: "Book Outs",
    reasons: [
      { label: "Bond Set by ICE", value: "bond-set-by-ice", weight: 4 },
      { label: "Bond Set by IJ", value: "bond-set-by-ij", weight: 45 },
      { label: "Court Ordered", value: "court-ordered", weight: 10 },
      { label: "Order of Recognizance", value: "order-of-recognizance", weight: 26 },
      { label: "Order of Supervision", value: "order-of-supervision", weight: 8 },
      { label: "Paroled", value: "paroled", weight: 6 },
      { label: "Proceedings Terminated", value: "proceedings-terminated", weight: 6 },
      { label: "Release to Remove", value: "release-to-remove", weight: 850 },
      { label: "Relief Granted by IJ", value: "relief-granted-by-ij", weight: 9 },
      { label: "Transfer to U.S. Marshals or other agency", value: "transfer-to-marshals", weight: 22 },
      { label: "Transferred", value: "transferred", weight: 12 },
      { label: "Other", value: "other", weight: 2 },
    ],
    technologies: [
      ["SmartLINK", "smartlink", 730],
      ["Dual Tech", "dual-tech", 1],
      ["Ankle Monitor", "ankle-monitor", 254],
      ["Wristworn", "wristworn", 15],
    ],
    detained: 62_000,
    participants: 180_000,
    hasFormulas: true,
    decimals: { population: 6, populationByType: 6, stay: null, program: null, facility: 6 },
  },
};

/**
 * Days from the last day of the counts to the snapshot of people detained: as the layout says in the year's last workbook,
 * and no more than one before, when the year is not over and has no end to be waited for.
 */
export function daysToSnapshot({ lastThrough, daysTo }: LayoutFacts, through: IsoDate): number {
  return through === lastThrough ? daysTo.detained : Math.min(1, daysTo.detained);
}

export const STATISTICS_LAYOUTS: readonly StatisticsLayout[] = ["FY2019", "FY2022", "FY2026"];

export function factsOf(layout: StatisticsLayout): LayoutFacts {
  return FACTS[layout];
}

/** The first day of the layout's fiscal year. */
export function firstDayOf({ year }: LayoutFacts): IsoDate {
  return fiscalYear(year).from;
}

/** The number to so many decimals; as it is for `null`. */
export function toDecimals(value: number, decimals: number | null): number {
  return decimals === null ? value : Number(value.toFixed(decimals));
}
