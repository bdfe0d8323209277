import { endOf, type IsoDate } from "../../core/index.ts";
import { type Figure, type FigureIndex, findMeasure } from "../../figures/index.ts";
import type { Verdict } from "../claim.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import { confirmHome } from "./confirm-home.ts";
import { type Cell, findCell } from "./find-cell.ts";
import { findHomes, type Home } from "./find-homes.ts";
import { judgeShare } from "./judge-share.ts";
import { judgeTogether } from "./judge-together.ts";
import type { Judgement } from "./judgement.ts";
import { lookAlikes } from "./look-alikes.ts";
import { nearestDays } from "./nearest-days.ts";
import {
  atOtherTimes,
  bestMatch,
  bestReading,
  cellsOf,
  isImplausible,
  type Reading,
  slipAtOtherTimes,
} from "./readings.ts";
import * as reasons from "./reasons.ts";
import { mayMean, type ReportContext } from "./report-context.ts";

/**
 * Holds one claim against the record: ground, exact, rounded on the right side, the number's other homes, digit slip,
 * contradicted, no record, in that order. A number that its first reading does not find is looked for where the words
 * around it allow, before it is called wrong; and it is called wrong only in what the words tie to it firmly. The same
 * report and record give the same answer.
 *
 * @param all the report's claims in the order of its text
 */
export function judgeClaim(
  claim: GroundedClaim,
  all: readonly GroundedClaim[],
  index: FigureIndex,
  context: ReportContext,
): Judgement {
  const { published } = context;
  const unread = reasons.whyNotCompared(claim);
  if (unread !== null) return noRecord(claim, unread, lookAlikes(claim, index));
  if (claim.quantity.form === "share") return judgeShare(claim, index, published);
  if (claim.together.length > 1) return judgeTogether(claim, index, published);
  const cells = cellsOf(claim, index, published);
  const readings = cells.flatMap((cell) => bestReading(claim, cell, published));
  const match = bestMatch(readings);
  if (match !== null) return fromMatch(claim, match, published, index);
  const asRead = isImplausible(claim, readings[0])
    ? { ...claim, sure: { ...claim.sure, measure: false } }
    : claim;
  const confirmed = confirmHome(asRead, all, index, context);
  if (confirmed !== null) return fromConfirmed(claim, confirmed);
  const elsewhen = atOtherTimes(claim, index, context);
  if (elsewhen !== null) return fromMatch(claim, elsewhen, published, index);
  const slipElsewhen = slipAtOtherTimes(claim, index, context);
  if (slipElsewhen !== null)
    return judgement(claim, "digit-slip", slipElsewhen, reasons.slip(claim, slipElsewhen));
  const slipped = readings.find(
    ({ comparison }) => comparison.relation === "digit-slip" && comparison.slip?.kind !== "changed",
  );
  if (claim.loose && slipped !== undefined && (claim.sure.time || Object.keys(claim.group).length > 0)) {
    return judgement(claim, "digit-slip", slipped, reasons.slip(claim, slipped));
  }
  if (claim.loose) return noRecord({ ...claim, measures: [] }, reasons.unnamed(claim), []);
  const own = readings[0] ?? null;
  if (own !== null && !claim.sure.time && !mayMean(own.figure.time, context)) {
    return noRecord(claim, reasons.longPast(own), lookAlikes(claim, index));
  }
  const home = findHomes(claim, cells, index).find(
    (each) => mayAccuse(claim, each) && (each.near || mayMean(each.figure.time, context)),
  );
  if (home?.near === true) return fromHome(claim, home, own);
  const slip = readings.find(({ comparison }) => comparison.relation === "digit-slip");
  if (slip !== undefined) return judgement(claim, "digit-slip", slip, reasons.slip(claim, slip));
  if (home !== undefined) return fromHome(claim, home, own);
  if (own === null)
    return noRecord(claim, reasons.nothingThere(claim, cells, index), [
      ...nearestDays(claim, cells[0]),
      ...lookAlikes(claim, index),
    ]);
  return againstRecord(claim.inherited ? asRead : claim, own, index, published);
}

/**
 * A number may be called right for another group, measure or time only where the words tie it to the one it is not. A
 * number said of everybody is not accused of standing for a part: the words may name the part in a way we do not read.
 */
function mayAccuse({ sure, group, time }: GroundedClaim, { verdict, figure }: Home): boolean {
  if (verdict === "stale") return sure.time && time !== null && endOf(time) !== endOf(figure.time);
  if (verdict === "wrong-measure") return sure.measure;
  const own = Object.keys(group);
  const other = Object.keys(figure.group);
  return sure.group && own.length > 0 && other.length <= own.length;
}

/** Found where the words around allow, though not where they were first read to point. */
function fromConfirmed(claim: GroundedClaim, figure: Figure): Judgement {
  return {
    verdict: "supported",
    measure: claim.measures.find((id) => findMeasure(id)?.lowerBound === figure.measure) ?? figure.measure,
    group: figure.group,
    time: claim.sure.time ? claim.time : figure.time,
    figure,
    alternatives: [],
    why: reasons.confirmed(figure),
  };
}

function fromMatch(
  claim: GroundedClaim,
  match: Reading,
  published: IsoDate | null,
  index: FigureIndex,
): Judgement {
  const sure = match.comparison.relation === "equal" || claim.quantity.significantDigits >= 3;
  const others = sure ? [] : lookAlikes(claim, index);
  if (reasons.isOutdated(claim, match, published)) {
    const latest = match.cell.figures[0] ?? match.figure;
    return judgement(claim, "stale", match, reasons.outdated(claim, match, latest), [latest, ...others]);
  }
  const verdict: Verdict = match.comparison.relation === "equal" ? "supported" : "rounded";
  return judgement(claim, verdict, match, reasons.agrees(claim, match), others);
}

function fromHome(claim: GroundedClaim, home: Home, own: Reading | null): Judgement {
  return {
    verdict: home.verdict,
    measure: own?.cell.measure ?? claim.measures[0] ?? null,
    group: own?.cell.group ?? claim.group,
    time: claim.time,
    figure: home.figure,
    alternatives: own === null ? [] : [own.figure],
    why: reasons.elsewhere(claim, home, own),
  };
}

/** The record has the cell and the number is not in it: contradicted, unless the record leaves the time open. */
function againstRecord(
  claim: GroundedClaim,
  own: Reading,
  index: FigureIndex,
  published: IsoDate | null,
): Judgement {
  const { cell } = own;
  const rest = cell.lowerBound ? uncounted(own, index, published) : null;
  const open = reasons.whyNotContradicted(claim, own, rest);
  if (open !== null) return judgement(claim, "no-record", null, open, cell.figures.slice(0, 3), cell);
  return judgement(claim, "contradicted", own, reasons.disagrees(claim, own));
}

/** The most that a lower bound can leave out: final orders not on the non-detained docket are of people in custody. */
function uncounted({ figure }: Reading, index: FigureIndex, published: IsoDate | null): number | null {
  const held = findCell(index, "detained", {}, { time: figure.time, timeInherited: true }, published);
  return held?.figures[0]?.value ?? null;
}

function judgement(
  claim: GroundedClaim,
  verdict: Verdict,
  reading: Reading | null,
  why: string,
  alternatives: readonly Figure[] = [],
  cell: Cell | null = reading?.cell ?? null,
): Judgement {
  return {
    verdict,
    measure: cell?.measure ?? claim.measures[0] ?? null,
    group: cell?.group ?? claim.group,
    time: claim.time,
    figure: reading?.figure ?? null,
    alternatives: alternatives.slice(0, 5),
    why,
  };
}

function noRecord(claim: GroundedClaim, why: string, alternatives: readonly Figure[]): Judgement {
  return {
    verdict: "no-record",
    measure: claim.measures[0] ?? null,
    group: claim.group,
    time: claim.time,
    figure: null,
    alternatives: alternatives.slice(0, 3),
    why,
  };
}
