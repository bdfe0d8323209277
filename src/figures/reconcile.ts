import type { FigureIndex } from "./figure-index.ts";
import type { ReconcileQuestion, RecordCounters } from "./reconcile/reconcile.ts";
import type { Reconciliation } from "./reconcile/reconciliation.ts";

export type { ReconcileQuestion, RecordCounters } from "./reconcile/reconcile.ts";

// Why: a check of a report needs nothing of it.

/** Sets published figures beside counted ones. See `reconcile/reconcile.ts`. */
export async function reconcile(
  index: FigureIndex,
  counters: RecordCounters,
  question: ReconcileQuestion,
): Promise<Reconciliation> {
  const sideBySide = await import("./reconcile/reconcile.ts");
  return sideBySide.reconcile(index, counters, question);
}
