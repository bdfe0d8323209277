import fc from "fast-check";
import { expect, test } from "vitest";
import type { TableChanges } from "../record/index.ts";
import { protectChanges, type ShownChanges } from "./protect-changes.ts";

type Counts = TableChanges["counts"];
const FATES = ["disappeared", "changed", "appeared", "unchanged"] as const;

const counts = (disappeared: number, changed: number, appeared: number, unchanged: number): Counts => ({
  disappeared,
  changed,
  appeared,
  unchanged,
});

/** A table whose one breakdown has these groups. */
function table(groups: readonly Counts[], changedByColumn: Record<string, number> = {}): TableChanges {
  const sum = (fate: (typeof FATES)[number]): number =>
    groups.reduce((total, group) => total + group[fate], 0);
  const total = counts(sum("disappeared"), sum("changed"), sum("appeared"), sum("unchanged"));
  return {
    table: "cases",
    file: "A_TblCase",
    rows: {
      before: total.disappeared + total.changed + total.unchanged,
      after: total.appeared + total.changed + total.unchanged,
    },
    setAside: { before: 0, after: 0 },
    counts: total,
    changedByColumn,
    columnsNotCompared: [],
    breakdowns: [
      {
        dimension: "nationality",
        groups: groups.map((group, place) => ({ value: `${place}`, label: `${place}`, ...group })),
      },
    ],
  };
}

const words = (shown: ShownChanges): string =>
  FATES.map((fate) => (shown[fate] === "withheld" ? "x" : shown[fate])).join(" ");
const shownTotals = (total: Counts): string => words(protectChanges(table([total]), 11).counts);
const shownGroups = (groups: readonly Counts[]): string[] =>
  protectChanges(table(groups), 11).breakdowns[0]?.groups.map(words) ?? [];

test("large numbers are shown", () => {
  expect(shownTotals(counts(15, 12, 30, 500))).toBe("15 12 30 500");
  expect(shownGroups([counts(15, 12, 30, 500), counts(11, 0, 0, 60)])).toEqual(["15 12 30 500", "11 0 0 60"]);
});

test("a small number is withheld with what gives it back by the rows of both releases", () => {
  // 900 rows before and 1,200 after are known: what appeared less what disappeared is 300.
  expect(shownTotals(counts(5, 20, 305, 875))).toBe("x 20 x x");
  expect(shownTotals(counts(0, 20, 5, 875))).toBe("x 20 x x");
  expect(shownTotals(counts(40, 5, 60, 875))).toBe("40 x 60 x");
  expect(shownTotals(counts(40, 3, 60, 2))).toBe("x x x x");
  expect(shownTotals(counts(0, 7, 0, 0))).toBe("x x x x");
});

test("what is withheld in all is broken down nowhere", () => {
  expect(shownGroups([counts(5, 20, 305, 800), counts(0, 40, 12, 75)])).toEqual(["x 20 x x", "x 40 x x"]);
});

test("a small group is withheld with a second one; with the whole breakdown where no second is enough", () => {
  const groups = shownGroups([counts(5, 0, 0, 100), counts(40, 0, 0, 100), counts(200, 0, 0, 100)]);
  expect(groups.map((group) => group.split(" ")[0])).toEqual(["x", "x", "200"]);
  expect(shownGroups([counts(6, 0, 0, 100), counts(5, 0, 0, 200), counts(0, 0, 0, 90)])).toEqual([
    expect.stringMatching(/^x 0 0/),
    expect.stringMatching(/^x 0 0/),
    expect.stringMatching(/^x 0 0/),
  ]);
});

test("columns that add up to the changed rows do not give a small one back", () => {
  const shown = (changedByColumn: Record<string, number>, changed: number) =>
    protectChanges(table([counts(0, changed, 0, 500)], changedByColumn), 11).changedByColumn;
  expect(shown({ A: 40, B: 0 }, 40)).toEqual({ A: 40, B: 0 });
  expect(shown({ A: 40, B: 35, C: 5 }, 40)).toEqual({ A: 40, B: 35, C: "withheld" });
  expect(shown({ A: 35, B: 0, C: 5 }, 40)).toEqual({ A: "withheld", B: 0, C: "withheld" });
  expect(shown({ A: 7, B: 0 }, 7)).toEqual({ A: "withheld", B: "withheld" });
});

const number = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 11, max: 60 }),
  fc.integer({ min: 60, max: 5000 }),
);
const group = fc.record({ disappeared: number, changed: number, appeared: number, unchanged: number });

test("no small number is shown, and a reader who adds and subtracts finds none", () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), fc.integer({ min: 2, max: 12 }), (groups, minCell) => {
      const changes = table(groups);
      const { counts: total, breakdowns } = protectChanges(changes, minCell);
      const isSmall = (value: number | "withheld"): boolean =>
        value !== "withheld" && value > 0 && value < minCell;
      expect(FATES.filter((fate) => isSmall(total[fate]))).toEqual([]);
      expectTotalsSafe(changes, total);
      for (const { groups: shown } of breakdowns) {
        for (const fate of FATES) {
          expect(shown.filter((each) => isSmall(each[fate]))).toEqual([]);
          const hidden = groups.filter((_, place) => shown[place]?.[fate] === "withheld");
          if (hidden.length === 0) continue;
          const all = total[fate];
          // Nothing is known of a fate whose total is withheld too: then every group is.
          if (all === "withheld") expect(hidden).toHaveLength(groups.length);
          if (all === "withheld" || hidden.length === groups.length) continue;
          // Each withheld number may be 1, and may be `minCell`, the others being at least 1.
          const rest = hidden.reduce((sum, each) => sum + each[fate], 0);
          expect(hidden.length).toBeGreaterThan(1);
          expect(rest - (hidden.length - 1)).toBeGreaterThanOrEqual(minCell);
        }
      }
    }),
    { numRuns: 500 },
  );
});

/** Shifts rows between the fates without changing what is known: every withheld number must be able to move. */
function expectTotalsSafe({ counts: total }: TableChanges, shown: ShownChanges): void {
  const moves: readonly Counts[] = [counts(1, 0, 1, -1), counts(1, -1, 1, 0), counts(0, 1, 0, -1)];
  const possible = moves.filter((move) =>
    FATES.every((fate) => move[fate] === 0 || shown[fate] === "withheld"),
  );
  const isMoved = (among: readonly Counts[], fate: (typeof FATES)[number]): boolean =>
    among.some((move) =>
      [1, -1].some((way) => move[fate] !== 0 && FATES.every((each) => total[each] + way * move[each] >= 0)),
    );
  for (const fate of FATES) {
    // A release without rows, or with no row of the other, gives everything away by its number of rows.
    if (shown[fate] !== "withheld" || !isMoved(moves, fate)) continue;
    const canMove = isMoved(possible, fate);
    expect({ fate, total, canMove }).toEqual({ fate, total, canMove: true });
  }
}
