import { UserError } from "../../core/index.ts";
import { findMeasure } from "../catalogue.ts";
import type { Count, CountQuestion } from "../count-published.ts";
import type { Figure, Group } from "../figure.ts";
import { type Measure, recordOwners } from "../measure.ts";
import type { WithheldFigure } from "../withheld-figure.ts";
import type { CountedPart, CountTask } from "./count-task.ts";
import { type CountedTime, timesAsked } from "./count-time.ts";
import { countCourt } from "./court/count-court.ts";
import type { DocketCube } from "./court/docket-cube.ts";
import { countIce } from "./ice/count-ice.ts";
import type { IceCube } from "./ice/ice-cube.ts";
import { recordsSource } from "./records-source.ts";

/** The smallest number above zero that is shown unless another is asked for: no cell of 1 to 10. */
const DEFAULT_MIN_CELL = 11;

/** A question answered by counting records. */
export interface RecordQuestion extends CountQuestion {
  /** Counts from 1 to `minCell` - 1 are withheld, and what would give them back; default 11. */
  readonly minCell?: number;
}

/**
 * Counts a measure from the records of the agency it is counted from: for any day or period they reach, by at most two
 * dimensions, for the groups asked. Small numbers are withheld, and what would give them back; a withheld cell is in
 * `withheld`, without a value, and never zero. A combination that is in neither list has no case, person or event.
 *
 * @throws UserError for a measure that is not counted from these records, a dimension it is not counted by, more than
 * two dimensions, an unknown value, and a time the records do not reach
 */
export async function countRecords(records: DocketCube | IceCube, question: RecordQuestion): Promise<Count> {
  const measure = findMeasure(question.measure);
  if (measure?.counted === undefined) {
    throw new UserError(
      "figures.not-counted",
      `${question.measure} is not counted from records. Ask with --basis published, or see \`ofrecord measures\`.`,
    );
  }
  if (measure.counted.records !== records.kind) {
    throw new UserError(
      "figures.other-records",
      `${measure.id} is counted from ${recordOwners[measure.counted.records]} records, not from ${recordOwners[records.kind]}; load those first.`,
    );
  }
  const by = [...new Set(question.by ?? [])];
  const where = question.where ?? {};
  expectDimensions(measure, by, where);
  const shared = {
    measure,
    by,
    where,
    minCell: question.minCell ?? DEFAULT_MIN_CELL,
    source: recordsSource(records),
    locator: describeQuestion(question, by),
  };
  const kind = measure.kind === "stock" || measure.counted.onADay === true ? "stock" : "flow";
  const figures: Figure[] = [];
  const withheld: WithheldFigure[] = [];
  const reach = records.kind === "ice" ? await records.reachOf(measure.id) : records;
  for (const time of timesAsked(question, kind, { ...reach, kind: records.kind })) {
    const part = await countOneTime(records, shared, time);
    figures.push(...part.figures);
    withheld.push(...part.withheld);
  }
  return {
    measure: measure.id,
    definition: `${measure.counts} Leaves out: ${measure.leavesOut} ${measure.counted.how}`,
    figures,
    withheld,
    sources: [shared.source],
  };
}

function countOneTime(
  records: DocketCube | IceCube,
  shared: Omit<CountTask, "records">,
  time: CountedTime,
): Promise<CountedPart> {
  return records.kind === "court"
    ? countCourt({ ...shared, records }, time)
    : countIce({ ...shared, records }, time);
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
