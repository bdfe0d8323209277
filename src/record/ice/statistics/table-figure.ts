import type { DateKind } from "./table-kinds.ts";

/** What a printed figure is of: a month (`03`), the fiscal year so far (`year`), or the day of the snapshot (`day`). */
export type FigurePeriod = string;

/** A number read from a table, before it has a date. */
export interface TableFigure {
  readonly measure: string;
  readonly group: Readonly<Record<string, string>>;
  readonly period: FigurePeriod;
  readonly value: number;
  /** `B21`, or `J11:M11` where several cells are added. */
  readonly cells: string;
  readonly note?: string;
  /** Why it can be part of a sum but cannot be given: its row or column is not known. */
  readonly withheld?: "unknown-label" | "unknown-heading";
}

/** A percentage a table prints, and the figures it is the share of. */
export interface PrintedShare {
  readonly value: number;
  readonly cells: string;
  readonly part: TableFigure;
  readonly whole: TableFigure;
}

/** A table as it was read. */
export interface ReadTable {
  readonly id: string;
  readonly sheet: string;
  readonly title: string;
  readonly titleCell: string;
  readonly dateKind: DateKind;
  readonly isAdditive: boolean;
  /** `null` where neither its title nor its sheet names one. */
  readonly fiscalYear: number | null;
  readonly figures: readonly TableFigure[];
  readonly shares: readonly PrintedShare[];
  /** Cells that should hold a number and do not, and numbers under no heading. */
  readonly unread: { readonly "not-a-number": number; readonly "moved-column": number };
}

/** `nationality=CHN|…`, equal for equal groups. */
export function groupKey(group: Readonly<Record<string, string>>): string {
  return Object.keys(group)
    .sort()
    .map((dimension) => `${dimension}=${group[dimension]}`)
    .join("|");
}
