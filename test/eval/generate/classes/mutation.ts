import type { Verdict } from "../../../../src/claims/index.ts";
import type { Figure, FigureIndex } from "../../../../src/figures/index.ts";
import type { Family } from "../family.ts";
import type { PrintedClaim } from "../number-words.ts";
import type { Random } from "../random.ts";

/** A figure on record, about to be stated by a sentence of its family, rightly or wrongly. */
export interface Base {
  readonly index: FigureIndex;
  readonly family: Family;
  readonly figure: Figure;
  readonly random: Random;
}

/** What the sentence will state in its place. */
export interface Mutation {
  readonly claim: PrintedClaim;
  /** The number stated. */
  readonly value: number;
  readonly alsoRight: readonly Verdict[];
}

/** Makes a number of one verdict class; `null` where this figure cannot give one that is of no other class. */
export type Mutate = (base: Base) => Mutation | null;

/** A number printed as it is. */
export function bare(value: number, digits: string, alsoRight: readonly Verdict[] = []): Mutation {
  return { claim: { approximator: "", digits }, value, alsoRight };
}
