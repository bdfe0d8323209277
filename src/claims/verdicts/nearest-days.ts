import { describeTime, endOf } from "../../core/index.ts";
import type { Figure } from "../../figures/index.ts";
import type { GroundedClaim } from "../grounding/grounded-claim.ts";
import type { Cell } from "./find-cell.ts";
import { sayCell, sayNumber, sayPrinted } from "./say.ts";

/**
 * The counts of a stock nearest to the day that a claim names, on both sides, where the record has none of that day; one
 * only where the day is before the first or after the last. Empty where the claim names no day.
 */
export function nearestDays(claim: GroundedClaim, cell: Cell | undefined): readonly Figure[] {
  const { time } = claim;
  if (cell === undefined || time === null || !("asOf" in time)) return [];
  const days = cell.series.filter((figure) => "asOf" in figure.time);
  const day = endOf(time);
  const before = days.findLast((figure) => endOf(figure.time) < day);
  const after = days.find((figure) => endOf(figure.time) > day);
  return [before, after].filter((figure) => figure !== undefined);
}

/** `The record has no count … of 24 August 2025: the nearest are …, and "61,226" lies above both.` */
export function sayNearestDays(claim: GroundedClaim, cell: Cell, nearest: readonly Figure[]): string {
  const when = claim.time === null ? "that day" : describeTime(claim.time);
  const counts = nearest.map(({ value, time }) => `${sayNumber(value)} on ${describeTime(time)}`);
  const lead = `The record has no figure of ${sayCell(cell.measure, cell.group, null)} for ${when}`;
  const place = placeOf(claim, nearest);
  const end = place === "" ? "" : `, and ${sayPrinted(claim.quantity)} ${place}`;
  return `${lead}: the nearest ${counts.length === 1 ? "is" : "are"} ${counts.join(" and ")}${end}.`;
}

function placeOf({ quantity }: GroundedClaim, nearest: readonly Figure[]): string {
  const { value } = quantity;
  if (value === null || nearest.length === 0) return "";
  const values = nearest.map((figure) => figure.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const both = nearest.length === 2 ? " both" : " it";
  if (value < low) return `lies below${both}`;
  if (value > high) return `lies above${both}`;
  return nearest.length === 2 ? "lies between them" : "is the same";
}
