import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/claims/index.ts";
import { readSentences } from "./read-sentences.ts";
import { scoreQuantities } from "./score.ts";

const FLOORS = { valueF1: 0.9, valueAndApproximationF1: 0.85 };

const sets = [
  { file: "sentences.jsonl", atLeast: 260, topics: 8 },
  { file: "held-out.jsonl", atLeast: 60, topics: 8 },
];

describe.each(sets)("$file", ({ file, atLeast, topics }) => {
  const sentences = readSentences(file);

  it("is large and varied, and no sentence stands twice", () => {
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(sentences.map((each) => each.topic)).size).toBeGreaterThanOrEqual(topics);
    expect(new Set(sentences.map((each) => each.text)).size).toBe(sentences.length);
    expect(new Set(sentences.map((each) => each.id)).size).toBe(sentences.length);
    expect(sentences.some((each) => each.quantities.length === 0)).toBe(true);
  });

  it.each(sentences)("$id: offsets and surfaces agree, in order and apart", ({ text, quantities }) => {
    let end = 0;
    for (const each of quantities) {
      expect(text.slice(each.start, each.end)).toBe(each.surface);
      expect(each.start).toBeGreaterThanOrEqual(end);
      end = each.end;
      if (each.value === null) {
        expect(each.low).toBeLessThan(each.high ?? Number.NaN);
        expect(["range", "about"]).toContain(each.approximation);
      } else {
        expect([each.low, each.high]).toEqual([null, null]);
        expect(each.approximation).not.toBe("range");
      }
    }
  });

  it("is read by findQuantities no worse than the floors", () => {
    const score = scoreQuantities((text) => findQuantities(text), sentences);
    const told = score.errors.map(
      ({ id, kind, labelled, found, text }) =>
        `${id} ${kind}: ${JSON.stringify(labelled?.surface ?? null)} ${labelled?.approximation ?? ""} | ` +
        `${found === null ? "nothing" : JSON.stringify(text.slice(found.start, found.end))} ${found?.approximation ?? ""} | ${text}`,
    );
    process.stdout.write(
      `${file}: ${score.sentences} sentences, ${score.labelled} quantities labelled, F1 of value ${score.valueF1.toFixed(3)}, with approximator ${score.valueAndApproximationF1.toFixed(3)}\n`,
    );
    expect(score.valueF1, told.join("\n")).toBeGreaterThanOrEqual(FLOORS.valueF1);
    expect(score.valueAndApproximationF1, told.join("\n")).toBeGreaterThanOrEqual(
      FLOORS.valueAndApproximationF1,
    );
  });
});
