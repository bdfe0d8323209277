import type { Time } from "../../core/index.ts";
import type { Figure, Group, Source } from "../figure.ts";
import type { KnownReason, Side } from "./known-reasons.ts";

/** One number side by side with others, or why there is none. */
export interface ReconciledLine {
  readonly from: Side;
  /** The measure of the number: of the court's records it may be another than the one asked about. */
  readonly measure: string;
  readonly figure: Figure | null;
  /** Where there is no figure: why; a number withheld to protect persons among others. */
  readonly missing: string | null;
}

/** Two lines of one time set against each other. */
export interface Difference {
  /** Places in `lines`. */
  readonly first: number;
  readonly second: number;
  /** The second less the first. */
  readonly difference: number;
  /** In percent of the first; `null` where the first is zero. */
  readonly percent: number | null;
  /** `equal`: they should be the same number; `near`: within what known reasons account for; `different`: not the same thing. */
  readonly expected: "equal" | "near" | "different";
  /** True where they are not as expected. */
  readonly isFinding: boolean;
  readonly says: string;
}

/** What is known of one time. */
export interface ReconciledTime {
  readonly time: Time;
  readonly lines: readonly ReconciledLine[];
  readonly differences: readonly Difference[];
}

/** Published figures beside counted ones: what `ofrecord reconcile` prints. */
export interface Reconciliation {
  readonly measure: string;
  readonly definition: string;
  readonly group: Group;
  /** Differences that should not be, in words; none is good news. */
  readonly findings: readonly string[];
  readonly times: readonly ReconciledTime[];
  /** Known reasons for the sides that are compared. */
  readonly reasons: readonly KnownReason[];
  readonly sources: readonly Source[];
}
