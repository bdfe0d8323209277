import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities.ts";

/** "surface=value" or "surface=low..high" for each quantity, in order. */
function read(text: string): string[] {
  return findQuantities(text).map(
    ({ surface, value, low, high }) => `${surface}=${value === null ? `${low}..${high}` : value}`,
  );
}

describe("numbers in digits", () => {
  it.each<[string, string[]]>([
    ["The backlog grew to 1.4M people.", ["1.4M=1400000"]],
    ["The backlog grew to 1.4m people.", ["1.4m=1400000"]],
    ["It is a 1.4-million backlog.", ["1.4-million=1400000"]],
    ["Some put it at 1.4 mil, others at 7.6mn.", ["1.4 mil=1400000", "7.6mn=7600000"]],
    ["Officials listed 1,445,549 names.", ["1,445,549=1445549"]],
    ["Officials listed 1445549 names.", ["1445549=1445549"]],
    ["Officials listed 1 445 549 names.", ["1 445 549=1445549"]],
    ["Officials listed 1\u00a0445\u00a0549 names.", ["1\u00a0445\u00a0549=1445549"]],
    ["Officials listed 1\u2009445\u2009549 names.", ["1\u2009445\u2009549=1445549"]],
    ["Officials listed 1'445'549 names.", ["1'445'549=1445549"]],
    ["The copy spoke of 1,4 million migrants.", ["1,4 million=1400000"]],
    ["The copy spoke of 1.445.549 cases.", ["1.445.549=1445549"]],
    ["The copy spoke of 7,5 percent.", ["7,5 percent=7.5"]],
    ["A digit was lost in 252,04 somewhere.", ["252,04=25204"]],
    ["Mexico:252,044", ["252,044=252044"]],
    ["Texas had 194 287(g) agreements.", ["194=194"]],
    [
      "They hold 40 thousand people and 3 hundred thousand files.",
      ["40 thousand=40000", "3 hundred thousand=300000"],
    ],
    [
      "The plan costs $315 billion, or $170bn, or $1.2T.",
      ["$315 billion=315000000000", "$170bn=170000000000", "$1.2T=1200000000000"],
    ],
    [
      "It cost €1.5 million, US$400 and 20 million pesos.",
      ["€1.5 million=1500000", "US$400=400", "20 million=20000000"],
    ],
    ["Fees rose 50 cents.", ["50=0.5"]],
    [
      "About 2½ million and 3 and a half million left.",
      ["2½ million=2500000", "3 and a half million=3500000"],
    ],
    ["1.4\nmillion people", ["1.4\nmillion=1400000"]],
    ["Mexico (252,044), Haiti: 32,363; Iran, with 2,618,", ["252,044=252044", "32,363=32363", "2,618=2618"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("numbers in words", () => {
  it.each<[string, string[]]>([
    ["Forty thousand people", ["Forty thousand=40000"]],
    ["twelve hundred beds", ["twelve hundred=1200"]],
    ["two hundred and sixteen men", ["two hundred and sixteen=216"]],
    ["one hundred and fifty thousand people", ["one hundred and fifty thousand=150000"]],
    [
      "a dozen flights, half a dozen buses, two dozen suits",
      ["a dozen=12", "half a dozen=6", "two dozen=24"],
    ],
    ["a hundred judges", ["a hundred=100"]],
    ["half a million cases", ["half a million=500000"]],
    ["a half-million cases", ["a half-million=500000"]],
    ["a quarter of a million cases", ["a quarter of a million=250000"]],
    ["three-quarters of a million cases", ["three-quarters of a million=750000"]],
    ["one and a half million cases", ["one and a half million=1500000"]],
    ["one point four million cases", ["one point four million=1400000"]],
    ["twenty-\nfive buses", ["twenty-\nfive=25"]],
    ["forty thou-\nsand people", ["forty thou-\nsand=40000"]],
    ["sev-\nenty judges", ["sev-\nenty=70"]],
    ["five (5) beds and 12 (twelve) cots", ["five=5", "12=12"]],
    ["One of 216 men was charged.", ["216=216"]],
    ["One flight carried 104 people; at least one person died.", ["One=1", "104=104", "one=1"]],
    ["eggs at $4.95 a dozen", ["$4.95=4.95"]],
  ])("%j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("vague plurals", () => {
  it.each<[string, string, number, number]>([
    ["With only a few thousand in custody", "few thousand", 2000, 9999],
    ["with few thousand left", "few thousand", 2000, 9999],
    ["thousands of people", "thousands", 1000, 999_999],
    ["tens of thousands of people", "tens of thousands", 10_000, 99_999],
    ["hundreds of thousands of people", "hundreds of thousands", 100_000, 999_999],
    ["hundreds waited", "hundreds", 100, 999],
    ["millions of cases", "millions", 1_000_000, 999_999_999],
    ["dozens of flights", "dozens", 24, 99],
    ["scores of families", "scores", 40, 199],
    ["several hundred agents", "several hundred", 200, 999],
    ["several dozen buses", "several dozen", 24, 99],
    ["a few hundred thousand people", "few hundred thousand", 200_000, 999_999],
    ["a couple of hundred agents", "couple of hundred", 150, 250],
    ["a handful of judges", "handful", 2, 9],
    ["thousands upon thousands came", "thousands upon thousands", 1000, 999_999],
  ])("%s", (text, surface, low, high) => {
    expect(findQuantities(text)).toMatchObject([
      { surface, low, high, value: null, form: "vague", approximation: "about", significantDigits: 0 },
    ]);
  });

  it("takes no number from countless, few or several alone", () => {
    expect(
      read("Countless people, a few men and several women; a couple left for hundreds of years."),
    ).toEqual([]);
  });
});

describe("significant digits as printed", () => {
  it.each<[string, number]>([
    ["1.4 million", 2],
    ["252,044 people", 6],
    ["40,000 people", 1],
    ["13,000 people", 2],
    ["1,400 acres", 2],
    ["100 people", 1],
    ["7.0 percent", 2],
    ["0.9 percent", 1],
    ["forty thousand", 1],
    ["two hundred and sixteen", 3],
    ["half a million", 1],
  ])("%s has %i", (text, digits) => {
    expect(findQuantities(text)[0]?.significantDigits).toBe(digits);
  });
});

describe("units", () => {
  it.each<[string, string | null]>([
    ["1.4 million illegal immigrants", "people"],
    ["1.4 million noncitizens", "people"],
    ["104 Indian men", "people"],
    ["603 U.S. citizens", "people"],
    ["701,749 cases", "cases"],
    ["more than 1,400 acres", "acres"],
    ["a 1,400-acre ranch", "acres"],
    ["12 deportation flights", "flights"],
    ["850,720 asylum applications", "applications"],
    ["15 countries", "countries"],
    ["1,000-plus agreements", "agreements"],
    ["35 sanctuary jurisdictions", "jurisdictions"],
    ["75 percent of men", "percent"],
    ["$40 per bed", "dollars"],
    ["40 dollars", "dollars"],
    ["€40", "other"],
    ["13,000 of them", null],
    ["40,000 in detention with people", null],
    ["2.5 million Hondurans", null],
  ])("%s", (text, unit) => {
    expect(findQuantities(text)[0]?.unit).toBe(unit);
  });
});
