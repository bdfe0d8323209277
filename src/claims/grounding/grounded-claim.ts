import type { Time } from "../../core/index.ts";
import type { Group } from "../../figures/index.ts";
import type { Claim, Quantity } from "../claim.ts";
import type { ResultKind } from "./result-of.ts";

/** A quantity with all the text says of it, before the record is asked. */
export interface GroundedClaim {
  /** Offsets into the report's text. */
  readonly quantity: Quantity;
  readonly channel: Claim["channel"];
  /** The sentence it stands in, offsets into the report's text. */
  readonly sentence: { readonly start: number; readonly end: number };
  /** The part of the sentence that is about this number, typographic marks made plain. */
  readonly clause: string;
  readonly unit: Claim["unit"];
  /** Measures the words can mean, likeliest first; empty where it is none of ours. */
  readonly measures: readonly string[];
  /** True where the measure comes from what stands before, not from its own sentence. */
  readonly inherited: boolean;
  /** The measure is a guess from the context that only an exact match confirms. */
  readonly loose: boolean;
  readonly group: Group;
  /** Groups to be added together ("Mexico and Guatemala together"); empty for a single group. */
  readonly together: readonly Group[];
  /** A place the words leave out ("other than Mexico"), as printed. */
  readonly excluded: string | null;
  readonly time: Time | null;
  /** True where the time is taken over from what stands before: it then guides the look-up, and does not bind it. */
  readonly timeInherited: boolean;
  /** Which parts of the reading the words themselves tie to the number; the others are the likeliest guess. */
  readonly sure: { readonly measure: boolean; readonly group: boolean; readonly time: boolean };
  readonly attributedTo: string | null;
  /** A plan or forecast states no fact about the past, and a denial does not assert. */
  readonly status: "asserted" | "planned" | "denied";
  /** "a day", "per month": the number is a rate. */
  readonly rate: "hour" | "day" | "week" | "month" | null;
  /** The number is worked out from others beside it. */
  readonly result: ResultKind | null;
  /** Position in the list of claims of the one this is a part of ("of those"). */
  readonly partOf: number | null;
  /** The noun counted, in lower case; `null` where none follows. */
  readonly noun: string | null;
}
