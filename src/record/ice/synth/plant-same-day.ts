import type { IceKey } from "../layout.ts";
import { type IceRow, type Planter, repeatRow } from "./ice-row.ts";

/** What a second row of the day differs in, the first of these the layout has. */
const DIFFERS: readonly IceKey[] = ["facility-code", "event-type", "departure-port"];

/** A second row of the same person on the same day, as detainers, encounters and removals have them. */
export function plantSameDay(row: IceRow, { happens, placeOf, random }: Planter): IceRow[] {
  if (!happens("same-day-row")) return [row];
  const repeated = repeatRow(row, row.at, "same-day-row");
  const place = DIFFERS.map(placeOf).find((at) => at >= 0) ?? -1;
  if (place >= 0 && random.chance(0.5)) repeated.cells[place] = null;
  return [row, repeated];
}
