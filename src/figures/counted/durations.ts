import { MISSING } from "../../store/index.ts";
import type { Figure } from "../figure.ts";
import type { WithheldFigure } from "../withheld-figure.ts";
import { type CountedPart, type CountTask, countedFigure, nameOf, withheldFigure } from "./count-task.ts";
import type { CountedTime } from "./count-time.ts";
import { receiptRows } from "./row-sets.ts";
import { STATISTICS_TYPES } from "./rows-asked.ts";
import type { Axis, Tally } from "./tally.ts";
import { groupOfCell } from "./tally-rows.ts";

/** Days a case was followed, and whether it was decided then or is still open. */
export interface Followed {
  readonly days: number;
  readonly decided: boolean;
}

/**
 * The first day on which at most a part of the cases is still undecided, by the estimator of Kaplan and Meier (Journal of
 * the American Statistical Association 53, 1958, 457-481): open cases count as long as they have been followed.
 * Coming in order of days. `null` where more than that part is still open when the last one drops out.
 */
export function survivalQuantile(followed: readonly Followed[], openShare: number): number | null {
  let atRisk = followed.length;
  let open = 1;
  for (let at = 0; at < followed.length; ) {
    const { days } = followed[at] as Followed;
    let decided = 0;
    let gone = 0;
    for (; at < followed.length && followed[at]?.days === days; at++) {
      gone++;
      if (followed[at]?.decided === true) decided++;
    }
    open *= 1 - decided / atRisk;
    atRisk -= gone;
    // A product of fractions may miss one half by a hair.
    if (decided > 0 && open <= openShare + 1e-12) return days;
  }
  return null;
}

/**
 * Median days from receipt to the first completion, for the cases received in the period. Open cases are followed to the
 * last day of the records. Where more than half of a group are still open the median is not yet known: the figure is
 * then the longest time followed, as a lower bound. Groups smaller than `minCell` are withheld.
 */
export async function countDurations(task: CountTask, time: CountedTime): Promise<CountedPart> {
  const { cube, by, where, minCell } = task;
  const [rows] = await receiptRows(cube, time.from, time.to);
  if (rows === undefined) return { figures: [], withheld: [] };
  const cases = await cube.table("cases");
  const received = cases["received"] as Int32Array;
  const completed = cases["completed"] as Int32Array;
  const axes: Axis[] = [];
  for (const dimension of by) axes.push(await rows.axis(dimension));
  const tests = await conditionsOf(rows.axis, where);
  const groups = new Map<number, number[]>();
  for (let row = rows.start; row < rows.end; row++) {
    if (!tests.every(({ axis, values }) => values.has(axis.map[axis.index[row] as number] as number)))
      continue;
    let cell = 0;
    for (const { map, index, values } of axes)
      cell = cell * values.length + (map[index[row] as number] as number);
    const done = completed[row] as number;
    const isDecided = done !== MISSING && done <= cube.asOf;
    const days = Math.max(0, (isDecided ? done : cube.asOf) - (received[row] as number));
    const list = groups.get(cell);
    if (list === undefined) groups.set(cell, [days * 2 + (isDecided ? 0 : 1)]);
    else list.push(days * 2 + (isDecided ? 0 : 1));
  }
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  for (const [cell, list] of [...groups].sort(([a], [b]) => a - b)) {
    const group = { ...groupOfCell(axes as unknown as Tally["axes"], by, cell), ...where };
    if (list.length < minCell) withheld.push(withheldFigure(task, group, time));
    else figures.push(durationFigure(task, group, time, list));
  }
  return { figures, withheld };
}

async function conditionsOf(
  axisOf: (dimension: string) => Promise<Axis>,
  where: Readonly<Record<string, string>>,
): Promise<{ readonly axis: Axis; readonly values: ReadonlySet<number> }[]> {
  const wanted: Record<string, readonly string[]> = { "case-type": STATISTICS_TYPES };
  for (const [dimension, value] of Object.entries(where)) {
    wanted[dimension] = wanted[dimension]?.filter((known) => known === value) ?? [value];
  }
  const tests: { axis: Axis; values: Set<number> }[] = [];
  for (const [dimension, values] of Object.entries(wanted)) {
    const axis = await axisOf(dimension);
    tests.push({ axis, values: new Set(values.map((value) => axis.values.indexOf(value))) });
  }
  return tests;
}

function durationFigure(
  task: CountTask,
  group: Record<string, string>,
  time: CountedTime,
  list: readonly number[],
): Figure {
  const sorted = Int32Array.from(list).sort();
  const followed = Array.from(sorted, (each) => ({ days: each >> 1, decided: (each & 1) === 0 }));
  const decided = followed.filter((each) => each.decided).length;
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
