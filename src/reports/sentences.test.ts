import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences.ts";

function sentences(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    [
      "titles and initials",
      "Rep. J. P. Low met Gov. Ann Diaz. They spoke.",
      ["Rep. J. P. Low met Gov. Ann Diaz.", "They spoke."],
    ],
    [
      "months before a day",
      "He starts on Jan. 20. It was Jan. The rest came later.",
      ["He starts on Jan. 20.", "It was Jan.", "The rest came later."],
    ],
    [
      "numbers",
      "There are 1.4 million. 13,000 are held. See No. 5 on p. 12.",
      ["There are 1.4 million.", "13,000 are held.", "See No. 5 on p. 12."],
    ],
    ["U.S. inside a name", "They met U.S. Army officers.", ["They met U.S. Army officers."]],
    [
      "U.S. at the end",
      "They remain in the U.S. The court agreed.",
      ["They remain in the U.S.", "The court agreed."],
    ],
    [
      "clock and firm",
      "At 5 p.m. Monday Acme Inc. said no. Then Acme Inc. It closed.",
      ["At 5 p.m. Monday Acme Inc. said no.", "Then Acme Inc.", "It closed."],
    ],
    [
      "before lower case",
      "It cost $1.5 bn. in all. etc. and so on.",
      ["It cost $1.5 bn. in all. etc. and so on."],
    ],
    [
      "names on the Internet",
      "So Caliber.Az reports. See www.Example.Com now.",
      ["So Caliber.Az reports.", "See www.Example.Com now."],
    ],
    [
      "glued",
      "Many are in custody.We support this.It was late.",
      ["Many are in custody.", "We support this.", "It was late."],
    ],
    [
      "closing quotes",
      "“We left.” She nodded. (They agreed.) Yes?!",
      ["“We left.”", "She nodded.", "(They agreed.)", "Yes?!"],
    ],
    ["quoted question", "“Is it?” he asked. No.", ["“Is it?” he asked.", "No."]],
    ["numbered list", "1. First point. 2. Second point.", ["1. First point.", "2. Second point."]],
    ["blank line", "A heading\n\nA wrapped\nparagraph.", ["A heading", "A wrapped\nparagraph."]],
    [
      "cases",
      "In Doe v. Roe the court ruled. Sen. Roe appealed.",
      ["In Doe v. Roe the court ruled.", "Sen. Roe appealed."],
    ],
  ])("%s", (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("keeps to the part of the text it is given", () => {
    const text = "One. Two. Three.";
    expect(splitSentences(text, 5, 9)).toEqual([{ start: 5, end: 9 }]);
  });

  it("loses no letter, whatever the text", () => {
    const piece = fc.constantFrom(
      ...("a|Word|U.S.|Jan.|1.4|. |.|?|”|(|\n|\n\n|\u00a0| |…".split("|") as [string, ...string[]]),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const spans = splitSentences(text);
        const ordered = spans.every(
          (span, index) => span.start < span.end && span.start >= (spans[index - 1]?.end ?? 0),
        );
        expect(ordered).toBe(true);
        expect(sentences(text).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  it.each(["a", ".", "a.", "A. ", "\n", " ", '"', ". ", '."'])(
    "takes linear time for a long run of %j",
    (unit) => {
      const started = performance.now();
      splitSentences(unit.repeat(2_000_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
