import type { Link } from "./choose-parents.ts";
import type { Comparison, Coverage } from "./compare-reports.ts";
import { coveredWords } from "./covered-words.ts";
import type { Direction } from "./judge-direction.ts";
import { isDerivation, judgeRelation, sharesSource } from "./judge-relation.ts";
import type { Derivation, DirectionReason, LineageEvidence, Relation } from "./lineage.ts";
import type { Profile } from "./profile.ts";

/** A possible edge from a source to a derived text. */
export interface JudgedLink<OneRelation extends Relation = Relation> extends Link {
  readonly relation: OneRelation;
  /** The direction rests on days or on a credit that names the source's outlet. */
  readonly isSure: boolean;
  readonly reasons: readonly DirectionReason[];
  readonly evidence: LineageEvidence;
}

/**
 * Signs of a direction (a notice without a name, detail lost) count only where a report has no source that is known
 * by its day or by the outlet it names: such signs come from that source.
 */
export function weakenSigns<OneLink extends JudgedLink>(links: readonly OneLink[]): readonly OneLink[] {
  const hasSource = new Set(links.filter(({ isSure }) => isSure).map(({ derived }) => derived));
  return links.map((link) =>
    link.isSure || !hasSource.has(link.derived)
      ? link
      : { ...link, directionKnown: false, reasons: ["unknown"] satisfies DirectionReason[] },
  );
}

/**
 * What two compared reports are to each other: the ways in which one could be made from the other (both, where it is
 * unknown which came first), or what they share of one source. `left` is the later one by number.
 */
export function judgePair(
  left: Profile,
  right: Profile,
  comparison: Comparison,
  direction: Direction,
): { readonly derivations: readonly JudgedLink<Derivation>[]; readonly shared: JudgedLink | null } {
  const { leftIsSource } = direction;
  const toRight = {
    derived: right,
    source: left,
    derivedSide: comparison.right,
    sourceSide: comparison.left,
    isCredited: direction.rightCreditsLeft,
  };
  const toLeft = {
    derived: left,
    source: right,
    derivedSide: comparison.left,
    sourceSide: comparison.right,
    isCredited: direction.leftCreditsRight,
  };
  const ways = direction.isSure ? [leftIsSource === true ? toRight : toLeft] : [toRight, toLeft];
  const agrees = (way: Way): boolean => leftIsSource !== null && leftIsSource === (way.source === left);
  const link = <OneRelation extends Relation>(way: Way, relation: OneRelation): JudgedLink<OneRelation> => ({
    derived: way.derived.report,
    source: way.source.report,
    relation,
    covered: coveredWords(way.derived, way.source, way.derivedSide),
    words: way.derived.words.length,
    explained: way.derivedSide.explained,
    directionKnown: relation !== "same-source" && agrees(way),
    isSure: direction.isSure,
    reasons: relation !== "same-source" && agrees(way) ? direction.reasons : ["unknown"],
    evidence: evidenceOf(way, comparison, direction, way.derived === left),
  });
  const derivations: JudgedLink<Derivation>[] = [];
  for (const way of ways) {
    const relation = judgeRelation(way.derivedSide, way.sourceSide, way.isCredited);
    if (isDerivation(relation)) derivations.push(link(way, relation));
  }
  const isShared = derivations.length === 0 && sharesSource(comparison);
  return { derivations, shared: isShared ? link(toLeft, "same-source") : null };
}

interface Way {
  readonly derived: Profile;
  readonly source: Profile;
  readonly derivedSide: Coverage;
  readonly sourceSide: Coverage;
  /** The derived text names the source's outlet. */
  readonly isCredited: boolean;
}

function evidenceOf(
  way: Way,
  comparison: Comparison,
  direction: Direction,
  isLeft: boolean,
): LineageEvidence {
  const { derived, derivedSide, sourceSide } = way;
  const { daysApart } = direction;
  return {
    containedInFrom: derivedSide.contained,
    containedInTo: sourceSide.contained,
    tiled: derivedSide.tiled,
    tiledWeighted: derivedSide.tiledWeighted,
    longestRun: comparison.longestRun,
    aligned: derivedSide.aligned,
    inOrder: derivedSide.inOrder,
    oneToOne: derivedSide.oneToOne,
    chained: derivedSide.chained,
    newSentences: derivedSide.aligned === null ? null : 1 - derivedSide.aligned,
    coveredOfFrom: sourceSide.aligned,
    keptFigures: comparison.keptFigures,
    newFigures: derived.figures.length - comparison.keptFigures,
    credits: isLeft ? direction.leftCredits : direction.rightCredits,
    daysBetween: daysApart === null ? null : isLeft ? -daysApart : daysApart,
  };
}
