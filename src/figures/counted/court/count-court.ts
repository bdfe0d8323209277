import { countCells } from "../count-cells.ts";
import type { CountedPart, CountTask } from "../count-task.ts";
import type { CountedTime } from "../count-time.ts";
import type { DocketCube } from "./docket-cube.ts";
import { countDurations } from "./durations.ts";
import { countRates, isRate } from "./rates.ts";
import { countedAs } from "./rows-asked.ts";

/** Counts one time of a measure from the immigration court's records. */
export async function countCourt(task: CountTask<DocketCube>, time: CountedTime): Promise<CountedPart> {
  const { measure, records } = task;
  if (isRate(measure.id)) return countRates(task, time);
  if (measure.id === "time-to-decision") return countDurations(task, time);
  const { rows, only } = countedAs(measure.id);
  return countCells(task, time, await rows(records, time), only);
}
