import type { BoardEffect } from "../board-decisions.ts";
import type { Proceeding } from "../history.ts";

/** What an immigration judge's decision that completes a case came to. */
export const completionOutcomes = [
  "removal-order",
  "removal-order-withholding",
  "removal-order-cat",
  "in-absentia-order",
  "voluntary-departure",
  "relief",
  "ended",
  "unknown",
] as const;

export type CompletionOutcome = (typeof completionOutcomes)[number];

/** `null` for what completes no case: closures, changes of venue, transfers, and rows without a decision. */
export function completionOutcome({ decision, absentia }: Proceeding): CompletionOutcome | null {
  switch (decision) {
    case "order":
      return absentia ? "in-absentia-order" : "removal-order";
    case "order-withholding":
      return absentia ? "in-absentia-order" : "removal-order-withholding";
    case "order-cat":
      return absentia ? "in-absentia-order" : "removal-order-cat";
    case "end":
      return "ended";
    case "voluntary-departure":
    case "relief":
    case "unknown":
      return decision;
    default:
      return null;
  }
}

/** What the Board's decision of an appeal came to; `pending` while there is none. */
export const appealOutcomes: readonly (BoardEffect | "pending")[] = [
  "pending",
  "affirmed",
  "voluntary-departure",
  "remanded",
  "closed",
  "no-change",
  "ended",
  "relief",
  "sustained",
  "unknown",
];

/** Kinds of relief, by the application that was granted; the first that applies is counted. */
export const reliefKinds = [
  "asylum",
  "withholding",
  "cat",
  "cancellation-lpr",
  "cancellation-non-lpr",
  "adjustment",
  "other",
  "not-recorded",
] as const;

const APPLICATIONS: Readonly<Record<string, (typeof reliefKinds)[number]>> = {
  ASYL: "asylum",
  ASYW: "withholding",
  WCAT: "cat",
  "42A": "cancellation-lpr",
  "42B": "cancellation-non-lpr",
  "245": "adjustment",
};

/** The place among `reliefKinds` of an application's code (tblLookUp_Appln). */
export function reliefKindOf(applicationCode: string): number {
  return reliefKinds.indexOf(APPLICATIONS[applicationCode] ?? "other");
}

/** Decisions on an application that grant it: conditional, full, plain, in-court and paper stipulated, and CAT. */
export const GRANTS = ["C", "F", "G", "I", "L", "P"] as const;
