import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CaseHistory } from "../../src/docket/index.ts";
import { isoDate, readGolden } from "./golden.ts";
import { naiveStatusOn } from "./naive-status.ts";
import { arbitraryHistory, daysToAsk } from "./random-history.ts";

const OURS = new URL("./cases.json", import.meta.url);
/** The worked cases that came with the rules; outside of the repository. */
const GIVEN = new URL("../../../shared/docket/golden-cases.json", import.meta.url);

const files = [OURS, GIVEN].map((url) => ({
  name: url === OURS ? "our worked cases" : "the worked cases of the rules",
  cases: existsSync(url) ? readGolden(readFileSync(url, "utf8")) : [],
}));

for (const { name, cases } of files) {
  describe.skipIf(cases.length === 0)(name, () => {
    it.each(cases)("$id: $why", ({ history, expect: expectations }) => {
      expect(expectations.length).toBeGreaterThan(0);
      for (const { asOf, standing } of expectations) {
        const told = naiveStatusOn(history, asOf);
        if (standing === null) expect(told, isoDate(asOf)).toBeNull();
        else expect(told, isoDate(asOf)).toMatchObject(standing);
      }
    });
  });
}

describe("our worked cases as a whole", () => {
  it("are many, with ids of their own", () => {
    const ids = readGolden(readFileSync(OURS, "utf8")).map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the naive status of a random history", () => {
  it("does not hang on the order of the rows", () => {
    fc.assert(
      fc.property(arbitraryHistory(), (history) => {
        const turned: CaseHistory = {
          proceedings: history.proceedings.toReversed(),
          appeals: history.appeals.toReversed(),
          motions: history.motions.toReversed(),
        };
        for (const day of daysToAsk(history)) {
          expect(naiveStatusOn(turned, day), isoDate(day)).toEqual(naiveStatusOn(history, day));
        }
      }),
    );
  });

  it("is told from the past alone", () => {
    fc.assert(
      fc.property(arbitraryHistory(), (history) => {
        for (const day of daysToAsk(history)) {
          expect(naiveStatusOn(forget(history, day), day), isoDate(day)).toEqual(naiveStatusOn(history, day));
        }
      }),
    );
  });

  it("comes in every kind, on many days each", () => {
    const seen = new Map<string, number>();
    for (const history of fc.sample(arbitraryHistory(), { numRuns: 2000, seed: 1 })) {
      for (const day of daysToAsk(history)) {
        const told = naiveStatusOn(history, day);
        const name = [told?.status, told?.basis, told?.protection].filter(Boolean).join(" ") || "not there";
        seen.set(name, (seen.get(name) ?? 0) + 1);
      }
    }
    const kinds = ["not there", "pending", "inactive", "appealable", "on-appeal", "voluntary-departure"];
    kinds.push("relief", "ended", "unknown");
    for (const basis of ["bia", "window", "absentia"]) {
      for (const protection of ["none", "withholding", "cat"])
        kinds.push(`final-order ${basis} ${protection}`);
    }
    expect([...seen.keys()].toSorted()).toEqual(kinds.toSorted());
    for (const [kind, days] of seen) expect(days, kind).toBeGreaterThan(30);
  });
});

/** The history as it would have been written down on a day. */
function forget(history: CaseHistory, day: number): CaseHistory {
  const known = (date: number | null): boolean => date !== null && date <= day;
  return {
    proceedings: history.proceedings
      .filter((row) => known(row.received ?? row.charged) || known(row.completed))
      .map((row) =>
        known(row.completed) ? row : { ...row, completed: null, decision: null, appealDue: null },
      ),
    appeals: history.appeals
      .filter((row) => known(row.filed ?? row.decided))
      .map((row) => (known(row.decided) ? row : { ...row, decided: null, decision: null })),
    motions: history.motions.filter((row) => known(row.decided)),
  };
}
