import { addDays } from "../../core/index.ts";
import { type ChartCells, keyOf, numberText, wordsOf } from "./chart-cells.ts";
import { endLabels, endLabelsWidth } from "./chart-end-labels.ts";
import { CHART_MARGIN, CHART_WIDTH, type Drawing } from "./chart-frame.ts";
import { day, type Line, type LineFigure, lineThrough, type Point } from "./chart-line.ts";
import type { LineKind } from "./chart-periods.ts";
import { plotMarkup } from "./chart-plot.ts";
import { INK, pixelWidth, SOFT_INK } from "./chart-text.ts";
import type { Cell } from "./count-cells.ts";
import type { Labels } from "./labels.ts";

const MOST_LINES = 6;
const HEIGHT = 432;
const TOP = 14;
const BOTTOM = 40;
const SIZE = 12;
/** Told apart without colour: by dashes and symbols; the colours are dark enough to print. */
const LOOKS = [
  { colour: "#1f1f1f", dash: "none", symbol: "circle" },
  { colour: "#0b5394", dash: "7 3", symbol: "square" },
  { colour: "#a8410b", dash: "2 3", symbol: "triangle" },
  { colour: "#0a6b52", dash: "9 3 2 3", symbol: "diamond" },
  { colour: "#7b3273", dash: "14 4", symbol: "times" },
  { colour: "#6a5500", dash: "5 2 1 2 1 2", symbol: "plus" },
] as const;

/** What a reader must know of a line that its look does not tell. */
const HOW: Readonly<Record<LineKind, readonly string[]>> = {
  days: ["The lines lead straight from one day on record to the next."],
  periods: [],
  running: ["Each stretch counts from the start of its year."],
};

/** A line with what it is called and how it looks. */
interface DrawnLine extends Line {
  readonly label: string;
  readonly look: (typeof LOOKS)[number];
}

/**
 * Figures of several times as lines from zero, named at their ends: straight between days, steps over periods, and
 * rising anew each year for parts of years so far. Where a number is missing or withheld the line breaks.
 */
export async function drawLines(chart: ChartCells, kind: LineKind, labels: Labels): Promise<Drawing> {
  const groups = new Map<string, Cell[]>();
  for (const cell of chart.cells) {
    const key = keyOf(cell.group, chart.varying);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const all = [...groups.values()]
    .flatMap((cells) => {
      const line = lineThrough(cells, kind);
      return line === null ? [] : { ...line, label: wordsOf(cells[0]?.group ?? {}, chart.varying, labels) };
    })
    .sort((a, b) => b.last.y - a.last.y);
  const lines = all.slice(0, MOST_LINES).map((line, place) => ({ ...line, look: LOOKS[place] ?? LOOKS[0] }));
  const notes = [...HOW[kind]];
  if (lines.length < all.length) {
    notes.unshift(
      `The ${lines.length} largest of ${all.length} are drawn; ${all.length - lines.length} are left out.`,
    );
  }
  if (lines.some(({ figures }) => figures.some(({ low, high }) => low !== high))) {
    notes.push(
      "Upright strokes show the bounds that the source gives; an arrow, that it gives none on that side.",
    );
  }
  return { markup: await draw(lines, chart.cells), height: HEIGHT, notes };
}

async function draw(lines: readonly DrawnLine[], cells: readonly Cell[]): Promise<string> {
  const figures = lines.flatMap((line) => line.figures);
  const tops = figures.map(({ y, high }) => Math.max(y, high ?? y));
  const yDomain = [
    Math.min(0, ...figures.map(({ y, low }) => Math.min(y, low ?? y))),
    (Math.max(...tops, 0) || 1) * 1.05,
  ] as const;
  const points = lines.flatMap(({ path }) => path).map(({ x }) => x.getTime());
  const xDomain = [Math.min(...points), Math.max(...points)] as const;
  const unit = cells[0]?.unit ?? "other";
  const marginLeft = CHART_MARGIN + Math.ceil(pixelWidth(numberText(Math.round(yDomain[1]), unit), SIZE)) + 6;
  const names = lines.map(({ label, last, look }) => ({
    name: label,
    number: last.text,
    colour: look.colour,
  }));
  const marginRight = CHART_MARGIN + Math.max(endLabelsWidth(names), 20);
  const right = CHART_WIDTH - marginRight;
  const xOf = ({ x }: Point): number =>
    marginLeft + ((right - marginLeft) * (x.getTime() - xDomain[0])) / (xDomain[1] - xDomain[0] || 1);
  const yOf = ({ y }: Point): number =>
    HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * (y - yDomain[0])) / (yDomain[1] - yDomain[0]);
  const markup = await plotMarkup((plot) => ({
    width: CHART_WIDTH,
    height: HEIGHT,
    marginLeft,
    marginRight,
    marginTop: TOP,
    marginBottom: BOTTOM,
    x: { type: "utc", domain: xDomain.map((time) => new Date(time)), label: null },
    y: { domain: yDomain, label: null },
    marks: [
      plot.gridY({ stroke: "#dddddd", strokeOpacity: 1, ticks: 6 }),
      plot.axisY({ ticks: 6, tickSize: 0, tickFormat: (value: number) => numberText(value, unit) }),
      plot.axisX(fiscalYearTicks(cells, right - marginLeft) ?? {}),
      plot.ruleY([0], { stroke: INK }),
      ...lines.flatMap(({ path, look, figures: onLine }) => [
        plot.line(path, {
          x: "x",
          y: "y",
          stroke: look.colour,
          strokeWidth: 2,
          strokeDasharray: look.dash,
          strokeLinecap: "butt",
        }),
        plot.ruleX(
          onLine.filter(({ low, high }) => low !== high),
          {
            x: "x",
            y1: ({ y, low }: LineFigure) => low ?? y,
            y2: ({ y, high }: LineFigure) => high ?? y,
            stroke: look.colour,
            strokeWidth: 1.5,
          },
        ),
        ...(["low", "high"] as const).map((side) =>
          plot.vector(
            onLine.filter((figure) => figure.low !== figure.high && figure[side] === undefined),
            {
              x: "x",
              y: "y",
              length: 16,
              anchor: "start",
              rotate: side === "high" ? 0 : 180,
              stroke: look.colour,
              strokeWidth: 1.5,
            },
          ),
        ),
        plot.dot(
          onLine.filter(({ marked }) => marked),
          {
            x: "x",
            y: "y",
            symbol: look.symbol,
            fill: "#ffffff",
            stroke: look.colour,
            strokeWidth: 1.5,
            r: 3.5,
          },
        ),
      ]),
    ],
  }));
  const ends = lines.map(({ end }, place) => ({
    ...(names[place] ?? { name: "", number: "", colour: SOFT_INK }),
    end: { x: xOf(end), y: yOf(end) },
  }));
  return markup + endLabels(ends, { x: right, top: TOP - 8, bottom: HEIGHT - BOTTOM + 8 });
}

/** Fiscal years are named below the middle of each, as many as fit; other times by the calendar. */
function fiscalYearTicks(
  cells: readonly Cell[],
  width: number,
): { ticks: Date[]; tickFormat: (middle: Date) => string } | null {
  const names = new Map<number, string>();
  for (const { time } of cells) {
    if ("asOf" in time || !/^FY\d{4}$/.test(time.label)) return null;
    names.set((day(time.from).getTime() + day(addDays(time.to, 1)).getTime()) / 2, time.label);
  }
  const middles = [...names.keys()].sort((a, b) => a - b);
  const every = Math.ceil(middles.length / Math.floor(width / 60));
  return {
    ticks: middles
      .filter((_, place) => (middles.length - 1 - place) % every === 0)
      .map((time) => new Date(time)),
    tickFormat: (middle) => names.get(middle.getTime()) ?? "",
  };
}
