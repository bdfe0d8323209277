import { type FigureIndex, findMeasure, groupKey } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { mayMean, type ReportContext } from "./report-context.ts";

/** So many numbers of one list must stand under one other measure, and so large a share of it, to show what it is of. */
const LEAST = 3;
const SHARE = 0.6;

/**
 * A list whose measure was only guessed, re-read by its numbers: where most of them stand on record for their own groups
 * under one measure and time, the list is of that measure. One number can be there by chance; a list cannot.
 */
export function regroupLists(
  claims: readonly GroundedClaim[],
  index: FigureIndex,
  context: ReportContext,
): readonly GroundedClaim[] {
  const readings = new Map<GroundedClaim, string>();
  for (const list of listsOf(claims)) {
    const own = standing(list, index, context, list[0]?.measures ?? []);
    const others = [...votes(list, index, context)].sort((left, right) => right[1] - left[1]);
    const best = others[0];
    if (best === undefined || best[1] < LEAST || best[1] < list.length * SHARE || best[1] <= own) continue;
    for (const claim of list) readings.set(claim, best[0]);
  }
  if (readings.size === 0) return claims;
  return claims.map((claim) => {
    const measure = readings.get(claim);
    if (measure === undefined || claim.measures[0] === measure) return claim;
    const measures = [measure, ...claim.measures.filter((id) => id !== measure)];
    return { ...claim, measures, loose: false, sure: { ...claim.sure, measure: true } };
  });
}

/** Runs of neighbouring numbers, each of a group of its own, under one measure that their sentences do not name. */
function listsOf(claims: readonly GroundedClaim[]): GroundedClaim[][] {
  const lists: GroundedClaim[][] = [];
  let list: GroundedClaim[] = [];
  for (const claim of claims) {
    const grouped =
      claim.sure.group && Object.keys(claim.group).length === 1 && claim.quantity.value !== null;
    if (!grouped || claim.quantity.form !== "count") continue;
    const last = list.at(-1);
    const goesOn =
      last !== undefined && claim.sentence.start - last.sentence.end < 300 && last.channel === claim.channel;
    if (!goesOn && list.length > 0) {
      lists.push(list);
      list = [];
    }
    list.push(claim);
  }
  if (list.length > 0) lists.push(list);
  return lists.filter((each) => each.length >= LEAST);
}

/** How many numbers of a list stand on record for their groups, by measure. */
function votes(
  list: readonly GroundedClaim[],
  index: FigureIndex,
  context: ReportContext,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const claim of list) {
    const { value } = claim.quantity;
    if (value === null) continue;
    const key = groupKey(claim.group);
    const measures = new Set(
      index
        .equalTo(value)
        .filter((figure) => groupKey(figure.group) === key && mayMean(figure.time, context))
        .map(({ measure }) => measure),
    );
    for (const measure of measures) found.set(measure, (found.get(measure) ?? 0) + 1);
  }
  return found;
}

/** How many stand under the measures the list was read as. */
function standing(
  list: readonly GroundedClaim[],
  index: FigureIndex,
  context: ReportContext,
  measures: readonly string[],
): number {
  const found = votes(list, index, context);
  const bounds = measures.flatMap((id) => findMeasure(id)?.lowerBound ?? []);
  return Math.max(0, ...[...measures, ...bounds].map((id) => found.get(id) ?? 0));
}
