import { beforeAll, describe, expect, it } from "vitest";
import { generateLineage } from "./generate/generate-lineage.ts";
import type { TrueReport } from "./generate/lineage-report.ts";
import { readArticles } from "./generate/read-articles.ts";
import { contained, shingles, wordsOf } from "./generate/word-runs.ts";
import { wordingLines } from "./generate/wording.ts";

let set: TrueReport[];
let byId: Map<string, TrueReport>;

beforeAll(async () => {
  set = await generateLineage();
  byId = new Map(set.map((report) => [report.id, report]));
});

const bodyOf = ({ article }: TrueReport): string => article.paragraphs.flat().join(" ");
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Share of each child's five-word runs that its parent has, for one relation or way of making. */
function containments(wanted: (made: string, relation: string) => boolean): number[] {
  return set.flatMap((report) => {
    const parent = byId.get(report.parent?.id ?? "");
    if (!report.parent || parent === undefined || !wanted(report.parent.made, report.parent.relation))
      return [];
    return [contained(bodyOf(report), bodyOf(parent))];
  });
}

describe("the generated set", () => {
  it("is the same for the same seed and another for another", async () => {
    expect(JSON.stringify(await generateLineage(1))).toBe(JSON.stringify(set));
    expect(JSON.stringify(await generateLineage(2))).not.toBe(JSON.stringify(set));
  });

  it("has at least 300 reports with ids of their own, and as many families in one half as in the other", () => {
    expect(set.length).toBeGreaterThanOrEqual(300);
    expect(byId.size).toBe(set.length);
    const bases = set.filter(({ parent }) => parent === null);
    const fitted = bases.filter(({ half }) => half === "development").length;
    expect(bases.length).toBeGreaterThanOrEqual(45);
    expect(Math.abs(bases.length - 2 * fitted)).toBeLessThanOrEqual(2);
  });

  it("leads every derivation to its base by parents of the same half that are not younger", () => {
    for (const report of set) {
      let at = report;
      for (let step = 0; at.parent !== null; step++) {
        const parent = byId.get(at.parent.id);
        if (parent === undefined || step > 5) throw new Error(`${at.id} has no way to its base`);
        expect(parent.half).toBe(report.half);
        if (at.published !== null && parent.published !== null)
          expect(at.published >= parent.published).toBe(true);
        at = parent;
      }
      expect(at.id).toBe(report.root);
    }
  });

  it("knows the direction only where the child is of a later day", () => {
    for (const { published, parent } of set) {
      if (parent === null) continue;
      const above = byId.get(parent.id)?.published ?? null;
      expect(parent.directionKnowable).toBe(published !== null && above !== null && published > above);
    }
    expect(set.filter(({ parent }) => parent?.directionKnowable === false).length).toBeGreaterThan(50);
  });

  it("never has topics, or reports that quote one statement, in both halves", () => {
    const halves = new Map<string, string>();
    for (const { topic, statements, half } of set) {
      for (const name of [`topic ${topic}`, ...statements]) {
        expect(halves.get(name) ?? half).toBe(half);
        halves.set(name, half);
      }
    }
  });

  it("keeps a republication's text whole, and the page around it adds little", () => {
    const copies = set.filter(({ parent }) => parent?.relation === "republication");
    expect(copies.length).toBeGreaterThan(60);
    for (const report of copies) {
      const parent = byId.get(report.parent?.id ?? "");
      expect(contained(bodyOf(parent ?? report), report.text)).toBeGreaterThan(0.8);
    }
  });

  it.each([
    ["light edited-copy", 0.7, 1],
    ["medium edited-copy", 0.6, 0.95],
    ["heavy edited-copy", 0.5, 0.9],
    ["light paraphrase", 0.2, 0.45],
    ["medium paraphrase", 0.12, 0.4],
    ["heavy paraphrase", 0.04, 0.3],
    ["translation paraphrase", 0.1, 0.35],
    ["brief summary", 0.1, 0.4],
    ["padded summary", 0.04, 0.3],
    ["hand close", 0, 0.2],
    ["hand free", 0, 0.02],
  ])("%s keeps a middle share of five-word runs from %d to %d", (made, least, most) => {
    const shares = containments((name) => name === made);
    expect(shares.length).toBeGreaterThan(10);
    expect(median(shares)).toBeGreaterThanOrEqual(least);
    expect(median(shares)).toBeLessThanOrEqual(most);
  });

  it("never leaves an edited copy with as little as a paraphrase, nor a paraphrase with as much as an edited copy", () => {
    expect(Math.min(...containments((_, relation) => relation === "edited-copy"))).toBeGreaterThan(0.3);
    expect(Math.max(...containments((_, relation) => relation === "paraphrase"))).toBeLessThan(0.6);
  });

  it("says of figures only what the texts bear out", () => {
    const kinds = new Map<string, number>();
    const wrong: string[] = [];
    for (const report of set) {
      for (const { kind, from, to } of report.parent?.effects ?? []) {
        const parent = byId.get(report.parent?.id ?? "");
        const [above, below] = [parent, report].map((text) =>
          `${text?.title} ${bodyOf(text ?? report)}`.toLowerCase(),
        );
        if (!above?.includes(from.toLowerCase()))
          wrong.push(`${report.root} ${report.parent?.made} ${kind} from ${from}`);
        if (!below?.includes(to.toLowerCase()))
          wrong.push(`${report.root} ${report.parent?.made} ${kind} to ${to}`);
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      }
    }
    expect(wrong).toEqual([]);
    expect([...kinds.keys()].sort()).toEqual(
      "as-of-dropped attribution-dropped dequantified digit-slip figure-added kept population-swapped reworded rounded".split(
        " ",
      ),
    );
    expect(Math.min(...kinds.values())).toBeGreaterThanOrEqual(5);
  });
});

describe("the bases", () => {
  it("share no run of 12 words but statements they are said to quote and listed boilerplate", async () => {
    const boilerplate = wordingLines("boilerplate.txt");
    const withoutBoilerplate = (text: string): string =>
      boilerplate.reduce((left, sentence) => left.replace(sentence, ""), text);
    const bases = (await readArticles()).filter(({ parent }) => parent === null);
    const runs = bases.map((base) => shingles(withoutBoilerplate(base.paragraphs.flat().join(" ")), 12));
    for (const [at, base] of bases.entries()) {
      for (const [step, other] of bases.slice(at + 1).entries()) {
        const shared = [...(runs[at] ?? [])].filter((run) => runs[at + 1 + step]?.has(run)).length;
        const quoted = base.statements.filter((id) => other.statements.includes(id)).length;
        if (quoted === 0) expect(shared, `${base.id} ${other.id}`).toBe(0);
        else expect(shared, `${base.id} ${other.id}`).toBeGreaterThan(3 * quoted - 1);
      }
    }
  });

  it("are at least ten groups of reports on one topic, and are as long as news reports", async () => {
    const bases = (await readArticles()).filter(
      ({ parent, id }) => parent === null && !id.startsWith("example-"),
    );
    const topics = new Set(bases.map(({ topic }) => topic));
    const sizes = [...topics].map((topic) => bases.filter((base) => base.topic === topic).length);
    expect(sizes.filter((size) => size >= 2).length).toBeGreaterThanOrEqual(10);
    for (const { id, paragraphs } of bases) {
      const words = wordsOf(paragraphs.flat().join(" ")).length;
      expect(words, id).toBeGreaterThan(235);
      expect(words, id).toBeLessThan(600);
    }
  });

  it("have 25 paraphrases and 15 summaries or more that were written one by one", async () => {
    const hand = (await readArticles()).filter(({ parent }) => parent?.made.startsWith("hand") ?? false);
    expect(hand.filter(({ parent }) => parent?.relation === "paraphrase").length).toBeGreaterThanOrEqual(25);
    expect(hand.filter(({ parent }) => parent?.relation === "summary").length).toBeGreaterThanOrEqual(15);
  });
});
