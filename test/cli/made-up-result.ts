import type { Claim, ReportResult } from "../../src/claims/index.ts";
import type { Labels } from "../../src/cli/page/labels.ts";
import type { Figure, Source } from "../../src/figures/index.ts";

/** A report made up to show every verdict once, and what is hostile in it: markup, control characters, a table. */
const text = `People on the list, counted twice

In total 1.4 million people were on the list in November 2024, of whom 13,000 were in custody <script>alert(1)</script>. Some 40,000 had left by then, the office said.

Mexico 252,044, Cuba 42,084, Haiti 32,363 and Brazil 38,677 lead the table. Pakistan has 776 and Iran 2,681. France has 252,044.

The courts had 1,087,201 pending cases in 2020. The four largest make up 900,000. ICE removed 1,445,549 people in fiscal year 2024. The 1.4 million figure is old.

CLICK HERE FOR MORE "NEWS"

How many are in local jails was not available. It has 1,400 acres.`;

const source: Source = {
  id: "made-up-table",
  title: "A table <made up> for tests",
  publisher: "An Agency",
  url: 'https://example.org/table?a=1&b="2"',
  published: "2024-12-11",
  class: "secondary",
  licence: "public-domain",
};

const day = { asOf: "2024-11-24" };

export const madeUpFigure: Figure = {
  measure: "people-listed",
  value: 1445549,
  unit: "people",
  group: {},
  time: day,
  basis: "published",
  source,
  locator: "row 1",
  notes: [],
};

let at = 0;
let made = 0;

/** The next place of a surface in the text, as a claim; claims are made in the order of the text. */
function claim(surface: string, change: Partial<Claim>): Claim {
  const start = text.indexOf(surface, at);
  if (start === -1) throw new Error(`the made-up text has no further "${surface}"`);
  const end = start + surface.length;
  at = end;
  made += 1;
  return {
    id: `c${made}`,
    start,
    end,
    sourceStart: start,
    sourceEnd: end,
    surface,
    value: Number(surface.replace(/\D/g, "")),
    low: null,
    high: null,
    approximation: "exact",
    unit: "people",
    measure: "people-listed",
    group: {},
    time: day,
    attributedTo: null,
    channel: "body",
    verdict: "supported",
    figure: null,
    alternatives: [],
    why: "The record has this figure.",
    ...change,
  };
}

const row = (nationality: string, value: number): Partial<Claim> => ({
  group: { nationality },
  figure: { ...madeUpFigure, value, group: { nationality }, locator: `row ${nationality}` },
});

const claims: Claim[] = [
  claim("1.4 million", { verdict: "rounded", figure: madeUpFigure, why: "1,445,549 rounds to 1.4 million." }),
  claim("13,000", {
    verdict: "no-record",
    measure: "people-held",
    time: null,
    why: "No published table counts this.",
  }),
  claim("40,000", {
    verdict: "no-record",
    measure: null,
    attributedTo: "the office",
    why: "A quantity the catalogue does not cover.",
  }),
  claim("252,044", row("MEX", 252044)),
  claim("42,084", row("CUB", 42084)),
  claim("32,363", row("HTI", 32363)),
  claim("38,677", row("BRA", 38677)),
  claim("776", {
    ...row("PAK", 7760),
    verdict: "digit-slip",
    why: "The record has 7,760; a 0 at the end is missing.",
  }),
  claim("2,681", { ...row("IRN", 2618), verdict: "contradicted", why: "The record has 2,618." }),
  claim("252,044", {
    ...row("MEX", 252044),
    group: { nationality: "FRA" },
    verdict: "wrong-group",
    why: "252,044 is the number for Mexico, a neighbouring row.",
  }),
  claim("1,087,201", {
    measure: "cases",
    unit: "cases",
    time: { asOf: "2020-09-30" },
    verdict: "stale",
    figure: {
      ...madeUpFigure,
      measure: "cases",
      unit: "cases",
      value: 1087201,
      time: { asOf: "2019-09-30" },
    },
    alternatives: [
      { ...madeUpFigure, measure: "cases", unit: "cases", value: 1258882, time: { asOf: "2020-09-30" } },
    ],
    why: "1,087,201 was the number a year earlier.",
  }),
  claim("900,000", { verdict: "arithmetic", why: "The four figures of the report add up to 565,168." }),
  claim("1,445,549", {
    measure: "removals",
    time: { from: "2023-10-01", to: "2024-09-30", label: "FY2024" },
    verdict: "wrong-measure",
    figure: madeUpFigure,
    why: "1,445,549 is the number of people listed.",
  }),
  claim("1,400", {
    verdict: "no-record",
    measure: null,
    unit: "acres",
    why: "A quantity the catalogue does not cover.",
  }),
];

const stretch = (surface: string): { start: number; end: number; surface: string } => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length, surface };
};

export const madeUpReport: ReportResult = {
  id: "made-up.txt",
  source: "reports/made-up.txt",
  title: "People on the list, counted twice",
  site: "The <Made-up> Post",
  author: "A. Nobody",
  published: "2025-01-02",
  language: "en",
  words: 98,
  text,
  claims,
  mentions: [{ ...stretch("The 1.4 million figure"), claim: "c1" }],
  absences: [stretch("How many are in local jails was not available")],
  statements: [
    {
      ...stretch("The four largest"),
      kind: "ranking",
      verdict: "arithmetic",
      figures: [{ ...madeUpFigure, value: 261651, group: { nationality: "HND" } }],
      why: "Honduras, with 261,651, is larger and not named.",
    },
  ],
  leftOut: [{ ...stretch('CLICK HERE FOR MORE "NEWS"'), reason: "call to action" }],
  notes: ["The page states no language."],
};

const countries: Readonly<Record<string, string>> = {
  MEX: "Mexico",
  CUB: "Cuba",
  HTI: "Haiti",
  BRA: "Brazil",
  HND: "Honduras",
  PAK: "Pakistan",
  IRN: "Iran",
  FRA: "France",
};

export const madeUpLabels: Labels = {
  measureName: (id) => id.replaceAll("-", " "),
  valueLabel: (_, value) => countries[value] ?? value,
};
