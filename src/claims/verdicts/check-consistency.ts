import { groupKey } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import type { Judged } from "./judge-result.ts";
import type { Judgement } from "./judgement.ts";
import { sayMeasure, sayPrinted } from "./say.ts";

/**
 * Holds the claims of one report against each other where the record cannot: two numbers for one measure, group and
 * time that cannot both hold, and a part larger than its whole. The later one becomes `arithmetic`; a verdict of the
 * record stands.
 */
export function checkConsistency(judged: readonly Judged[]): Judgement[] {
  return judged.map(({ claim, judgement }, position) => {
    const whole = claim.partOf === null ? undefined : judged[claim.partOf]?.claim;
    const part = whole === undefined ? null : judgePart(claim, judgement, whole);
    if (part !== null) return part;
    if (judgement.verdict !== "no-record" || judgement.alternatives.length > 0 || !isComparable(claim))
      return judgement;
    const other = judged.slice(0, position).find((earlier) => clashes(claim, judgement, earlier));
    if (other === undefined) return judgement;
    const measure = sayMeasure(judgement.measure ?? "");
    return conflict(
      judgement,
      `The same report says ${sayPrinted(other.claim.quantity)} for ${measure} before; ${sayPrinted(claim.quantity)} cannot hold beside it. The record has neither.`,
    );
  });
}

/**
 * A part of another number: larger than its whole it is `arithmetic`. Told apart from its whole by something that is no
 * measure or group of ours ("of them, 8,401 have lived here for a decade") it cannot be held against the record.
 */
function judgePart(claim: GroundedClaim, judgement: Judgement, whole: GroundedClaim): Judgement | null {
  if (!isComparable(claim) || claim.result !== null) return null;
  const agrees = judgement.verdict === "supported" || judgement.verdict === "rounded";
  if (exceeds(claim, whole) && !agrees) {
    return conflict(
      judgement,
      `A part larger than its whole: the same report says ${sayPrinted(whole.quantity)}.`,
    );
  }
  if (agrees || !isUnnarrowed(claim, whole)) return null;
  return {
    ...judgement,
    verdict: "no-record",
    figure: null,
    alternatives: [],
    why: `A part of the ${sayPrinted(whole.quantity)} before or after it, told apart by something that no release on record breaks it down by.`,
  };
}

/** True where neither measure nor group tells the part from its whole. */
function isUnnarrowed(claim: GroundedClaim, whole: GroundedClaim): boolean {
  if (!claim.measures.some((measure) => whole.measures.includes(measure))) return false;
  return Object.entries(claim.group).every(([dimension, value]) => whole.group[dimension] === value);
}

function conflict(judgement: Judgement, why: string): Judgement {
  return { ...judgement, verdict: "arithmetic", why };
}

function isComparable(claim: GroundedClaim): boolean {
  const { form } = claim.quantity;
  return (
    claim.measures.length > 0 &&
    claim.status === "asserted" &&
    claim.rate === null &&
    claim.excluded === null &&
    claim.result !== "difference" &&
    claim.result !== "rise" &&
    claim.channel !== "caption" &&
    (form === "count" || form === "range" || form === "vague")
  );
}

/** Measure and group are tied to the number by its own words. */
function isFirm({ sure }: GroundedClaim): boolean {
  return sure.measure && sure.group;
}

function clashes(claim: GroundedClaim, judgement: Judgement, earlier: Judged): boolean {
  if (
    !isFirm(claim) ||
    !isFirm(earlier.claim) ||
    !isComparable(earlier.claim) ||
    earlier.judgement.measure !== judgement.measure
  )
    return false;
  if (groupKey(earlier.claim.group) !== groupKey(claim.group)) return false;
  if (JSON.stringify(earlier.claim.time) !== JSON.stringify(claim.time)) return false;
  if (claim.time === null && earlier.claim.sentence.start === claim.sentence.start) return false;
  const [low, high] = boundsOf(claim);
  const [otherLow, otherHigh] = boundsOf(earlier.claim);
  return high < otherLow || low > otherHigh;
}

function exceeds(part: GroundedClaim, whole: GroundedClaim): boolean {
  const comparable = whole.unit === part.unit || part.unit === "people" || part.unit === "cases";
  return comparable && boundsOf(part)[0] > boundsOf(whole)[1];
}

/** The widest span of numbers a claim's words allow, with a tenth to spare on an open side's near end. */
function boundsOf({ quantity }: GroundedClaim): readonly [number, number] {
  const { value, low, high, approximation, significantDigits } = quantity;
  if (value === null) return [low ?? 0, high ?? Number.POSITIVE_INFINITY];
  switch (approximation) {
    case "over":
    case "at-least":
      return [value, value * 2];
    case "under":
    case "at-most":
      return [value / 2, value];
    case "nearly":
      return [value * 0.85, value];
    default: {
      const spare = approximation === "exact" && significantDigits >= 3 ? 0.01 : 0.1;
      return [value * (1 - spare), value * (1 + spare)];
    }
  }
}
