import { digitSlip, groupKey } from "../../figures/index.ts";
import type { AlignedSentences } from "../../reports/index.ts";
import type { ReportResult } from "../check-result.ts";
import type { Claim } from "../claim.ts";
import type { FigureChange, FigureFate } from "./figure-change.ts";
import { type ClaimPair, isRoundingOf, pairClaims, sameGroup } from "./pair-claims.ts";
import { namesSource, namesTime, sentenceAt } from "./sentence-signs.ts";

/**
 * What happened to each figure between a text and one made from it, in the order of the first text and then what the
 * second adds. Claims are paired by number, by what they are said of, and by the sentences that are counterparts.
 */
export function figureFates(
  from: ReportResult,
  to: ReportResult,
  aligned: readonly AlignedSentences[],
): readonly FigureFate[] {
  const pairs = pairClaims(from, to, aligned);
  const fates = from.claims.map((claim): FigureFate => {
    const pair = pairs.find((each) => each.from === claim);
    if (pair !== undefined) return fateOf(pair, from, to);
    const counterpart = aligned.find(
      (each) => each.from !== null && claim.start >= each.from.start && claim.start < each.from.end,
    )?.to;
    const words =
      counterpart == null ? null : vagueWords(to.text.slice(counterpart.start, counterpart.end), claim);
    return {
      from: claim.id,
      to: null,
      fromSurface: printed(from, claim),
      toSurface: words,
      changes: [words === null ? "left-out" : "made-vague"],
    };
  });
  const added = to.claims
    .filter((claim) => !pairs.some((pair) => pair.to === claim))
    .map(
      (claim): FigureFate => ({
        from: null,
        to: claim.id,
        fromSurface: null,
        toSurface: printed(to, claim),
        changes: ["added"],
      }),
    );
  return [...fates, ...added];
}

function fateOf(pair: ClaimPair, from: ReportResult, to: ReportResult): FigureFate {
  return {
    from: pair.from.id,
    to: pair.to.id,
    fromSurface: printed(from, pair.from),
    toSurface: printed(to, pair.to),
    changes: changesOf(pair, from, to),
  };
}

function changesOf(pair: ClaimPair, source: ReportResult, derived: ReportResult): readonly FigureChange[] {
  const { from, to } = pair;
  const changes: FigureChange[] = [valueChange(from, to)];
  const hasOtherBound = boundOf(source, from) !== boundOf(derived, to);
  if (changes[0] === "kept" && (hasOtherBound || from.approximation !== to.approximation)) {
    changes[0] = "approximator-changed";
  }
  if (isOfOthers(from, to)) changes.push("population-changed");
  const before = sentenceAt(source.text, from.start);
  const after = sentenceAt(derived.text, to.start);
  if ((from.time !== null && to.time === null) || (namesTime(before) && !namesTime(after))) {
    changes.push("date-dropped");
  }
  const isUnattributed = from.attributedTo !== null && to.attributedTo === null;
  if (isUnattributed || (namesSource(before) && !namesSource(after))) changes.push("attribution-dropped");
  return changes.length > 1 && changes[0] === "kept" ? changes.slice(1) : changes;
}

function valueChange(from: Claim, to: Claim): FigureChange {
  if (from.value === null || to.value === null) {
    if (from.value === to.value && from.low === to.low && from.high === to.high) return "kept";
    return to.value === null ? "made-vague" : "more-digits";
  }
  if (from.value === to.value) return "kept";
  if (isRoundingOf(from.value, to)) return "rounded";
  if (isRoundingOf(to.value, from)) return "more-digits";
  return isSlip(from.value, to.value) ? "corrupted" : "changed";
}

/**
 * One slip of a digit: by the rules that hold against the record, or, since the sentences are counterparts, any one digit
 * of three and more, or two neighbours swapped.
 */
function isSlip(from: number, to: number): boolean {
  if (digitSlip(to, from) !== null) return true;
  const [before, after] = [String(from), String(to)];
  const places = Array.from(before.split("").keys()).filter((place) => before[place] !== after[place]);
  if (before.length !== after.length) return false;
  const [first = 0, second = 0] = places;
  if (places.length === 1) return before.length >= 3;
  return (
    places.length === 2 &&
    second === first + 1 &&
    before[first] === after[second] &&
    before[second] === after[first]
  );
}

/**
 * Said of other people or another thing. Where both numbers are found on record, it is the record that tells; otherwise a
 * group that both name must differ, or one of them name a group for the same measure: a measure that is read from other
 * words of the same thing is no change.
 */
function isOfOthers(from: Claim, to: Claim): boolean {
  if (from.figure !== null && to.figure !== null) {
    return (
      from.figure.measure !== to.figure.measure || groupKey(from.figure.group) !== groupKey(to.figure.group)
    );
  }
  const shared = Object.keys(from.group).filter((dimension) => to.group[dimension] !== undefined);
  if (shared.some((dimension) => from.group[dimension] !== to.group[dimension])) return true;
  return from.measure !== null && from.measure === to.measure && !sameGroup(from, to);
}

/** The number with the words that bound it, as printed. */
function printed(report: ReportResult, claim: Claim): string {
  const { text } = report;
  const from = claim.start - wordsBefore(text, claim.start).length;
  return text.slice(from, claim.end);
}

/** The words that bound a number, in lower case; empty where there are none. */
function boundOf({ text }: ReportResult, { start }: Claim): string {
  return wordsBefore(text, start).trim().toLowerCase();
}

function wordsBefore(text: string, start: number): string {
  return BOUND.exec(text.slice(Math.max(0, start - 40), start))?.[0].trimStart() ?? "";
}

const BOUND =
  /(?:\b(?:about|around|approximately|roughly|nearly|almost|some|an estimated|over|under|up to|more than|less than|fewer than|at least|at most|as many as|close to)\s+)$/i;
const VAGUE =
  /\b(?:(?:several|many|tens? of|hundreds of|a few) )?(?:thousands?|hundreds?|millions?|dozens?|scores|many|several|numerous|a (?:large )?number|a majority|most)\b(?: of)?/i;

/** Words of size in the counterpart of a sentence that lost its number; of a thing, the thing itself. */
function vagueWords(sentence: string, { surface, unit }: Claim): string | null {
  const vague = VAGUE.exec(sentence)?.[0];
  if (vague !== undefined) return vague;
  const thing = THINGS[unit];
  const named = thing?.exec(sentence)?.[0];
  return named === undefined || surface === "" ? null : named;
}

/** What stands where a number of a unit stood: "more than 1,400 acres" has become "land". */
const THINGS: Readonly<Partial<Record<Claim["unit"], RegExp>>> = {
  acres: /\b(?:land|site|property|tract|ranch|acreage)\b/i,
  flights: /\b(?:flights?|planes?)\b/i,
  dollars: /\b(?:money|funds?|funding|cost|budget)\b/i,
};
