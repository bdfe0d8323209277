import { describe, expect, it } from "vitest";
import { findState, states } from "./states.ts";

describe("findState", () => {
  it("reads names and postal codes in any case", () => {
    expect(findState("north carolina")).toBe("NC");
    expect(findState("NORTH CAROLINA")).toBe("NC");
    expect(findState("tx")).toBe("TX");
    expect(findState("Washington, D.C.")).toBe("DC");
    expect(findState("Washington")).toBe("WA");
    expect(findState("Puerto Rico")).toBe("PR");
  });

  it("knows nothing else", () => {
    for (const text of ["", "Ontario", "Mexico", "XX"]) expect(findState(text)).toBeNull();
  });

  it("has fifty states, the District of Columbia and five territories", () => {
    expect(states.size).toBe(56);
    for (const [code, name] of states) {
      expect(findState(name)).toBe(code);
      expect(findState(code)).toBe(code);
    }
  });
});
