import type { Lineage, LineageEdge } from "../../src/reports/index.ts";
import type { Derivation, TrueRelation, TrueReport } from "./generate/lineage-report.ts";
import { contained } from "./generate/word-runs.ts";

export const RELATIONS: readonly TrueRelation[] = [
  "republication",
  "edited-copy",
  "paraphrase",
  "summary",
  "same-source",
];

/** A row of the confusion table is a true relation or `independent`; a column one that was found, or `none`. */
export type Truth = TrueRelation | "independent";
export type Found = TrueRelation | "none";

/** What was found for one pair that has a truth; `report` is the derived text, of two equals the first. */
export interface PairAnswer {
  readonly truth: Truth;
  readonly found: Found;
  readonly report: TrueReport;
  readonly other: TrueReport;
}

/** What was found to be a report's parent, and whether that is right. */
export interface ParentAnswer {
  readonly report: TrueReport;
  readonly isRight: boolean;
  /** Id of the parent that was found; `null` where the report was taken for a root. */
  readonly found: string | null;
}

export interface LineageScore {
  readonly reports: number;
  /** Mean F1 over the five relations. */
  readonly macroF1: number;
  readonly relations: readonly {
    readonly relation: TrueRelation;
    readonly pairs: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  }[];
  /** Share of the derived reports that hang on the right parent. */
  readonly parentRight: number;
  /** Share of the bases that hang on nothing, or by an edge of unknown direction on an undated text of their own tree. */
  readonly rootsFree: number;
  /** Share of the pairs of different trees that no edge of derivation joins. */
  readonly independentFree: number;
  readonly independentPairs: number;
  readonly pairs: readonly PairAnswer[];
  readonly parents: readonly ParentAnswer[];
}

/** Holds what was traced in a set against the truth about it. README.md beside this file says what counts as right. */
export function scoreLineage(reports: readonly TrueReport[], lineage: Lineage): LineageScore {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const edges = new Map<string, LineageEdge>();
  for (const edge of lineage.edges) {
    const key = pairKey(edge.from, edge.to);
    const other = edges.get(key);
    if (other === undefined || other.relation === "same-source") edges.set(key, edge);
  }
  const foundFor = (one: string, two: string): Found => edges.get(pairKey(one, two))?.relation ?? "none";

  const parents = reports.map((report) => judgeParent(report, byId, lineage.edges));
  const pairs: PairAnswer[] = [];
  for (const report of reports) {
    if (report.parent === null) continue;
    const accepted = acceptedParents(report, byId);
    const joined = accepted.find((id) => isDerivation(foundFor(id, report.id))) ?? report.parent.id;
    const other = byId.get(report.parent.id);
    if (other !== undefined)
      pairs.push({ truth: report.parent.relation, found: foundFor(joined, report.id), report, other });
  }
  let independentPairs = 0;
  let joinedPairs = 0;
  for (const [at, report] of reports.entries()) {
    for (const other of reports.slice(at + 1)) {
      if (report.root === other.root) continue;
      independentPairs++;
      const found = foundFor(report.id, other.id);
      if (isDerivation(found)) joinedPairs++;
      const areBases = report.parent === null && other.parent === null;
      const areSameSource = areBases && report.statements.some((id) => other.statements.includes(id));
      if (areSameSource) pairs.push({ truth: "same-source", found, report, other });
      else if (isDerivation(found) || (found === "same-source" && mayNotShareSource(report, other)))
        pairs.push({ truth: "independent", found, report, other });
    }
  }

  const relations = RELATIONS.map((relation) => scoreRelation(relation, pairs));
  const derived = parents.filter(({ report }) => report.parent !== null);
  const bases = parents.filter(({ report }) => report.parent === null);
  return {
    reports: reports.length,
    macroF1: mean(relations.map(({ f1 }) => f1)),
    relations,
    parentRight: mean(derived.map(({ isRight }) => Number(isRight))),
    rootsFree: mean(bases.map(({ isRight }) => Number(isRight))),
    independentFree: independentPairs === 0 ? 1 : 1 - joinedPairs / independentPairs,
    independentPairs,
    pairs,
    parents,
  };
}

function pairKey(one: string, two: string): string {
  return one < two ? `${one} ${two}` : `${two} ${one}`;
}

function isDerivation(found: Found): found is Derivation {
  return found !== "none" && found !== "same-source";
}

/**
 * The parent, and every text with the same words, by republication, that the days do not put later than the parent:
 * nobody could tell from which of them the report was made. The parent comes first.
 */
function acceptedParents(report: TrueReport, byId: ReadonlyMap<string, TrueReport>): string[] {
  const parent = byId.get(report.parent?.id ?? "");
  if (parent === undefined) return [];
  const words = firstPrint(parent, byId);
  const twins = [...byId.values()].filter(
    (other) =>
      other.root === report.root &&
      other !== report &&
      other !== parent &&
      !isLater(other, parent) &&
      firstPrint(other, byId) === words,
  );
  return [parent.id, ...twins.map(({ id }) => id)];
}

/** The text whose words these are: the report itself, or what it republishes. */
function firstPrint(report: TrueReport, byId: ReadonlyMap<string, TrueReport>): string {
  const above = report.parent?.relation === "republication" ? byId.get(report.parent.id) : undefined;
  return above === undefined ? report.id : firstPrint(above, byId);
}

/** True where the days say that `one` is of a later day than `other`. */
function isLater(one: TrueReport, other: TrueReport): boolean {
  return one.published !== null && other.published !== null && one.published > other.published;
}

function judgeParent(
  report: TrueReport,
  byId: ReadonlyMap<string, TrueReport>,
  edges: readonly LineageEdge[],
): ParentAnswer {
  const derivations = edges.filter(({ relation }) => relation !== "same-source");
  const above = derivations.find(({ to }) => to === report.id);
  const found = above?.from ?? null;
  const isBackwards = (edge: LineageEdge): boolean => {
    const child = byId.get(edge.from);
    return (
      child?.parent != null &&
      acceptedParents(child, byId).includes(edge.to) &&
      !child.parent.directionKnowable &&
      !edge.directionKnown
    );
  };
  if (report.parent === null) {
    const below = byId.get(above?.from ?? "");
    const isOpen = above?.directionKnown === false && below?.root === report.id && !isLater(below, report);
    return { report, found, isRight: above === undefined || isOpen };
  }
  const accepted = acceptedParents(report, byId);
  const isBelow = found !== null && accepted.includes(found);
  const isAbove = derivations.some(
    (edge) => edge.from === report.id && accepted.includes(edge.to) && isBackwards(edge),
  );
  return { report, found, isRight: isBelow || isAbove };
}

/** Reports of one topic or statement, or that print one figure of five digits or one run of 12 words, may have a source in common. */
function mayNotShareSource(report: TrueReport, other: TrueReport): boolean {
  if (report.topic === other.topic) return false;
  if (report.statements.some((id) => other.statements.includes(id))) return false;
  const figures = longFigures(report);
  if ([...longFigures(other)].some((figure) => figures.has(figure))) return false;
  return contained(report.text, other.text, 12) === 0;
}

function longFigures(report: TrueReport): Set<string> {
  return new Set(report.text.match(/\d{2,3}(?:,\d{3})+/g));
}

function scoreRelation(
  relation: TrueRelation,
  pairs: readonly PairAnswer[],
): LineageScore["relations"][number] {
  const ofTruth = pairs.filter(({ truth }) => truth === relation);
  const found = pairs.filter((pair) => pair.found === relation);
  const right = ofTruth.filter((pair) => pair.found === relation).length;
  const precision = found.length === 0 ? 0 : right / found.length;
  const recall = ofTruth.length === 0 ? 0 : right / ofTruth.length;
  const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { relation, pairs: ofTruth.length, precision, recall, f1 };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
