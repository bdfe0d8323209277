import { describe, expect, it } from "vitest";
import { findTags } from "./find-tags.ts";

const tagsOf = (text: string): string[] => findTags(text).map(({ tag }) => tag);

describe("the words that tell what a number measures", () => {
  it.each([
    ["were ordered removed by a judge", ["ordered", "court"]],
    ["were removed last year", ["removed"]],
    ["have yet to be removed", ["remain"]],
    ["are not in ICE custody", ["not-in-custody"]],
    ["are not currently being held in detention", ["not-in-custody", "in-custody"]],
    ["are in ICE custody", ["in-custody"]],
    ["in local or state custody", ["other-custody"]],
    ["on the agency's non-detained docket with final orders of removal", ["non-detained-docket", "ordered"]],
    ["Removal proceedings and removal flights", ["proceedings", "flight"]],
    ["mass deportations were promised", ["not-counted"]],
    ["most of whom have no final order", ["proceedings"]],
    ["287(g) agreements with sanctuary cities", ["287g", "sanctuary"]],
    ["Alternatives to Detention", ["atd"]],
    ["the average daily population in detention", ["average-daily", "in-custody"]],
  ])("reads %j", (text, expected) => {
    expect(tagsOf(text)).toEqual(expected);
  });

  it("finds a phrase at every start its first letters allow, in either case", () => {
    for (const phrase of [
      "Final order of removal",
      "DEPORTATION ORDERS",
      "Booked into",
      "at-large arrests",
      "NTAs",
      "ICE detention",
    ]) {
      expect(tagsOf(phrase).length, phrase).toBeGreaterThan(0);
      expect(tagsOf(phrase.toLowerCase()).length, phrase.toLowerCase()).toBeGreaterThan(0);
    }
  });

  it("gives the place of each phrase", () => {
    const text = "Some were arrested, others deported.";
    expect(findTags(text).map(({ start, end }) => text.slice(start, end))).toEqual(["arrested", "deported"]);
  });

  it("sees no phrase inside a word", () => {
    expect(tagsOf("unremoved prearrested encountersome")).toEqual([]);
  });
});
