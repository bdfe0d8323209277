import { UserError } from "../../core/index.ts";
import { findMeasure } from "../catalogue.ts";
import type { Count, CountQuestion } from "../count-published.ts";
import { findDimension, isDimensionValue } from "../dimensions.ts";
import type { Figure, Group } from "../figure.ts";
import type { Measure } from "../measure.ts";
import type { WithheldFigure } from "../withheld-figure.ts";
import {
  type CountedPart,
  type CountTask,
  countedFigure,
  restrict,
  splitFilters,
  withheldFigure,
} from "./count-task.ts";
import { type CountedTime, timesAsked } from "./count-time.ts";
import { cubeSource } from "./cube-source.ts";
import type { DocketCube } from "./docket-cube.ts";
import { countDurations } from "./durations.ts";
import { protectTally } from "./protect-tally.ts";
import { countRates, isRate } from "./rates.ts";
import { countedAs } from "./rows-asked.ts";
import { expectKnownValue, groupOfCell, placesOfSlice, tallyRows } from "./tally-rows.ts";

/** The smallest number above zero that is shown unless another is asked for: no cell of 1 to 10. */
const DEFAULT_MIN_CELL = 11;

/** A question answered by counting records. */
export interface RecordQuestion extends CountQuestion {
  /** Counts from 1 to `minCell` - 1 are withheld, and what would give them back; default 11. */
  readonly minCell?: number;
}

/**
 * Counts a measure from the court's records: for any day or period they reach, by at most two dimensions, for the groups
 * asked. Small numbers are withheld, and what would give them back; a withheld cell is in `withheld`, without a value,
 * and never zero. A combination that is in neither list has no case.
 *
 * @throws UserError for a measure that is not counted, a dimension it is not counted by, more than two dimensions, an
 * unknown value, and a time the records do not reach
 */
export async function countRecords(cube: DocketCube, question: RecordQuestion): Promise<Count> {
  const measure = findMeasure(question.measure);
  if (measure?.counted === undefined) {
    throw new UserError(
      "figures.not-counted",
      `${question.measure} is not counted from records. Ask with --basis published, or see \`ofrecord measures\`.`,
    );
  }
  const by = [...new Set(question.by ?? [])];
  const where = question.where ?? {};
  const minCell = question.minCell ?? DEFAULT_MIN_CELL;
  expectDimensions(measure, by, where);
  const kind = measure.kind === "stock" ? "stock" : "flow";
  const task: CountTask = {
    cube,
    measure,
    by,
    where,
    minCell,
    source: cubeSource(cube),
    locator: describeQuestion(question, by),
  };
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  for (const time of timesAsked(question, kind, cube)) {
    const part = await countOneTime(task, time);
    figures.push(...part.figures);
    withheld.push(...part.withheld);
  }
  return {
    measure: measure.id,
    definition: `${measure.counts} Leaves out: ${measure.leavesOut} ${measure.counted.how}`,
    figures,
    withheld,
    sources: [task.source],
  };
}

function countOneTime(task: CountTask, time: CountedTime): Promise<CountedPart> {
  if (isRate(task.measure.id)) return countRates(task, time);
  if (task.measure.id === "time-to-decision") return countDurations(task, time);
  return countCells(task, time);
}

async function countCells(task: CountTask, time: CountedTime): Promise<CountedPart> {
  const { cube, measure, by, where, minCell } = task;
  const { rows, only } = countedAs(measure.id);
  const filters = Object.keys(where).filter((dimension) => !by.includes(dimension));
  const { joint, fixed } = splitFilters(filters, where);
  const tally = await tallyRows(await rows(cube, time), by, joint, restrict(only, fixed));
  for (const { dimension, values } of tally.axes.slice(by.length)) {
    const value = where[dimension] ?? "";
    expectKnownValue({ dimension, values }, value, isDimensionValue(dimension, value));
  }
  const protection = minCell > 1 ? protectTally(tally, minCell) : null;
  const places = placesOfSlice(tally, by, where);
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  for (const [cell, place] of places.entries()) {
    const value = place === -1 ? 0 : (tally.counts[place] as number);
    // Without dimensions the one cell is the answer, also where it is zero.
    if (value === 0 && by.length > 0) continue;
    const group = { ...groupOfCell(tally.axes, by, cell), ...where };
    if (
      by.some(
        (dimension) =>
          where[dimension] !== undefined && where[dimension] !== groupOfCell(tally.axes, by, cell)[dimension],
      )
    )
      continue;
    if (place !== -1 && protection?.[place] === 1) withheld.push(withheldFigure(task, group, time));
    else figures.push(countedFigure(task, group, time, value));
  }
  return { figures: inOrder(figures, by), withheld };
}

function expectDimensions(measure: Measure, by: readonly string[], where: Group): void {
  const known = measure.counted?.dimensions ?? [];
  for (const dimension of [...by, ...Object.keys(where)]) {
    if (known.includes(dimension)) continue;
    throw new UserError(
      "figures.unknown-dimension",
      `${measure.id} is not counted by "${dimension}". It is counted by ${known.join(", ")}.`,
    );
  }
  if (by.length > 2) {
    throw new UserError(
      "figures.too-many-dimensions",
      `A count is broken down by at most two dimensions, not ${by.length}; give the others as filters, such as --where custody=detained.`,
    );
  }
}

function describeQuestion(question: RecordQuestion, by: readonly string[]): string {
  const { measure, where = {}, asOf, from, to, every } = question;
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`--${name} ${value}`];
  return [
    `count ${measure}`,
    ...option("by", by.length === 0 ? undefined : by.join(",")),
    ...Object.entries(where).map(([dimension, value]) => `--where ${dimension}=${value}`),
    ...option("as-of", asOf),
    ...option("from", from),
    ...option("to", to),
    ...option("every", every),
    "--basis counted",
  ].join(" ");
}

/** Years and ages in their own order, everything else by size. */
function inOrder(figures: Figure[], by: readonly string[]): Figure[] {
  const [first] = by;
  if (first === undefined) return figures;
  if (findDimension(first)?.ordered === true) return figures;
  const sums = new Map<string, number>();
  for (const { group, value } of figures) {
    const key = group[first] ?? "";
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return figures.sort(
    (a, b) =>
      (sums.get(b.group[first] ?? "") ?? 0) - (sums.get(a.group[first] ?? "") ?? 0) ||
      (a.group[first] ?? "").localeCompare(b.group[first] ?? "") ||
      b.value - a.value,
  );
}
