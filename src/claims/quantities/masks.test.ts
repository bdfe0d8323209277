import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities.ts";

const MASKED: Record<string, string[]> = {
  dates: [
    "On Jan. 20 he spoke",
    "on January 20th",
    "on 20 January 2025",
    "on the 20th of January",
    "on 11/24/2024",
    "on 2024-11-24",
    "as of November 24, 2024,",
    "on Feb. 20-21",
    "from Jan. 20 to 24",
    "in 2019",
    "since 2024",
    "the 2020 election",
    "in 2024-25",
    "between 2019 and 2024",
    "the 1798 law",
    "in fiscal 2024",
    "in FY2024",
    "in FY 2024",
    "mid-2024",
    "in \u201924",
    "the 1990s",
    "the '90s",
    "on 9/11",
    "open 24/7",
    "at 5 p.m.",
    "at 17:30",
    "at 5pm",
    "five o'clock",
  ],
  ages: [
    "a 34-year-old man",
    "the 34-year-olds",
    "Juan Perez, 25, of Laredo",
    "aged 25",
    "at age 18",
    "ages 18 to 25",
    "under the age of 18",
    "18 and older",
    "children under 5 were exempt",
    "25 years old",
    "three-year-olds",
  ],
  durations: [
    "a two-month contract",
    "six months",
    "for 30 days",
    "a 30-day window",
    "in under six months",
    "10 years",
    "10 to 12 days",
    "half an hour",
    "every 30 minutes",
    "first 100 days",
  ],
  citations: [
    "Title 42",
    "title 8",
    "Section 287(g)",
    "the 287(g) program",
    "\u00a7 1231",
    "\u00a7\u00a7 1225(b) and 1226",
    "8 U.S.C. 1231(a)(2)",
    "8 CFR 1003.38",
    "INA 240B",
    "H.R. 1",
    "S. 5",
    "Public Law 117-2",
    "Form I-862",
    "I-862",
    "No. 23-334",
    "603 U.S. 1",
    "Rule 23",
    "Article II",
    "Executive Order 14287",
    "Sections 212 and 237 of the act",
    "29 I&N Dec. 66",
  ],
  "persons' and places' numbers": [
    "A123456789",
    "A 123 456 789",
    "A-123-456-789",
    "call 202-555-0147",
    "call (202) 555-0147",
    "call 1-800-555-0147",
    "1600 Pennsylvania Avenue",
    "Washington, D.C. 20500",
    "McAllen, TX 78501-1234",
    "on 18th Street",
    "Route 66",
    "I-95",
  ],
  furniture: [
    "$1 for 4 weeks",
    "$5 a month",
    "4.8 stars",
    "4.8 out of 5",
    "1 of 3",
    "Slide 2 of 12",
    "2 min read",
    "Posted 3 hours ago",
  ],
  names: [
    "the Big 12",
    "the Fortune 100",
    "the Top 10",
    "the G7",
    "the G-20",
    "Covid-19",
    "COVID-19",
    "an F-35",
    "a Boeing 737",
    "MS-13",
    "Flight 93",
    "Chapter 7",
    "page 12",
    "Figure 3",
    "Table 4",
    "version 2.1.3",
    "phase one",
    "Group of 20",
    "the S&P 500",
    "the Five Eyes pact",
    "a 6-3 ruling",
    "won 21-14",
    "a 50-50 chance",
    "98 degrees",
    "72\u00b0F",
    "a three-judge panel",
  ],
  "one as a pronoun": [
    "one of the men",
    "no one",
    "one another",
    "at one point",
    "one day",
    "one U.S. official said",
    "that is one way",
    "one-way",
  ],
};

describe("what counts nothing", () => {
  const rows = Object.entries(MASKED).flatMap(([kind, texts]) => texts.map((text) => [kind, text]));
  it.each(rows)("%s: %s", (_kind, text) => {
    expect(findQuantities(text).map(({ surface }) => surface)).toEqual([]);
  });

  it.each(rows)("%s, and the number after it is still read: %s", (_kind, text) => {
    const found = findQuantities(`${text}\n\nOfficials counted 4,321 people.`);
    expect(found.map(({ surface }) => surface)).toEqual(["4,321"]);
  });
});

describe("what looks like a date, an age or a duration and is a count", () => {
  it.each([
    ["2,024 people", 2024],
    ["2000 people", 2000],
    ["1,984 people", 1984],
    ["1984 detainees", 1984],
    ["an average of 44 days in custody", 44],
    ["an average of 44 days in detention", 44],
    ["the average length of stay was 47.6 days", 47.6],
    ["May 4,000 people", 4000],
    ["Mexico, 25, Guatemala 30", 25],
  ])("%s", (text, value) => {
    expect(findQuantities(text)[0]?.value).toBe(value);
  });

  it("gives a length of stay in days", () => {
    expect(findQuantities("held for an average of 44 days in custody")).toMatchObject([
      { unit: "days", form: "count" },
    ]);
  });
});
