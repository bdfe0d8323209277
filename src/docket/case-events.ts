import { lastDayToAppeal } from "./appeal-deadline.ts";
import type { Appeal, Day, Motion, Proceeding } from "./history.ts";

/**
 * Something that happened in a case, on its day. Within one day what happened is taken by `order`: the end of a time to
 * appeal, receipts and granted motions, judges' decisions, filings, the Board's decisions.
 */
export type CaseEvent =
  | { readonly day: Day; readonly order: 0; readonly kind: "time-to-appeal-over"; readonly row: Proceeding }
  | { readonly day: Day; readonly order: 1; readonly kind: "received"; readonly row: Proceeding }
  | { readonly day: Day; readonly order: 1; readonly kind: "motion-granted"; readonly row: Motion }
  | { readonly day: Day; readonly order: 2; readonly kind: "decided"; readonly row: Proceeding }
  | { readonly day: Day; readonly order: 3; readonly kind: "filed"; readonly row: Appeal }
  | { readonly day: Day; readonly order: 1 | 4; readonly kind: "board-decided"; readonly row: Appeal };

/** The day a case enters the docket; `null` where no proceeding has a date. */
export function dayOfEntry(proceedings: readonly Proceeding[]): Day | null {
  let earliest: Day | null = null;
  for (const row of proceedings) {
    const day = dayOfReceipt(row) ?? row.completed;
    if (day !== null && (earliest === null || day < earliest)) earliest = day;
  }
  return earliest;
}

function dayOfReceipt({ received, charged }: Proceeding): Day | null {
  return received ?? charged;
}

/** What a case's rows say happened, in the order of the days. Rows without their date are left out. */
export function listEvents(
  proceedings: readonly Proceeding[],
  appeals: readonly Appeal[],
  motions: readonly Motion[],
): CaseEvent[] {
  const events: CaseEvent[] = [];
  for (const row of proceedings) {
    const received = dayOfReceipt(row);
    if (received !== null) events.push({ day: received, order: 1, kind: "received", row });
    // A change of venue or transfer moves the case and decides nothing.
    if (row.completed === null || row.decision === null || row.decision === "move") continue;
    events.push({ day: row.completed, order: 2, kind: "decided", row });
    if (isOrder(row) && !row.absentia) {
      const day = lastDayToAppeal(row.completed, row.appealDue) + 1;
      events.push({ day, order: 0, kind: "time-to-appeal-over", row });
    }
  }
  for (const row of appeals) addFiling(events, row, proceedings);
  for (const row of motions) {
    if (row.granted && row.decided !== null)
      events.push({ day: row.decided, order: 1, kind: "motion-granted", row });
  }
  return inOrder(events);
}

/** An appeal keyed with a day before the decision it names counts from the decision on; so does the Board's answer. */
function addFiling(events: CaseEvent[], row: Appeal, proceedings: readonly Proceeding[]): void {
  const { filed, decided } = row;
  const isCaseAppeal = row.type === "Case Appeal";
  const named = isCaseAppeal ? proceedings.find(({ id }) => id === row.proceeding) : undefined;
  const earliest = named?.completed ?? Number.NEGATIVE_INFINITY;
  const answered = decided === null ? null : Math.max(decided, filed ?? decided);
  if (answered !== null && answered < earliest) return;
  if (filed !== null) events.push({ day: Math.max(filed, earliest), order: 3, kind: "filed", row });
  // Without a day of filing it is not known to be in time; it comes up on the day the Board decides it.
  else if (answered !== null) events.push({ day: answered, order: 3, kind: "filed", row });
  // Reopening by the Board comes before a decision of that day, as reopening by the judge does.
  const order = row.type === "MTR BIA" ? 1 : 4;
  if (answered !== null) events.push({ day: answered, order, kind: "board-decided", row });
}

function inOrder(events: CaseEvent[]): CaseEvent[] {
  return events.length < 2
    ? events
    : events.sort((a, b) => a.day - b.day || a.order - b.order || tie(a) - tie(b));
}

/** Rows of one kind and day are taken in the order of their keys, so that the order of the file does not matter. */
function tie(event: CaseEvent): number {
  if (event.kind === "decided" || event.kind === "received") return event.row.id;
  return event.kind === "board-decided" ? (event.row.filed ?? 0) : 0;
}

/** An order of removal, deportation or exclusion, with or without protection. */
export function isOrder({ decision }: Proceeding): boolean {
  return decision === "order" || decision === "order-withholding" || decision === "order-cat";
}
