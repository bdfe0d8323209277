import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ClaimedNumber, compareNumbers, compareSides } from "./compare.ts";
import { ownDigits } from "./rounding.ts";

type Approximation = ClaimedNumber["approximation"];

function words(
  approximation: Approximation,
  value: number,
  significantDigits = ownDigits(value),
): ClaimedNumber {
  return { value, low: null, high: null, approximation, significantDigits };
}

function between(low: number | null, high: number | null): ClaimedNumber {
  return { value: null, low, high, approximation: "range", significantDigits: 0 };
}

describe("a claim against a number on record", () => {
  test.each<[Approximation, number, number, string, string]>([
    ["exact", 252_044, 252_044, "equal", "same-number"],
    ["exact", 1_400_000, 1_445_549, "rounded", "printed-digits"],
    ["exact", 252_000, 252_900, "rounded", "cut-off"],
    ["exact", 1_000_000, 1_445_549, "rounded", "coarse"],
    ["exact", 251_044, 252_988, "different", "above"],
    ["about", 1_400_000, 1_445_549, "rounded", "printed-digits"],
    ["about", 262_000, 252_044, "rounded", "within-5-percent"],
    ["about", 300_000, 225_044, "different", "below"],
    ["nearly", 40_000, 37_908, "rounded", "right-side"],
    ["nearly", 40_000, 40_210, "wrong-side", "above"],
    ["nearly", 40_000, 30_123, "different", "below"],
    ["under", 40_000, 30_123, "rounded", "loose"],
    ["under", 40_000, 21_123, "different", "below"],
    ["at-most", 100_000, 37_908, "rounded", "loose"],
    ["at-most", 37_000, 37_908, "wrong-side", "above"],
    ["over", 1_400_000, 1_445_549, "rounded", "right-side"],
    ["over", 1_000_000, 1_900_000, "rounded", "right-side"],
    ["over", 1_200_000, 1_445_549, "rounded", "loose"],
    ["over", 1_200_000, 2_445_549, "different", "above"],
    ["over", 1_500_000, 1_445_549, "wrong-side", "below"],
    ["over", 1_400_000, 1_400_000, "equal", "same-number"],
    ["at-least", 4, 100, "rounded", "loose"],
    ["at-least", 1_400_000, 1_390_000, "wrong-side", "below"],
  ])("%s %d, recorded %d: %s (%s)", (approximation, value, recorded, relation, detail) => {
    expect(compareNumbers(words(approximation, value), { value: recorded })).toMatchObject({
      relation,
      detail,
    });
  });

  test("a slip is told from a plain difference", () => {
    expect(compareNumbers(words("exact", 776), { value: 7_760 })).toMatchObject({
      relation: "digit-slip",
      slip: { kind: "dropped" },
    });
    expect(compareNumbers(words("exact", 776), { value: 8_412 })).toMatchObject({
      relation: "different",
      slip: null,
    });
  });

  test.each([
    [between(2_000, 9_999), 5_000, "rounded", "inside-range"],
    [between(2_000, 9_999), 13_000, "different", "above"],
    [between(2_000, null), 13_000, "rounded", "inside-range"],
    [between(20_000, 30_000), 13_000, "different", "below"],
  ])("a range %o, recorded %d", (claimed, recorded, relation, detail) => {
    expect(compareNumbers(claimed, { value: recorded })).toMatchObject({ relation, detail });
  });
});

describe("a claim against a source that gives bounds", () => {
  const almost = { value: 7_700_000, low: 7_650_000, high: 7_700_000 };
  const moreThan = { value: 6_200_000, low: 6_200_000, high: 6_299_999 };
  const atLeast = { value: 1_445_549, low: 1_445_549 };

  test.each([
    ["nearly" as const, 7_700_000, almost, "equal", "same-number"],
    ["exact" as const, 7_700_000, almost, "rounded", "stated-as-bound"],
    ["over" as const, 7_700_000, almost, "wrong-side", "below"],
    ["over" as const, 6_200_000, moreThan, "equal", "same-number"],
    ["nearly" as const, 6_200_000, moreThan, "wrong-side", "above"],
    ["exact" as const, 6_250_000, moreThan, "rounded", "inside-recorded-bounds"],
    ["exact" as const, 6_000_000, moreThan, "rounded", "printed-digits"],
    ["exact" as const, 9_100_000, moreThan, "different", "below"],
    ["exact" as const, 1_400_000, atLeast, "rounded", "printed-digits"],
    ["exact" as const, 3_000_000, atLeast, "different", "beyond-open-bound"],
    ["under" as const, 900_000, atLeast, "different", "above"],
  ])("%s %d against %o: %s (%s)", (approximation, value, recorded, relation, detail) => {
    expect(compareSides(words(approximation, value), recorded)).toMatchObject({ relation, detail });
  });

  test("a range that meets a part of what may be", () => {
    expect(compareNumbers(between(7_660_000, 8_000_000), almost).detail).toBe("overlaps-range");
    expect(compareNumbers(between(1_000, 999_999), atLeast).relation).toBe("different");
  });
});

describe("laws", () => {
  const approximation = fc.constantFrom<Approximation>(
    "exact",
    "about",
    "at-least",
    "at-most",
    "over",
    "under",
    "nearly",
  );
  const claim = fc
    .tuple(approximation, fc.integer({ min: 1, max: 999 }), fc.nat(4))
    .map(([side, digits, zeros]) => words(side, digits * 10 ** zeros));
  const order = ["equal", "rounded", "wrong-side", "different"];

  test("a number equals itself, whatever the words", () => {
    fc.assert(
      fc.property(claim, (claimed) => {
        expect(compareNumbers(claimed, { value: claimed.value ?? 0 }).relation).toBe("equal");
      }),
    );
  });

  test("a record farther off on the same side never stands better", () => {
    fc.assert(
      fc.property(
        claim,
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 1, max: 3, noNaN: true }),
        fc.boolean(),
        (claimed, off, more, up) => {
          const value = claimed.value ?? 0;
          const farther = off * more;
          fc.pre(up || farther < 1);
          const near = compareSides(claimed, { value: up ? value * (1 + off) : value * (1 - off) });
          const far = compareSides(claimed, { value: up ? value * (1 + farther) : value * (1 - farther) });
          expect(order.indexOf(far.relation)).toBeGreaterThanOrEqual(order.indexOf(near.relation));
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("a record on the wrong side is never called rounded", () => {
    fc.assert(
      fc.property(claim, fc.double({ min: 0.001, max: 0.9, noNaN: true }), (claimed, off) => {
        const value = claimed.value ?? 0;
        const saysMore = claimed.approximation === "over" || claimed.approximation === "at-least";
        fc.pre(claimed.approximation !== "exact" && claimed.approximation !== "about");
        const wrong = saysMore ? value * (1 - off) : value * (1 + off);
        expect(["wrong-side", "different"]).toContain(compareSides(claimed, { value: wrong }).relation);
      }),
    );
  });
});
