import { daysBetween, endOf, startOf, type Time } from "../core/index.ts";
import type { Figure } from "./figure.ts";

/** True where two times are the same days and both a day or both a period. */
export function sameTime(a: Time, b: Time): boolean {
  if (a === b) return true;
  if ("asOf" in a) return "asOf" in b && a.asOf === b.asOf;
  return !("asOf" in b) && a.from === b.from && a.to === b.to;
}

/** The days two times share, as a part of the days either covers: 1 for the same days, 0 for none. */
function overlapShare(a: Time, b: Time): number {
  const from = later(startOf(a), startOf(b));
  const to = earlier(endOf(a), endOf(b));
  if (from > to) return 0;
  const whole = daysBetween(earlier(startOf(a), startOf(b)), later(endOf(a), endOf(b))) + 1;
  return (daysBetween(from, to) + 1) / whole;
}

/** Figures that hold for some of that time: of the same time first, then those that share most of it. */
export function byOverlap(figures: readonly Figure[], time: Time): readonly Figure[] {
  return figures
    .map((figure) => ({ figure, share: sameTime(figure.time, time) ? 2 : overlapShare(figure.time, time) }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ figure }) => figure);
}

/** Earlier ends first; of the same end the shorter first. */
export function compareTimes(a: Time, b: Time): number {
  if (a === b) return 0;
  return compareText(endOf(a), endOf(b)) || compareText(startOf(b), startOf(a));
}

/** ISO dates and other plain texts in the order of their characters. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
