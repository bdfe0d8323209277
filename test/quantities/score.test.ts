import { describe, expect, it } from "vitest";
import type { LabelledQuantity } from "./read-sentences.ts";
import { readSentences } from "./read-sentences.ts";
import { scoreQuantities } from "./score.ts";

const sentences = readSentences("sentences.jsonl");
const labels = new Map(sentences.map((each) => [each.text, each.quantities]));
const labelsOf = (text: string): readonly LabelledQuantity[] => labels.get(text) ?? [];

function label(part: Partial<LabelledQuantity>): LabelledQuantity {
  return {
    surface: "x",
    start: 0,
    end: 5,
    value: 10,
    low: null,
    high: null,
    approximation: "exact",
    unit: null,
    ...part,
  };
}

function scoreOne(expected: LabelledQuantity, found: readonly LabelledQuantity[]) {
  return scoreQuantities(() => found, [{ id: "one", topic: "t", text: "x", quantities: [expected] }]);
}

describe("scoreQuantities", () => {
  it("gives 1 to the labels themselves and 0 to silence", () => {
    expect(scoreQuantities(labelsOf, sentences)).toMatchObject({
      valueF1: 1,
      valueAndApproximationF1: 1,
      precision: 1,
      recall: 1,
      errors: [],
    });
    const silent = scoreQuantities(() => [], sentences);
    expect(silent).toMatchObject({
      valueF1: 0,
      valueAndApproximationF1: 0,
      precision: 0,
      recall: 0,
      found: 0,
    });
    expect(silent.errors).toHaveLength(silent.labelled);
  });

  it("keeps a finder that ignores approximators, or takes every run of digits, below the floors", () => {
    const withoutSides = (text: string) =>
      labelsOf(text).map((each) => ({ ...each, approximation: "exact" }));
    expect(scoreQuantities(withoutSides, sentences).valueAndApproximationF1).toBeLessThan(0.85);
    const everyNumber = (text: string) =>
      [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((hit) =>
        label({
          start: hit.index,
          end: hit.index + hit[0].length,
          value: Number(hit[0].replaceAll(",", "")),
        }),
      );
    expect(scoreQuantities(everyNumber, sentences).valueF1).toBeLessThan(0.75);
  });

  it("allows half a percent on a value, and rounding on a share in words", () => {
    expect(scoreOne(label({ value: 1000 }), [label({ value: 1005 })]).valueF1).toBe(1);
    expect(scoreOne(label({ value: 1000 }), [label({ value: 1006 })]).valueF1).toBe(0);
    const third = label({ surface: "third", value: 33.33, unit: "percent" });
    expect(scoreOne(third, [label({ value: 33 })]).valueF1).toBe(1);
    expect(scoreOne(third, [label({ value: 34.1 })]).valueF1).toBe(0);
    const printed = label({ surface: "33.3 percent", value: 33.3, unit: "percent" });
    expect(scoreOne(printed, [label({ value: 33 })]).valueF1).toBe(0);
  });

  it("holds a range to both ends, and a vague plural to its lower end and the size of its upper", () => {
    const range = label({ value: null, low: 10, high: 12, approximation: "range" });
    expect(scoreOne(range, [label({ ...range, high: 13 })]).valueF1).toBe(0);
    expect(scoreOne(range, [label({ value: 10 })]).valueF1).toBe(0);
    const vague = label({ value: null, low: 1000, high: 999_999, approximation: "about" });
    expect(scoreOne(vague, [label({ ...vague, high: 100_000 })]).valueF1).toBe(1);
    expect(scoreOne(vague, [label({ ...vague, high: 99_000 })]).valueF1).toBe(0);
    expect(scoreOne(vague, [label({ ...vague, low: 2000 })]).valueF1).toBe(0);
  });

  it("pairs one finding with one label, and names what went wrong", () => {
    const twice = scoreOne(label({}), [label({}), label({ end: 3 })]);
    expect(twice).toMatchObject({ found: 2, precision: 0.5, recall: 1 });
    expect(twice.errors.map((each) => each.kind)).toEqual(["extra"]);
    expect(scoreOne(label({}), [label({ start: 5, end: 9 })]).errors.map((each) => each.kind)).toEqual([
      "missed",
      "extra",
    ]);
    expect(scoreOne(label({}), [label({ value: 11 })]).errors.map((each) => each.kind)).toEqual(["value"]);
    const side = scoreOne(label({}), [label({ approximation: "about" })]);
    expect(side).toMatchObject({ valueF1: 1, valueAndApproximationF1: 0 });
    expect(side.errors.map((each) => each.kind)).toEqual(["approximation"]);
  });
});
