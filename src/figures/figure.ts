import type { Time, Unit } from "../core/index.ts";

/** Who or what a figure is about, dimension by dimension; `{}` is everybody the measure covers. */
export type Group = Readonly<Record<string, string>>;

/** Where a figure comes from: one release or table, enough to cite. */
export interface Source {
  /** Stable id of the release or table: `ice-ndd-final-orders-2024-11-24`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url?: string;
  /** When it was published, ISO 8601, day, month or year. */
  readonly published?: string;
  /** `primary`: the agency's own file or text; `secondary`: another party's report of it. */
  readonly class: "primary" | "secondary";
  readonly licence: string;
}

/**
 * A number with a measure, a group, a time, a basis and a source: the one type that joins the rooms.
 * `value` is a count in `unit` (percent as 0 to 100). Where a source states a bound or a range, `low` and `high`
 * give it and `value` is the number printed; a missing bound is open, never zero.
 */
export interface Figure {
  readonly measure: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: Unit;
  readonly group: Group;
  readonly time: Time;
  readonly basis: "published" | "counted" | "projected";
  readonly source: Source;
  /** The place in the source: file and row, sheet and cell, or query. */
  readonly locator: string;
  readonly notes: readonly string[];
}

/** One text for one group, the same whatever the order of its dimensions: the key of look-ups. */
export function groupKey(group: Group): string {
  let first = "";
  let count = 0;
  for (const name in group) {
    if (count === 0) first = name;
    count++;
  }
  if (count === 0) return "";
  if (count === 1) return `${first}=${group[first]}`;
  return Object.keys(group)
    .sort()
    .map((name) => `${name}=${group[name]}`)
    .join("&");
}
