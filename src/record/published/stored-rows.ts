import { InternalError, type Time } from "../../core/index.ts";
import type { Columns, RowOf } from "../../store/index.ts";
import type { PublishedRow } from "./published-table.ts";

/** The columns every stored table of published figures has; a column for each of its dimensions follows. */
const ROW_COLUMNS = {
  measure: "text",
  as_of: "text",
  period_from: "text",
  period_to: "text",
  period_label: "text",
  value: "number",
  low: "number",
  high: "number",
  stated: "text",
  class: "text",
  source: "text",
  locator: "text",
  note: "text",
} as const satisfies Columns;

/** The stored form of a table with these dimensions. A dimension's column is named `group:` and its id. */
export function storedColumns(dimensions: readonly string[]): Columns {
  return { ...ROW_COLUMNS, ...Object.fromEntries(dimensions.map((name) => [`group:${name}`, "text"])) };
}

/** A published row as it is stored; what it does not have is `null`. */
export function toStoredRow(row: PublishedRow, dimensions: readonly string[]): RowOf<Columns> {
  const { time } = row;
  const interval = "asOf" in time ? null : time;
  const fixed: RowOf<typeof ROW_COLUMNS> = {
    measure: row.measure,
    as_of: "asOf" in time ? time.asOf : null,
    period_from: interval?.from ?? null,
    period_to: interval?.to ?? null,
    period_label: interval?.label ?? null,
    value: row.value,
    low: row.low ?? null,
    high: row.high ?? null,
    stated: row.stated ?? null,
    class: row.class ?? null,
    source: row.source ?? null,
    locator: row.locator,
    note: row.note ?? null,
  };
  return {
    ...fixed,
    ...Object.fromEntries(dimensions.map((name) => [`group:${name}`, row.group[name] ?? null])),
  };
}

/** The published row again, equal to the one that was stored. */
export function fromStoredRow(stored: RowOf<Columns>, dimensions: readonly string[]): PublishedRow {
  const text = (column: keyof typeof ROW_COLUMNS): string | undefined => asText(stored[column]);
  const number = (column: keyof typeof ROW_COLUMNS): number | undefined => asNumber(stored[column]);
  const rowClass = text("class");
  const [low, high, stated, source, note] = [
    number("low"),
    number("high"),
    text("stated"),
    text("source"),
    text("note"),
  ];
  return {
    measure: needed(text("measure")),
    time: readTime(text),
    group: readGroup(stored, dimensions),
    value: needed(number("value")),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(stated === undefined ? {} : { stated }),
    ...(rowClass === "primary" || rowClass === "secondary" ? { class: rowClass } : {}),
    ...(source === undefined ? {} : { source }),
    locator: needed(text("locator")),
    ...(note === undefined ? {} : { note }),
  };
}

function readTime(text: (column: keyof typeof ROW_COLUMNS) => string | undefined): Time {
  const asOf = text("as_of");
  if (asOf !== undefined) return { asOf };
  return {
    from: needed(text("period_from")),
    to: needed(text("period_to")),
    label: needed(text("period_label")),
  };
}

function readGroup(stored: RowOf<Columns>, dimensions: readonly string[]): Record<string, string> {
  const group: Record<string, string> = {};
  for (const name of dimensions) {
    const value = asText(stored[`group:${name}`]);
    if (value !== undefined) group[name] = value;
  }
  return group;
}

function asText(cell: string | number | null | undefined): string | undefined {
  return typeof cell === "string" ? cell : undefined;
}

function asNumber(cell: string | number | null | undefined): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function needed<Cell>(cell: Cell | undefined): Cell {
  if (cell === undefined)
    throw new InternalError("record.stored-row", "A stored row lacks a cell it must have.");
  return cell;
}
