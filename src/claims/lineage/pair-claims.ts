import { ownDigits, roundsTo, significantDigits } from "../../figures/index.ts";
import type { AlignedSentences } from "../../reports/index.ts";
import type { ReportResult } from "../check-result.ts";
import type { Claim } from "../claim.ts";

/** A claim and its counterpart in the other text. */
export interface ClaimPair {
  readonly from: Claim;
  readonly to: Claim;
}

/** Below it two claims are not of one thing. */
const LEAST = 3;

/**
 * Which claim of a text has become which of the text made from it: equal numbers first, then numbers that round to each
 * other, then other numbers said of the same thing in sentences that are counterparts. Each claim is used once.
 */
export function pairClaims(
  from: ReportResult,
  to: ReportResult,
  aligned: readonly AlignedSentences[],
): readonly ClaimPair[] {
  const scored = from.claims.flatMap((one) =>
    to.claims.flatMap((other) => {
      const score = likeness(one, other, aligned);
      return score < LEAST ? [] : [{ from: one, to: other, score }];
    }),
  );
  scored.sort((a, b) => b.score - a.score || a.from.start - b.from.start || a.to.start - b.to.start);
  const used = new Set<Claim>();
  return scored.flatMap(({ from: one, to: other }) => {
    if (used.has(one) || used.has(other)) return [];
    used.add(one).add(other);
    return [{ from: one, to: other }];
  });
}

function likeness(from: Claim, to: Claim, aligned: readonly AlignedSentences[]): number {
  if ((from.unit === "percent") !== (to.unit === "percent")) return 0;
  const value = valueLikeness(from, to);
  const beside = aligned.some((pair) => holds(pair.from, from) && holds(pair.to, to));
  const sameMeasure = from.measure !== null && from.measure === to.measure;
  const headline = from.channel === "headline" && to.channel === "headline";
  // "1.4 million" of a headline may have become "thousands" of the same people in another place.
  const blurred = sameMeasure && (from.value === null) !== (to.value === null) && sameGroup(from, to);
  if (value === 0 && !beside && !blurred) return 0;
  return (
    value +
    (beside ? 2 : 0) +
    (sameMeasure ? 2 : 0) +
    (from.unit === to.unit ? 1 : -1) +
    (headline ? 1 : 0) +
    (from.channel === to.channel ? 0.5 : 0)
  );
}

/** True where two claims are said of the same people. */
export function sameGroup(from: Claim, to: Claim): boolean {
  const dimensions = new Set([...Object.keys(from.group), ...Object.keys(to.group)]);
  return [...dimensions].every((dimension) => from.group[dimension] === to.group[dimension]);
}

/** 4 for one number, 3 where one rounds to the other, 0 for numbers that have nothing in common. */
function valueLikeness(from: Claim, to: Claim): number {
  if (from.value === null || to.value === null) {
    return from.value === to.value && from.low === to.low && from.high === to.high ? 3 : 0;
  }
  if (from.value === to.value) return 4;
  return isRoundingOf(from.value, to) || isRoundingOf(to.value, from) ? 3 : 0;
}

/** True where a claim's number is another number with fewer digits. */
export function isRoundingOf(exact: number, { value, surface }: Claim): boolean {
  if (value === null || value === exact) return false;
  const digits = significantDigits(/\d[\d.,]*/.exec(surface)?.[0] ?? "") || ownDigits(value);
  return digits < ownDigits(exact) && roundsTo(exact, value, digits);
}

function holds(span: AlignedSentences["from"], { start }: Claim): boolean {
  return span !== null && start >= span.start && start < span.end;
}
