import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities.ts";

/** "form surface=value" or "form surface=low..high" for each quantity, in order. */
function read(text: string): string[] {
  return findQuantities(text).map(
    ({ form, surface, value, low, high }) =>
      `${form} ${surface}=${value === null ? `${low}..${high}` : Math.round(value * 100) / 100}`,
  );
}

describe("shares", () => {
  it.each<[string, string[]]>([
    ["75 percent of the 7.6 million", ["share 75 percent=75", "count 7.6 million=7600000"]],
    ["0.9 % of men, 75% of women", ["share 0.9 %=0.9", "share 75%=75"]],
    ["30 per cent or 12 pc", ["share 30 per cent=30", "share 12 pc=12"]],
    ["two-thirds of them", ["share two-thirds=66.67"]],
    ["a third of cases", ["share a third=33.33"]],
    ["About a third were women", ["share a third=33.33"]],
    ["nine-tenths of it", ["share nine-tenths=90"]],
    ["half of the 39,000", ["share half=50", "count 39,000=39000"]],
    ["more than half were men", ["share half=50"]],
    ["a quarter of them", ["share a quarter=25"]],
    ["one in five people", ["share one in five=20"]],
    ["1 in 5 people", ["share 1 in 5=20"]],
    ["a 1-in-6 chance", ["share 1-in-6=16.67"]],
    ["four out of ten people", ["share four out of ten=40"]],
    ["one of every three", ["share one of every three=33.33"]],
    ["half a percent", ["share half a percent=0.5"]],
    ["Hondurans make up 18 percent", ["share 18 percent=18"]],
    ["two in 2024, three in 10 days, the second half, a half-brother", ["count two=2", "count three=3"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("multiples and changes", () => {
  it.each<[string, string[]]>([
    ["three times as many left", ["multiple three times=3"]],
    ["arrests tripled", ["multiple tripled=3"]],
    ["it doubled to 66,000", ["multiple doubled=2", "count 66,000=66000"]],
    ["twice as many", ["multiple twice=2"]],
    ["more than double the 2019 figure", ["multiple double=2"]],
    [
      "a tenfold rise, 3x as many, four-fold",
      ["multiple tenfold=10", "multiple 3x=3", "multiple four-fold=4"],
    ],
    ["up 69 % from fiscal 2023", ["change 69 %=69"]],
    ["a 40 percent increase", ["change 40 percent=40"]],
    ["an increase of 40 percent", ["change 40 percent=40"]],
    ["fell by more than a third", ["change a third=33.33"]],
    ["5 percentage points", ["change 5 percentage points=5"]],
    ["rose to 40 percent", ["share 40 percent=40"]],
    ["rose to 271,484 from 142,580", ["count 271,484=271484", "count 142,580=142580"]],
    ["down by 1,000 a day", ["count 1,000=1000"]],
    ["they doubled down on a double standard; think twice", []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("ranges", () => {
  it.each<[string, string[]]>([
    ["between 252,000 and 261,000", ["range 252,000 and 261,000=252000..261000"]],
    ["10,000 to 12,000 beds", ["range 10,000 to 12,000=10000..12000"]],
    ["10,000\u201312,000 beds", ["range 10,000\u201312,000=10000..12000"]],
    ["15\u201320 million people", ["range 15\u201320 million=15000000..20000000"]],
    ["15-20 million people", ["range 15-20 million=15000000..20000000"]],
    ["two to three million people", ["range two to three million=2000000..3000000"]],
    ["five or six hundred people", ["range five or six hundred=500..600"]],
    ["between one million and two million", ["range one million and two million=1000000..2000000"]],
    ["$15-20 million", ["range $15-20 million=15000000..20000000"]],
    ["$200 to $4 million", ["range $200 to $4 million=200..4000000"]],
    ["20 to 30 percent", ["range 20 to 30 percent=20..30"]],
    ["between about 10 and 12 flights", ["range 10 and 12=10..12"]],
    ["it rose from 142,580 to 271,484", ["count 142,580=142580", "count 271,484=271484"]],
    ["it went from 1.2 to 1.4 million", ["count 1.2=1200000", "count 1.4 million=1400000"]],
    ["it fell from 40 to 12 percent", ["share 40=40", "share 12 percent=12"]],
    ["ranging from 10 to 20 people", ["range 10 to 20=10..20"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("has no value, and the bounds of both numbers", () => {
    expect(findQuantities("between 10 and 12 flights")).toMatchObject([
      { value: null, low: 10, high: 12, approximation: "range", approximator: "between", unit: "flights" },
    ]);
  });
});

describe("ordinals that count, and zero", () => {
  it("counts the fourth deportation flight as at least four flights", () => {
    expect(
      findQuantities("officials confirmed the fourth deportation flight to China in under six months"),
    ).toMatchObject([
      { surface: "fourth", value: 4, form: "ordinal", approximation: "at-least", unit: "flights" },
    ]);
  });

  it.each<[string, string[]]>([
    ["for the third time", ["ordinal third=3"]],
    ["his 24th arrest and her twenty-fifth", ["ordinal 24th=24"]],
    ["the twenty-fifth flight", ["ordinal twenty-fifth=25"]],
    ["none of the 12 flights", ["count none=0", "count 12=12"]],
    ["not a single bed", ["count not a single=0"]],
    ["zero releases", ["count zero=0"]],
    ["no one came; zero tolerance; ground zero; none of this", []],
    ["12 per 100,000 residents and $165 a day", ["count 12=12", "money $165=165"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    "the fourth circuit",
    "the Fourth Circuit",
    "the 20th century",
    "5th Avenue",
    "first term",
    "the First Amendment",
    "Jan. 20th",
    "the third-highest",
    "the third highest",
    "the first lady",
    "second-degree murder",
    "a third-party firm",
    "third countries",
    "the second quarter",
    "the 47th president",
  ])("%s is a rank or a name", (text) => {
    expect(read(`They spoke of ${text} again.`)).toEqual([]);
  });
});
