import type { Release } from "../../store/index.ts";

/** Whose records: the immigration court's, or ICE's. */
export type RecordKind = "court" | "ice";

/** Records opened for counting: what every way of counting needs to know of them. */
export interface CountedRecords {
  readonly kind: RecordKind;
  readonly release: Release;
  /** The latest day the records know of, days since 1970-01-01. */
  readonly asOf: number;
  /** The first day they know of. */
  readonly earliest: number;
}
