import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrintedNumber } from "./printed-number.ts";
import { lastDigitUnit, ownDigits, roundsTo, roundToDigits, significantDigits } from "./rounding.ts";

describe("significantDigits", () => {
  test.each([
    ["1.4 million", 2],
    ["1.40 million", 3],
    ["252,044", 6],
    ["13,000", 2],
    ["40,000", 1],
    ["7,760", 3],
    ["0.5", 1],
    ["about 1 445 549".replaceAll(" ", "\u00a0"), 7],
    ["0", 1],
    ["thousands", 0],
  ])("%s has %i", (printed, digits) => {
    expect(significantDigits(printed)).toBe(digits);
  });
});

describe("roundsTo", () => {
  test.each([
    [1_445_549, 1_400_000, 2, true],
    [1_450_000, 1_400_000, 2, true],
    [1_450_000, 1_500_000, 2, true],
    [1_450_001, 1_400_000, 2, false],
    [37_908, 40_000, 1, true],
    [252_044, 252_044, 6, true],
    [252_045, 252_044, 6, false],
    [50_165.4384, 50_165, 5, true],
    [1_149_999, 1.1 * 1e6, 2, true],
    [1_445_549, 1_445_549, 0, false],
  ])("%d as %d at %d digits: %s", (recorded, claimed, digits, rounds) => {
    expect(roundsTo(recorded, claimed, digits)).toBe(rounds);
  });

  test("what we round ourselves is recognised, at any precision", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000_000 }),
        fc.integer({ min: 1, max: 8 }),
        (value, digits) => {
          expect(roundsTo(value, roundToDigits(value, digits), digits)).toBe(true);
        },
      ),
    );
  });

  test("never moves a number by more than half a unit of its last digit shown", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        (recorded, claimed) => {
          const digits = ownDigits(claimed);
          if (roundsTo(recorded, claimed, digits)) {
            expect(Math.abs(recorded - claimed)).toBeLessThanOrEqual(lastDigitUnit(recorded, digits) / 2);
          }
        },
      ),
    );
  });
});

describe("readPrintedNumber", () => {
  test.each([
    ["776", 776, 3],
    ["1,445,549", 1_445_549, 7],
    ["1.4 million", 1_400_000, 2],
    ["1.1M", 1_100_000, 2],
    ["40k", 40_000, 1],
    ["67.2%", 67.2, 3],
    ["67 percent", 67, 2],
    ["3.6-million", 3_600_000, 2],
  ])("reads %s", (text, value, digits) => {
    expect(readPrintedNumber(text)).toEqual({ value, significantDigits: digits });
  });

  test.each(["", "many", "1,44", "12 parsecs", "1.2.3", "-5"])("does not read %j", (text) => {
    expect(readPrintedNumber(text)).toBeNull();
  });
});
