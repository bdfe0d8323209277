import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitSlip } from "./digit-slip.ts";
import { oneSlipAway } from "./one-slip-away.ts";
import { ownDigits } from "./rounding.ts";

describe("digitSlip", () => {
  test.each([
    [776, 7_760, "dropped"],
    [25_204, 252_044, "dropped"],
    [252_404, 252_044, "swapped"],
    [2_520_444, 252_044, "doubled"],
    [2_520_474, 252_044, "added"],
    [252_944, 252_044, "changed"],
    [14_000_000, 1_400_000, "factor-of-ten"],
    [1_445, 1_445_000, "factor-of-ten"],
    [77_600, 7_760, "factor-of-ten"],
  ])("%d for %d: %s", (claimed, recorded, kind) => {
    expect(digitSlip(claimed, recorded)?.kind).toBe(kind);
  });

  test("names the digits", () => {
    expect(digitSlip(252_404, 252_044)).toMatchObject({ recordedDigits: "04", claimedDigits: "40" });
    expect(digitSlip(776, 7_760)).toMatchObject({ recordedDigits: "0", claimedDigits: "" });
    expect(digitSlip(140_000, 1_400_000)?.factor).toBeCloseTo(0.1);
  });

  test("compares at the precision printed", () => {
    expect(digitSlip(1_540_000, 1_445_549, 3)?.kind).toBe("swapped");
    expect(digitSlip(14_500_000, 1_445_549, 3)).toMatchObject({ kind: "factor-of-ten", factor: 10 });
    expect(digitSlip(44_804, 48_404.5)?.kind).toBe("swapped");
  });

  test.each([
    [252_044, 252_044],
    [13, 31],
    [700, 800],
    [4, 40],
    [784, 781],
    [0, 7_760],
    [7_760, 0],
    [40_000, 37_908],
    [1_900_000, 1_445_549],
  ])("%d for %d is no slip", (claimed, recorded) => {
    expect(digitSlip(claimed, recorded)).toBeNull();
  });

  const recorded = fc.integer({ min: 1_001, max: 30_000_000 }).filter((value) => ownDigits(value) >= 3);
  const place = fc.nat(20);

  test("recognises every digit dropped", () => {
    expectSlip(fc.tuple(recorded, place), ([value, at]) => {
      const digits = String(value);
      const index = at % digits.length;
      return digits.slice(0, index) + digits.slice(index + 1);
    });
  });

  test("recognises every digit doubled", () => {
    expectSlip(fc.tuple(recorded, place), ([value, at]) => {
      const digits = String(value);
      const index = at % digits.length;
      return digits.slice(0, index + 1) + digits.slice(index);
    });
  });

  test("recognises every digit added", () => {
    expectSlip(fc.tuple(recorded, place, fc.nat(9)), ([value, at, digit]) => {
      const digits = String(value);
      const index = at % (digits.length + 1);
      return `${digits.slice(0, index)}${digit}${digits.slice(index)}`;
    });
  });

  test("recognises every two neighbours swapped", () => {
    expectSlip(fc.tuple(recorded, place), ([value, at]) => {
      const digits = String(value).split("");
      const index = at % (digits.length - 1);
      const [first = "", second = ""] = digits.slice(index, index + 2);
      digits.splice(index, 2, second, first);
      return digits.join("");
    });
  });

  test("recognises every factor of 10, 100 and 1000", () => {
    expectSlip(fc.tuple(recorded, fc.constantFrom(10, 100, 1000)), ([value, factor]) =>
      String(value * factor),
    );
  });

  test("recognises every digit changed, unless the number becomes a round one", () => {
    expectSlip(fc.tuple(recorded, place, fc.nat(9)), ([value, at, digit]) => {
      const digits = String(value);
      const index = at % digits.length;
      const changed = `${digits.slice(0, index)}${digit}${digits.slice(index + 1)}`;
      return ownDigits(Number(changed)) >= 3 ? changed : "";
    });
  });

  test("the numbers one slip away include every number that slipped to this one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 99_999 }),
        fc.integer({ min: 100, max: 99_999 }),
        (claimed, value) => {
          if (digitSlip(claimed, value, 15) !== null)
            expect(oneSlipAway(claimed, ownDigits(claimed))).toContain(value);
        },
      ),
      { numRuns: 2000 },
    );
    expect(oneSlipAway(776, 3)).toContain(7_760);
  });
});

function expectSlip<Parts extends [number, ...unknown[]]>(
  parts: fc.Arbitrary<Parts>,
  mutate: (parts: Parts) => string,
) {
  let tried = 0;
  fc.assert(
    fc.property(parts, (drawn) => {
      const claimed = mutate(drawn);
      fc.pre(claimed.length >= 2 && !claimed.startsWith("0") && Number(claimed) !== drawn[0]);
      tried++;
      expect(digitSlip(Number(claimed), drawn[0]), `${claimed} for ${drawn[0]}`).not.toBeNull();
    }),
  );
  expect(tried).toBeGreaterThan(50);
}
