import { isoDay } from "../../core/index.ts";
import { dimensionValueLabel } from "../dimensions.ts";
import type { Figure, Group, Source } from "../figure.ts";
import type { Measure } from "../measure.ts";
import type { WithheldFigure } from "../withheld-figure.ts";
import type { CountedTime } from "./count-time.ts";
import type { CountedRecords } from "./counted-records.ts";

/** A part of an answer: figures of one time. */
export interface CountedPart {
  readonly figures: readonly Figure[];
  readonly withheld: readonly WithheldFigure[];
}

/** What every way of counting is given. */
export interface CountTask<Records extends CountedRecords = CountedRecords> {
  readonly records: Records;
  readonly measure: Measure;
  readonly by: readonly string[];
  readonly where: Group;
  readonly minCell: number;
  readonly source: Source;
  /** The question as it would be typed. */
  readonly locator: string;
}

/** Filters beyond two narrow the rows and are not protected together: the table would have too many cells. */
export function splitFilters(
  filters: readonly string[],
  where: Group,
): { readonly joint: readonly string[]; readonly fixed: Group } {
  const joint = filters.slice(0, 2);
  const rest = filters.slice(2).map((dimension): [string, string] => [dimension, where[dimension] ?? ""]);
  return { joint, fixed: Object.fromEntries(rest) };
}

/** Values rows must have: those of the measure and of further filters. */
export function restrict(
  only: Readonly<Record<string, readonly string[]>>,
  fixed: Group,
): Readonly<Record<string, readonly string[]>> {
  const merged: Record<string, readonly string[]> = { ...only };
  for (const [dimension, value] of Object.entries(fixed)) {
    merged[dimension] = merged[dimension]?.filter((known) => known === value) ?? [value];
  }
  return merged;
}

/** A figure of this count. */
export function countedFigure(
  { measure, source, locator, records }: CountTask,
  group: Group,
  time: CountedTime,
  value: number,
  more: Partial<Pick<Figure, "low" | "notes">> = {},
): Figure {
  return {
    measure: measure.id,
    value,
    ...(more.low === undefined ? {} : { low: more.low }),
    unit: measure.unit,
    group,
    time: time.time,
    basis: "counted",
    source,
    locator,
    notes: [...(more.notes ?? []), ...lateEntryNote(records, time)],
  };
}

export function withheldFigure(
  { measure, source, locator, records }: CountTask,
  group: Group,
  time: CountedTime,
): WithheldFigure {
  return {
    measure: measure.id,
    unit: measure.unit,
    group,
    time: time.time,
    basis: "counted",
    source,
    locator,
    notes: lateEntryNote(records, time),
    reason: "protects-persons",
  };
}

/** Decisions are keyed in days to weeks after they are made. */
const LATE_DAYS = 60;
/** ICE's events are known within days; departures are confirmed later. */
const LATE_ICE_DAYS = 30;

function lateEntryNote({ kind, asOf }: CountedRecords, { to }: CountedTime): string[] {
  if (kind === "ice") {
    if (asOf - to >= LATE_ICE_DAYS) return [];
    return [
      `The records end on ${isoDay(asOf)}: their last weeks may run low, and a later release can differ for any day.`,
    ];
  }
  if (asOf - to >= LATE_DAYS) return [];
  return [
    `The records end on ${isoDay(asOf)} and are keyed in late: their last two months run low and will rise in a later release.`,
  ];
}

/** The group a remark is about, where there are several. */
export function nameOf(group: Readonly<Record<string, string>>, by: readonly string[]): string {
  if (by.length === 0) return "";
  return `${by.map((dimension) => dimensionValueLabel(dimension, group[dimension] ?? "")).join(", ")}: `;
}
