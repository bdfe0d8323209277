import { describe, expect, it } from "vitest";
import type { Lineage, LineageEdge, Relation } from "../../src/reports/index.ts";
import type { Derivation, TrueReport } from "./generate/lineage-report.ts";
import { scoreLineage } from "./score.ts";

/** `a` with a copy and a paraphrase of the copy; `b` of the same topic quotes what `a` quotes; `c` is about something else. */
const SET: readonly TrueReport[] = [
  report("a", "a", null, ["s"]),
  report("a-copy", "a", ["a", "republication"]),
  report("a-words", "a", ["a-copy", "paraphrase"]),
  report("b", "b", null, ["s"]),
  report("c", "c", null, [], "other"),
];

function report(
  id: string,
  root: string,
  parent: readonly [string, Derivation] | null,
  statements: readonly string[] = [],
  topic = "topic",
  directionKnowable = true,
): TrueReport {
  const article = { title: id, site: "", author: "", published: null, paragraphs: [] };
  return {
    id,
    root,
    topic,
    statements,
    half: "scoring",
    article,
    text: id,
    title: id,
    site: "",
    author: "",
    published: null,
    parent:
      parent === null
        ? null
        : { id: parent[0], relation: parent[1], made: parent[1], directionKnowable, effects: [] },
  };
}

function lineage(...edges: readonly (readonly [string, Relation, string, boolean?])[]): Lineage {
  const made = edges.map(
    ([from, relation, to, directionKnown = true]) => ({ from, to, relation, directionKnown }) as LineageEdge,
  );
  return { edges: made } as unknown as Lineage;
}

const RIGHT = [
  ["a", "republication", "a-copy"],
  ["a", "paraphrase", "a-words"],
  ["a", "same-source", "b"],
] as const;

describe("scoreLineage", () => {
  it("gives full marks for the truth, and takes the base for the parent of what was made from its republication", () => {
    const score = scoreLineage(SET, lineage(...RIGHT));
    expect(score.parentRight).toBe(1);
    expect(score.rootsFree).toBe(1);
    expect(score.independentFree).toBe(1);
    expect(score.relations.filter(({ pairs }) => pairs > 0).map(({ f1 }) => f1)).toEqual([1, 1, 1]);
  });

  it("gives nothing for no edges", () => {
    const score = scoreLineage(SET, lineage());
    expect(score.parentRight).toBe(0);
    expect(score.macroF1).toBe(0);
    expect(score.independentFree).toBe(1);
  });

  it("counts a derivation between independent reports against the pairs, the roots and the relation", () => {
    const score = scoreLineage(SET, lineage(...RIGHT, ["b", "paraphrase", "c"]));
    expect(score.independentFree).toBeCloseTo(1 - 1 / score.independentPairs);
    expect(score.rootsFree).toBeCloseTo(2 / 3);
    expect(score.relations.find(({ relation }) => relation === "paraphrase")?.precision).toBe(0.5);
  });

  it("counts a same-source edge against the score where nothing is shared, and not at all within a topic", () => {
    const apart = scoreLineage(SET, lineage(...RIGHT, ["b", "same-source", "c"]));
    expect(apart.relations.find(({ relation }) => relation === "same-source")?.precision).toBe(0.5);
    const within = scoreLineage(SET, lineage(...RIGHT, ["a-words", "same-source", "b"]));
    expect(within.macroF1).toBe(scoreLineage(SET, lineage(...RIGHT)).macroF1);
  });

  it("takes an edge the wrong way round for right only where days do not tell and the edge does not claim to know", () => {
    const parentRight = (knowable: boolean, known: boolean): number => {
      const set = [
        report("a", "a", null),
        report("a-copy", "a", ["a", "republication"], [], "topic", knowable),
      ];
      return scoreLineage(set, lineage(["a-copy", "republication", "a", known])).parentRight;
    };
    expect(parentRight(false, false)).toBe(1);
    expect(parentRight(false, true)).toBe(0);
    expect(parentRight(true, false)).toBe(0);
  });

  it("counts a wrong relation on the right pair as a miss of the one and a false find of the other", () => {
    const score = scoreLineage(SET, lineage(["a", "edited-copy", "a-copy"]));
    expect(score.pairs[0]).toMatchObject({ truth: "republication", found: "edited-copy" });
    expect(score.parentRight).toBe(0.5);
  });
});
