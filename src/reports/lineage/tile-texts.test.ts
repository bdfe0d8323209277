import { describe, expect, it } from "vitest";
import { indexTiles, tileTexts } from "./tile-texts.ts";

function forms(text: string): Uint32Array {
  return Uint32Array.from(text, (letter) => letter.charCodeAt(0));
}

function tiles(left: string, right: string): { left: string; right: string; longest: number } {
  const found = tileTexts(indexTiles(forms(left)), forms(right));
  return { left: found.left.join(""), right: found.right.join(""), longest: found.longest };
}

describe("tileTexts", () => {
  it("finds runs of three and more words, wherever they stand", () => {
    expect(tiles("abcdefg", "efgxabcd")).toEqual({ left: "4444333", right: "33304444", longest: 4 });
    expect(tiles("abc", "abxbc").longest).toBe(0);
  });

  it("uses no word twice", () => {
    expect(tiles("abc", "abcabc")).toEqual({ left: "333", right: "333000", longest: 3 });
  });

  it("lays the longest run first and keeps what it leaves of a shorter one", () => {
    expect(tiles("abcdefghxabc", "abcdefgh").left).toBe("888888880000");
    expect(tiles("bcdefgh", "abcdexcdefgh").right).toBe("000000666666");
  });

  it("is done in time with a text made of one word", () => {
    const long = "a".repeat(20_000);
    const start = performance.now();
    expect(tiles(long, `${long}b`).longest).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
