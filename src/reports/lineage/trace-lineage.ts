import { daysBetween, type Log, silentLog, UserError } from "../../core/index.ts";
import { findCandidates } from "./candidates.ts";
import { chooseParents } from "./choose-parents.ts";
import { collectTexts } from "./collection.ts";
import { compareReports } from "./compare-reports.ts";
import { gatherFamilies } from "./gather-families.ts";
import { judgeDirection } from "./judge-direction.ts";
import { type JudgedLink, judgePair, weakenSigns } from "./judge-pair.ts";
import type { Derivation, Lineage, LineageEdge, LineageText } from "./lineage.ts";
import { createMatcher } from "./match-sentences.ts";
import { type Profile, profileReport } from "./profile.ts";
import { indexTiles, type TileIndex } from "./tile-texts.ts";

/** Pairs between two lines of progress. */
const PROGRESS_PAIRS = 20_000;

/**
 * Who copied whom in a set of reports: one edge from each report to the earliest text that covers it best, edges
 * between reports that quote one source, and the families these make. A pair without an edge is independent. The order
 * of the input makes no difference. Furniture is left out of comparing. Near-linear in the number of reports.
 *
 * No report and no pair is judged by a model: every edge carries the numbers it was judged by, and the limits are
 * in `thresholds.ts`.
 *
 * @throws UserError `reports.duplicate-id` where two reports have one id
 */
export function traceLineage(texts: readonly LineageText[], options: { readonly log?: Log } = {}): Lineage {
  const log = options.log ?? silentLog;
  const ordered = inOrder(texts);
  const collection = collectTexts(ordered);
  const days = ordered.map(({ published }) =>
    published === null ? null : daysBetween("1970-01-01", published),
  );
  const candidates = findCandidates(collection);
  const matcher = createMatcher(collection.vocabulary.size(), collection.weights);
  const profiles: (Profile | undefined)[] = [];
  const profileOf = (report: number): Profile => {
    const known = profiles[report] ?? profileReport(collection, report);
    profiles[report] = known;
    return known;
  };
  const derivations: JudgedLink<Derivation>[] = [];
  const shared: JudgedLink[] = [];
  let tiles: TileIndex | undefined;
  candidates.later.forEach((later, pair) => {
    const earlier = candidates.earlier[pair] ?? 0;
    const [leftText, rightText] = [ordered[earlier], ordered[later]];
    if (leftText === undefined || rightText === undefined) return;
    const left = profileOf(earlier);
    const right = profileOf(later);
    if (tiles?.forms !== right.forms) tiles = indexTiles(right.forms);
    const comparison = compareReports(right, left, matcher, tiles);
    const direction = judgeDirection(
      { text: rightText, profile: right },
      { text: leftText, profile: left },
      comparison,
    );
    const judged = judgePair(right, left, comparison, direction);
    derivations.push(...judged.derivations);
    if (judged.shared !== null) shared.push(judged.shared);
    if ((pair + 1) % PROGRESS_PAIRS === 0) {
      log.progress(`compared ${pair + 1} of ${candidates.later.length} pairs of reports`);
    }
  });
  log.progress("");
  const parents = chooseParents(weakenSigns(derivations), days).filter((link) => link !== undefined);
  const families = gatherFamilies(ordered.length, parents);
  const across = shared.filter(
    ({ derived, source }) => families.familyOf[derived] !== families.familyOf[source],
  );
  const idOf = (report: number): string => ordered[report]?.id ?? "";
  const edgeOf = (link: JudgedLink): LineageEdge => ({
    from: idOf(link.source),
    to: idOf(link.derived),
    relation: link.relation,
    score: link.explained,
    directionKnown: link.directionKnown,
    direction: link.reasons,
    evidence: link.evidence,
  });
  return {
    edges: [...parents, ...across]
      .sort((one, two) => one.derived - two.derived || one.source - two.source)
      .map(edgeOf),
    families: families.families.map(({ root, members }) => ({
      root: root === null ? null : idOf(root),
      members: members.map(idOf),
    })),
    examined: {
      reports: ordered.length,
      candidatePairs: candidates.found,
      comparedPairs: candidates.later.length,
    },
  };
}

/** By day, those without one last, then by id. */
function inOrder(texts: readonly LineageText[]): readonly LineageText[] {
  const ids = new Set<string>();
  for (const { id, source } of texts) {
    if (ids.has(id)) {
      throw new UserError(
        "reports.duplicate-id",
        `Two reports have the id ${id} (the second is ${source}); lineage needs an id for each, so rename one.`,
        { file: source },
      );
    }
    ids.add(id);
  }
  const day = ({ published }: LineageText): string => published ?? "9999-99-99";
  return texts.toSorted((left, right) => compare(day(left), day(right)) || compare(left.id, right.id));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
