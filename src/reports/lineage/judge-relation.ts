import type { Comparison, Coverage } from "./compare-reports.ts";
import type { Derivation, Relation } from "./lineage.ts";
import { RELATION } from "./thresholds.ts";

/**
 * What the derived text is to its source, were it made from it; `null` for independent texts. Read from top to
 * bottom: the same text; most runs of words kept; reworded sentence by sentence; retold; only an official's words shared.
 */
export function judgeRelation(derived: Coverage, source: Coverage, isCredited: boolean): Relation | null {
  return (
    judgeDerivation(derived, source, isCredited) ??
    (derived.officialShared >= RELATION.sourceWords ? "same-source" : null)
  );
}

function judgeDerivation(derived: Coverage, source: Coverage, isCredited: boolean): Derivation | null {
  const changed = 1 - (derived.verbatim ?? 0);
  const lost = 1 - (source.verbatim ?? 0);
  const tiled = derived.tiledWeighted ?? 0;
  const aligned = derived.aligned ?? 0;
  if (lost <= RELATION.changedOfSource && changed <= RELATION.changedOfDerived && tiled > 0)
    return "republication";
  if (tiled >= RELATION.copiedTiled && (derived.verbatim ?? 0) >= RELATION.copiedVerbatim)
    return "edited-copy";
  const isReworded =
    (tiled >= RELATION.rewordedTiled && aligned >= RELATION.leastAligned) ||
    (aligned >= RELATION.rewordedAligned && tiled >= RELATION.leastTiled) ||
    isChained(derived, source) ||
    (isCredited && aligned >= RELATION.creditedAligned);
  if (!isReworded) return null;
  return isSentenceBySentence(derived, source) ? "paraphrase" : "summary";
}

/** True where counterparts in one order run through both texts, or through all of a short one. */
function isChained(derived: Coverage, source: Coverage): boolean {
  const chained = Math.sqrt((derived.chained ?? 0) * (source.chained ?? 0));
  if (chained >= RELATION.chained) return true;
  return chained >= RELATION.chainedShort && (derived.chained ?? 0) >= RELATION.chainedOfShort;
}

function isSentenceBySentence(derived: Coverage, source: Coverage): boolean {
  if (derived.words < RELATION.paraphraseLength * source.words) return false;
  const isAligned =
    (derived.aligned ?? 0) >= RELATION.paraphraseAligned &&
    (source.aligned ?? 0) >= RELATION.paraphraseCovered &&
    (derived.inOrder ?? 0) >= RELATION.paraphraseOrder &&
    (derived.oneToOne ?? 0) >= RELATION.paraphraseOneToOne;
  return isAligned || isRewrittenThroughout(derived, source);
}

/** True where hardly a run of words is left but the order is: a summary with filler keeps runs in what it keeps. */
function isRewrittenThroughout(derived: Coverage, source: Coverage): boolean {
  const [one, other] = [derived.chained ?? 0, source.chained ?? 0];
  return (
    (derived.tiledWeighted ?? 0) < RELATION.rewrittenTiled &&
    isChained(derived, source) &&
    Math.min(one, other) >= RELATION.rewrittenBalance * Math.max(one, other)
  );
}

/** True for the relations in which one text was made from the other. */
export function isDerivation(relation: Relation | null): relation is Derivation {
  return relation !== null && relation !== "same-source";
}

/** Whether two texts quote the same official words at some length. */
export function sharesSource({ left, right }: Comparison): boolean {
  return Math.max(left.officialShared, right.officialShared) >= RELATION.sourceWords;
}
