import type { Time } from "../../core/index.ts";
import { findMeasure } from "../../figures/index.ts";
import type { Grounding } from "./ground-measure.ts";
import type { Discourse } from "./ground-sentence.ts";
import { shiftedBy, type TimeMention } from "./time-mentions.ts";

interface TimeInput {
  /** The sentence; offsets count from its start. */
  readonly words: string;
  readonly times: readonly TimeMention[];
  readonly number: { readonly start: number; readonly end: number };
  readonly clause: { readonly start: number; readonly end: number };
  /** Where the first number of the sentence stands: a time before it holds for the whole sentence. */
  readonly firstNumber: number;
  readonly grounding: Grounding;
  readonly discourse: Discourse;
}

/**
 * The time a number holds for: the nearest named in its clause, else in its sentence; else the "as of" in force, for a
 * stock; else that of the claim it leans on. `null` where the text does not say.
 */
export function chooseTime(input: TimeInput): ChosenTime {
  const { clause, number, grounding, discourse } = input;
  const times = input.times.filter(({ contrast }) => !contrast);
  const inClause = times.filter((mention) => mention.start >= clause.start && mention.end <= clause.end);
  const before = times.filter((mention) => mention.end <= input.firstNumber);
  const stated = times.find(({ asOf }) => asOf);
  const when = input.times.find(
    ({ end }) => end < number.start && /^,? when (?:\w+ ){0,3}$/.test(input.words.slice(end, number.start)),
  );
  const lead = input.words.slice(0, number.start);
  const fromEarlier =
    (FROM_EARLIER.test(lead) && nearest(inClause, number, input.words) === undefined) ||
    (/\bfrom (?:\w+ )?$/.test(lead) && TO_NUMBER.test(input.words.slice(number.end)));
  if (fromEarlier) return { time: null, timeInherited: true, timeSure: false };
  const own =
    when ?? nearest(inClause, number, input.words) ?? stated ?? nearest(before, number, input.words);
  const chosen = own ?? nearest(times, number, input.words);
  if (chosen !== undefined && chosen.shift !== null) {
    const other =
      times.find((mention) => mention !== chosen && mention.time !== null)?.time ??
      grounding.from?.time ??
      discourse.claims.findLast(({ time }) => time !== null)?.time ??
      null;
    const time = other === null || chosen.shift === 0 ? null : shiftedBy(other, chosen.shift);
    return { time, timeInherited: true, timeSure: false };
  }
  if (chosen !== undefined && chosen.time !== null) {
    const moved = chosen.end < number.start && MOVES_ON.test(input.words.slice(chosen.end, number.start));
    if (moved) return { time: null, timeInherited: true, timeSure: false };
    const several = before.length > 1 && !inClause.includes(chosen) && chosen !== stated;
    return {
      time: chosen.time,
      timeInherited: several || chosen.vague,
      timeSure: own !== undefined && !several && !chosen.vague,
    };
  }
  const led = discourse.lead?.times.find(({ time }) => time !== null)?.time ?? null;
  const introduces = discourse.lead?.introduces === true;
  if (led !== null) return { time: led, timeInherited: !introduces, timeSure: introduces };
  const stock = findMeasure(grounding.measures[0] ?? "")?.kind === "stock";
  const time =
    stock && discourse.asOf !== null
      ? discourse.asOf
      : grounding.inherited
        ? (grounding.from?.time ?? null)
        : stock
          ? discourse.claims.at(-1)?.measures[0] === grounding.measures[0]
            ? (discourse.claims.at(-1)?.time ?? null)
            : null
          : null;
  return { time, timeInherited: true, timeSure: false };
}

/** "Twelve years later the count stood at …": the number is of a time counted from the one named before it. */
const MOVES_ON =
  /\b(?:(?:years?|months?|weeks?|days?|decades?|quarters?) (?:later|earlier|before|after|prior|on\b)|by then\b|before that\b|after that\b)/i;

/** "Up from 782", "against 460": the number of an earlier time that the words may leave out. */
const FROM_EARLIER =
  /\b(?:up|down|rose|fell|risen|fallen|increase|decrease) from\s+(?:\w+ )?$|\b(?:compared (?:with|to)|as against|against|versus|vs\.?)\s+(?:\w+ )?$/i;

/** The second half of "from 142,580 to 271,484", with no time of its own between. */
const TO_NUMBER =
  /^ (?:people |cases |arrests |removals )?to (?:(?:about|nearly|almost|more than|over|some|roughly|around) )?\d/;

/** A claim's time, whether the text says it there or somewhere before, and whether it is tied to the number. */
export interface ChosenTime {
  readonly time: Time | null;
  readonly timeInherited: boolean;
  readonly timeSure: boolean;
}

/** The mention closest to a number; of two equally close, the one after it ("271,484 in fiscal 2024"). */
function nearest(
  times: readonly TimeMention[],
  number: { start: number; end: number },
  words: string,
): TimeMention | undefined {
  const distance = (mention: TimeMention): number => {
    if (mention.start >= number.end) return mention.start - number.end;
    const gap = words.slice(mention.end, number.start);
    return /^(?:,? (?:it |there |they )?(?:was|is|were|had|at|of|stood at)|:|,)? ?(?:(?!to\b|and\b|from\b|or\b|but\b|with\b|than\b)\w+ )?$/.test(
      gap,
    )
      ? 0
      : gap.length + 8;
  };
  return times.toSorted((left, right) => distance(left) - distance(right))[0];
}
