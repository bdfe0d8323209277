import { type DigitSlip, digitSlip } from "./digit-slip.ts";
import { isSameNumber, lastDigitUnit, roundsTo } from "./rounding.ts";

/** A number as words put it. `value` is `null` where they give only a range; a `null` bound is open. */
export interface ClaimedNumber {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: "exact" | "about" | "at-least" | "at-most" | "over" | "under" | "nearly" | "range";
  /** As printed: 2 for "1.4 million"; 0 for vague words. */
  readonly significantDigits: number;
}

/** A number on record; where a source states a bound or a range, a missing bound is open. */
export interface RecordedNumber {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

/** `wrong-side`: near enough, but not on the side the words say. */
export type NumberRelation = "equal" | "rounded" | "wrong-side" | "digit-slip" | "different";

export interface Comparison {
  readonly relation: NumberRelation;
  readonly detail: ComparisonDetail;
  /** Only for `digit-slip`, otherwise `null`. */
  readonly slip: DigitSlip | null;
}

/**
 * What makes the relation. same-number: nothing to add. printed-digits: rounds at the digits printed; coarse: does so,
 * but is more than a fifth off; cut-off: digits cut instead of rounded. within-5-percent: near enough for "about".
 * right-side: the truth lies close by on the side the words say; loose: on that side, but not close by.
 * inside-range, overlaps-range: the words' range holds the truth, or a part of what it may be.
 * stated-as-bound: the source itself gives that number only as a bound; inside-recorded-bounds: it lies within the
 * bounds the source gives. above, below: the truth is more, or less, than the words say. beyond-open-bound: the source
 * gives a bound only on the other side, so it neither bears out nor contradicts the words.
 */
export type ComparisonDetail =
  | "same-number"
  | "printed-digits"
  | "coarse"
  | "cut-off"
  | "within-5-percent"
  | "right-side"
  | "loose"
  | "inside-range"
  | "overlaps-range"
  | "stated-as-bound"
  | "inside-recorded-bounds"
  | "above"
  | "below"
  | "beyond-open-bound"
  | "slip";

/** "About" and "some" allow this much. */
const ABOUT = 0.05;
/** "Over" and "nearly" sit this close to the truth in careful writing. */
const CLOSE_BY = 0.1;
/** Farther than this, "over" is still true but says nothing of the number. */
const LOOSE = 1.5;
/** A rounding that moves the number by more than this is reported as coarse. */
const COARSE = 0.2;

/**
 * How a claimed number stands to a recorded one, under the side its words take. "1.4 million" and "more than
 * 1.4 million" are borne out by 1,445,549; "252,044" only by itself. Asks nothing of what the numbers measure.
 * The farther the record is from the claim on one side, the worse the relation, digit slips apart.
 */
export function compareNumbers(claimed: ClaimedNumber, recorded: RecordedNumber): Comparison {
  const plain = compareSides(claimed, recorded);
  if (plain.relation !== "different" || claimed.value === null) return plain;
  const slip = digitSlip(claimed.value, recorded.value, claimed.significantDigits);
  return slip === null ? plain : { relation: "digit-slip", detail: "slip", slip };
}

/** The comparison without the search for a digit slip. */
export function compareSides(claimed: ClaimedNumber, recorded: RecordedNumber): Comparison {
  const isExact = recorded.low === undefined && recorded.high === undefined;
  if (claimed.value === null) return compareRange(claimed, recorded, isExact);
  return isExact
    ? comparePoint(claimed, claimed.value, recorded.value)
    : compareBounds(claimed, claimed.value, recorded);
}

function comparePoint(claimed: ClaimedNumber, value: number, truth: number): Comparison {
  if (isSameNumber(value, truth)) return result("equal", "same-number");
  const digits = claimed.significantDigits;
  switch (claimed.approximation) {
    case "over":
    case "at-least":
      return compareLowerSide(claimed, value, truth);
    case "under":
    case "at-most":
    case "nearly":
      return compareUpperSide(claimed, value, truth);
    case "about":
    case "range":
      if (roundsTo(truth, value, digits)) return rounded(value, truth);
      if (isClose(value, truth, ABOUT)) return result("rounded", "within-5-percent");
      return different(value, truth);
    case "exact":
      if (roundsTo(truth, value, digits)) return rounded(value, truth);
      if (isCutOff(value, truth, digits)) return result("rounded", "cut-off");
      return different(value, truth);
  }
}

function compareLowerSide(
  { approximation, significantDigits }: ClaimedNumber,
  value: number,
  truth: number,
): Comparison {
  if (truth < value) return wrongSide(value, truth, significantDigits);
  const closeBy = isClose(value, truth, CLOSE_BY) || truth - value < lastDigitUnit(value, significantDigits);
  if (closeBy) return result("rounded", "right-side");
  if (truth <= value * LOOSE || approximation === "at-least") return result("rounded", "loose");
  return different(value, truth);
}

function compareUpperSide(
  { approximation, significantDigits }: ClaimedNumber,
  value: number,
  truth: number,
): Comparison {
  if (truth > value) return wrongSide(value, truth, significantDigits);
  if (isClose(value, truth, CLOSE_BY)) return result("rounded", "right-side");
  if (approximation === "nearly") return different(value, truth);
  if (truth >= value / LOOSE || approximation === "at-most") return result("rounded", "loose");
  return different(value, truth);
}

function wrongSide(value: number, truth: number, digits: number): Comparison {
  if (!roundsTo(truth, value, digits) && !isClose(value, truth, CLOSE_BY)) return different(value, truth);
  return result("wrong-side", truth > value ? "above" : "below");
}

/** The claim against a source that gives bounds: the best that any number within them would make of it. */
function compareBounds(claimed: ClaimedNumber, value: number, recorded: RecordedNumber): Comparison {
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = recorded;
  if (isSameNumber(value, recorded.value)) return compareStated(claimed, recorded.value, low, high);
  if (Number.isFinite(low) && Number.isFinite(high) && value >= low && value <= high) {
    return result("rounded", "inside-recorded-bounds");
  }
  const best = [recorded.value, low, high]
    .filter((truth) => Number.isFinite(truth))
    .map((truth) => comparePoint(claimed, value, truth))
    .reduce((a, b) => (rank(b) < rank(a) ? b : a));
  if (best.relation === "equal") return result("rounded", "inside-recorded-bounds");
  const isBeyond =
    value > recorded.value ? high === Number.POSITIVE_INFINITY : low === Number.NEGATIVE_INFINITY;
  const isNear = best.relation === "rounded" && best.detail !== "loose";
  return isBeyond && !isNear ? result("different", "beyond-open-bound") : best;
}

/** The claim prints the source's number: do its words take the side that the source's words take? */
function compareStated(
  { approximation }: ClaimedNumber,
  value: number,
  low: number,
  high: number,
): Comparison {
  const isFloor = low >= value;
  const isCeiling = high <= value;
  const saysFloor = approximation === "over" || approximation === "at-least";
  const saysCeiling = approximation === "under" || approximation === "at-most" || approximation === "nearly";
  if (isFloor ? saysFloor : isCeiling ? saysCeiling : approximation === "about")
    return result("equal", "same-number");
  if (isFloor && saysCeiling) return result("wrong-side", "above");
  if (isCeiling && saysFloor) return result("wrong-side", "below");
  return result("rounded", "stated-as-bound");
}

function compareRange(claimed: ClaimedNumber, recorded: RecordedNumber, isExact: boolean): Comparison {
  const from = claimed.low ?? Number.NEGATIVE_INFINITY;
  const to = claimed.high ?? Number.POSITIVE_INFINITY;
  const low = isExact ? recorded.value : (recorded.low ?? Number.NEGATIVE_INFINITY);
  const high = isExact ? recorded.value : (recorded.high ?? Number.POSITIVE_INFINITY);
  if (low === from && high === to) return result("equal", "same-number");
  if (low >= from && high <= to) return result("rounded", "inside-range");
  if (low > to) return result("different", "above");
  if (high < from) return result("different", "below");
  return result("rounded", "overlaps-range");
}

function rank({ relation }: Comparison): number {
  return ["equal", "rounded", "wrong-side", "digit-slip", "different"].indexOf(relation);
}

function isClose(value: number, truth: number, share: number): boolean {
  return Math.abs(truth - value) <= share * Math.abs(value) * (1 + 1e-9);
}

/** "252,000" for 252,900: digits cut, not rounded, and no more than 5 percent lost. Only for numbers that end in zeros. */
function isCutOff(value: number, truth: number, digits: number): boolean {
  const unit = lastDigitUnit(value, digits);
  return digits > 0 && unit >= 10 && truth > value && truth - value < unit && isClose(value, truth, ABOUT);
}

function rounded(value: number, truth: number): Comparison {
  return result("rounded", isClose(value, truth, COARSE) ? "printed-digits" : "coarse");
}

function different(value: number, truth: number): Comparison {
  return result("different", truth > value ? "above" : "below");
}

function result(relation: NumberRelation, detail: ComparisonDetail): Comparison {
  return { relation, detail, slip: null };
}
