import { countCells } from "../count-cells.ts";
import type { CountedPart, CountTask } from "../count-task.ts";
import type { CountedTime } from "../count-time.ts";
import type { IceCube } from "./ice-cube.ts";
import { eventRows, heldRows } from "./row-sets.ts";
import { iceMeasure } from "./rows-asked.ts";
import { countStayLengths } from "./stay-lengths.ts";

/** Of fewer detainers no share is told, which could tell of persons. */
const FEWEST_FOR_A_SHARE = 200;

/** Counts one time of a measure from ICE's enforcement records. */
export async function countIce(task: CountTask<IceCube>, time: CountedTime): Promise<CountedPart> {
  const { measure, records } = task;
  const asked = iceMeasure(measure.id);
  switch (asked.way) {
    case "events": {
      const rows = await eventRows(records, asked, time.from, time.to);
      const notes = asked.table === "detainers" ? await blankNote(records, rows.weight) : [];
      return countCells(task, time, [rows], asked.only, notes);
    }
    case "held-at-midnight":
    case "held-any-time":
      return countCells(task, time, [await heldRows(records, asked, time.to)], asked.only);
    default:
      return countStayLengths(task, asked, time);
  }
}

/** What share of the period's detainers says nothing of how they were lifted: without it the others mislead. */
async function blankNote(cube: IceCube, weight: Int32Array | undefined): Promise<string[]> {
  const { values, index } = await cube.words("detainers", "lift_reason");
  const blank = values.indexOf("not-recorded");
  let all = 0;
  let blanks = 0;
  for (let row = 0; row < index.length; row++) {
    if (weight?.[row] !== 1) continue;
    all++;
    if (index[row] === blank) blanks++;
  }
  if (all < FEWEST_FOR_A_SHARE) return [];
  const share = Math.round((blanks / all) * 1000) / 10;
  return [
    `No lift reason is recorded for ${share} percent of the detainers of the period: a count by reason is a lower bound.`,
  ];
}
