import type { Unit } from "../core/index.ts";

/** What kind of number a measure is: on a day, over a period, or a quotient. */
export type MeasureKind = "stock" | "flow" | "rate";

/** An entry of the catalogue: one thing that is counted, defined once. */
export interface Measure {
  /** `ndd-final-orders` */
  readonly id: string;
  /** As the agencies name it, in lower case unless a name. */
  readonly name: string;
  readonly kind: MeasureKind;
  readonly unit: Unit;
  /** What it counts, in one or two sentences. */
  readonly counts: string;
  /** What it leaves out, in one or two sentences. */
  readonly leavesOut: string;
  /** Statute, regulation or agency text the definition follows, with its place. */
  readonly definedBy: string;
  /** Dimension ids it may be broken down by. */
  readonly dimensions: readonly string[];
  /** How our figures of it come about: which published tables, or how it is counted. */
  readonly howCounted: string;
  readonly pitfalls: readonly string[];
  /** Measure ids it is commonly mistaken for. */
  readonly mistakenFor: readonly string[];
  /**
   * Where the record holds only a part of what the measure counts: the measure that is that part. Its figures
   * stand as a lower bound.
   */
  readonly lowerBound?: string;
}
