import type { IsoDate } from "../../core/index.ts";
import {
  type Comparison,
  compareNumbers,
  compareSides,
  type Figure,
  type FigureIndex,
  findMeasure,
} from "../../figures/index.ts";
import type { Quantity } from "../claim.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { type Cell, findCell } from "./find-cell.ts";
import { mayMean, type ReportContext } from "./report-context.ts";

/** A reading of a claim: one of its measures held against its cell of the record. */
export interface Reading {
  readonly cell: Cell;
  readonly figure: Figure;
  readonly comparison: Comparison;
}

export function cellsOf(claim: GroundedClaim, index: FigureIndex, published: IsoDate | null): Cell[] {
  return claim.measures.flatMap((measure) => {
    const cell = findCell(index, measure, groupFor(claim, measure), claim, published);
    return cell === null ? [] : [cell];
  });
}

/** The claim's group in the dimensions a measure has; a dimension it lacks says nothing under that measure. */
export function groupFor(claim: GroundedClaim, measure: string): GroundedClaim["group"] {
  const dimensions = findMeasure(measure)?.dimensions ?? [];
  const foreign = Object.keys(claim.group).filter(
    (dimension) =>
      (dimension !== "region" && !dimensions.includes(dimension)) ||
      (dimension === "criminal-status" && measure === "removals-criminal"),
  );
  const places = foreign.filter((dimension) => dimension === "nationality" || dimension === "state");
  if (foreign.length === 0 || places.length > 0) return claim.group;
  return Object.fromEntries(
    Object.entries(claim.group).filter(([dimension]) => !foreign.includes(dimension)),
  );
}

const RANK: Readonly<Record<Comparison["relation"], number>> = {
  equal: 0,
  rounded: 1,
  "digit-slip": 2,
  "wrong-side": 3,
  different: 3,
};

/** Without a stated time every figure of the series may be meant; with one, those of that time. */
export function bestReading(claim: GroundedClaim, cell: Cell, published: IsoDate | null): Reading[] {
  const printed = asPrinted(claim.quantity);
  const compared = cell.figures.map((figure) => ({
    cell,
    figure,
    comparison: compareSides(printed, figure),
  }));
  const [plain] = compared;
  if (plain === undefined) return [];
  const anchor = { ...plain, comparison: compareNumbers(printed, plain.figure) };
  if (cell.fit !== "unstated") {
    const best = compared.toSorted((left, right) => rankOf(left) - rankOf(right))[0] ?? anchor;
    return [rankOf(best) < 2 ? best : { ...best, comparison: compareNumbers(printed, best.figure) }];
  }
  if (rankOf(anchor) <= 1) return [anchor];
  const precise = claim.quantity.significantDigits >= 3;
  const matches = compared.filter(
    (reading) => rankOf(reading) === 0 || (rankOf(reading) === 1 && (precise || published === null)),
  );
  return [matches.find((reading) => rankOf(reading) === 0) ?? matches[0] ?? anchor];
}

/** "Some 435,719" is no approximation: a number printed to five digits or more was copied, not rounded. */
function asPrinted(quantity: Quantity): Quantity {
  const copied = quantity.approximation === "about" && quantity.significantDigits >= 5;
  return copied ? { ...quantity, approximation: "exact" } : quantity;
}

/** The best reading that agrees; of equally good ones the likeliest measure, and a stated time before a guessed one. */
export function bestMatch(readings: readonly Reading[]): Reading | null {
  const matching = readings.filter((reading) => rankOf(reading) <= 1);
  return matching.toSorted((left, right) => rankOf(left) - rankOf(right))[0] ?? null;
}

function rankOf({ comparison }: Reading): number {
  return RANK[comparison.relation];
}

/** Digits a number must have for one slip to be told from chance among many times. */
const SLIP_DIGITS = 5;

/** A misprint of a figure at another time the report may mean, where the time was only guessed. */
export function slipAtOtherTimes(
  claim: GroundedClaim,
  index: FigureIndex,
  context: ReportContext,
): Reading | null {
  if (claim.sure.time || claim.quantity.significantDigits < SLIP_DIGITS) return null;
  for (const measure of claim.measures.slice(0, 2)) {
    const cell = findCell(index, measure, groupFor(claim, measure), { time: null }, context.published);
    for (const figure of cell?.figures ?? []) {
      if (cell === null || !mayMean(figure.time, context)) continue;
      const comparison = compareNumbers(asPrinted(claim.quantity), figure);
      if (comparison.relation === "digit-slip" && comparison.slip?.kind !== "changed")
        return { cell, figure, comparison };
    }
  }
  return null;
}

/** A number this many times off under the words' own measure is more likely of another. */
const IMPLAUSIBLE = 10;

export function isImplausible({ quantity }: GroundedClaim, own: Reading | undefined): boolean {
  const { value } = quantity;
  if (value === null || own === undefined) return false;
  return value > own.figure.value * IMPLAUSIBLE || value < own.figure.value / IMPLAUSIBLE;
}

/** Where the time was only guessed: the first reading that agrees at any time the report may mean. */
export function atOtherTimes(
  claim: GroundedClaim,
  index: FigureIndex,
  context: ReportContext,
): Reading | null {
  if (claim.sure.time || claim.quantity.significantDigits < 2) return null;
  for (const measure of claim.measures) {
    const cell = findCell(index, measure, groupFor(claim, measure), { time: null }, context.published);
    const figures = cell?.figures.filter(({ time }) => mayMean(time, context)) ?? [];
    for (const figure of figures) {
      const comparison = compareSides(asPrinted(claim.quantity), figure);
      const close =
        comparison.relation === "equal" ||
        (comparison.relation === "rounded" &&
          comparison.detail !== "loose" &&
          comparison.detail !== "coarse");
      if (cell !== null && close) return { cell, figure, comparison };
    }
  }
  return null;
}
