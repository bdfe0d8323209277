import { describe, expect, test } from "vitest";
import { type Followed, survivalQuantile } from "./survival.ts";

/** Weeks in remission under 6-mercaptopurine, an open end marked +; Freireich and others, Blood 21 (1963), 699-716. */
const REMISSION = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

function followed(text: string): Followed[] {
  return text.split(" ").map((time) => ({ days: Number.parseInt(time, 10), ended: !time.endsWith("+") }));
}

describe("the estimator of Kaplan and Meier", () => {
  test("gives the textbook's median of 23 weeks, and a quarter within 13", () => {
    expect(survivalQuantile(followed(REMISSION), 0.5)).toBe(23);
    expect(survivalQuantile(followed(REMISSION), 0.75)).toBe(13);
  });

  test("does not know a quantile that nobody was followed to", () => {
    expect(survivalQuantile(followed(REMISSION), 0.25)).toBeNull();
    expect(survivalQuantile(followed("5+ 6+ 7+"), 0.5)).toBeNull();
    expect(survivalQuantile([], 0.5)).toBeNull();
  });

  test("without open cases it is the plain median", () => {
    expect(survivalQuantile(followed("1 2 3 4"), 0.5)).toBe(2);
    expect(survivalQuantile(followed("1 2 3"), 0.5)).toBe(2);
  });

  test("leaving open cases out would make it shorter", () => {
    const decidedOnly = followed(REMISSION).filter(({ ended }) => ended);
    expect(survivalQuantile(decidedOnly, 0.5)).toBe(10);
  });
});
