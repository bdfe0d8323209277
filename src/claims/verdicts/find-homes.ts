import { endOf, startOf } from "../../core/index.ts";
import { compareSides, type Figure, type FigureIndex, findMeasure, groupKey } from "../../figures/index.ts";
import type { Verdict } from "../claim.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import type { Cell } from "./find-cell.ts";

/** A place in the record, other than the claimed one, where the claimed number stands. */
export interface Home {
  readonly verdict: Extract<Verdict, "wrong-group" | "wrong-measure" | "stale">;
  readonly figure: Figure;
  /** It differs from the claim in one respect only: measure, group or time. */
  readonly near: boolean;
}

/** Fewer digits than these meet some figure by chance: three for a neighbour, more the less it has in common. */
const NEAR_DIGITS = 3;
const FAR_DIGITS = 4;
const ANYWHERE_DIGITS = 5;

/**
 * Where else the number stands, nearest first: neighbouring rows of the same table, the same group under another
 * measure, the same cell at another time; then, for numbers of more digits, places that differ in two respects.
 */
export function findHomes(claim: GroundedClaim, cells: readonly Cell[], index: FigureIndex): Home[] {
  const { value, significantDigits } = claim.quantity;
  const measure = findMeasure(claim.measures[0] ?? "");
  if (value === null || measure === null || significantDigits < NEAR_DIGITS || claim.excluded !== null)
    return [];
  const homes: (Home & { rank: number })[] = [];
  const seen = new Set<Figure>();
  for (const figure of candidates(claim, value, index)) {
    if (seen.has(figure) || cells.some((cell) => cell.figures.includes(figure) && cell.fit !== "unstated"))
      continue;
    seen.add(figure);
    const home = homeOf(claim, cells, figure, measure);
    if (home !== null) homes.push(home);
  }
  return homes.sort((left, right) => left.rank - right.rank);
}

/** Short numbers stand everywhere by chance: they are looked for only among the measures people confuse. */
function candidates(claim: GroundedClaim, value: number, index: FigureIndex): readonly Figure[] {
  const related = new Set(claim.measures.flatMap(relatedMeasures));
  const exact = index.between(
    value,
    value,
    claim.quantity.significantDigits < FAR_DIGITS ? related : undefined,
  );
  const nearby = index.between(value * 0.995, value * 1.005, related).filter((figure) => {
    const { relation } = compareSides({ ...claim.quantity, approximation: "exact" }, figure);
    return relation === "equal" || relation === "rounded";
  });
  return [...exact, ...nearby];
}

function relatedMeasures(id: string): readonly string[] {
  const measure = findMeasure(id);
  return [
    id,
    ...(measure?.mistakenFor ?? []),
    ...(measure?.lowerBound === undefined ? [] : [measure.lowerBound]),
  ];
}

function homeOf(
  claim: GroundedClaim,
  cells: readonly Cell[],
  figure: Figure,
  measure: { readonly unit: string; readonly mistakenFor: readonly string[] },
): (Home & { rank: number }) | null {
  const digits = claim.quantity.significantDigits;
  const measures = new Set([
    ...claim.measures,
    ...cells.flatMap((cell) => cell.figures.slice(0, 1).map((own) => own.measure)),
  ]);
  const sameMeasure = measures.has(figure.measure);
  const sameGroup = groupKey(figure.group) === groupKey(claim.group);
  const sameTime = speaksOfThen(claim, cells, figure);
  const exact = figure.value === claim.quantity.value ? 0 : 0.5;
  if (sameMeasure && sameGroup && sameTime) return null;
  if (sameMeasure && sameTime) {
    return { verdict: "wrong-group", figure, near: true, rank: 1 + exact + rowDistance(cells, figure) };
  }
  if (sameGroup && sameTime) {
    const related = measure.mistakenFor.includes(figure.measure) ? 0 : 0.4;
    const comparable =
      findMeasure(figure.measure)?.unit === measure.unit || related === 0 || digits >= FAR_DIGITS;
    return comparable ? { verdict: "wrong-measure", figure, near: true, rank: 3 + exact + related } : null;
  }
  if (sameMeasure && sameGroup) return { verdict: "stale", figure, near: true, rank: 5 + exact };
  if (digits < FAR_DIGITS) return null;
  if (sameMeasure) return { verdict: "wrong-group", figure, near: false, rank: 7 + exact };
  if (sameGroup) return { verdict: "wrong-measure", figure, near: false, rank: 9 + exact };
  return digits >= ANYWHERE_DIGITS
    ? { verdict: "wrong-measure", figure, near: false, rank: 11 + exact }
    : null;
}

/** A row nearer in the table is the likelier slip of the eye; the distance only orders rows, it never excludes one. */
function rowDistance(cells: readonly Cell[], figure: Figure): number {
  const own = cells
    .flatMap((cell) => cell.figures.slice(0, 1))
    .find(({ source }) => source.id === figure.source.id);
  if (own === undefined) return 1;
  const rows = Math.abs(rowOf(own) - rowOf(figure));
  return Number.isFinite(rows) ? Math.min(rows, 1000) / 1001 : 1;
}

function rowOf({ locator }: Figure): number {
  return Number(/row (\d+)/.exec(locator)?.[1] ?? Number.NaN);
}

/** Whether a figure speaks of the time the claim names, or of the time it was compared at where it names none. */
function speaksOfThen(claim: GroundedClaim, cells: readonly Cell[], figure: Figure): boolean {
  const then = claim.time ?? cells[0]?.figures[0]?.time ?? null;
  if (then === null) return true;
  if ("asOf" in then !== "asOf" in figure.time) {
    return startOf(figure.time) <= endOf(then) && endOf(figure.time) >= startOf(then);
  }
  if ("asOf" in then) return startOf(figure.time) <= endOf(then) && endOf(figure.time) >= startOf(then);
  return startOf(figure.time) === startOf(then) && endOf(figure.time) <= endOf(then);
}
