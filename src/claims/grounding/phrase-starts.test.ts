import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTags, type TagHit } from "./find-tags.ts";
import { canStart, startsOf } from "./phrase-starts.ts";
import { PHRASES } from "./phrases.ts";

describe("the beginnings of a pattern", () => {
  it.each([
    ["(?:final )?orders?", ["fin", "ord"]],
    ["(?:a|an) no", ["a n", "an "]],
    ["NTAs?", ["nta"]],
    ["(?:its )*own", ["its", "own"]],
    ["criminal(?= aliens)", ["cri"]],
    ["287 ?\\(g\\)", ["287"]],
  ])("%s", (pattern, starts) => {
    expect([...startsOf(pattern)].sort()).toEqual(expect.arrayContaining(starts));
  });

  it("a class of characters begins with anything", () => {
    expect([...startsOf("[\\d,]+ people")].some((start) => canStart(start, "7,7"))).toBe(true);
  });
});

/** Every phrase tried at every word, the first that fits kept: what `findTags` must find without trying most of them. */
function tryAll(text: string): TagHit[] {
  const patterns = PHRASES.map(([tag, pattern]) => ({
    tag,
    pattern: new RegExp(`(?:${pattern})(?![\\w-])`, "iy"),
  }));
  const hits: TagHit[] = [];
  for (const { index } of text.matchAll(/(?<![\w'])[\w]/g)) {
    if (hits.some(({ end }) => index < end)) continue;
    const hit = patterns.find(({ pattern }) => {
      pattern.lastIndex = index;
      return pattern.test(text);
    });
    if (hit !== undefined) hits.push({ tag: hit.tag, start: index, end: hit.pattern.lastIndex });
  }
  return hits;
}

const words =
  "ordered removed deported not in ICE custody detained final order of removal without orders on the non-detained docket released on bond their own recognizance taken into detention 28,880 people immigration judges pending cases new receipts completed at large arrests book-ins Title 42 expulsions ATD 287(g) charged convicted criminals sanctuary returns sent home".split(
    " ",
  );

describe("finding tags", () => {
  it("does not take the end of a text for a space", () => {
    expect(findTags("he was let go on")).toEqual([]);
    expect(findTags("on recognizance").map(({ tag }) => tag)).toEqual(["book-out"]);
  });

  it("finds what trying every phrase at every word finds", () => {
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        expect(findTags(text)).toEqual(tryAll(text));
      }),
      { numRuns: 1000 },
    );
  });
});
