import { expect, test } from "vitest";
import type { Verdict } from "../../src/claims/index.ts";
import type { Item } from "./generate/item.ts";
import { type Answer, scoreAnswers, VERDICTS } from "./score.ts";

function answer(verdict: Verdict, got: Verdict | "not-found"): Answer {
  const item: Item = {
    id: "x",
    family: "made up",
    text: "",
    published: null,
    start: 0,
    end: 0,
    expected: { measures: [null], group: null, verdict, alsoRight: [] },
  };
  return { item, claim: null, got, isMeasureRight: false, isGroupRight: null };
}

test("all right is 1, and a class never met pulls the mean down", () => {
  expect(scoreAnswers(VERDICTS.map((verdict) => answer(verdict, verdict))).macroF1).toBe(1);
  expect(scoreAnswers([answer("stale", "stale")]).macroF1).toBeCloseTo(1 / 9, 12);
});

test("precision, recall and F1 by hand: 3 stale items, 2 found, 1 other taken for stale", () => {
  const score = scoreAnswers([
    answer("stale", "stale"),
    answer("stale", "stale"),
    answer("stale", "not-found"),
    answer("rounded", "stale"),
  ]);
  const stale = score.classes.find(({ verdict }) => verdict === "stale");
  expect(stale?.precision).toBeCloseTo(2 / 3, 12);
  expect(stale?.recall).toBeCloseTo(2 / 3, 12);
  expect(stale?.f1).toBeCloseTo(2 / 3, 12);
  expect(score.accuracy).toBe(0.5);
});
