import { addDays, endOf, startOf } from "../../core/index.ts";
import type { Figure } from "../../figures/index.ts";
import { boundedText } from "./chart-cells.ts";
import { joins, type LineKind } from "./chart-periods.ts";
import { type Cell, isWithheld } from "./count-cells.ts";

/** Symbols on a line: enough to tell it by, few enough to see it. */
const SYMBOLS_A_LINE = 10;

/** A place on a line; `y` is not a number where the line breaks. */
export interface Point {
  readonly x: Date;
  readonly y: number;
}

/** A figure as it stands on a line. */
export interface LineFigure extends Point {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly text: string;
  /** True where a symbol marks it: a figure that stands alone always has one. */
  readonly marked: boolean;
}

/** The figures of one group over time. */
export interface Line {
  readonly path: readonly Point[];
  readonly figures: readonly LineFigure[];
  readonly last: LineFigure;
  /** Where the line ends. */
  readonly end: Point;
}

/** A line through a group's cells, in the order of time; `null` where no number is shown. */
export function lineThrough(cells: readonly Cell[], kind: LineKind): Line | null {
  const stretches = stretchesOf(cells, kind);
  const count = stretches.flat().length;
  const every = Math.ceil(count / SYMBOLS_A_LINE);
  const path: Point[] = [];
  const figures: LineFigure[] = [];
  for (const stretch of stretches) {
    for (const [place, figure] of stretch.entries()) {
      const { time, value, low, high } = figure;
      const from = day(startOf(time));
      const to = day(kind === "periods" ? addDays(endOf(time), 1) : endOf(time));
      const ends = kind === "periods" ? [from, to] : [to];
      path.push(...ends.map((x) => ({ x, y: value })));
      const lastOfStretch = place === stretch.length - 1;
      const inTurn = (count - 1 - figures.length) % every === 0;
      figures.push({
        x: kind === "periods" ? new Date((from.getTime() + to.getTime()) / 2) : to,
        y: value,
        low,
        high,
        text: boundedText(figure),
        marked: kind === "running" ? lastOfStretch : inTurn || stretch.length === 1,
      });
    }
    path.push({ x: path.at(-1)?.x ?? new Date(0), y: Number.NaN });
  }
  const last = figures.at(-1);
  const end = path.at(-2);
  return last === undefined || end === undefined ? null : { path, figures, last, end };
}

/** Figures that a line joins; it breaks where a number is withheld or a period is missing. */
function stretchesOf(cells: readonly Cell[], kind: LineKind): Figure[][] {
  const stretches: Figure[][] = [];
  let before: Cell | undefined;
  for (const cell of cells) {
    const joined = before !== undefined && !isWithheld(before) && joins(before.time, cell.time, kind);
    before = cell;
    if (isWithheld(cell)) continue;
    if (joined) stretches.at(-1)?.push(cell);
    else stretches.push([cell]);
  }
  return stretches;
}

/** The start of a day. */
export function day(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
