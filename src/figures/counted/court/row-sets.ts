import {
  appealFilers,
  appealOutcomes,
  completionOutcomes,
  reliefKinds,
  type whoDimensions,
} from "../../../docket/index.ts";
import { MISSING } from "../../../store/index.ts";
import { fiscalYearAxis } from "../fiscal-year-axis.ts";
import { listAxis, type RowSet } from "../row-set.ts";
import { type Axis, firstAtLeast } from "../tally.ts";
import type { CubeTable, DocketCube } from "./docket-cube.ts";
import { standingColumn } from "./docket-cube.ts";

type WhoDimension = (typeof whoDimensions)[number];

async function whoAxis(cube: DocketCube, dimension: WhoDimension, index: Int32Array): Promise<Axis> {
  const { values, numbers } = await cube.who(dimension);
  return { dimension, values, map: numbers, index };
}

/** Cases by their standing on a day: a checkpoint and the changes since. */
export async function standingRows(cube: DocketCube, day: number): Promise<RowSet[]> {
  const { checkpoint, changes } = await cube.blockOf(day);
  const parts = [
    { ...checkpoint, end: checkpoint.n.length },
    { ...changes, end: firstAtLeast(changes.day, day + 1) },
  ];
  return parts.map(({ who, standing, n, end }) => ({
    start: 0,
    end,
    weight: n,
    axis: async (dimension) => {
      if (dimension === "status" || dimension === "basis" || dimension === "protection") {
        const { values, numbers } = standingColumn(dimension);
        return { dimension, values, map: numbers, index: standing };
      }
      if (dimension !== "fiscal-year") return whoAxis(cube, dimension as WhoDimension, who);
      return { ...(await whoAxis(cube, "receipt-year", who)), dimension };
    },
  }));
}

/** Ages of a final order, in whole years since it became final. */
export const orderAges = [
  "under-1-year",
  "1-to-2-years",
  "2-to-5-years",
  "5-to-10-years",
  "10-years-or-more",
] as const;
const AGE_YEARS = [1, 2, 5, 10];

/** Cases under a final order on a day, with the age of the order. */
export async function finalOrderRows(cube: DocketCube, day: number): Promise<RowSet[]> {
  const orders = await cube.table("orders");
  const { who, standing, since, from, to } = orders as Record<
    "who" | "standing" | "since" | "from" | "to",
    Int32Array
  >;
  const end = firstAtLeast(from, day + 1);
  const weight = new Int32Array(end);
  const age = new Int32Array(end);
  const limits = AGE_YEARS.map((years) => yearsBefore(day, years));
  for (let row = 0; row < end; row++) {
    const until = to[row] as number;
    if (until !== MISSING && until <= day) continue;
    weight[row] = 1;
    let band = 0;
    while (band < limits.length && (since[row] as number) <= (limits[band] as number)) band++;
    age[row] = band;
  }
  return [
    {
      start: 0,
      end,
      weight,
      axis: async (dimension) => {
        if (dimension === "age-of-order") return listAxis(dimension, orderAges, age);
        if (dimension === "basis" || dimension === "protection") {
          const { values, numbers } = standingColumn(dimension);
          return { dimension, values, map: numbers, index: standing };
        }
        if (dimension !== "fiscal-year") return whoAxis(cube, dimension as WhoDimension, who);
        return { ...(await whoAxis(cube, "receipt-year", who)), dimension };
      },
    },
  ];
}

/** The same date so many years before; 29 February becomes 1 March. */
function yearsBefore(day: number, years: number): number {
  const date = new Date(day * 86_400_000);
  return Math.floor(
    Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()) / 86_400_000,
  );
}

/** Case appeals before the Board on a day: filed on or before it and not decided by it. */
export async function pendingAppealRows(cube: DocketCube, day: number): Promise<RowSet[]> {
  const appeals = await cube.table("appeals");
  const end = firstAtLeast(appeals["filed"] as Int32Array, day + 1);
  const decided = appeals["decided"] as Int32Array;
  const weight = new Int32Array(end);
  for (let row = 0; row < end; row++) {
    const on = decided[row] as number;
    weight[row] = on === MISSING || on > day ? 1 : 0;
  }
  return [{ start: 0, end, weight, axis: (dimension) => appealAxis(cube, appeals, dimension, "filed") }];
}

/** Case appeals the Board decided in a period. */
export async function decidedAppealRows(cube: DocketCube, from: number, to: number): Promise<RowSet[]> {
  const appeals = await cube.table("appeals");
  const decided = appeals["decided"] as Int32Array;
  const weight = Int32Array.from(decided, (day) => (day >= from && day <= to && day !== MISSING ? 1 : 0));
  return [
    {
      start: 0,
      end: decided.length,
      weight,
      axis: (dimension) => appealAxis(cube, appeals, dimension, "decided"),
    },
  ];
}

async function appealAxis(
  cube: DocketCube,
  appeals: CubeTable,
  dimension: string,
  day: string,
): Promise<Axis> {
  if (dimension === "appeal-outcome")
    return listAxis(dimension, appealOutcomes, appeals["outcome"] as Int32Array);
  if (dimension === "filed-by") return listAxis(dimension, appealFilers, appeals["filedBy"] as Int32Array);
  return eventAxis(cube, appeals, dimension, day);
}

/** Cases received in a period, as they were on their first day. */
export async function receiptRows(cube: DocketCube, from: number, to: number): Promise<RowSet[]> {
  const cases = await cube.table("cases");
  const received = cases["received"] as Int32Array;
  const start = firstAtLeast(received, from);
  return [
    {
      start,
      end: firstAtLeast(received, to + 1),
      axis: (dimension) => eventAxis(cube, cases, dimension, "received"),
    },
  ];
}

/** Completions by immigration judges in a period. */
export async function completionRows(cube: DocketCube, from: number, to: number): Promise<RowSet[]> {
  const completions = await cube.table("completions");
  const day = completions["day"] as Int32Array;
  return [
    {
      start: firstAtLeast(day, from),
      end: firstAtLeast(day, to + 1),
      axis: async (dimension) => {
        if (dimension === "outcome")
          return listAxis(dimension, completionOutcomes, completions["outcome"] as Int32Array);
        if (dimension === "completion") {
          return listAxis(dimension, ["initial", "subsequent"], completions["subsequent"] as Int32Array);
        }
        if (dimension === "relief") {
          const kinds = (completions["relief"] as Int32Array).map((kind) =>
            kind === MISSING ? reliefKinds.length : kind,
          );
          return listAxis(dimension, [...reliefKinds, "no-relief"], kinds);
        }
        return eventAxis(cube, completions, dimension, "day");
      },
    },
  ];
}

/** Breaks events down by the fiscal year they fall in, or by what the case was on their day. */
async function eventAxis(cube: DocketCube, table: CubeTable, dimension: string, day: string): Promise<Axis> {
  if (dimension !== "fiscal-year")
    return whoAxis(cube, dimension as WhoDimension, table["who"] as Int32Array);
  return fiscalYearAxis(table[day] as Int32Array);
}
