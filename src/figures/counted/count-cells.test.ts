import { expect, test } from "vitest";
import { findMeasure } from "../catalogue.ts";
import { countCells } from "./count-cells.ts";
import type { CountTask } from "./count-task.ts";
import { listAxis } from "./row-set.ts";

test("a zero that must be withheld is listed as withheld, since its absence would tell that it is one", async () => {
  // Were the zeros of the first row told, 6 would be 7 less 1.
  const counts = [1, 0, 0, 6, 33, 0, 0, 0, 0, 0, 0, 214];
  const rows = counts.flatMap((count, cell) => Array.from({ length: count }, () => cell));
  const first = ["a", "b", "c"];
  const second = ["p", "q", "r", "s"];
  const set = {
    start: 0,
    end: rows.length,
    axis: async (dimension: string) =>
      dimension === "gender"
        ? listAxis(
            dimension,
            first,
            Int32Array.from(rows, (cell) => Math.floor(cell / 4)),
          )
        : listAxis(
            dimension,
            second,
            Int32Array.from(rows, (cell) => cell % 4),
          ),
  };
  const measure = findMeasure("arrests");
  if (measure === null) throw new Error("no such measure");
  const task: CountTask = {
    records: { kind: "ice", release: {} as CountTask["records"]["release"], asOf: 1000, earliest: 0 },
    measure,
    by: ["gender", "state"],
    where: {},
    minCell: 11,
    source: { id: "x", title: "x", publisher: "x", class: "primary", licence: "x" },
    locator: "x",
  };
  const time = { from: 1, to: 2, time: { asOf: "1970-01-03" } };
  const { figures, withheld } = await countCells(task, time, [set], {});
  const cells = withheld.map(({ group }) => `${group["gender"]}${group["state"]}`);
  expect(cells).toEqual(expect.arrayContaining(["ap", "as"]));
  // More is withheld than the two small numbers and large ones: zeros among them.
  const zeros = cells.filter(
    (cell) => counts[first.indexOf(cell[0] ?? "") * 4 + second.indexOf(cell[1] ?? "")] === 0,
  );
  expect(zeros.length).toBeGreaterThan(0);
  for (const { value } of figures) expect(value).toBeGreaterThanOrEqual(11);
});
