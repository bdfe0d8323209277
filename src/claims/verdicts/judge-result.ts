import type { IsoDate } from "../../core/index.ts";
import { compareNumbers, type Figure, type FigureIndex, groupKey } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { yearBefore } from "../grounding/time-mentions.ts";
import { findCell } from "./find-cell.ts";
import type { Judgement } from "./judgement.ts";
import { sayNumber, sayPrinted } from "./say.ts";

/** A claim and what the record said of it. */
export interface Judged {
  readonly claim: GroundedClaim;
  readonly judgement: Judgement;
}

/** A number that goes into a sum or difference. */
interface Operand {
  readonly value: number;
  /** The record's figure it agrees with; `null` where only the report has it. */
  readonly figure: Figure | null;
}

/** A "total" this many times off what stands before it sums something else. */
const NO_TOTAL = 1.5;
/** "12,999 more than in 2023": what the difference lies between is a number or a time; "more than they closed" needs a reader. */
const OWN_ENDS =
  /\b(?:than (?:(?:in|the|a|at|on|for|from|last)\b|[\d,]+|[A-Z])|(?:gap|difference) (?:between|of)|(?:rise|increase|decrease|drop|decline) (?:of|from))/;
/** A gap lies between things only a reader can tell; what "rose by" so much rose in a year. */
const ROSE_BY =
  /\b(?:rose|fell|grew|dropp?ed|increased?|decreased?|declined?|climbed|jumped|went (?:up|down)|up|down) by\b/;
/** How many claims back the parts of a sum may stand. */
const REACH = 12;

/**
 * A difference or sum, worked out anew from the report's own numbers beside it, else from the record. `null` where the
 * claim is no such number or its parts are not to be found; it is then a count like any other.
 *
 * @param all the report's claims in the order of its text
 */
export function judgeResult(
  position: number,
  all: readonly Judged[],
  index: FigureIndex,
  published: IsoDate | null,
): Judgement | null {
  const own = all[position];
  if (own === undefined || own.claim.result === null || own.claim.status !== "asserted") return null;
  if (!isCount(own.claim)) return null;
  if (own.claim.result === "rise") {
    const rise = riseOnRecord(own.claim, index, published);
    if (rise === null) return null;
    const [late, early] = rise;
    const risen = answer(
      own,
      rise,
      Math.abs(late.value - early.value),
      `${sayNumber(late.value)} less ${sayNumber(early.value)}`,
    );
    return risen.verdict === "arithmetic" && !ROSE_BY.test(own.claim.clause) ? null : risen;
  }
  if (own.claim.result === "difference") {
    const ends = differenceEnds(position, all, index, published);
    if (ends === null) return null;
    const [left, right] = ends;
    const answered = answer(
      own,
      ends,
      Math.abs(left.value - right.value),
      `${sayNumber(left.value)} less ${sayNumber(right.value)}`,
    );
    const named = OWN_ENDS.test(own.claim.clause) || countsBefore(position, all) === 2;
    return answered.verdict === "arithmetic" && !named ? null : answered;
  }
  const parts = sumParts(position, all);
  if (parts === null) return null;
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  const claimed = own.claim.quantity.value ?? total;
  const near =
    own.claim.result === "sum" &&
    ((own.claim.inherited && parts.length <= 4) || countsBefore(position, all) >= 2);
  if (!near && (claimed > total * NO_TOTAL || claimed < total / NO_TOTAL)) return null;
  return answer(own, parts, total, parts.map(({ value }) => sayNumber(value)).join(" + "));
}

function answer(
  { claim, judgement }: Judged,
  operands: readonly Operand[],
  actual: number,
  sum: string,
): Judgement {
  const { relation } = compareNumbers(claim.quantity, { value: actual });
  const holds = relation === "equal" || relation === "rounded";
  const figures = operands.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const onRecord = figures.length === operands.length;
  const shown = sum.includes(" less ") ? sum.replace(" less ", " and ") : sum;
  const worked = sum.includes(" less ")
    ? `The difference of ${shown} is ${sayNumber(actual)}`
    : `${shown} is ${sayNumber(actual)}`;
  const basis = onRecord ? ", all on record" : ", the report's own numbers";
  return {
    verdict: holds
      ? onRecord
        ? relation === "equal"
          ? "supported"
          : "rounded"
        : "no-record"
      : "arithmetic",
    measure: figures[0]?.measure === undefined ? judgement.measure : measureOf(claim, figures[0].measure),
    group: claim.group,
    time: claim.time,
    figure: figures[0] ?? null,
    alternatives: figures.slice(1, 6),
    why: `${worked}${basis}; ${sayPrinted(claim.quantity)} ${holds ? "agrees" : "does not"}.`,
  };
}

function measureOf(claim: GroundedClaim, measure: string): string {
  return claim.measures[0] ?? measure;
}

/** What a difference lies between: the number before it and the one after "than", or two before it, or last year's. */
function differenceEnds(
  position: number,
  all: readonly Judged[],
  index: FigureIndex,
  published: IsoDate | null,
): readonly [Operand, Operand] | null {
  const own = all[position];
  if (own === undefined) return null;
  const sentence = all.filter(
    ({ claim }) => claim.sentence.start === own.claim.sentence.start && isCount(claim),
  );
  const before = sentence.filter(
    ({ claim }) => claim.quantity.start < own.claim.quantity.start && !isGap(claim),
  );
  const after = sentence.find(({ claim }) => claim.quantity.start > own.claim.quantity.start);
  const earlier =
    before.at(-1) ??
    all.slice(Math.max(0, position - 3), position).findLast(({ claim }) => isCount(claim) && !isGap(claim));
  if (earlier === undefined) return fromPlaces(own.claim, index, published);
  const other = after ?? before.at(-2);
  const first = operandOf(earlier);
  if (first === null) return null;
  if (other !== undefined) {
    const second = operandOf(other);
    return second === null ? null : [first, second];
  }
  const { figure } = first;
  if (figure === null) return null;
  const then = findCell(index, figure.measure, figure.group, { time: yearBefore(figure.time) }, published)
    ?.figures[0];
  return then === undefined ? null : [first, { value: then.value, figure: then }];
}

/** What a measure rose or fell by in a year, from the record's figures of that time and the year before. */
function riseOnRecord(
  claim: GroundedClaim,
  index: FigureIndex,
  published: IsoDate | null,
): readonly [Operand, Operand] | null {
  const measure = claim.measures[0];
  if (measure === undefined || claim.time === null) return null;
  const late = findCell(index, measure, claim.group, claim, published)?.figures[0];
  if (late === undefined) return null;
  const early = findCell(index, measure, claim.group, { time: yearBefore(late.time) }, published)?.figures[0];
  if (early === undefined) return null;
  return [
    { value: late.value, figure: late },
    { value: early.value, figure: early },
  ];
}

/** "8,238 more Hondurans than Guatemalans": the record's figures of the two places. */
function fromPlaces(
  claim: GroundedClaim,
  index: FigureIndex,
  published: IsoDate | null,
): readonly [Operand, Operand] | null {
  const measure = claim.measures[0];
  if (measure === undefined || claim.together.length !== 2) return null;
  const [left, right] = claim.together.map(
    (group) => findCell(index, measure, group, claim, published)?.figures[0],
  );
  if (left === undefined || right === undefined) return null;
  return [
    { value: left.value, figure: left },
    { value: right.value, figure: right },
  ];
}

/**
 * The parts of a sum: the numbers of one measure before it in its sentence, else those that close the sentences before.
 * "A total of" sums only what stands in a list before it; on its own it introduces a count.
 */
function sumParts(position: number, all: readonly Judged[]): readonly Operand[] | null {
  const own = all[position];
  if (own === undefined) return null;
  const candidates = all
    .slice(Math.max(0, position - REACH), position)
    .filter(({ claim }) => isCount(claim) && claim.channel === own.claim.channel && claim.result === null);
  const here = candidates.filter(({ claim }) => claim.sentence.start === own.claim.sentence.start);
  const parts = here.length >= 2 ? here : closing(candidates, own.claim);
  if (parts.length < 2) return null;
  if (own.claim.result === "total" && !own.claim.inherited && here.length < 2) return null;
  const operands = parts.map(operandOf);
  return operands.some((operand) => operand === null) ? null : operands.filter((operand) => operand !== null);
}

/** The unbroken run of claims of one measure, each of another group or time, that ends just before a sum. */
function closing(candidates: readonly Judged[], sum: GroundedClaim): Judged[] {
  const run: Judged[] = [];
  const seen = new Set<string>();
  for (const each of [...candidates].reverse()) {
    const { claim } = each;
    const measure = run[0]?.claim.measures[0] ?? sum.measures[0] ?? claim.measures[0];
    const key = `${groupKey(claim.group)}|${JSON.stringify(claim.time)}`;
    if (claim.measures[0] === undefined || !claim.measures.includes(measure ?? "") || seen.has(key)) break;
    const nearest = run[0]?.claim.sentence.start ?? sum.sentence.start;
    if (nearest - claim.sentence.end > 300) break;
    if (
      run.length > 0 &&
      groupKey(claim.group) === "" &&
      run.some((part) => groupKey(part.claim.group) !== "")
    )
      break;
    seen.add(key);
    run.unshift(each);
  }
  return run;
}

/** How many counts stand before a claim in its sentence: two are what a difference after them lies between. */
function countsBefore(position: number, all: readonly Judged[]): number {
  const own = all[position];
  return all
    .slice(0, position)
    .filter(({ claim }) => claim.sentence.start === own?.claim.sentence.start && isCount(claim)).length;
}

function isGap({ result }: GroundedClaim): boolean {
  return result === "difference" || result === "rise";
}

function isCount({ quantity, measures, unit }: GroundedClaim): boolean {
  return (
    quantity.form === "count" &&
    quantity.value !== null &&
    unit !== "dollars" &&
    (measures.length > 0 || unit === "people")
  );
}

function operandOf({ claim, judgement }: Judged): Operand | null {
  const { value } = claim.quantity;
  if (value === null) return null;
  const agrees = judgement.verdict === "supported" || judgement.verdict === "rounded";
  return { value, figure: agrees ? judgement.figure : null };
}
