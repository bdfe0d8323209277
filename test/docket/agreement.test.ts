import fc from "fast-check";
import { expect, test } from "vitest";
import { type Standing, spellsOf } from "../../src/docket/index.ts";
import { naiveStatusOn } from "./naive-status.ts";
import { arbitraryHistory, daysToAsk } from "./random-history.ts";

// Why: the state machine takes the rows once, in the order of their dates; the naive implementation reads all of them
// again for every day. Written apart from the same rules, they must say the same.
test("the state machine and the naive implementation agree on random histories", () => {
  fc.assert(
    fc.property(arbitraryHistory(), (history) => {
      const spells = spellsOf(history);
      for (const day of daysToAsk(history)) {
        const spell = spells.find(({ from, to }) => from <= day && (to === null || day < to));
        expect({ day, standing: standingOf(spell) }).toEqual({ day, standing: naiveStatusOn(history, day) });
      }
    }),
    { numRuns: Number(process.env["AGREEMENT_RUNS"] ?? 20_000) },
  );
}, 600_000);

function standingOf(spell: Standing | undefined): Standing | null {
  if (spell === undefined) return null;
  return { status: spell.status, basis: spell.basis, protection: spell.protection };
}
