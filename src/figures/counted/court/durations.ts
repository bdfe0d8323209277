import { MISSING } from "../../../store/index.ts";
import type { Figure, Group } from "../../figure.ts";
import { type CountedPart, type CountTask, countedFigure, nameOf } from "../count-task.ts";
import type { CountedTime } from "../count-time.ts";
import { countGroups } from "../protected-groups.ts";
import { type Followed, survivalQuantile } from "../survival.ts";
import type { DocketCube } from "./docket-cube.ts";
import { receiptRows } from "./row-sets.ts";
import { STATISTICS_TYPES } from "./rows-asked.ts";

/**
 * Median days from receipt to the first completion, for the cases received in the period. Open cases are followed to the
 * last day of the records. Where more than half of a group are still open the median is not yet known: the figure is
 * then the longest time followed, as a lower bound. Groups smaller than `minCell` are withheld, and
 * those that would give a small one back.
 */
export async function countDurations(task: CountTask<DocketCube>, time: CountedTime): Promise<CountedPart> {
  const { records } = task;
  const [set] = await receiptRows(records, time.from, time.to);
  if (set === undefined) return { figures: [], withheld: [] };
  const cases = await records.table("cases");
  const received = cases["received"] as Int32Array;
  const completed = cases["completed"] as Int32Array;
  const follow = (row: number): Followed => {
    const done = completed[row] as number;
    const ended = done !== MISSING && done <= records.asOf;
    return { days: Math.max(0, (ended ? done : records.asOf) - (received[row] as number)), ended };
  };
  const only = { "case-type": STATISTICS_TYPES };
  return countGroups(task, time, set, only, (group, rows) =>
    durationFigure(task, group, time, rows.map(follow)),
  );
}

function durationFigure(
  task: CountTask,
  group: Group,
  time: CountedTime,
  unordered: readonly Followed[],
): Figure {
  const followed = [...unordered].sort((a, b) => a.days - b.days);
  const decided = followed.filter(({ ended }) => ended).length;
  const share = Math.round((decided / followed.length) * 1000) / 10;
  const quartile = survivalQuantile(followed, 0.75);
  const whose = nameOf(group, task.by);
  const notes = [
    `${whose}${followed.length.toLocaleString("en-US")} cases, ${share} percent decided by the end of the records; a quarter ${
      quartile === null ? "not yet" : `within ${quartile.toLocaleString("en-US")} days`
    }.`,
  ];
  const median = survivalQuantile(followed, 0.5);
  if (median !== null) return countedFigure(task, group, time, median, { notes });
  const longest = followed.at(-1)?.days ?? 0;
  return countedFigure(task, group, time, longest, {
    low: longest,
    notes: [`${whose}More than half of these cases are still open: the median is at least this.`, ...notes],
  });
}
