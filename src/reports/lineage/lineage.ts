import type { IsoDate } from "../../core/index.ts";
import type { Block } from "../report-text.ts";

/** One report, as lineage sees it; every `ReportText` is one. */
export interface LineageText {
  /** Unique in the set. */
  readonly id: string;
  readonly text: string;
  /** Furniture is left out of comparing; credit lines are read from it too. */
  readonly blocks: readonly Block[];
  readonly title: string | null;
  readonly site: string | null;
  readonly author: string | null;
  /** Day of publication; `null` where the page states none. */
  readonly published: IsoDate | null;
  /** Path or address. */
  readonly source: string;
}

/** Relations in which one text was made from the other. */
export type Derivation = "republication" | "edited-copy" | "paraphrase" | "summary";

/** What one text is to another; a pair with no edge is independent. */
export type Relation = Derivation | "same-source";

/**
 * Why `from` is taken for the earlier text: it was published on an earlier day, the other credits it, or the other
 * has lost figures or attributions. `unknown` stands alone.
 */
export type DirectionReason = "time" | "credit" | "detail" | "unknown";

/** A line in which a report names where its text came from; UTF-16 offsets into its text. */
export interface Credit {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** The outlet as printed there; `null` where the line names none. */
  readonly outlet: string | null;
  /** The line speaks of the whole text ("first published by"), not of one piece of news in it. */
  readonly isNotice: boolean;
}

/** Numbers a reader can check. Shares run from 0 to 1; `null` where there was nothing to take a share of. */
export interface LineageEvidence {
  /** Share of the derived text's five-word shingles that stand in the other. */
  readonly containedInFrom: number | null;
  /** Share of the other's five-word shingles that stand in the derived text. */
  readonly containedInTo: number | null;
  /** Share of the derived text's words in runs of three and more words that both have, each run used once. */
  readonly tiled: number | null;
  /** The same with weights: common words, statutes, boilerplate and officials' own words count for less. */
  readonly tiledWeighted: number | null;
  /** Words in the longest run. */
  readonly longestRun: number;
  /** Share of the derived text's sentences that have a counterpart in the other. */
  readonly aligned: number | null;
  /** Share of those that stand in the other's order. */
  readonly inOrder: number | null;
  /** Share of those whose counterpart is nobody else's. */
  readonly oneToOne: number | null;
  /** Likeness of the best chain of counterparts in the order of both texts, as a share of the derived text's sentences. */
  readonly chained: number | null;
  /** Share of the derived text's sentences that stand nowhere in the other. */
  readonly newSentences: number | null;
  /** Share of the other's sentences that have a counterpart in the derived text. */
  readonly coveredOfFrom: number | null;
  /** Different numbers in the derived text that the other has, and that it has not; days and small counts left out. */
  readonly keptFigures: number;
  readonly newFigures: number;
  /** Credit lines of the derived text that the other has not. */
  readonly credits: readonly Credit[];
  /** Days from the one's publication to the other's; `null` where a day is not known. */
  readonly daysBetween: number | null;
}

/** One text made from another (`from` is the source), or two that quote one source. */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  /** Share of the derived text, by weight, that the other accounts for. */
  readonly score: number;
  /** False: the two belong together, but which came first cannot be told. Always false for `same-source`. */
  readonly directionKnown: boolean;
  readonly direction: readonly DirectionReason[];
  readonly evidence: LineageEvidence;
}

/** Reports that go back to one text; a report on its own is a family of one and its own root. */
export interface LineageFamily {
  /** The text the others go back to; `null` where it cannot be told which one that is. */
  readonly root: string | null;
  readonly members: readonly string[];
}

export interface Lineage {
  readonly edges: readonly LineageEdge[];
  readonly families: readonly LineageFamily[];
  readonly examined: {
    readonly reports: number;
    /** Pairs that shared enough shingles, or enough rare words and figures. */
    readonly candidatePairs: number;
    /** Pairs that were compared word by word. */
    readonly comparedPairs: number;
  };
}
