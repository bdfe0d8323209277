import type { IsoDate } from "../core/index.ts";
import type { Figure } from "../figures/index.ts";
import type { Claim } from "./claim.ts";
import type { CheckedEdge, CheckedLineage } from "./lineage/trace-figures.ts";

/** A mention that only points back ("the 1.4 million figure"): linked to its claim, not counted again. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Id of the claim it repeats. */
  readonly claim: string;
}

/** A statement that a number is not known or not available: no claim, but kept. */
export interface Absence {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
}

/**
 * A statement about sizes that prints no number of its own ("the majority", "the most"), recomputed from the record
 * and the report's own figures.
 */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: "majority" | "ranking";
  readonly verdict: "supported" | "arithmetic" | "no-record";
  readonly figures: readonly Figure[];
  readonly why: string;
}

/** A stretch of the given text that was not checked, and why. */
export interface LeftOut {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly reason: string;
}

/** One report, checked: what `check --jsonl` prints a line of. */
export interface ReportResult {
  readonly id: string;
  readonly source: string;
  readonly title: string | null;
  readonly site: string | null;
  readonly author: string | null;
  readonly published: IsoDate | null;
  readonly language: string | null;
  readonly words: number;
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly absences: readonly Absence[];
  readonly statements: readonly Statement[];
  readonly leftOut: readonly LeftOut[];
  /** Sentences about the report as a whole: its language, a missing date. */
  readonly notes: readonly string[];
}

/** What `check --json` prints. */
export interface CheckResult {
  /** The releases compared against, with the latest day each speaks of. */
  readonly record: readonly { readonly release: string; readonly asOf: IsoDate }[];
  readonly reports: readonly ReportResult[];
  /** `null`: not examined. An empty list says that the reports are independent. */
  readonly lineage: readonly Omit<CheckedEdge, "aligned">[] | null;
  /** The texts that go back to one; only where lineage was examined. */
  readonly families?: CheckedLineage["families"];
  /** Figures that several reports print, with the independent sources behind them; only where lineage was examined. */
  readonly figureSources?: CheckedLineage["figures"];
}
