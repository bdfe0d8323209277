import { describe, expect, test } from "vitest";
import { makeRandom } from "./random.ts";
import { render } from "./template.ts";

const random = makeRandom(1);
const slots = { who: () => "people" };

describe("a sentence with gaps", () => {
  test("says where its number stands, without the words before it", () => {
    const made = render(
      "{^N} {who} were [held].",
      slots,
      { approximator: "more than", digits: "1.4 million" },
      random,
    );
    expect(made?.text).toBe("More than 1.4 million people were held.");
    expect(made?.text.slice(made.start, made.end)).toBe("1.4 million");
  });

  test("is not made where a word is missing, or where a bare number cannot be hedged", () => {
    expect(render("{N} {C}", slots, { approximator: "", digits: "7" }, random)).toBeNull();
    expect(render("{who}: {n}", slots, { approximator: "about", digits: "7" }, random)).toBeNull();
  });
});
