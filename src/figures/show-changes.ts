import type { TableChanges } from "../record/index.ts";
import type { ShownTableChanges } from "./protect-changes.ts";

export type { ShownChanges, ShownNumber, ShownTableChanges } from "./protect-changes.ts";

/** Changes between two releases as they may be shown. See `protect-changes.ts`, which is read when it is needed. */
export async function showChanges(
  tables: readonly TableChanges[],
  minCell: number,
): Promise<ShownTableChanges[]> {
  const { protectChanges } = await import("./protect-changes.ts");
  return tables.map((changes) => protectChanges(changes, minCell));
}
