import type { Time } from "../../core/index.ts";

/** One published table and what is needed to cite it: a resource of a table package. */
export interface PublishedResource {
  /** Stable id within its package: `ice-ndd-final-orders-2024-11-24`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly url?: string;
  /** When it was published, ISO 8601, day, month or year; absent where unknown. */
  readonly published?: string;
  /** `primary`: the agency's own file or text; `secondary`: another party's report of it. */
  readonly class: "primary" | "secondary";
  /** How much of what was published is here, in words. */
  readonly completeness: string;
  /** The day or period the table covers, as its descriptor words it. */
  readonly period?: string;
  readonly licence: string;
  /** The measures of its rows; absent where only the rows tell. */
  readonly measures?: readonly string[];
  /** The CSV file, relative to the descriptor's folder. */
  readonly path: string;
}

/** One figure of a published table, as printed; the unit is that of its measure. */
export interface PublishedRow {
  readonly measure: string;
  readonly time: Time;
  /** Dimension by dimension; a dimension that is absent means everybody in it. */
  readonly group: Readonly<Record<string, string>>;
  readonly value: number;
  /** Bounds, where the source gives only words or a range; a missing bound is open, never zero. */
  readonly low?: number;
  readonly high?: number;
  /** The source's own words for the number: `almost 7.7 million`. */
  readonly stated?: string;
  /** Only where it differs from the resource's. */
  readonly class?: "primary" | "secondary";
  /** Only where the row has a source of its own: text or URL. */
  readonly source?: string;
  /** `file.csv row 12`, after the locator the row itself gives; the header is row 1. */
  readonly locator: string;
  readonly note?: string;
}

export interface PublishedTable {
  readonly resource: PublishedResource;
  /** In the built-in record made at the first use and kept: leave it alone where `resource.measures` will not do. */
  readonly rows: readonly PublishedRow[];
  /** The values of its rows without making them; absent where the rows are made anyway. */
  readonly readValues?: () => Float64Array;
}
