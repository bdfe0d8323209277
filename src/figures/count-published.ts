import { UserError } from "../core/index.ts";
import { findDimension, isDimensionValue } from "./dimensions.ts";
import type { Figure, Group, Source } from "./figure.ts";
import type { FigureIndex } from "./figure-index.ts";
import type { Measure } from "./measure.ts";
import { measureAsked } from "./measure-asked.ts";
import { pickFigures } from "./pick-figures.ts";
import { readTimeQuestion, type TimeQuestion } from "./time-question.ts";
import { describeTimesOnRecord } from "./times-on-record.ts";
import type { WithheldFigure } from "./withheld-figure.ts";

/** What is asked: a measure, by which dimensions, for whom, and when. */
export interface CountQuestion extends TimeQuestion {
  readonly measure: string;
  /** Dimensions to break it down by. */
  readonly by?: readonly string[];
  /** Only these values of dimensions. */
  readonly where?: Group;
}

/** What `ofrecord count` prints. */
export interface Count {
  readonly measure: string;
  /** What the measure counts and leaves out. */
  readonly definition: string;
  readonly figures: readonly Figure[];
  /** Cells withheld to protect persons. Always empty for published figures: they are shown as published. */
  readonly withheld: readonly WithheldFigure[];
  readonly sources: readonly Source[];
}

/**
 * Published figures of a measure for exactly the groups asked for: those with every dimension of `by` and `where` and
 * no other. Totals are never made by adding up rows.
 *
 * With `asOf`, each group's latest figure on or before that day; its notes say so where it is earlier. With `from`,
 * `to` or `every`, every figure within them, or those of whole months, quarters or fiscal years: for a stock the last
 * figure within each, for a flow the figure of exactly that period. With no time, each group's latest
 * figure; of a flow the latest fiscal year, or its part so far, rather than a month of it.
 *
 * A measure the record holds only a part of is answered with that part, noted as a lower bound.
 *
 * @throws UserError for an unknown measure, a dimension it does not have, an unknown value, a bad date or period, and
 * where nothing is on record (the message says what is)
 */
export function countPublished(index: FigureIndex, question: CountQuestion): Count {
  const measure = measureAsked(question.measure);
  const by = question.by ?? [];
  const where = question.where ?? {};
  checkDimensions(measure, by, where);
  const time = readTimeQuestion(question);
  const onRecord = figuresOnRecord(index, measure);
  const ofGroups = onRecord.filter((figure) => isAskedFor(figure.group, by, where));
  if (ofGroups.length === 0) throw nothingForGroups(measure, onRecord, by, where);
  const figures = pickFigures(ofGroups, time, by);
  if (figures.length === 0) {
    throw new UserError(
      "figures.no-such-time",
      `${measure.id} is not on record for the time asked; for this group the record has ${describeTimesOnRecord(ofGroups)}. Ask for one of these.`,
    );
  }
  return {
    measure: measure.id,
    definition: `${measure.counts} Leaves out: ${measure.leavesOut}`,
    figures,
    withheld: [],
    sources: [...new Set(figures.map((figure) => figure.source))],
  };
}

function figuresOnRecord(index: FigureIndex, measure: Measure): readonly Figure[] {
  const own = index.ofMeasure(measure.id);
  if (own.length > 0 || measure.lowerBound === undefined) return own;
  const note = `A lower bound of ${measure.id}: the record has only the part that ${measure.lowerBound} counts.`;
  return index.ofMeasure(measure.lowerBound).map((figure) => ({ ...figure, notes: [note, ...figure.notes] }));
}

function checkDimensions(measure: Measure, by: readonly string[], where: Group): void {
  for (const dimension of [...by, ...Object.keys(where)]) {
    if (measure.dimensions.includes(dimension)) continue;
    const has = measure.dimensions.length === 0 ? "no dimensions" : measure.dimensions.join(", ");
    throw new UserError(
      "figures.unknown-dimension",
      `${measure.id} has no dimension "${dimension}". It has ${has}.`,
    );
  }
  for (const [dimension, value] of Object.entries(where)) {
    if (isDimensionValue(dimension, value)) continue;
    throw new UserError(
      "figures.unknown-value",
      `"${value}" is no value of ${dimension}. Give ${findDimension(dimension)?.valuesAre ?? "another"}.`,
    );
  }
}

function isAskedFor(group: Group, by: readonly string[], where: Group): boolean {
  for (const dimension of by) {
    if (group[dimension] === undefined) return false;
  }
  for (const dimension in where) {
    if (group[dimension] !== where[dimension]) return false;
  }
  for (const dimension in group) {
    if (where[dimension] === undefined && !by.includes(dimension)) return false;
  }
  return true;
}

function nothingForGroups(
  measure: Measure,
  onRecord: readonly Figure[],
  by: readonly string[],
  where: Group,
): UserError {
  if (onRecord.length === 0) {
    return new UserError(
      "figures.nothing-on-record",
      `The record has no figures of ${measure.id}. ${measure.howCounted}`,
    );
  }
  const breakdowns = [
    ...new Set(
      onRecord.map((figure) => Object.keys(figure.group).sort().join(" and ") || "no dimension (the total)"),
    ),
  ];
  const asked = [...by, ...Object.entries(where).map(([dimension, value]) => `${dimension}=${value}`)];
  const what = asked.length === 0 ? "as a total" : `by ${asked.join(" and ")}`;
  return new UserError(
    "figures.nothing-on-record",
    `The record has no figures of ${measure.id} ${what}. It has them by ${breakdowns.join("; by ")}.`,
  );
}
