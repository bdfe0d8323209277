import type { FigureIndex } from "../../../../src/figures/index.ts";
import type { Item } from "../item.ts";
import type { PrintedClaim } from "../number-words.ts";
import type { Random } from "../random.ts";

/** A short text made as a whole: its number does not come from one cell of the record. */
export interface Story {
  readonly family: string;
  /** `{n}` or `{N}` stands where the scored number goes; all else is filled in. */
  readonly frame: string;
  readonly claim: PrintedClaim;
  readonly expected: Item["expected"];
}

/** Tells one story; `null` where the record lacks what it needs or chance gave nothing fit to tell. */
export type Tell = (index: FigureIndex, random: Random) => Story | null;
