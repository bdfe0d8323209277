import { fiscalYear } from "../../core/index.ts";
import type { Quantity } from "../claim.ts";
import { findTags } from "./find-tags.ts";
import type { Lead } from "./ground-measure.ts";
import { findTimes, type TimeMention } from "./time-mentions.ts";

/** A table printed as text: cells parted by bars or tabs. */
export interface TableHead {
  /** The line above the table, if one leads up to it. */
  readonly caption: string;
  readonly cells: readonly string[];
}

/** The cells of a table line, or `null` for a line that is none. */
export function tableCells(line: string): readonly string[] | null {
  const cells = line.split(/\s*[|\t]\s*/);
  const bare = cells[0] === "" ? cells.slice(1) : cells;
  return cells.length < 2 || line.length > 400 || /[.!?]\s+[A-Z]/.test(line) ? null : bare;
}

/** What leads up to one cell: the caption, the head of its column and the label of its row. */
export function cellLead(
  head: TableHead | null,
  row: readonly string[],
  column: number,
  published: string | null,
): Lead {
  const label = column === 0 ? "" : (row[0] ?? "");
  const heading = head?.cells[column] ?? "";
  const words = [heading, label, head?.caption ?? ""].filter((part) => part !== "").join(". ");
  const own = findTags(heading);
  const tags = own.length > 0 ? [...own, ...findTags(label)] : findTags(words);
  const times = [yearLabel(label), yearLabel(heading)].filter((time) => time !== null);
  return { tags, times: [...times, ...findTimes(words, 0, published)], introduces: true };
}

/** A row or column headed by a bare year, as the agencies' tables are: their years are fiscal years. */
function yearLabel(label: string): TimeMention | null {
  const year = /^(?:FY ?)?((?:18|19|20)\d\d)\*?$/i.exec(label.trim())?.[1];
  if (year === undefined) return null;
  return {
    start: 0,
    end: label.length,
    time: fiscalYear(Number(year)),
    shift: null,
    contrast: false,
    vague: false,
    asOf: false,
  };
}

/** The column a number of a table line stands in. */
export function columnOf(line: string, at: number): number {
  const cells = line.slice(0, at).split(/[|\t]/).length - 1;
  return line.trimStart().startsWith("|") ? cells - 1 : cells;
}

/** True for a bare year in a table's first column, which labels its row and counts nothing. */
export function isRowLabel(quantity: Quantity, column: number): boolean {
  return column === 0 && /^(?:18|19|20)\d\d$/.test(quantity.surface);
}
