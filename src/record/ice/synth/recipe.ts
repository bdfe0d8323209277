import type { IceKind, IceRelease, IceVariant } from "../layout.ts";
import { dayOf } from "./days.ts";

/** The kinds of rows that can be made up. */
export type MadeKind = Exclude<IceKind, "risk-assessments">;

export type IceFormat = "xlsx" | "csv" | "parquet";

/** The numbers a made-up release is made from. */
export interface IceRecipe {
  /** Detention stints; the other kinds follow in proportion. */
  readonly rows: number;
  readonly seed: number;
  readonly layout: IceRelease;
  readonly variant: IceVariant | null;
  readonly format: IceFormat;
  /** Multiple of the rates at which defects are planted. */
  readonly defects: number;
  readonly kinds: readonly MadeKind[];
  readonly rowsPerSheet: number;
  readonly sheetsPerFile: number;
  /** Encounters to write, as a share of what the proportion asks for. */
  readonly encounterShare: number;
}

/** The days a release tells of, as days since 1970-01-01; the last is the day it was taken from the agency's system. */
export interface Period {
  readonly firstDay: number;
  readonly lastDay: number;
}

const PERIODS: Readonly<Record<IceRelease, Period>> = {
  "2012-2023": { firstDay: dayOf("2011-10-01"), lastDay: dayOf("2023-09-30") },
  "2022-2026": { firstDay: dayOf("2022-10-01"), lastDay: dayOf("2026-03-10") },
};

export function periodOf(layout: IceRelease): Period {
  return PERIODS[layout];
}

/** The kinds of rows each family of releases has, in the order they are written. */
export const KINDS_OF: Readonly<Record<IceRelease, readonly MadeKind[]>> = {
  "2012-2023": ["arrests", "detentions", "removals"],
  "2022-2026": ["arrests", "detainers", "detentions", "encounters", "removals"],
};
