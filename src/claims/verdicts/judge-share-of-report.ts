import { type FigureIndex, findMeasure } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { findCell } from "./find-cell.ts";
import type { Judged } from "./judge-result.ts";
import { compareShare } from "./judge-share.ts";
import type { Judgement } from "./judgement.ts";
import { sayNumber, sayPrinted } from "./say.ts";

/** Measures that are a part of another by definition. */
const WHOLE_OF: Readonly<Record<string, string>> = {
  "at-large-arrests": "arrests",
  "arrests-criminal": "arrests",
  "removals-criminal": "removals",
  "removals-interior": "removals",
  "in-absentia-orders": "removal-orders",
  "ndd-final-orders": "ndd-total",
  "ndd-convicted": "ndd-total",
  "ndd-pending-charges": "ndd-total",
  "national-docket-convicted": "national-docket-criminal",
};

/** Characters a share may stand from the numbers it is worked out of. */
const NEAR = 420;

/** A number a share may be of. */
interface Term {
  readonly value: number;
  readonly judged: Judged | null;
  readonly measure: string | null;
}

/**
 * A share the record's tables do not answer, worked out from the numbers printed near it and their wholes on record:
 * "113,431 arrests … about three in ten were at-large arrests: 33,243". Only agreement is told; numbers that happen to
 * stand near contradict nothing. `null` where none agree.
 */
export function judgeShareOfReport(
  claim: GroundedClaim,
  all: readonly Judged[],
  index: FigureIndex,
): Judgement | null {
  const near = all
    .filter(
      (other) =>
        other.claim.quantity.form === "count" &&
        other.claim.quantity.value !== null &&
        other.claim.channel === claim.channel &&
        Math.abs(other.claim.quantity.start - claim.quantity.start) < NEAR,
    )
    .sort((left, right) => distance(left, claim) - distance(right, claim));
  const terms: Term[] = near.flatMap((judged) => {
    const value = judged.claim.quantity.value ?? 0;
    return [{ value, judged, measure: judged.judgement.measure }, ...wholesOnRecord(judged, index)];
  });
  const run = closingSum(claim, near);
  const parts = run === null ? terms : [run, ...terms];
  for (const part of parts) {
    for (const whole of terms) {
      if (!(part.value > 0 && whole.value > part.value)) continue;
      const percent = (part.value / whole.value) * 100;
      const { relation } = compareShare(claim.quantity, percent);
      if (relation !== "equal" && relation !== "rounded") continue;
      const figure = part.judged?.judgement.figure ?? null;
      const onRecord = isOnRecord(part) && isOnRecord(whole);
      return {
        verdict: onRecord ? "rounded" : "no-record",
        measure: (onRecord ? part.measure : null) ?? claim.measures[0] ?? null,
        group: (onRecord ? part.judged?.judgement.group : null) ?? claim.group,
        time: (onRecord ? part.judged?.judgement.time : null) ?? claim.time,
        figure: onRecord ? figure : null,
        alternatives: [],
        why: `${sayNumber(part.value)} of ${sayNumber(whole.value)} is ${percent.toFixed(1)} percent; ${sayPrinted(claim.quantity)} agrees with these numbers of the report${onRecord ? ", which are on record" : ""}.`,
      };
    }
  }
  return null;
}

function distance({ claim: { quantity } }: Judged, { quantity: share }: GroundedClaim): number {
  return quantity.end <= share.start ? share.start - quantity.end : quantity.start - share.end;
}

function isOnRecord({ judged }: Term): boolean {
  return (
    judged === null || judged.judgement.verdict === "supported" || judged.judgement.verdict === "rounded"
  );
}

/** The whole of a measure on record, for the time and group of a part. */
function wholesOnRecord({ judgement, claim }: Judged, index: FigureIndex): Term[] {
  const { measure, group, figure } = judgement;
  if (measure === null || figure === null) return [];
  const wanted = [
    ...(WHOLE_OF[figure.measure] === undefined ? [] : [{ id: WHOLE_OF[figure.measure] ?? "", group: {} }]),
    ...(Object.keys(group).length === 0 ? [] : [{ id: figure.measure, group: {} }]),
  ];
  return wanted.flatMap(({ id, group: ofWhole }) => {
    if (findMeasure(id) === null) return [];
    const cell = findCell(
      index,
      id,
      ofWhole,
      { time: figure.time, timeInherited: claim.timeInherited },
      null,
    );
    const found = cell?.figures[0];
    return found === undefined ? [] : [{ value: found.value, judged: null, measure: id }];
  });
}

/** The sum of the run of numbers before a share that is said of several together. */
function closingSum(claim: GroundedClaim, near: readonly Judged[]): Term | null {
  if (!/\b(?:together|combined|jointly|the (?:two|three|four|five|six|seven|ten))\b/i.test(claim.clause))
    return null;
  const before = near.filter(
    (other) =>
      other.claim.quantity.start < claim.quantity.start && Object.keys(other.judgement.group).length > 0,
  );
  if (before.length < 2) return null;
  const value = before.reduce((sum, { claim: part }) => sum + (part.quantity.value ?? 0), 0);
  return { value, judged: before[0] ?? null, measure: before[0]?.judgement.measure ?? null };
}
