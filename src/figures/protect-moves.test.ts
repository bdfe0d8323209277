import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeEntry, openLedger, putBack, withhold } from "./protect-ledger.ts";
import { extendTable } from "./protect-margins.ts";
import { newMover } from "./protect-moves.ts";

describe("a move", () => {
  const count = fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 7, max: 60 }) },
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
  const tables = sizes.chain((each) => {
    const cells = each.reduce((product, size) => product * size, 1);
    return fc
      .array(count, { minLength: cells, maxLength: cells })
      .map((counts) => ({ sizes: each, counts: Int32Array.from(counts) }));
  });
  const directions = fc.constantFrom<1 | -1>(1, -1);

  test("keeps every sum, every number shown, and withheld numbers above zero", () => {
    fc.assert(
      fc.property(tables, directions, fc.nat(), fc.boolean(), (table, direction, pick, atCost) => {
        const extended = extendTable(table);
        const { values, parts, levels } = extended;
        const ledger = openLedger(extended, 11);
        for (const [entry, value] of values.entries()) if (value > 0 && value < 11) withhold(ledger, entry);
        const entry = ledger.order[pick % ledger.order.length];
        if (entry === undefined) return;
        const value = values[entry] ?? 0;
        const want = direction > 0 ? 11 : value - (parts[entry] ?? 0);
        const move = newMover(ledger)[atCost ? "moveAtCost" : "moveFreely"];
        const left = move(entry, direction, want);

        expect(ledger.possible[entry]).toBe(value + direction * (want - left));
        if (atCost) expect(left).toBe(0);
        const cells = ledger.possible.filter((_, each) => levels[each] === 0);
        expect(extendTable({ sizes: table.sizes, counts: cells }).values).toEqual(ledger.possible);
        for (const [each, now] of ledger.possible.entries()) {
          if (ledger.price[each] === 0) expect(now).toBeGreaterThan(0);
          else expect(now).toBe(values[each]);
        }
        putBack(ledger);
        expect(ledger.possible).toEqual(values);
      }),
      { numRuns: 300 },
    );
  });

  test("of a total that another answer shows is refused", () => {
    const extended = extendTable({ sizes: [2], counts: Int32Array.of(5, 20) });
    const ledger = openLedger(extended, 11, Uint8Array.of(0, 0, 1));
    expect(() => changeEntry(ledger, 2, 1)).toThrow("shown in any case");
    expect(ledger.possible).toEqual(extended.values);
    expect(ledger.order).toEqual([]);
  });
});
