import type { LeftOut } from "../../claims/index.ts";

/** What was left out of checking for one reason: how often, how many words, and the first of them. */
export interface LeftOutCount {
  readonly reason: string;
  readonly stretches: number;
  readonly words: number;
  readonly first: string;
}

/** Stretches left out, counted by reason, most words first. */
export function countLeftOut(leftOut: readonly LeftOut[]): LeftOutCount[] {
  const counts = new Map<string, LeftOutCount>();
  for (const { reason, surface } of leftOut) {
    const words = surface.split(/\s+/).filter((word) => word !== "").length;
    const known = counts.get(reason) ?? { reason, stretches: 0, words: 0, first: surface };
    counts.set(reason, { ...known, stretches: known.stretches + 1, words: known.words + words });
  }
  return [...counts.values()].sort((a, b) => b.words - a.words);
}
