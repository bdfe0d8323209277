import { REPROCESSED } from "./codes.ts";
import { DAY_MINUTES } from "./days.ts";
import { type IceRow, type Planter, repeatRow } from "./ice-row.ts";
import { drawBetween } from "./weighted.ts";

/**
 * Rows of the same episode that follow an arrest: the first row, by time and with a reprocessed one last, stays the true
 * one. At most one defect an arrest; nothing is planted on a row that is itself of a reprocessed arrest.
 */
export function plantArrests(row: IceRow, planter: Planter): IceRow[] {
  const { happens, placeOf, random, lastMinute } = planter;
  const method = placeOf("apprehension-method");
  const moment = placeOf("apprehended");
  if (row.cells[method] === REPROCESSED) return [row];
  const later = (
    minutes: number,
    defect: Parameters<typeof repeatRow>[2],
    newMethod: string | null,
  ): IceRow[] => {
    if (row.at + minutes > lastMinute) return [];
    const repeated = repeatRow(row, row.at + minutes, defect);
    repeated.cells[moment] = row.at + minutes;
    if (newMethod !== null) repeated.cells[method] = newMethod;
    return [repeated];
  };
  if (happens("reprocessed-arrest"))
    return [row, ...later(drawBetween(5, DAY_MINUTES - 1, random), "reprocessed-arrest", REPROCESSED)];
  if (happens("reprocessed-arrest-same-time"))
    return either(row, later(0, "reprocessed-arrest-same-time", REPROCESSED), planter);
  if (happens("repeated-arrest"))
    return [row, ...later(drawBetween(1, DAY_MINUTES - 1, random), "repeated-arrest", null)];
  if (happens("arrest-24-hours-later")) return [row, ...later(DAY_MINUTES, "arrest-24-hours-later", null)];
  if (happens("identical-arrest")) return [row, ...later(0, "identical-arrest", null)];
  if (happens("chained-arrest")) {
    const first = drawBetween(13 * 60, DAY_MINUTES - 1, random);
    const second = drawBetween(13 * 60, DAY_MINUTES - 1, random);
    if (row.at + first + second > lastMinute) return [row];
    return [
      row,
      ...later(first, "repeated-arrest", null),
      ...later(first + second, "chained-arrest", REPROCESSED),
    ];
  }
  return [row];
}

/** The true row first or second: at the same time the order of the file must not matter. */
function either(row: IceRow, others: readonly IceRow[], { random }: Planter): IceRow[] {
  return random.chance(0.5) ? [row, ...others] : [...others, row];
}
