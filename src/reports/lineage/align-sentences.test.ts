import { describe, expect, it } from "vitest";
import { alignSentences } from "./align-sentences.ts";
import { sample } from "./fixtures/sample-texts.ts";

const FROM = sample(
  "from",
  "Jail contract ends\n\nCommissioners in Juniper County voted to end the jail contract.\n\nA clinic may move into the east wing next autumn.\n\nDrivers counted 1,320 trips to Tolliver Springs.",
);
const TO = sample(
  "to",
  "Another headline\n\nThe jail contract was ended by a vote of commissioners in Juniper County.\n\nNobody had asked the baker about muffins.\n\nSome 1,300 trips to Tolliver Springs were counted by drivers.",
);

describe("alignSentences", () => {
  it("puts sentences beside their counterparts, and those on their own in their places", () => {
    const rows = alignSentences(FROM, TO).map(({ from, to }) => [
      from && FROM.text.slice(from.start, from.end).split(" ")[0],
      to && TO.text.slice(to.start, to.end).split(" ")[0],
    ]);
    expect(rows).toEqual([
      ["Commissioners", "The"],
      [null, "Nobody"],
      ["A", null],
      ["Drivers", "Some"],
    ]);
  });

  it("gives how alike they are, and 0 for one on its own", () => {
    const scores = alignSentences(FROM, TO).map(({ score }) => score);
    expect(scores[0]).toBeGreaterThan(0.6);
    expect(scores[1]).toBe(0);
    expect(alignSentences(FROM, FROM).map(({ score }) => score)).toEqual([1, 1, 1]);
  });
});
