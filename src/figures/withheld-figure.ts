import type { Unit } from "../core/index.ts";
import type { Figure } from "./figure.ts";

/** A counted cell that is not shown, to protect persons: everything of a figure but its number. Never zero. */
export interface WithheldFigure {
  readonly measure: string;
  readonly unit: Unit;
  readonly group: Figure["group"];
  readonly time: Figure["time"];
  readonly basis: "counted";
  readonly source: Figure["source"];
  readonly locator: string;
  readonly notes: readonly string[];
  /** Why it is not shown; whether it is small itself or would give a small one back is not told. */
  readonly reason: "protects-persons";
}
