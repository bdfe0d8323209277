import { InternalError } from "../../../core/index.ts";
import type { IceTable } from "./ice-cube.ts";

/** How a measure is counted from ICE's records. */
export interface IceMeasure {
  readonly table: IceTable;
  /** The column whose days say when a row counts. */
  readonly day: string;
  /** How rows count. */
  readonly way:
    | "events"
    | "held-at-midnight"
    | "held-any-time"
    | "ended-stays"
    | "stays-in-progress"
    | "stays-begun";
  /** For each dimension the values that count. */
  readonly only: Readonly<Record<string, readonly string[]>>;
  /** Where the column of a dimension is not the usual one. */
  readonly columns: Readonly<Record<string, string>>;
  /** How far it can be asked: to the last day of its own rows, or of the release. */
  readonly until: "rows" | "release";
}

const events = (
  table: IceTable,
  only: IceMeasure["only"] = {},
  day = "day",
  columns: IceMeasure["columns"] = {},
): IceMeasure => ({ table, day, way: "events", only, columns, until: "rows" });

const held = (table: IceTable, way: IceMeasure["way"], columns: IceMeasure["columns"] = {}): IceMeasure => ({
  table,
  day: "book_in",
  way,
  only: {},
  columns,
  until: "release",
});

const ENTRY = { facility: "first_facility" };
const EXIT = { facility: "last_facility" };

const measures: Readonly<Record<string, IceMeasure>> = {
  arrests: events("arrests"),
  detainers: events("detainers"),
  "detainers-declined": events("detainers", { "lift-reason": ["declined"] }),
  "book-ins": events("stays", {}, "book_in", ENTRY),
  "book-outs": events("stays", {}, "book_out", EXIT),
  removals: events("removals"),
  encounters: events("encounters"),
  detained: held("stints", "held-at-midnight"),
  "detained-any-time": held("stints", "held-any-time"),
  "length-of-stay": { ...held("stays", "ended-stays", EXIT), day: "book_out", until: "rows" },
  "in-custody-length-of-stay": held("stays", "stays-in-progress", EXIT),
  "length-of-stay-entry-cohort": held("stays", "stays-begun", ENTRY),
};

/** How a measure is counted from ICE's records. @throws InternalError for one that is not */
export function iceMeasure(id: string): IceMeasure {
  const found = measures[id];
  if (found !== undefined) return found;
  throw new InternalError("figures.not-counted", `${id} is not counted from ICE's records.`);
}
