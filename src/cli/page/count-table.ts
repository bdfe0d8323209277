import { describeTime } from "../../core/index.ts";
import { type Count, type Figure, findDimension, findMeasure, sameTime } from "../../figures/index.ts";
import type { World } from "../world.ts";
import { type Cell, cellsInOrder, isWithheld, WITHHELD } from "./count-cells.ts";
import { withheldText } from "./count-citation.ts";
import { formatNumber } from "./format-number.ts";
import type { Labels } from "./labels.ts";
import { printable } from "./printable.ts";
import { sourceNotes } from "./source-notes.ts";
import { terminalStyle } from "./terminal-style.ts";
import { type TextColumn, textTable } from "./text-table.ts";

/** Figures as a table for a terminal: what is counted above it; what is withheld, the sources and remarks below. */
export function countTable(
  answer: Count,
  dimensions: readonly string[],
  labels: Labels,
  world: Pick<World, "stdout" | "env">,
): string {
  const style = terminalStyle(world);
  const measure = findMeasure(answer.measure);
  const unit = measure?.unit ?? "value";
  const bounded = answer.figures.some(({ low, high }) => low !== high);
  const notes = sourceNotes();
  const columns: TextColumn[] = [
    { header: "time", align: "left" },
    ...dimensions.map((id): TextColumn => ({ header: findDimension(id)?.label ?? id, align: "left" })),
    { header: unit, align: "right" },
    ...(bounded ? [{ header: "between", align: "right" } as const] : []),
    { header: "source", align: "left" },
  ];
  const cells = inReadingOrder(cellsInOrder(answer), dimensions);
  const rows = cells.map((cell) => [
    describeTime(cell.time),
    ...dimensions.map((id) => printable(labels.valueLabel(id, cell.group[id] ?? ""))),
    isWithheld(cell) ? WITHHELD : formatNumber(cell.value),
    ...(bounded ? [isWithheld(cell) ? "" : boundsText(cell)] : []),
    notes.markOf(isWithheld(cell) ? { ...cell, value: Number.NaN } : cell),
  ]);
  const withheld = withheldText(answer);
  const remarks = [...new Set(cells.flatMap((cell) => cell.notes))];
  const sections = [
    [style.bold(style.paragraph(measure?.name ?? answer.measure)), style.paragraph(answer.definition)].join(
      "\n",
    ),
    textTable(columns, rows, style.width),
    ...(withheld === null ? [] : [style.paragraph(`${withheld}.`)]),
    notes
      .list()
      .map(({ mark, text }) => style.row(mark, 4, printable(text)))
      .join("\n"),
  ];
  if (remarks.length > 0)
    sections.push(remarks.map((remark) => style.entry("note", printable(remark))).join("\n"));
  return `${sections.join("\n\n")}\n`;
}

/**
 * Groups of one time come largest first, withheld ones last; several times, counts by two dimensions, and dimensions with
 * an order of their own in the order given.
 */
function inReadingOrder(cells: readonly Cell[], dimensions: readonly string[]): readonly Cell[] {
  const [first] = cells;
  const oneTime = first !== undefined && cells.every(({ time }) => sameTime(time, first.time));
  const isOrdered = dimensions.some((dimension) => findDimension(dimension)?.ordered === true);
  const isCross = first?.basis === "counted" && dimensions.length > 1;
  return oneTime && !isOrdered && !isCross ? [...cells].sort(largestFirst) : cells;
}

function largestFirst(a: Cell, b: Cell): number {
  if (isWithheld(a) || isWithheld(b)) return Number(isWithheld(a)) - Number(isWithheld(b));
  return b.value - a.value;
}

function boundsText({ low, high }: Figure): string {
  if (low === undefined && high === undefined) return "";
  return `${low === undefined ? "?" : formatNumber(low)} and ${high === undefined ? "?" : formatNumber(high)}`;
}
