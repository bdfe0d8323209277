import { describe, expect, it } from "vitest";
import { createRandom } from "../../core/index.ts";
import { findCandidates } from "./candidates.ts";
import { collectTexts } from "./collection.ts";
import { sample } from "./fixtures/sample-texts.ts";
import type { LineageText } from "./lineage.ts";

const LAW =
  "An order of removal becomes final when the Board dismisses the appeal or when the time to appeal has run out.";

function strangers(count: number, shared = ""): LineageText[] {
  return Array.from({ length: count }, (_, number) => {
    const random = createRandom(5, number);
    const word = (): string =>
      Array.from({ length: 6 }, () => String.fromCharCode(97 + random.below(26))).join("");
    const sentences = Array.from(
      { length: 12 },
      () => `The ${Array.from({ length: 12 }, word).join(" ")} ended.`,
    );
    return sample(`r${number}`, `${sentences.join(" ")} ${shared}`, { published: "2025-01-01" });
  });
}

function pairs(texts: readonly LineageText[]): string[] {
  const { later, earlier } = findCandidates(collectTexts(texts));
  return later.map((report, index) => `${texts[earlier[index] ?? -1]?.id} ${texts[report]?.id}`);
}

describe("findCandidates", () => {
  it("finds a copy among strangers", () => {
    const texts = strangers(80);
    const copied = texts[17];
    const copy = sample("copy", copied?.text ?? "", { published: "2025-01-01" });
    expect(pairs([...texts, copy])).toEqual(["r17 copy"]);
  });

  it("finds a rewording by its names and figures, within some weeks", () => {
    const one =
      "Mayor Odalys Fenwick told Harrow Creek residents that 8,412 letters reached Quillby Hall before Marchetti Foods closed its Dunmore plant.";
    const two =
      "Before the Dunmore plant of Marchetti Foods shut, Quillby Hall got 8,412 letters, as Fenwick, the mayor, informed people of Harrow Creek.";
    const near = sample("near", two, { published: "2025-01-20" });
    const far = sample("far", two.replace("got", "took"), { published: "2025-09-20" });
    const texts = [...strangers(60), sample("one", one, { published: "2025-01-02" }), near];
    expect(pairs(texts)).toEqual(["one near"]);
    expect(pairs([...texts.slice(0, -1), far])).toEqual([]);
  });

  it("makes no pairs of a line that very many carry", () => {
    expect(pairs(strangers(150, LAW))).toEqual([]);
  });

  it("makes few pairs of a text that very many copied, the earliest among them", () => {
    const [text] = strangers(1);
    const copies = Array.from({ length: 300 }, (_, number) =>
      sample(`c${number}`, text?.text ?? "", { published: "2025-01-01" }),
    );
    const found = pairs(copies);
    expect(found.length).toBeLessThan(300 * 13);
    for (let number = 1; number < 300; number++) expect(found).toContain(`c0 c${number}`);
  });
});
