import {
  type AlignedSentences,
  alignSentences,
  type LineageEdge,
  type LineageText,
  traceLineage,
} from "../../reports/index.ts";
import type { ReportResult } from "../check-result.ts";
import type { FigureFate } from "./figure-change.ts";
import { figureFates } from "./figure-fates.ts";
import { type FigureSources, independentSources } from "./independent-sources.ts";

/** One text made from another, and what happened to each figure on the way. */
export interface CheckedEdge extends LineageEdge {
  /** Empty for two texts that only share a source. */
  readonly figures: readonly FigureFate[];
  /** Sentences side by side; left out of `--json`. */
  readonly aligned: readonly AlignedSentences[];
}

/** Who copied whom in a set of reports, and how many sources stand behind each figure that several print. */
export interface CheckedLineage {
  readonly edges: readonly CheckedEdge[];
  readonly families: readonly { readonly root: string | null; readonly members: readonly string[] }[];
  readonly figures: readonly FigureSources[];
}

/**
 * Traces who copied whom among reports that were checked: one edge from each to the text it was made from, what became of
 * its figures, and for each figure that several pages print the sources these go back to. Near-linear in the reports.
 *
 * @param texts the reports, with the ids of `results`; each id once
 */
export function traceFigures(
  texts: readonly LineageText[],
  results: readonly ReportResult[],
): CheckedLineage {
  const lineage = traceLineage(texts);
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const resultOf = new Map(results.map((result) => [result.id, result]));
  const edges = lineage.edges.map((edge): CheckedEdge => {
    const [from, to] = [textOf.get(edge.from), textOf.get(edge.to)];
    const [source, derived] = [resultOf.get(edge.from), resultOf.get(edge.to)];
    if (from === undefined || to === undefined || source === undefined || derived === undefined) {
      return { ...edge, figures: [], aligned: [] };
    }
    const aligned = alignSentences(from, to);
    const figures = edge.relation === "same-source" ? [] : figureFates(source, derived, aligned);
    return { ...edge, figures, aligned };
  });
  return { edges, families: lineage.families, figures: independentSources(results, lineage) };
}
