import type { Time } from "../../core/index.ts";
import type { Figure, Group } from "../../figures/index.ts";
import type { Verdict } from "../claim.ts";

/** What came of holding a claim against the record. */
export interface Judgement {
  readonly verdict: Verdict;
  /** The reading of the words that was tried: one of the claim's measures, and its group and time. */
  readonly measure: string | null;
  readonly group: Group;
  readonly time: Time | null;
  /** The figure compared with. */
  readonly figure: Figure | null;
  /** Other figures considered, likeliest first. */
  readonly alternatives: readonly Figure[];
  /** One or two plain sentences. */
  readonly why: string;
}
