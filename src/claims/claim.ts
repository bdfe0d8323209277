import type { Time, Unit } from "../core/index.ts";
import type { Figure, Group } from "../figures/index.ts";

/** How the words bound the number: `over` and `under` are strict sides, `nearly` stops just short. */
export type Approximation =
  | "exact"
  | "about"
  | "at-least"
  | "at-most"
  | "over"
  | "under"
  | "nearly"
  | "range";

/** A quantity in prose: where it stands and what number it gives, before anyone asks what it measures. */
export interface Quantity {
  /** UTF-16 offsets into the text: of the number itself, without its approximator. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** `null` where the words give only a range ("a few thousand", "between 10,000 and 12,000"). */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: Approximation;
  /** `null` until the noun it counts is known. */
  readonly form: QuantityForm;
  /** Significant digits as printed: 2 for "1.4 million", 6 for "252,044". 0 for a vague plural. */
  readonly significantDigits: number;
  /** The unit the number itself wears ("percent", "$", "acres"); `null` where only the noun tells. */
  readonly unit: Unit | null;
  /** The words that approximate, as printed ("more than"), or "". */
  readonly approximator: string;
}

/**
 * count: a cardinal; share: percent or fraction of something; ordinal: counts what came before ("the fourth
 * flight"); vague: a plural that gives only an order of size ("thousands", "a few hundred"); multiple: "three
 * times", "doubled"; change: "a 40 percent increase", "percentage points".
 */
export type QuantityForm =
  | "count"
  | "share"
  | "ordinal"
  | "vague"
  | "multiple"
  | "change"
  | "money"
  | "range";

/** What the record says of a claim; the nine words of the design. */
export type Verdict =
  | "supported"
  | "rounded"
  | "digit-slip"
  | "wrong-measure"
  | "wrong-group"
  | "stale"
  | "arithmetic"
  | "contradicted"
  | "no-record";

/** A quantity together with what it is said of. */
export interface Claim {
  /** `c1`, `c2`… in the order of the text. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  readonly surface: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximation: Approximation;
  readonly unit: "people" | "percent" | "flights" | "acres" | "dollars" | "cases" | "other";
  /** A measure of the catalogue; `null` where the quantity is none of ours. */
  readonly measure: string | null;
  readonly group: Group;
  /** `null` where the text does not say. */
  readonly time: Time | null;
  /** Who is said to have stated it, as printed; `null` where the report states it in its own voice. */
  readonly attributedTo: string | null;
  /** Where in the report it stands. */
  readonly channel: "headline" | "body" | "caption";
  readonly verdict: Verdict;
  readonly figure: Figure | null;
  readonly alternatives: readonly Figure[];
  readonly why: string;
}
