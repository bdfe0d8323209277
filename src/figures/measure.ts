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
  /** What a rate is where it is no average: a quotient of two counts, or a median. */
  readonly rate?: "quotient" | "median";
  /** Where we count it from records: how, by which dimensions, and how that differs from the agencies' figures of the same name. */
  readonly counted?: CountedDefinition;
}

/** Whose figures of the same or a similar name a counted measure is set apart from. */
export type ComparedWith = "eoir" | "trac" | "ice" | "ohss" | "ddp";

export const comparedWith: Readonly<Record<ComparedWith, string>> = {
  eoir: "EOIR",
  trac: "TRAC",
  ice: "ICE",
  ohss: "OHSS",
  ddp: "the Deportation Data Project",
};

/** Whose records are counted, as a possessive. */
export const recordOwners = { court: "the court's", ice: "ICE's" } as const;

/** How a measure is counted from records. */
export interface CountedDefinition {
  /** Whose records: the immigration court's, or ICE's enforcement records. */
  readonly records: "court" | "ice";
  /** Which rows count and by which date; what is our reading is said to be so. */
  readonly how: string;
  /** Dimension ids it may be counted by; the published figures' own are in `dimensions`. */
  readonly dimensions: readonly string[];
  /** What sets it apart from what goes by the same or a similar name elsewhere. */
  readonly differs: Readonly<Partial<Record<ComparedWith, string>>>;
  /** True for a rate that is of a day, not of a period. */
  readonly onADay?: true;
}
