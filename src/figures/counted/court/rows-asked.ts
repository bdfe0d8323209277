import { InternalError } from "../../../core/index.ts";
import type { RowSet } from "../row-set.ts";
import type { DocketCube } from "./docket-cube.ts";
import {
  completionRows,
  decidedAppealRows,
  finalOrderRows,
  pendingAppealRows,
  receiptRows,
  standingRows,
} from "./row-sets.ts";

/** The case types EOIR's statistics of pending cases, receipts and completions are of. */
export const STATISTICS_TYPES = [
  "removal",
  "deportation",
  "exclusion",
  "asylum-only",
  "withholding-only",
] as const;

const ORDERS = [
  "removal-order",
  "removal-order-withholding",
  "removal-order-cat",
  "in-absentia-order",
] as const;

/** Which rows a measure counts: a table's rows of a time, and the values they must have. */
export interface CountedBy {
  readonly kind: "stock" | "flow";
  readonly rows: (
    cube: DocketCube,
    time: { readonly from: number; readonly to: number },
  ) => Promise<RowSet[]>;
  /** For each dimension the values that count; a dimension not named is free. */
  readonly only: Readonly<Record<string, readonly string[]>>;
}

const stock = (
  rows: (cube: DocketCube, day: number) => Promise<RowSet[]>,
  only: CountedBy["only"] = {},
): CountedBy => ({ kind: "stock", rows: (cube, { to }) => rows(cube, to), only });
const flow = (
  rows: (cube: DocketCube, from: number, to: number) => Promise<RowSet[]>,
  only: CountedBy["only"] = {},
): CountedBy => ({ kind: "flow", rows: (cube, { from, to }) => rows(cube, from, to), only });

const types = { "case-type": STATISTICS_TYPES };

/** How each counted number comes about. Rates and durations are made of these. */
const countedBy: Readonly<Record<string, CountedBy>> = {
  "court-docket": stock(standingRows),
  "court-cohorts": stock(standingRows),
  "court-pending": stock(standingRows, { status: ["pending"], ...types }),
  "court-inactive": stock(standingRows, { status: ["inactive"], ...types }),
  "final-order-age": stock(finalOrderRows),
  "appeals-pending": stock(pendingAppealRows),
  "court-receipts": flow(receiptRows, types),
  "court-completions": flow(completionRows, types),
  "removal-orders": flow(completionRows, { outcome: ORDERS }),
  "in-absentia-orders": flow(completionRows, { outcome: ["in-absentia-order"] }),
  "voluntary-departures": flow(completionRows, { outcome: ["voluntary-departure"] }),
  "relief-granted": flow(completionRows, { outcome: ["relief"] }),
  "appeals-decided": flow(decidedAppealRows),
};

/** How a measure is counted. @throws InternalError for a measure that is not counted so */
export function countedAs(measure: string): CountedBy {
  const found = countedBy[measure];
  if (found === undefined)
    throw new InternalError("figures.not-counted", `${measure} is not counted from records.`);
  return found;
}
