import { daysBetween } from "../../core/index.ts";
import type { Comparison } from "./compare-reports.ts";
import type { Credit, DirectionReason, LineageText } from "./lineage.ts";
import { namesOutlet } from "./names-outlet.ts";
import type { Profile } from "./profile.ts";
import { DIRECTION } from "./thresholds.ts";

/** Which of two texts came first. */
export interface Direction {
  /** True: the left text is the source; false: the right one; `null`: it cannot be told. */
  readonly leftIsSource: boolean | null;
  readonly reasons: readonly DirectionReason[];
  /** False where the reasons are signs only, which a better covering text may overrule. */
  readonly isSure: boolean;
  /** Days from the left text's publication to the right one's; `null` where a day is not known. */
  readonly daysApart: number | null;
  /** Credit lines that the one has and the other has not. */
  readonly leftCredits: readonly Credit[];
  readonly rightCredits: readonly Credit[];
  /** One of these names the outlet of the other report. */
  readonly leftCreditsRight: boolean;
  readonly rightCreditsLeft: boolean;
}

/**
 * Publication on different days decides. On one day, or where a day is missing: a credit that the other lacks, and
 * figures and named sources lost on the way. Signals that contradict each other leave the direction unknown.
 */
export function judgeDirection(
  left: { readonly text: LineageText; readonly profile: Profile },
  right: { readonly text: LineageText; readonly profile: Profile },
  comparison: Comparison,
): Direction {
  const daysApart =
    left.text.published === null || right.text.published === null
      ? null
      : daysBetween(left.text.published, right.text.published);
  const leftCredits = ownCredits(left, right);
  const rightCredits = ownCredits(right, left);
  const leftCreditsRight = namesOutlet(leftCredits, right.text);
  const rightCreditsLeft = namesOutlet(rightCredits, left.text);
  const facts = { daysApart, leftCredits, rightCredits, leftCreditsRight, rightCreditsLeft };
  if (daysApart !== null && daysApart !== 0) {
    return { leftIsSource: daysApart > 0, reasons: ["time"], isSure: true, ...facts };
  }
  const credit =
    creditWeight(rightCredits, rightCreditsLeft, left.text) -
    creditWeight(leftCredits, leftCreditsRight, right.text);
  const detail = detailLost(left.profile, right.profile, comparison);
  const reasons: DirectionReason[] = [];
  if (credit !== 0) reasons.push("credit");
  if (detail !== 0) reasons.push("detail");
  const contradict = credit * detail < 0 && Math.abs(credit) < 2;
  const lean = credit === 0 || contradict ? detail : credit;
  if (lean === 0 || contradict) return { leftIsSource: null, reasons: ["unknown"], isSure: false, ...facts };
  return {
    leftIsSource: lean > 0,
    reasons: credit * detail < 0 ? ["credit"] : reasons,
    isSure: Math.abs(credit) > 1,
    ...facts,
  };
}

function ownCredits(
  one: { readonly profile: Profile },
  other: { readonly text: LineageText; readonly profile: Profile },
): readonly Credit[] {
  const theirs = new Set(other.profile.credits.map(({ surface }) => surface.toLowerCase()));
  return one.profile.credits.filter(({ surface }) => !theirs.has(surface.toLowerCase()));
}

/**
 * A credit that names the other's outlet weighs most. One that names a third outlet says nothing of this pair; where
 * the other's outlet is not known, it may be that one.
 */
function creditWeight(credits: readonly Credit[], namesOther: boolean, other: LineageText): number {
  if (namesOther) return 3;
  const mayBeOther = credits.some(
    ({ isNotice, outlet }) => isNotice && (outlet === null || other.site === null),
  );
  return mayBeOther ? 1 : 0;
}

/**
 * Above 0 where the right text has lost what the left one has, figures and named sources first; else, between copies,
 * where the right one is a part of the left one. 0 where both have lost about as much.
 */
function detailLost(left: Profile, right: Profile, { left: leftSide, right: rightSide }: Comparison): number {
  const figures = left.figures.length - right.figures.length;
  const sources = left.sourcesNamed - right.sourcesNamed;
  const lost = figures + Math.sign(sources) * Math.min(2, Math.abs(sources)) * 0.5;
  if (Math.abs(lost) >= DIRECTION.detailLost) return Math.sign(lost);
  const isCopied = Math.min(leftSide.contained ?? 0, rightSide.contained ?? 0) >= DIRECTION.copiedContained;
  const better = rightSide.explained - leftSide.explained;
  return isCopied && Math.abs(better) >= DIRECTION.explainedBetter ? Math.sign(better) : 0;
}
