import type { Time } from "../../core/index.ts";
import { findMeasure } from "../../figures/index.ts";
import type { Grounding } from "./ground-measure.ts";
import type { Discourse } from "./ground-sentence.ts";
import { type TimeMention, yearBefore } from "./time-mentions.ts";

interface TimeInput {
  readonly times: readonly TimeMention[];
  readonly number: { readonly start: number; readonly end: number };
  readonly clause: { readonly start: number; readonly end: number };
  readonly grounding: Grounding;
  readonly discourse: Discourse;
}

/**
 * The time a number holds for: the nearest named in its clause, else in its sentence; else the "as of" in force, for a
 * stock; else that of the claim it leans on. `null` where the text does not say.
 */
export function chooseTime(input: TimeInput): ChosenTime {
  const { times, clause, number, grounding } = input;
  const inClause = times.filter((mention) => mention.start >= clause.start && mention.end <= clause.end);
  const chosen = nearest(inClause, number) ?? nearest(times, number);
  if (chosen !== undefined && chosen.shift !== null) {
    const other =
      times.find((mention) => mention !== chosen && mention.time !== null)?.time ??
      grounding.from?.time ??
      input.discourse.claims.findLast(({ time }) => time !== null)?.time ??
      null;
    if (chosen.shift === 0) return { time: null, timeInherited: true };
    return { time: other === null ? null : yearBefore(other), timeInherited: false };
  }
  if (chosen !== undefined && chosen.time !== null) return { time: chosen.time, timeInherited: false };
  const led = input.discourse.lead?.times.find(({ time }) => time !== null)?.time ?? null;
  if (led !== null) return { time: led, timeInherited: input.discourse.lead?.introduces !== true };
  const stock = findMeasure(grounding.measures[0] ?? "")?.kind === "stock";
  if (stock && input.discourse.asOf !== null) return { time: input.discourse.asOf, timeInherited: true };
  return { time: grounding.inherited ? (grounding.from?.time ?? null) : null, timeInherited: true };
}

/** A claim's time and whether the text says it there or somewhere before. */
interface ChosenTime {
  readonly time: Time | null;
  readonly timeInherited: boolean;
}

/** The mention closest to a number; of two equally close, the one after it ("271,484 in fiscal 2024"). */
function nearest(
  times: readonly TimeMention[],
  number: { start: number; end: number },
): TimeMention | undefined {
  const distance = (mention: TimeMention): number =>
    mention.start >= number.end ? mention.start - number.end : number.start - mention.end + 8;
  return times.toSorted((left, right) => distance(left) - distance(right))[0];
}
