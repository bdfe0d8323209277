import { describeTime, endOf, type IsoDate, startOf, type Time } from "../../core/index.ts";
import type { Figure, FigureIndex } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { yearBefore } from "../grounding/time-mentions.ts";
import { findCell } from "./find-cell.ts";
import type { Judged } from "./judge-result.ts";
import { compareShare } from "./judge-share.ts";
import type { Judgement } from "./judgement.ts";
import { sayFigure, sayNumber, sayPrinted } from "./say.ts";

/** Two numbers a change runs between, and where they come from. */
interface Endpoints {
  readonly before: number;
  readonly after: number;
  readonly figure: Figure | null;
  readonly earlier: Figure | null;
  readonly measure: string | null;
  readonly time: Time | null;
  readonly from: string;
  /** The ends are the record's, for times the words only imply. */
  readonly guessed: boolean;
  /** The earlier end is the year before the later one. */
  readonly ofOneYear: boolean;
}

/**
 * A growth rate or multiple, worked out anew: from the two figures of its own sentence, or from the record's figures
 * of that time and the year before. `null` where neither gives both ends.
 */
export function judgeChange(
  claim: GroundedClaim,
  all: readonly Judged[],
  index: FigureIndex,
  published: IsoDate | null,
): Judgement | null {
  const { value, form } = claim.quantity;
  if (value === null || /points?\b/i.test(claim.quantity.surface)) return null;
  const counts = all.filter(isCount);
  const here = counts.filter((count) => count.claim.sentence.start === claim.sentence.start);
  const ends =
    fromComparison(claim, counts) ??
    fromSentence(here) ??
    fromBefore(claim, here, counts) ??
    (claim.sure.measure || here.length > 0 ? fromRecord(claim, here[0] ?? null, index, published) : null);
  if (ends === null || ends.before === 0) return null;
  const multiple = form === "multiple";
  const actual = multiple ? ratio(ends) : (Math.abs(ends.after - ends.before) / ends.before) * 100;
  const { relation } = multiple ? compareMultiple(claim, actual) : compareShare(claim.quantity, actual);
  const holds = relation === "equal" || relation === "rounded";
  if (!holds && ends.guessed && !(ends.ofOneYear && ONE_YEAR.test(claim.clause))) return null;
  const said = multiple
    ? `${actual.toFixed(2)} times`
    : `${ends.after >= ends.before ? "up" : "down"} ${actual.toFixed(1)} percent`;
  return {
    verdict: holds ? (ends.figure === null ? "no-record" : "rounded") : "arithmetic",
    measure: ends.measure,
    group: ends.figure?.group ?? claim.group,
    time: ends.time,
    figure: ends.figure,
    alternatives: ends.earlier === null ? [] : [ends.earlier],
    why: `${ends.from}: from ${sayNumber(ends.before)} to ${sayNumber(ends.after)} is ${said}; ${sayPrinted(claim.quantity)} ${holds ? "agrees" : "does not"}.`,
  };
}

/** The change is said to be of one year: only then may the year before be taken for its start. */
const ONE_YEAR =
  /^(?!.*\b(?:since|between|decades?|two|three|four|five|ten|(?:over|in|of) the (?:years|period))\b).*\b(?:year|fiscal|FY ?\d|(?:19|20)\d\d)/is;

function ratio({ before, after }: Endpoints): number {
  return after >= before ? after / before : before / after;
}

function compareMultiple(claim: GroundedClaim, actual: number): { relation: string } {
  const { value, approximation } = claim.quantity;
  if (value === null) return { relation: "different" };
  const tolerance = approximation === "over" || approximation === "at-least" ? 0 : 0.12;
  if (approximation === "over" || approximation === "at-least") {
    return { relation: actual >= value && actual < value + 1 ? "rounded" : "different" };
  }
  if (approximation === "nearly" || approximation === "under") {
    return { relation: actual <= value && actual > value * 0.8 ? "rounded" : "different" };
  }
  return { relation: Math.abs(actual - value) <= value * tolerance ? "rounded" : "different" };
}

function isCount({ claim }: Judged): boolean {
  return claim.quantity.form === "count" && claim.quantity.value !== null && claim.measures.length > 0;
}

/** Characters back a change may reach for the number it starts from. */
const REACH = 400;

/** "That is 90 percent more than the 142,580 of fiscal 2023": from the number after, to the last one before. */
function fromComparison(claim: GroundedClaim, counts: readonly Judged[]): Endpoints | null {
  const at = claim.clause.indexOf(claim.quantity.surface);
  const after = claim.clause.slice(at + claim.quantity.surface.length);
  if (!/^ (?:more|fewer|less|higher|lower|above|below) than/i.test(after)) return null;
  const base = counts.find(
    (count) =>
      count.claim.quantity.start > claim.quantity.end && count.claim.quantity.start - claim.quantity.end < 60,
  );
  const recent = counts.findLast(
    (count) =>
      count.claim.quantity.end < claim.quantity.start &&
      claim.quantity.start - count.claim.quantity.end < REACH,
  );
  return base === undefined || recent === undefined ? null : endpoints(base, recent);
}

/** "It has since come down to 179,071, a decrease of 45 percent": the last two numbers of one measure, in either order. */
function fromBefore(
  claim: GroundedClaim,
  here: readonly Judged[],
  counts: readonly Judged[],
): Endpoints | null {
  if (here.length > 1) return null;
  const reach = counts.filter(
    (count) =>
      count.claim.quantity.end < claim.quantity.start &&
      claim.quantity.start - count.claim.quantity.end < REACH,
  );
  const recent = here[0] ?? reach.at(-1);
  const earlier = reach.findLast(
    (count) => count !== recent && count.claim.quantity.start < (recent?.claim.quantity.start ?? 0),
  );
  if (recent === undefined || earlier === undefined || !sameGroup(earlier.claim, recent.claim)) return null;
  if (earlier.judgement.measure !== recent.judgement.measure) return null;
  if (agrees(claim, earlier, recent)) return endpoints(earlier, recent);
  return agrees(claim, recent, earlier) ? endpoints(recent, earlier) : null;
}

/** A number of another sentence is the starting point only where the change then comes out right. */
function agrees(claim: GroundedClaim, old: Judged, recent: Judged): boolean {
  const before = old.claim.quantity.value ?? 0;
  const after = recent.claim.quantity.value ?? 0;
  if (before === 0) return false;
  const multiple = claim.quantity.form === "multiple";
  const relation = multiple
    ? compareMultiple(claim, Math.max(after / before, before / after)).relation
    : compareShare(claim.quantity, (Math.abs(after - before) / before) * 100).relation;
  return relation === "equal" || relation === "rounded";
}

function endpoints(old: Judged, recent: Judged): Endpoints {
  const onRecord = [old, recent].every(
    ({ judgement }) => judgement.verdict === "supported" || judgement.verdict === "rounded",
  );
  return {
    before: old.claim.quantity.value ?? 0,
    after: recent.claim.quantity.value ?? 0,
    figure: onRecord ? recent.judgement.figure : null,
    earlier: onRecord ? old.judgement.figure : null,
    measure: recent.judgement.measure,
    time: recent.judgement.time,
    from: onRecord ? "The report's own figures, both on record" : "The report's own figures",
    guessed: false,
    ofOneYear: false,
  };
}

/** The sentence's own two figures of one measure: "rose 90 percent, to 271,484 from 142,580". */
function fromSentence(counts: readonly Judged[]): Endpoints | null {
  const [first, second] = counts;
  if (first === undefined || second === undefined || counts.length !== 2) return null;
  if (first.claim.measures[0] !== second.claim.measures[0] || !sameGroup(first.claim, second.claim))
    return null;
  const old = oldOf(first, second);
  return endpoints(old, old === first ? second : first);
}

function oldOf(first: Judged, second: Judged): Judged {
  if (isOld(first.claim)) return first;
  if (isOld(second.claim) || first.claim.time === null || second.claim.time === null) return second;
  return endOf(first.claim.time) <= endOf(second.claim.time) ? first : second;
}

function sameGroup(left: GroundedClaim, right: GroundedClaim): boolean {
  return JSON.stringify(left.group) === JSON.stringify(right.group);
}

function isOld({ clause, quantity }: GroundedClaim): boolean {
  const at = clause.indexOf(quantity.surface);
  return /\b(?:from|compared (?:with|to)|versus|against)\s+(?:\w+ (?:than )?){0,2}$/i.test(
    clause.slice(0, Math.max(at, 0)),
  );
}

/**
 * The record's figures at both ends. The later end is the time of the sentence's own figure, or the claim's; the earlier
 * one the time the change is counted from ("as in fiscal 2019"), or the year before.
 */
function fromRecord(
  claim: GroundedClaim,
  count: Judged | null,
  index: FigureIndex,
  published: IsoDate | null,
): Endpoints | null {
  const late = count?.judgement.figure?.time ?? count?.claim.time ?? claim.time;
  if (late === null) return null;
  const early = claim.time !== null && endOf(claim.time) < startOf(late) ? claim.time : yearBefore(late);
  for (const measure of claim.measures) {
    const now = findCell(index, measure, claim.group, { time: late }, published)?.figures[0];
    const then = findCell(index, measure, claim.group, { time: early }, published)?.figures[0];
    if (now === undefined || then === undefined || startOf(now.time) === startOf(then.time)) continue;
    return {
      before: then.value,
      after: now.value,
      figure: now,
      earlier: then,
      measure,
      time: late,
      from: `On record for ${sayFigure(then)} and ${describeTime(now.time)}`,
      guessed: true,
      ofOneYear: early !== claim.time,
    };
  }
  return null;
}
