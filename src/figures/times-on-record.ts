import { describeTime, endOf } from "../core/index.ts";
import type { Figure } from "./figure.ts";

/** The times of figures in words: each where there are few, the first and last and how many where there are more. */
export function describeTimesOnRecord(figures: readonly Figure[]): string {
  const times = [...figures]
    .sort((a, b) => (endOf(a.time) < endOf(b.time) ? -1 : 1))
    .map((figure) => describeTime(figure.time));
  const different = [...new Set(times)];
  if (different.length <= 4) return different.join(", ");
  return `${different.length} times from ${different[0]} to ${different.at(-1)}`;
}
