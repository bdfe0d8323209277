import { endOf, type IsoDate, startOf } from "../../core/index.ts";
import type { Figure, FigureIndex } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { yearBefore } from "../grounding/time-mentions.ts";
import { findCell } from "./find-cell.ts";
import { compareShare } from "./judge-share.ts";
import type { Judgement } from "./judgement.ts";
import { sayFigure, sayNumber, sayPrinted } from "./say.ts";

/** Two numbers a change runs between, and where they come from. */
interface Endpoints {
  readonly before: number;
  readonly after: number;
  readonly figure: Figure | null;
  readonly earlier: Figure | null;
  readonly from: string;
}

/**
 * A growth rate or multiple, worked out anew: from the two figures of its own sentence, or from the record's figures
 * of that time and the year before. `null` where neither gives both ends.
 */
export function judgeChange(
  claim: GroundedClaim,
  sameSentence: readonly GroundedClaim[],
  index: FigureIndex,
  published: IsoDate | null,
): Judgement | null {
  const { value } = claim.quantity;
  if (value === null || /point/i.test(claim.clause.slice(0, 400)) && /points?\b/.test(claim.quantity.surface)) return null;
  const ends = fromSentence(sameSentence) ?? fromRecord(claim, index, published);
  if (ends === null || ends.before === 0) return null;
  const multiple = claim.quantity.form === "multiple";
  const actual = multiple ? ratio(ends) : (Math.abs(ends.after - ends.before) / ends.before) * 100;
  const { relation } = multiple ? compareMultiple(claim, actual) : compareShare(claim.quantity, actual);
  const holds = relation === "equal" || relation === "rounded";
  const said = multiple ? `${actual.toFixed(2)} times` : `${ends.after >= ends.before ? "up" : "down"} ${actual.toFixed(1)} percent`;
  const recorded = ends.figure !== null;
  return {
    verdict: holds ? (recorded ? "rounded" : "no-record") : "arithmetic",
    measure: claim.measures[0] ?? null,
    group: claim.group,
    time: claim.time,
    figure: ends.figure,
    alternatives: ends.earlier === null ? [] : [ends.earlier],
    why: `${ends.from}: from ${sayNumber(ends.before)} to ${sayNumber(ends.after)} is ${said}; ${sayPrinted(claim.quantity)} ${holds ? "agrees" : "does not"}.`,
  };
}

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

/** The sentence's own two figures of one measure: "rose 90 percent, to 271,484 from 142,580". */
function fromSentence(claims: readonly GroundedClaim[]): Endpoints | null {
  const counts = claims.filter(({ quantity, measures }) => quantity.form === "count" && quantity.value !== null && measures.length > 0);
  const [first, second] = counts;
  if (first === undefined || second === undefined || counts.length !== 2) return null;
  if (first.measures[0] !== second.measures[0] || !sameGroup(first, second)) return null;
  const old = isOld(first) ? first : isOld(second) || first.time === null || second.time === null ? second : earlierOf(first, second);
  const recent = old === first ? second : first;
  return {
    before: old.quantity.value ?? 0,
    after: recent.quantity.value ?? 0,
    figure: null,
    earlier: null,
    from: "The report's own figures",
  };
}

function sameGroup(left: GroundedClaim, right: GroundedClaim): boolean {
  return JSON.stringify(left.group) === JSON.stringify(right.group);
}

function isOld({ clause, quantity }: GroundedClaim): boolean {
  const at = clause.indexOf(quantity.surface);
  return /\b(?:from|compared (?:with|to)|versus|against)\s+(?:\w+ (?:than )?){0,2}$/i.test(clause.slice(0, Math.max(at, 0)));
}

function earlierOf(left: GroundedClaim, right: GroundedClaim): GroundedClaim {
  if (left.time === null || right.time === null) return right;
  return endOf(left.time) <= endOf(right.time) ? left : right;
}

function fromRecord(claim: GroundedClaim, index: FigureIndex, published: IsoDate | null): Endpoints | null {
  if (claim.time === null) return null;
  for (const measure of claim.measures) {
    const now = findCell(index, measure, claim.group, claim, published)?.figures[0];
    const then = findCell(index, measure, claim.group, { time: yearBefore(claim.time) }, published)?.figures[0];
    if (now === undefined || then === undefined || startOf(now.time) === startOf(then.time)) continue;
    return {
      before: then.value,
      after: now.value,
      figure: now,
      earlier: then,
      from: `On record for ${sayFigure(then)} and the year after`,
    };
  }
  return null;
}
