import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attack } from "./fixtures/attacker.ts";
import { newFlow } from "./protect-flows.ts";
import { type Ledger, openLedger, putBack } from "./protect-ledger.ts";
import { extendTable } from "./protect-margins.ts";

const count = fc.oneof(
  { weight: 5, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: 7, max: 60 }) },
);

function tables(...most: readonly number[]) {
  return fc.tuple(...most.map((size) => fc.integer({ min: 1, max: size }))).chain((sizes) => {
    const cells = sizes.reduce((product, size) => product * size, 1);
    return fc
      .array(count, { minLength: cells, maxLength: cells })
      .map((counts) => ({ sizes, counts: Int32Array.from(counts) }));
  });
}

/** A ledger in which other answers show totals of 7 and more, and withhold the others. */
function settledLedger(table: { readonly sizes: readonly number[]; readonly counts: Int32Array }): Ledger {
  const extended = extendTable(table);
  const settled = extended.values.map((value, entry) =>
    extended.levels[entry] === 0 ? 0 : value === 0 || value > 6 ? 1 : 2,
  );
  return openLedger(extended, 11, Uint8Array.from(settled));
}

describe("a flow", () => {
  const directions = fc.constantFrom<1 | -1>(1, -1);

  test.each([
    ["two", [5, 5]],
    ["three", [4, 4, 3]],
    ["four", [3, 3, 2, 2]],
  ])("keeps every sum and every number shown in %s dimensions", (_, most) => {
    fc.assert(
      fc.property(tables(...most), directions, fc.nat(), (table, direction, pick) => {
        const ledger = settledLedger(table);
        const { values, levels } = ledger.table;
        const entry = pick % values.length;
        const left = newFlow(ledger).moveAround(entry, direction, 11);

        expect(ledger.possible[entry]).toBe((values[entry] ?? 0) + direction * (11 - left));
        const cells = ledger.possible.filter((_now, each) => levels[each] === 0);
        expect(extendTable({ sizes: table.sizes, counts: cells }).values).toEqual(ledger.possible);
        for (const [each, now] of ledger.possible.entries()) {
          if (ledger.price[each] === 0) expect(now).toBeGreaterThanOrEqual(0);
          else expect(now).toBe(values[each]);
        }
        putBack(ledger);
        expect(ledger.possible).toEqual(values);
      }),
    );
  });

  test("moves an entry of two dimensions as far as the settled totals allow", () => {
    fc.assert(
      fc.property(tables(4, 4), directions, fc.nat(), (table, direction, pick) => {
        const ledger = settledLedger(table);
        const { values, levels } = ledger.table;
        const open = ledger.price.map((price) => (price === Number.POSITIVE_INFINITY ? 0 : 1));
        const cells = [...values.keys()].filter((entry) => levels[entry] === 0);
        const entry = cells[pick % cells.length] ?? 0;
        const { low, high } = attack(table.sizes, values, Uint8Array.from(open), 0).get(entry) ?? {
          low: 0,
          high: 0,
        };

        const left = newFlow(ledger).moveAround(entry, direction, 11);
        const most = direction > 0 ? high - (values[entry] ?? 0) : (values[entry] ?? 0) - low;
        expect(11 - left).toBe(Math.min(11, most));
      }),
    );
  });

  test("goes round where there is no rectangle", () => {
    const cells = [5, 0, 8, 9, 5, 0, 0, 9, 5];
    const settled = Uint8Array.from({ length: 16 }, (_, entry) => (entry % 4 === 3 || entry > 11 ? 1 : 0));
    const ledger = openLedger(extendTable({ sizes: [3, 3], counts: Int32Array.from(cells) }), 11, settled);
    for (const zero of [1, 6, 8]) ledger.price[zero] = Number.POSITIVE_INFINITY;
    expect(newFlow(ledger).moveAround(0, 1, 5)).toBe(0);
    expect(ledger.possible[0]).toBe(10);
    expect(ledger.order.toSorted((a, b) => a - b)).toEqual([0, 2, 4, 5, 9, 10]);
  });
});
