import { printedDigits, rounded, withCommas } from "../number-words.ts";
import type { Random } from "../random.ts";
import { editsBetween, isOneSlip } from "../slips.ts";
import { someCountries } from "./record-parts.ts";
import type { Story, Tell } from "./story.ts";
import { ORDERS, type Sum, sums } from "./sums.ts";

/** A part of a group larger than the group: no record is needed to see that it cannot be. */
const partAboveWhole: Tell = (index, random) => {
  const [a] = someCountries(index, random, 1);
  if (a === undefined) return null;
  const value = Math.round(rounded(a.value * (1.15 + random.next()), random.pick([3, 6])));
  if (isOneSlip(value, a.value) || index.equalTo(value).length > 0) return null;
  const frame = random.pick([
    `Of the ${withCommas(a.value)} ${a.people} with final orders of removal on ICE's non-detained docket, {n} had missed a hearing.`,
    `ICE's non-detained docket includes ${withCommas(a.value)} ${a.people} with final orders of removal. {n} of them have lived in the country for more than a decade.`,
    `{n} of the ${withCommas(a.value)} ${a.people} with final orders of removal on the non-detained docket have applied for work permits.`,
  ]);
  return {
    family: "part-above-whole",
    frame,
    claim: { approximator: "", digits: withCommas(value) },
    expected: { measures: [...ORDERS, null], group: null, verdict: "arithmetic", alsoRight: [] },
  };
};

/** A sum, share, change or difference that the numbers beside it, or the record, contradict. */
export const wrongSum: Tell = (index, random) => {
  if (random.chance(0.1)) return partAboveWhole(index, random);
  const sum = random.pick(sums)(index, random);
  if (sum === null) return null;
  const digits = sum.print(sum.truth);
  for (let attempt = 0; attempt < 20; attempt++) {
    const value = sum.family === "times-as-many" ? sum.truth + random.pick([2, 3, 4]) : changed(sum, random);
    const printed = sum.print(value);
    const isNear =
      Math.abs(value - sum.truth) < (sum.isShare ? 5 : 0.08 * sum.truth) && sum.family !== "times-as-many";
    const isSlip = sum.family !== "times-as-many" && editsBetween(printed, digits) <= 1;
    if (isNear || isSlip || (sum.isShare && value >= 97) || isOneSlip(value, sum.truth)) continue;
    if (!sum.isShare && (printedDigits(value) < 3 || index.equalTo(value).length > 0)) continue;
    return storyOf(sum, printed, "arithmetic");
  }
  return null;
};

/** The same, worked out rightly: nothing to be flagged. */
export const rightSum: Tell = (index, random) => {
  const sum = random.pick(sums)(index, random);
  return sum === null ? null : storyOf(sum, sum.print(sum.truth), sum.isShare ? "rounded" : "supported");
};

function storyOf(sum: Sum, digits: string, verdict: "arithmetic" | "rounded" | "supported"): Story {
  const alsoRight =
    verdict === "rounded" ? ["supported" as const] : verdict === "supported" ? ["rounded" as const] : [];
  return {
    family: sum.family,
    frame: sum.frame,
    claim: { approximator: "", digits },
    expected: { measures: sum.measures, group: null, verdict, alsoRight },
  };
}

function changed({ truth, isShare }: Sum, random: Random): number {
  const factor = random.chance(0.5) ? 1.15 + random.next() * 0.6 : 0.85 - random.next() * 0.4;
  return isShare ? truth * factor : Math.round(truth * factor);
}
