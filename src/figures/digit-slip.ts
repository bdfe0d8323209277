import { ownDigits, roundsTo, roundToDigits } from "./rounding.ts";

/** How a number on record became the number claimed by a slip of the pen. */
export interface DigitSlip {
  /** `doubled`: the added digit repeats its neighbour. `factor-of-ten`: 10, 100 or 1000 times too much or too little. */
  readonly kind: "dropped" | "added" | "doubled" | "swapped" | "changed" | "factor-of-ten";
  /** The digits concerned as recorded and as claimed; empty where there are none (an added digit was not recorded). */
  readonly recordedDigits: string;
  readonly claimedDigits: string;
  /** Only for `factor-of-ten`: how many times the record the claim is, 0.1 or 100; otherwise `null`. */
  readonly factor: number | null;
}

/**
 * The one slip that turns the recorded number into the claimed one: a digit dropped, added, doubled, changed or
 * swapped with its neighbour, or a factor of 10, 100 or 1000; `null` where no single slip does.
 *
 * Short and round numbers are one slip away from too many others, so the record must have at least three significant
 * digits and a changed digit asks for four-digit numbers, unless the nonzero digits are the same. Numbers printed with
 * fewer digits than the record has are compared at their own precision ("1.54 million" for 1,445,549).
 *
 * @param claimedDigits significant digits as printed; without it, those the number has
 */
export function digitSlip(
  claimed: number,
  recorded: number,
  claimedDigits: number = ownDigits(claimed),
): DigitSlip | null {
  if (!(claimed > 0 && recorded > 0) || claimed > 1e15 || recorded > 1e15) return null;
  const decimals = decimalsOf(claimed);
  const claimedText = digitsOf(claimed, decimals);
  const scale = 10 ** decimals;
  for (const number of [Math.round(recorded * scale) / scale, Math.floor(recorded * scale) / scale]) {
    const slip = slipBetween(claimedText, digitsOf(number, decimals));
    if (slip !== null) return slip;
  }
  return claimedDigits >= 3 ? slipOfRounded(claimed, recorded, claimedDigits) : null;
}

function slipBetween(claimed: string, recorded: string): DigitSlip | null {
  if (claimed === recorded || claimed.length < 2) return null;
  const stem = withoutEndZeros(recorded);
  if (withoutEndZeros(claimed) === stem) return zerosSlip(claimed, recorded);
  if (stem.length < 3) return null;
  if (recorded.length === claimed.length + 1) {
    const place = deletedPlace(recorded, claimed);
    return place < 0 ? null : slip("dropped", recorded.charAt(place), "");
  }
  if (claimed.length === recorded.length + 1) {
    const place = deletedPlace(claimed, recorded);
    if (place < 0) return null;
    const digit = claimed.charAt(place);
    const repeats = digit === claimed.charAt(place - 1) || digit === claimed.charAt(place + 1);
    return slip(repeats ? "doubled" : "added", "", digit);
  }
  return claimed.length === recorded.length ? sameLengthSlip(claimed, recorded) : null;
}

/** Same digits before the zeros at the end: a zero too few or too many, or a wrong order of magnitude. */
function zerosSlip(claimed: string, recorded: string): DigitSlip | null {
  const zeros = claimed.length - recorded.length;
  if (Math.abs(zeros) > 3 || Math.max(claimed.length, recorded.length) < 3) return null;
  if (zeros === -1 && !claimed.endsWith("0")) return slip("dropped", "0", "");
  if (zeros === 1 && !recorded.endsWith("0")) return slip("added", "", "0");
  return { kind: "factor-of-ten", recordedDigits: "", claimedDigits: "", factor: 10 ** zeros };
}

/** Digits with at most one other between them change places: 209,208 and 209,802. */
const FARTHEST_SWAP = 2;

function sameLengthSlip(claimed: string, recorded: string): DigitSlip | null {
  let first = 0;
  while (claimed.charAt(first) === recorded.charAt(first)) first++;
  let last = claimed.length - 1;
  while (claimed.charAt(last) === recorded.charAt(last)) last--;
  const was = recorded.slice(first, last + 1);
  const became = claimed.slice(first, last + 1);
  const end = was.length - 1;
  const crossed = was.charAt(0) === became.charAt(end) && was.charAt(end) === became.charAt(0);
  if (end > 0 && end <= FARTHEST_SWAP && crossed && was.slice(1, end) === became.slice(1, end)) {
    return slip("swapped", was, became);
  }
  const longEnough = claimed.length >= 4 && withoutEndZeros(claimed).length >= 3;
  return first === last && longEnough ? slip("changed", was, became) : null;
}

/** A slip in the number rounded to the digits printed. A changed digit would then be one liberty too many. */
function slipOfRounded(claimed: number, recorded: number, digits: number): DigitSlip | null {
  if (digits < ownDigits(recorded)) {
    const decimals = decimalsOf(claimed);
    const found = slipBetween(
      digitsOf(claimed, decimals),
      digitsOf(roundToDigits(recorded, digits), decimals),
    );
    if (found !== null && found.kind !== "changed") return found;
  }
  for (const factor of [10, 0.1, 100, 0.01, 1000, 0.001]) {
    if (roundsTo(recorded * factor, claimed, digits)) {
      return { kind: "factor-of-ten", recordedDigits: "", claimedDigits: "", factor };
    }
  }
  return null;
}

/** Where a character of the longer text is left out to give the shorter; -1 where no single one is. */
function deletedPlace(longer: string, shorter: string): number {
  let place = 0;
  while (place < shorter.length && longer.charAt(place) === shorter.charAt(place)) place++;
  return longer.slice(place + 1) === shorter.slice(place) ? place : -1;
}

function slip(kind: DigitSlip["kind"], recordedDigits: string, claimedDigits: string): DigitSlip {
  return { kind, recordedDigits, claimedDigits, factor: null };
}

function decimalsOf(value: number): number {
  return Math.min(4, /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

function digitsOf(value: number, decimals: number): string {
  return value
    .toFixed(decimals)
    .replace(".", "")
    .replace(/^0+(?=\d)/, "");
}

function withoutEndZeros(digits: string): string {
  return digits.replace(/0+$/, "");
}
