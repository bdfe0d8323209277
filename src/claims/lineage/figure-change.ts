/**
 * What happened to a figure between a text and one made from it.
 *
 * - `kept`: the same number, bounded by the same words
 * - `approximator-changed`: the same number with other words of bound ("around", "approximately"), with none, or with new ones
 * - `rounded`: fewer digits of the same number; `more-digits`: more of them
 * - `made-vague`: a number has become words of size ("1.4 million", "thousands") or a thing without a number
 * - `corrupted`: one slip of a digit away; `changed`: another number said of the same thing
 * - `population-changed`: said of others: another measure or group
 * - `date-dropped`, `attribution-dropped`: the day or period, or who stated it, is no longer told
 * - `left-out`: the sentence it stood in has no counterpart, or the number was dropped from it
 * - `added`: it stands only in the text made from the other
 */
export type FigureChange =
  | "kept"
  | "approximator-changed"
  | "rounded"
  | "more-digits"
  | "made-vague"
  | "corrupted"
  | "changed"
  | "population-changed"
  | "date-dropped"
  | "attribution-dropped"
  | "left-out"
  | "added";

/** A figure of a text beside its counterpart in the text made from it. */
export interface FigureFate {
  /** Ids of claims in `from` and `to`; `null` where one has none. */
  readonly from: string | null;
  readonly to: string | null;
  /** As printed, with the words of bound; of a thing that lost its number the words that stand there now. */
  readonly fromSurface: string | null;
  readonly toSurface: string | null;
  readonly changes: readonly FigureChange[];
}
