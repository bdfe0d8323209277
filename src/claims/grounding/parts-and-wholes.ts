import type { Group } from "../../figures/index.ts";
import type { ChosenTime } from "./choose-time.ts";
import type { Discourse, SentenceInput } from "./ground-sentence.ts";
import type { GroundedClaim } from "./grounded-claim.ts";

interface Sentence {
  readonly input: Pick<SentenceInput, "channel" | "start">;
  readonly words: string;
  readonly discourse: Pick<Discourse, "claims">;
}

const PART_OF =
  /\b(?<!\b(?:first|second|third|last|one|end|start|both) )(?:[Oo]f|[Aa]mong|[Oo]ut of|[Ff]rom among|[Ww]ithin) (?:all (?:of )?)?(?:(?:those|these)(?! (?:years|months|days|weeks|cases where|dates))|them|whom|which|that (?:number|total|group|figure)|this (?:number|total|group|figure)|the (?:total|group|number|\d[\d.,]*(?: (?:million|billion|thousand))?))\b/;
const PART_AFTER = /^ (?:\w+ )?(?:of|among) (?:those|them|these|whom|which|the (?:total|group|number))\b/;

/** Position of the claim a number is a part of, counting the claims before the sentence and those before it in it. */
export function antecedent(
  { input, words, discourse }: Sentence,
  number: { readonly start: number; readonly end: number },
  earlier: readonly GroundedClaim[],
): number | null {
  if (input.channel === "caption") return null;
  const before = PART_OF.exec(words.slice(0, number.start));
  if (before === null && !PART_AFTER.test(words.slice(number.end, number.end + 40))) return null;
  const pointer = before ?? { index: number.start, 0: "" };
  const from = input.start + pointer.index;
  const partItself = earlier.find(({ quantity }) => from >= quantity.end && from - quantity.end <= 2);
  if (partItself?.partOf != null) return partItself.partOf;
  const isWhole = ({ measures, unit }: GroundedClaim): boolean => measures.length > 0 && unit !== "percent";
  const here = earlier.findLastIndex(
    (claim) => claim !== partItself && isWhole(claim) && claim.quantity.end <= from + pointer[0].length,
  );
  if (here !== -1) return discourse.claims.length + here;
  const last = discourse.claims.findLastIndex(isWhole);
  return last === -1 ? null : last;
}

/** The claim at such a position. */
export function claimAt(
  { discourse }: Sentence,
  earlier: readonly GroundedClaim[],
  position: number,
): GroundedClaim | null {
  return discourse.claims[position] ?? earlier[position - discourse.claims.length] ?? null;
}

/** A part without a time of its own is of the day or year of its whole. */
export function ofWhole(chosen: ChosenTime, whole: GroundedClaim | null, isOnly: boolean): ChosenTime {
  if (whole === null || whole.time === null || !chosen.timeInherited) return chosen;
  return { time: whole.time, timeInherited: whole.timeInherited, timeSure: whole.sure.time && isOnly };
}

/** A part is of its whole's group where its measure is told apart by the same dimensions. */
export function dimensionsFit(group: Group, dimensions: readonly string[]): boolean {
  return Object.keys(group).every((dimension) => dimensions.includes(dimension));
}

/** True where no other number of its sentence could be the one pointed to. */
export function isOnlyOne(
  whole: GroundedClaim,
  before: readonly GroundedClaim[],
  earlier: readonly GroundedClaim[],
): boolean {
  const beside = (claim: GroundedClaim): boolean =>
    claim !== whole && claim.sentence.start === whole.sentence.start && claim.partOf === null;
  return !earlier.some(beside) && !before.slice(-SENTENCE_CLAIMS).some(beside);
}

/** More numbers than a sentence holds. */
const SENTENCE_CLAIMS = 30;
