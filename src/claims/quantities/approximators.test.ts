import { describe, expect, it } from "vitest";
import { findQuantities } from "./find-quantities.ts";

const SIDES: Record<string, string[]> = {
  about: [
    "about",
    "around",
    "roughly",
    "some",
    "approximately",
    "approx.",
    "an estimated",
    "estimated",
    "close to",
    "circa",
    "~",
  ],
  nearly: ["nearly", "almost", "just under", "just shy of", "shy of", "approaching"],
  under: ["under", "fewer than", "less than", "below", "well under"],
  over: [
    "over",
    "more than",
    "above",
    "upwards of",
    "topping",
    "exceeding",
    "exceeds",
    "north of",
    "in excess of",
    "greater than",
    "well over",
    "just over",
    "a little over",
    "slightly more than",
  ],
  "at-least": ["at least", "no fewer than", "no less than", "a minimum of", "not less than"],
  "at-most": ["up to", "at most", "no more than", "as many as", "a maximum of", "not more than"],
};

describe("words before the number", () => {
  const rows = Object.entries(SIDES).flatMap(([side, phrases]) => phrases.map((phrase) => [phrase, side]));
  it.each(rows)("%s 40,000 is %s", (phrase, side) => {
    const gap = phrase === "~" ? "" : " ";
    const [quantity] = findQuantities(`The camps hold ${phrase}${gap}40,000 people.`);
    expect(quantity).toMatchObject({ surface: "40,000", approximation: side, approximator: phrase });
  });
});

describe("words after the number", () => {
  it.each([
    ["1.4 million-plus people", "over", "1.4 million"],
    ["1.4M+ people", "over", "1.4M"],
    ["40 or so beds", "about", "40"],
    ["a dozen or so", "about", "a dozen"],
    ["40-odd beds", "about", "40"],
    ["40-ish beds", "about", "40"],
    ["48 or more beds", "at-least", "48"],
    ["48 beds or more", "at-least", "48"],
    ["48 or fewer beds", "at-most", "48"],
  ])("%s", (text, approximation, surface) => {
    expect(findQuantities(text)).toMatchObject([{ surface, approximation }]);
  });
});

describe("several words, and words that only look the part", () => {
  it.each([
    ["more than an estimated 1.4 million people", "over", "more than an estimated"],
    ["at least about 40 people", "at-least", "at least about"],
    ["at least another 300 people", "at-least", "at least"],
    ["only 13,000 people", "exact", ""],
    ["more than the 40 people they saw", "exact", ""],
    ["jurisdiction over 12 states", "exact", ""],
    ["concerns about 40 people", "exact", ""],
    ["it went up to 40,000", "exact", ""],
    ["under three presidents", "exact", ""],
    ["However, 40 people", "exact", ""],
  ])("%s", (text, approximation, approximator) => {
    expect(findQuantities(text)).toMatchObject([{ approximation, approximator }]);
  });

  it("finds no quantity in over the border, over six months, some have, under Title 42", () => {
    expect(
      findQuantities(
        "It ran over the border and over six months; some have options under Title 42, in under six months.",
      ),
    ).toEqual([]);
  });
});
