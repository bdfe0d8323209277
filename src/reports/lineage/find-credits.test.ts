import { describe, expect, it } from "vitest";
import { findCredits } from "./find-credits.ts";

describe("findCredits", () => {
  it.each([
    ["There are 900, Harbor News has learned.", "Harbor News", false],
    ["The memo was first reported by the Tolliver Gazette.", "Tolliver Gazette", false],
    ["More than 7 are listed, Kelp.Az reports via a wire service.", "Kelp.Az", false],
    ["A table obtained by the Harbor City Dispatch shows 40.", "Harbor City Dispatch", false],
    ["This article was originally published by Prairie Wire.", "Prairie Wire", true],
    ["You can view this story on their website by clicking here.", null, true],
    ["The end.\n\nReference Article", null, true],
    ["Republished with permission from Valley Post.", "Valley Post", true],
  ])("reads %s", (text, outlet, isNotice) => {
    expect(findCredits(text)).toEqual([expect.objectContaining({ outlet, isNotice })]);
  });

  it.each([
    "According to ICE, 40 people were held.",
    "The Department of Homeland Security reported that arrests rose.",
    "The report was long. The story of the town is old.",
  ])("finds none in %s", (text) => {
    expect(findCredits(text)).toEqual([]);
  });

  it("says where the credit stands", () => {
    const text = "Held: 12, Harbor News has learned. More.";
    const [credit] = findCredits(text);
    expect(text.slice(credit?.start, credit?.end)).toBe("Harbor News has learned");
  });
});
