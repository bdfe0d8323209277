import { describe, expect, test } from "vitest";
import { editsBetween, isOneSlip, slipsOf } from "./slips.ts";

describe("slips of the pen", () => {
  test("are a digit dropped, doubled, added or swapped, or a factor of ten", () => {
    expect(slipsOf(7760)).toEqual(expect.arrayContaining([776, 77_760, 7670, 77_600]));
    expect(slipsOf(7760)).not.toContain(7760);
    for (const slip of slipsOf(252_044)) expect(isOneSlip(slip, 252_044), String(slip)).toBe(true);
  });

  test("are not two digits at once", () => {
    expect(isOneSlip(252_044, 263_044)).toBe(false);
    expect(isOneSlip(1_445_549, 1_400_000)).toBe(false);
  });

  test("swapping neighbours is one edit, swapping others two", () => {
    expect(editsBetween("1234", "1243")).toBe(1);
    expect(editsBetween("1234", "3214")).toBe(2);
  });
});
