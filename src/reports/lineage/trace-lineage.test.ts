import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ORIGINAL,
  OTHER_REPORT,
  PARAPHRASE,
  SECOND_REPORT,
  SUMMARY,
  sample,
} from "./fixtures/sample-texts.ts";
import type { Lineage, LineageText } from "./lineage.ts";
import { traceLineage } from "./trace-lineage.ts";

function edges(texts: readonly LineageText[]): string[] {
  return traceLineage(texts)
    .edges.map(({ from, to, relation }) => `${from} -> ${to} ${relation}`)
    .sort();
}

const original = sample("original", ORIGINAL, { published: "2025-06-04", site: "Juniper Ledger" });
const copyText = `${ORIGINAL}\n\nThis story was first published by the Juniper Ledger.`;
const paragraphs = ORIGINAL.split("\n\n");
const cut = [...paragraphs.slice(0, 4), ...paragraphs.slice(5, 7)].join("\n\n");

describe("traceLineage", () => {
  it("tells the four ways a text can be made from another", () => {
    const texts = [
      original,
      sample("copy", copyText, { published: "2025-06-05" }),
      sample("cut", cut, { published: "2025-06-05" }),
      sample("paraphrase", PARAPHRASE, { published: "2025-06-06" }),
      sample("summary", SUMMARY, { published: "2025-06-07" }),
    ];
    expect(edges(texts)).toEqual([
      "original -> copy republication",
      "original -> cut edited-copy",
      "original -> paraphrase paraphrase",
      "original -> summary summary",
    ]);
    expect(traceLineage(texts).families).toEqual([
      { root: "original", members: ["original", "copy", "cut", "paraphrase", "summary"] },
    ]);
  });

  it("calls two reports around one statement of an agency same-source, and the rest independent", () => {
    const texts = [
      original,
      sample("other", OTHER_REPORT, { published: "2025-06-12" }),
      sample("second", SECOND_REPORT, { published: "2025-06-13" }),
    ];
    const { edges: found, families } = traceLineage(texts);
    expect(
      found.map(({ from, to, relation, directionKnown }) => [from, to, relation, directionKnown]),
    ).toEqual([["other", "second", "same-source", false]]);
    expect(families.map(({ root }) => root)).toEqual(["original", "other", "second"]);
  });

  it("hangs a copy of the paraphrase on the paraphrase, and two copies of one text on that text", () => {
    const texts = [
      original,
      sample("first-copy", copyText, { published: "2025-06-05" }),
      sample("second-copy", ORIGINAL, { published: "2025-06-06" }),
      sample("paraphrase", PARAPHRASE, { published: "2025-06-07" }),
      sample("its-copy", PARAPHRASE, { published: "2025-06-09" }),
    ];
    expect(edges(texts)).toEqual([
      "original -> first-copy republication",
      "original -> paraphrase paraphrase",
      "original -> second-copy republication",
      "paraphrase -> its-copy republication",
    ]);
  });

  it("reads the direction off a credit where the days do not tell, and says when nothing does", () => {
    const credited = traceLineage([sample("b", ORIGINAL, { site: "Juniper Ledger" }), sample("a", copyText)]);
    expect(credited.edges[0]).toMatchObject({
      from: "b",
      to: "a",
      directionKnown: true,
      direction: ["credit"],
    });
    expect(credited.edges[0]?.evidence.credits.map(({ outlet }) => outlet)).toEqual(["Juniper Ledger"]);
    const twins = traceLineage([sample("a", ORIGINAL), sample("b", ORIGINAL)]);
    expect(twins.edges[0]).toMatchObject({ directionKnown: false, direction: ["unknown"] });
    expect(twins.families[0]?.root).toBeNull();
  });

  it("takes the text that lost figures and sources for the later one", () => {
    const [edge] = traceLineage([sample("a", SUMMARY), sample("b", ORIGINAL)]).edges;
    expect(edge).toMatchObject({ from: "b", to: "a", relation: "summary", direction: ["detail"] });
    expect(edge?.evidence.newFigures).toBe(0);
  });

  it("gives numbers that can be checked", () => {
    const [edge] = traceLineage([original, sample("cut", cut, { published: "2025-06-05" })]).edges;
    expect(edge?.evidence).toMatchObject({
      containedInFrom: expect.closeTo(0.96, 1),
      aligned: 1,
      inOrder: 1,
    });
    expect(edge?.evidence.containedInTo).toBeLessThan(0.85);
    expect(edge?.evidence).toMatchObject({ newSentences: 0, newFigures: 0, daysBetween: 1 });
    expect(edge?.score).toBeCloseTo(1);
  });

  it("refuses two reports with one id, and has nothing to say of none", () => {
    expect(() => traceLineage([original, original])).toThrow(/Two reports have the id original/);
    expect(traceLineage([])).toEqual({
      edges: [],
      families: [],
      examined: { reports: 0, candidatePairs: 0, comparedPairs: 0 },
    } satisfies Lineage);
  });
});

const WORDS =
  "harbor lantern violet quarry saddle timber ripple copper meadow basket orchard pepper wagon mirror cobble thistle ferry gravel walnut chimney kettle spindle marble saffron pulley anchor bramble cinder dapple ember".split(
    " ",
  );
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 9, maxLength: 16 })
  .map((words) => `The ${words.join(" ")} stood.`);
const body = fc.array(sentence, { minLength: 6, maxLength: 12 }).map((sentences) => sentences.join("\n\n"));

describe("traceLineage, for any set", () => {
  const family = [
    original,
    sample("copy", copyText, { published: "2025-06-05" }),
    sample("paraphrase", PARAPHRASE),
    sample("summary", SUMMARY, { published: "2025-06-07" }),
    sample("other", OTHER_REPORT),
    sample("second", SECOND_REPORT, { published: "2025-06-13" }),
  ];

  it("does not depend on the order of the reports", () => {
    const expected = traceLineage(family);
    expect(expected.edges.length).toBe(4);
    const anyOrder = fc.shuffledSubarray(family, { minLength: family.length });
    fc.assert(
      fc.property(anyOrder, (shuffled) => {
        expect(traceLineage(shuffled)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it("joins no report that has nothing to do with the others", () => {
    const before = edges(family);
    fc.assert(
      fc.property(body, (text) => {
        expect(edges([...family, sample("stranger", text)])).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it("calls a text and its exact copy a republication", () => {
    fc.assert(
      fc.property(body, (text) => {
        const texts = [
          sample("late", text, { published: "2025-02-02" }),
          sample("early", text, { published: "2025-02-01" }),
        ];
        expect(edges(texts)).toEqual(["early -> late republication"]);
      }),
      { numRuns: 30 },
    );
  });
});
