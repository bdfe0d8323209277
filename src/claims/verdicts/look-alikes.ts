import { type Figure, type FigureIndex, findMeasure, lastDigitUnit, roundsTo } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";

/**
 * Figures of related measures that the number could be taken for, shown so that nobody takes one for the other:
 * exact ones first, rounded ones after; at most five. Empty for numbers of one digit and for what is none of ours.
 */
export function lookAlikes(claim: GroundedClaim, index: FigureIndex): readonly Figure[] {
  const { value, significantDigits } = claim.quantity;
  if (value === null || significantDigits < 2 || claim.unit === "percent") return [];
  if (claim.measures.length === 0) {
    return significantDigits >= 4 && claim.unit === "people" ? index.equalTo(value).slice(0, 3) : [];
  }
  const own = new Set(claim.measures);
  const first = findMeasure(claim.measures[0] ?? "");
  const related = new Set(
    claim.measures
      .flatMap((id) => findMeasure(id)?.mistakenFor ?? [])
      .filter((id) => !own.has(id) && findMeasure(id)?.kind === first?.kind),
  );
  const unit = lastDigitUnit(value, significantDigits);
  return index
    .between(value - unit, value + unit, related)
    .filter((figure) => roundsTo(figure.value, value, significantDigits))
    .toSorted(
      (left, right) =>
        breadth(left) - breadth(right) || Math.abs(left.value - value) - Math.abs(right.value - value),
    )
    .slice(0, 5);
}

/** How narrow a figure's group is: wide groups are quoted most. */
function breadth({ group }: Figure): number {
  return Object.keys(group).length;
}
