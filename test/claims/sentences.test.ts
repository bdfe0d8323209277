import { describe, expect, it } from "vitest";
import { type Claim, checkReport, type ReportResult } from "../../src/claims/index.ts";
import { textReport } from "../../src/reports/index.ts";
import { builtInIndex } from "../eval/built-in-index.ts";

/**
 * Sentences as reports print them, with the verdict a careful reader gives who has the tables of data/ open. Every
 * figure named here as the record's was looked up there, not taken from what the checker said.
 */
const index = builtInIndex();

function check(text: string): ReportResult {
  return checkReport(textReport("sentence", "sentence", text), index);
}

/** "271,484 supported; 90 percent rounded": the claims of a text in its order. */
function verdictsIn(text: string): string {
  return check(text)
    .claims.map(({ surface, verdict }) => `${surface} ${verdict}`)
    .join("; ");
}

function eachSays(verdicts: Readonly<Record<string, string>>): void {
  it.each(Object.entries(verdicts))("%s", (text, expected) => {
    expect(verdictsIn(text)).toBe(expected);
  });
}

/** The claim of a sentence that makes one claim only. */
function onlyClaim(text: string): Claim | undefined {
  const { claims } = check(text);
  expect(claims).toHaveLength(1);
  return claims[0];
}

describe("a count as the record has it", () => {
  eachSays({
    "ICE removed 271,484 people in fiscal year 2024.": "271,484 supported",
    "Cuba had 42,084 citizens with final orders of removal, and Brazil 38,677.":
      "42,084 supported; 38,677 supported",
    "In fiscal 2017, ICE removed 128,765 people to Mexico, 33,570 to Guatemala and 22,381 to Honduras.":
      "128,765 supported; 33,570 supported; 22,381 supported",
    "According to ICE data, Mexico and Honduras had 252,044 and 261,651 nationals with final orders, respectively.":
      "252,044 supported; 261,651 supported",
    "In the 2008 fiscal year, 246,851 Mexicans were removed, according to the DHS Yearbook.":
      "246,851 supported",
    "The BIA had 11,128 appeals pending in fiscal 2016.": "11,128 supported",
    "The number of people in Alternatives to Detention was 179,071 at the end of fiscal 2024.":
      "179,071 supported",
    "Fifteen countries are considered uncooperative and 11 at risk of non-compliance.":
      "Fifteen supported; 11 supported",
    "The Justice Department listed 35 sanctuary jurisdictions, including 18 cities and 4 counties.":
      "35 supported; 18 supported; 4 supported",
  });
});

describe("a rounded number, on the side its words allow and on the other", () => {
  it.each([
    ["ICE removed about 271,000 people in fiscal 2024.", "rounded", 271_484],
    ["ICE removed about 350,000 people in fiscal 2024.", "contradicted", 271_484],
    ["About 38,000 Chinese on the non-detained docket have final orders of removal.", "rounded", 37_908],
    ["Immigration courts had 1.3 million pending cases at the end of fiscal 2020.", "rounded", 1_258_882],
    ["More than 1.4 million people have final orders of removal.", "rounded", 1_445_549],
    [
      "More than 1.5 million people have final orders of removal on the non-detained docket.",
      "contradicted",
      1_445_549,
    ],
    ["ICE removed more than 271,000 people in fiscal 2024.", "rounded", 271_484],
    ["ICE removed more than 280,000 people in fiscal 2024.", "contradicted", 271_484],
    ["ICE removed nearly 272,000 people in fiscal 2024.", "rounded", 271_484],
    ["ICE removed nearly 240,000 people in fiscal 2024.", "contradicted", 271_484],
    ["Nearly 25,000 Cubans on the non-detained docket have final orders of removal.", "contradicted", 42_084],
    ["ICE removed fewer than 150,000 people in fiscal 2023.", "rounded", 142_580],
    ["ICE removed fewer than 140,000 people in fiscal 2023.", "contradicted", 142_580],
    ["ICE removed at least 200,000 people in fiscal 2023.", "contradicted", 142_580],
    ["ICE booked in 25,000 people in March 2024.", "contradicted", 22_105],
  ])("%s", (text, verdict, recorded) => {
    expect(onlyClaim(text)).toMatchObject({ verdict, figure: { value: recorded } });
  });
});

describe("another country's row", () => {
  it.each([
    ["There were 203,822 Guatemalans with final orders of removal as of Nov. 24, 2024.", "SLV"],
    ["On Nov. 24, 2024, 42,084 Haitians had final orders of removal.", "CUB"],
    ["ICE removed 50,390 Hondurans in fiscal 2018.", "GTM"],
    ["ICE removed 141,045 Guatemalans in fiscal 2018.", "MEX"],
  ])("%s", (text, nationality) => {
    expect(onlyClaim(text)).toMatchObject({ verdict: "wrong-group", figure: { group: { nationality } } });
  });
});

describe("the figure of another measure", () => {
  it.each([
    ["In fiscal 2024 ICE arrested 271,484 people.", "removals"],
    ["ICE removed 113,431 people in fiscal 2024.", "arrests"],
    ["Immigration courts completed 368,746 cases in fiscal 2020.", "court-receipts"],
    [
      "Some 435,719 convicted criminals are on the non-detained docket, ICE told Congress.",
      "national-docket-convicted",
    ],
  ])("%s", (text, measure) => {
    expect(onlyClaim(text)).toMatchObject({ verdict: "wrong-measure", figure: { measure } });
  });
});

describe("the figure of the year before", () => {
  it.each([
    ["ICE deported 142,580 people in fiscal 2024, the agency said.", { label: "FY2023" }],
    ["ICE made 170,590 administrative arrests in fiscal 2024.", { label: "FY2023" }],
    ["ICE removed 185,884 people in fiscal 2021.", { label: "FY2020" }],
    ["Immigration judges completed 276,970 cases in fiscal 2020.", { label: "FY2019" }],
    ["Immigration courts had 1,087,201 pending cases at the end of fiscal 2020.", { asOf: "2019-09-30" }],
  ])("%s", (text, time) => {
    expect(onlyClaim(text)).toMatchObject({ verdict: "stale", figure: { time } });
  });
});

describe("a slip of one digit", () => {
  it.each([
    ["There are 252,404 Mexicans on the non-detained docket with final removal orders.", 252_044],
    ["ICE removed 158,884 people in fiscal 2020.", 185_884],
    ["ICE removed 271,494 people in fiscal 2024.", 271_484],
    ["ICE removed 27,484 people in fiscal 2024.", 271_484],
    ["Pakistan has 776 nationals with final orders of removal.", 7_760],
    ["Immigration courts had 1,258,828 pending cases at the end of fiscal 2020.", 1_258_882],
    ["There were 39,730 people in ICE detention on Jan. 12, 2025.", 39_703],
    ["The average length of stay in ICE detention was 64.9 days in fiscal 2024.", 46.9012],
  ])("%s", (text, recorded) => {
    expect(onlyClaim(text)).toMatchObject({ verdict: "digit-slip", figure: { value: recorded } });
  });
});

describe("a share", () => {
  eachSays({
    // 261,651 of 1,445,549 is 18.1 percent, 252,044 of it 17.4 percent.
    "Hondurans make up 18 percent of the people on the non-detained docket with final orders.":
      "18 percent rounded",
    "Mexicans make up 30 percent of the people on the non-detained docket with final orders.":
      "30 percent arithmetic",
    "Half of the people on the non-detained docket with final orders are from Honduras.": "Half arithmetic",
    // 17,007 of 59,762 is 28.5 percent.
    "Of people in ICE detention on Sept. 21, 2025, 28 percent had a criminal conviction.":
      "28 percent rounded",
    "On Sept. 21, 2025, 60 percent of the people in ICE detention had criminal convictions.":
      "60 percent arithmetic",
  });
});

describe("a growth", () => {
  eachSays({
    // From 142,580 to 271,484: up 90.4 percent, 1.90 times.
    "ICE removed 271,484 people in fiscal year 2024, up from 142,580 the year before, a 90 percent increase.":
      "271,484 supported; 142,580 supported; 90 percent rounded",
    "ICE removed 271,484 people in fiscal year 2024, up from 142,580 the year before, a 50 percent increase.":
      "271,484 supported; 142,580 supported; 50 percent arithmetic",
    "Removals nearly doubled in fiscal 2024 to 271,484.": "doubled rounded; 271,484 supported",
    "Removals tripled in fiscal 2024 to 271,484.": "tripled arithmetic; 271,484 supported",
    // From 170,590 to 113,431: down 33.5 percent.
    "ICE arrests fell 34 percent, from 170,590 in fiscal 2023 to 113,431 in fiscal 2024.":
      "34 percent rounded; 170,590 supported; 113,431 supported",
    "ICE arrests fell 60 percent, from 170,590 in fiscal 2023 to 113,431 in fiscal 2024.":
      "60 percent arithmetic; 170,590 supported; 113,431 supported",
    // From 1,087,201 to 1,258,882: up 15.8 percent.
    "Pending immigration court cases rose 45 percent, from 1,087,201 at the end of fiscal 2019 to 1,258,882 at the end of fiscal 2020.":
      "45 percent arithmetic; 1,087,201 supported; 1,258,882 supported",
  });
});

describe("a sum", () => {
  eachSays({
    "Honduras (261,651) and Guatemala (253,413) together account for 515,064 of the people with final removal orders.":
      "261,651 supported; 253,413 supported; 515,064 supported",
    "Honduras (261,651) and Guatemala (253,413) together account for 550,064 of the people on the non-detained docket with final removal orders.":
      "261,651 supported; 253,413 supported; 550,064 arithmetic",
    "Mexico and Honduras together account for 513,695 people with final orders of removal.":
      "513,695 supported",
    "Brazil and China together have 76,585 people with final orders of removal.": "76,585 supported",
    "Cuba and Nicaragua together account for 98,000 people on the non-detained docket with final orders of removal.":
      "98,000 arithmetic",
  });
});

describe("a part of a number before it", () => {
  eachSays({
    "Of the 271,484 people ICE removed in fiscal 2024, 88,763 had criminal convictions or pending charges.":
      "271,484 supported; 88,763 supported",
    "ICE made 113,431 administrative arrests in fiscal 2024, of which 33,243 were at-large arrests.":
      "113,431 supported; 33,243 supported",
    "ICE had 59,762 people in detention on Sept. 21, 2025. Of those, 17,007 had criminal convictions.":
      "59,762 supported; 17,007 supported",
    "ICE removed 256,085 people in fiscal 2018. Of those, 141,045 were Mexicans.":
      "256,085 supported; 141,045 supported",
    // No release breaks final orders down by length of residence.
    "Of the 42,084 Cubans with final orders of removal, 9,000 have lived in the country for a decade.":
      "42,084 supported; 9,000 no-record",
  });
});

describe("a part bigger than its whole", () => {
  eachSays({
    "ICE made 113,431 administrative arrests in fiscal 2024, of which 150,000 were at-large arrests.":
      "113,431 supported; 150,000 arithmetic",
    "Of the 59,762 people ICE held on Sept. 21, 2025, 71,000 had criminal convictions.":
      "59,762 supported; 71,000 arithmetic",
    "ICE removed 256,085 people in fiscal 2018. Of those, 300,000 were Mexicans.":
      "256,085 supported; 300,000 arithmetic",
    "Of the 42,084 Cubans with final orders of removal, 50,000 have lived in the country for a decade.":
      "42,084 supported; 50,000 arithmetic",
  });
});

describe("a number that only points back", () => {
  it.each([
    [
      "1.4 million",
      "More than 1.4 million people have final orders of removal. The 1.4 million figure is ICE's.",
    ],
    ["271,484", "ICE removed 271,484 people in fiscal 2024. That total of 271,484 includes families."],
    [
      "37,908",
      "Some 37,908 Chinese nationals have final orders of removal. Many of the 37,908 cannot be sent home.",
    ],
    [
      "13,099",
      "There are 13,099 people convicted of homicide on the non-detained docket. The figure of 13,099 covers decades.",
    ],
  ])("%s: %s", (surface, text) => {
    const claim = onlyClaim(text);
    expect(claim).toMatchObject({ surface, start: text.indexOf(surface) });
    expect(check(text).mentions).toMatchObject([{ surface, claim: claim?.id }]);
  });
});

describe("a number said not to be known", () => {
  it.each([
    "The agency said figures on how many had left were not available.",
    "The number of people with final orders who have left is not known.",
    "How many of those with final orders have left the country is unknown.",
    "Statistics on deportations to Haiti have not been published.",
  ])("%s", (text) => {
    const { claims, absences } = check(text);
    expect(claims).toEqual([]);
    expect(absences.map(({ surface }) => surface)).toEqual([text]);
  });
});

describe("sizes told without a number", () => {
  it.each([
    // Mexico is 141,045 of 256,085; Guatemala 33,570 of 226,119; Mexico 252,044 of 1,445,549.
    ["ICE removed 256,085 people in fiscal 2018, the majority of them to Mexico.", "majority", "supported"],
    ["ICE removed 226,119 people in fiscal 2017, most of them to Guatemala.", "majority", "arithmetic"],
    ["The majority of the 1,445,549 people with final orders are from Mexico.", "majority", "arithmetic"],
    // Honduras leads with 261,651; Guatemala and Mexico follow.
    [
      "There are 1,445,549 people with final orders, the largest number from Honduras.",
      "ranking",
      "supported",
    ],
    [
      "There are 1,445,549 people with final orders, the largest number from Mexico.",
      "ranking",
      "arithmetic",
    ],
  ])("%s", (text, kind, verdict) => {
    expect(onlyClaim(text)?.verdict).toBe("supported");
    expect(check(text).statements).toMatchObject([{ kind, verdict }]);
  });
});

describe("a number promised, planned or denied", () => {
  eachSays({
    "The administration promised to deport 1 million people a year.": "1 million no-record",
    "The candidate vowed to deport 15 million people.": "15 million no-record",
    "ICE expects to remove 600,000 people in fiscal 2026.": "600,000 no-record",
    "The deportation of 11 million people could cost $88 billion a year.":
      "11 million no-record; $88 billion no-record",
    // The verdict is of the number, whoever denies it.
    "ICE denies that 271,484 people were removed in fiscal 2024.": "271,484 supported",
    "ICE denied that it had removed 500,000 people in fiscal 2024.": "500,000 contradicted",
  });
});

describe("a number the record has nothing to hold against", () => {
  eachSays({
    "Border Patrol encountered 2.1 million migrants in fiscal 2023.": "2.1 million no-record",
    "ICE issued 149,764 detainers in FY2024.": "149,764 no-record",
  });
});
