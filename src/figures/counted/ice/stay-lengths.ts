import { MISSING } from "../../../store/index.ts";
import type { Figure, Group } from "../../figure.ts";
import { type CountedPart, type CountTask, countedFigure, nameOf } from "../count-task.ts";
import type { CountedTime } from "../count-time.ts";
import { countGroups } from "../protected-groups.ts";
import { type Followed, survivalQuantile } from "../survival.ts";
import type { IceCube } from "./ice-cube.ts";
import { stayRows } from "./row-sets.ts";
import type { IceMeasure } from "./rows-asked.ts";

const SECONDS = 86_400;

/**
 * Lengths of stays in days, by the three ways of asking, which differ much: the mean of stays that ended in the period;
 * the mean time so far of people held at the end of a day; and, for stays begun in the period, the median by survival,
 * stays in progress followed to the end of the records. Groups of fewer than `minCell` stays are
 * withheld, and those that would give one of them back.
 */
export async function countStayLengths(
  task: CountTask<IceCube>,
  asked: IceMeasure,
  time: CountedTime,
): Promise<CountedPart> {
  const { records } = task;
  const set = await stayRows(records, asked, time.from, time.to);
  const [bookIn, inSecond, bookOut, outSecond] = await Promise.all([
    records.numbers("stays", "book_in"),
    records.numbers("stays", "book_in_second"),
    records.numbers("stays", "book_out"),
    records.numbers("stays", "book_out_second"),
  ]);
  const endOf = (row: number): number => {
    if (asked.way === "stays-in-progress") return (time.to + 1) * SECONDS;
    const day = bookOut[row] as number;
    return day === MISSING || day > records.asOf
      ? (records.asOf + 1) * SECONDS
      : day * SECONDS + secondOf(outSecond, row);
  };
  const follow = (row: number): Followed => ({
    days: Math.max(0, (endOf(row) - (bookIn[row] as number) * SECONDS - secondOf(inSecond, row)) / SECONDS),
    ended: bookOut[row] !== MISSING && (bookOut[row] as number) <= records.asOf,
  });
  const figureOf = asked.way === "stays-begun" ? medianFigure : meanFigure;
  return countGroups(task, time, set, asked.only, (group, rows) =>
    figureOf(
      task,
      group,
      time,
      rows.map(follow).sort((a, b) => a.days - b.days),
    ),
  );
}

function meanFigure(task: CountTask, group: Group, time: CountedTime, followed: readonly Followed[]): Figure {
  const mean = followed.reduce((sum, { days }) => sum + days, 0) / followed.length;
  const median = followed[Math.floor((followed.length - 1) / 2)]?.days ?? 0;
  const notes = [
    `${nameOf(group, task.by)}${followed.length.toLocaleString("en-US")} stays; half of them ${rounded(median).toLocaleString("en-US")} days or less.`,
  ];
  return countedFigure(task, group, time, rounded(mean), { notes });
}

function medianFigure(
  task: CountTask,
  group: Group,
  time: CountedTime,
  followed: readonly Followed[],
): Figure {
  const open = followed.filter(({ ended }) => !ended).length;
  const whose = nameOf(group, task.by);
  const notes = [
    `${whose}${followed.length.toLocaleString("en-US")} stays, ${open.toLocaleString("en-US")} of them in progress at the end of the records.`,
  ];
  const median = survivalQuantile(followed, 0.5);
  if (median !== null) return countedFigure(task, group, time, rounded(median), { notes });
  const longest = rounded(followed.at(-1)?.days ?? 0);
  return countedFigure(task, group, time, longest, {
    low: longest,
    notes: [`${whose}More than half of these stays are in progress: the median is at least this.`, ...notes],
  });
}

function secondOf(seconds: Int32Array, row: number): number {
  const second = seconds[row] as number;
  return second === MISSING ? 0 : second;
}

/** To a hundredth of a day. */
function rounded(days: number): number {
  return Math.round(days * 100) / 100;
}
