import { expect, test } from "vitest";
import { findMeasure } from "../catalogue.ts";
import { type CountTask, countedFigure } from "./count-task.ts";
import { countGroups } from "./protected-groups.ts";
import { listAxis } from "./row-set.ts";

const GENDERS = ["female", "male", "unknown"];

/** Means over groups of these sizes, by gender. */
async function meansOf(sizes: readonly number[], minCell: number) {
  const rows = sizes.flatMap((size, place) => Array.from({ length: size }, () => place));
  const measure = findMeasure("length-of-stay");
  if (measure === null) throw new Error("no such measure");
  const task: CountTask = {
    records: { kind: "ice", release: {} as CountTask["records"]["release"], asOf: 1000, earliest: 0 },
    measure,
    by: ["gender"],
    where: {},
    minCell,
    source: { id: "x", title: "x", publisher: "x", class: "primary", licence: "x" },
    locator: "x",
  };
  const time = { from: 1, to: 2, time: { asOf: "1970-01-03" } };
  const set = {
    start: 0,
    end: rows.length,
    axis: async (dimension: string) => listAxis(dimension, GENDERS, Int32Array.from(rows)),
  };
  return countGroups(task, time, set, {}, (group, own) => countedFigure(task, group, time, own.length));
}

test("a small group is withheld with another, since each mean tells how many it is of and the whole is known", async () => {
  const { figures, withheld } = await meansOf([5, 100, 50], 11);
  expect(withheld.map(({ group }) => group["gender"])).toContain("female");
  expect(withheld.length).toBe(2);
  expect(figures).toHaveLength(1);
});

test("nothing is withheld where every group is large, or no limit is asked", async () => {
  expect((await meansOf([40, 100, 50], 11)).withheld).toEqual([]);
  expect((await meansOf([5, 100, 50], 1)).figures).toHaveLength(3);
});
