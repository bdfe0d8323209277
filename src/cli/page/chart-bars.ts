import { describeTime, type Time } from "../../core/index.ts";
import { findDimension } from "../../figures/index.ts";
import { boundedText, type ChartCells, dimensionWords, keyOf, numberText, wordsOf } from "./chart-cells.ts";
import { CHART_MARGIN, CHART_WIDTH, type Drawing } from "./chart-frame.ts";
import { plotMarkup } from "./chart-plot.ts";
import { INK, pixelWidth, SOFT_INK, wrapPixels } from "./chart-text.ts";
import { type Cell, isWithheld, WITHHELD } from "./count-cells.ts";
import type { Labels } from "./labels.ts";

const MOST_ROWS = 25;
const MOST_PANELS = 6;
const SIZE = 12;
const LEADING = 14;
const LINE_HEIGHT = LEADING / SIZE;
const PANEL_GAP = 0.12;
const FILL = "#a9bdd1";
const OUTLINE = "#3d566e";

/** Groups that share a row or a panel. */
interface Band {
  readonly key: string;
  readonly label: string;
  /** The largest number in it; less than any where all are withheld. */
  readonly largest: number;
}

/** A cell in its row and panel. */
interface BarCell {
  readonly row: string;
  readonly panel: string;
  readonly cell: Cell;
  /** True where it holds for another time than most, and the row's name does not say so. */
  readonly starred: boolean;
}

/**
 * Figures of one time as horizontal bars from zero, largest first, each with its number. A second dimension gives
 * panels side by side on one scale; the one with fewer values, so that the least is left out.
 */
export async function drawBars(chart: ChartCells, labels: Labels): Promise<Drawing> {
  const { rowDimensions, panelDimensions } = partDimensions(chart);
  const usual = describeTime(usualTime(chart.cells));
  const paneled = panelDimensions.length > 0;
  const placed = chart.cells.map((cell) => ({
    row: keyOf(cell.group, rowDimensions),
    panel: keyOf(cell.group, panelDimensions),
    cell,
    starred: paneled && describeTime(cell.time) !== usual,
  }));
  const allPanels = bands(placed, "panel", panelDimensions, (cell) =>
    wordsOf(cell.group, panelDimensions, labels),
  );
  const panels = allPanels.slice(0, MOST_PANELS);
  const inPanels = placed.filter(({ panel }) => panels.some(({ key }) => key === panel));
  const allRows = bands(inPanels, "row", rowDimensions, (cell) =>
    rowName(cell, wordsOf(cell.group, rowDimensions, labels), paneled ? "" : usual),
  );
  const rows = allRows.slice(0, MOST_ROWS);
  const shown = inPanels.filter(({ row }) => rows.some(({ key }) => key === row));
  const notes = [
    ...leftOutNote(allRows.length, rows.length, rowDimensions),
    ...leftOutNote(allPanels.length, panels.length, panelDimensions),
  ];
  const times = new Set(shown.flatMap(({ cell, starred }) => (starred ? describeTime(cell.time) : [])));
  if (times.size > 0) notes.push(`* of another time: ${[...times].join("; ")}.`);
  if (shown.some(({ cell }) => hasBounds(cell))) {
    notes.push("Thin strokes across bars show the bounds that the source gives.");
  }
  if (shown.length < rows.length * panels.length) {
    notes.push("Where neither a bar nor a number stands, the record has no figure.");
  }
  return { ...(await draw(rows, panels, shown)), notes };
}

/** True where the source gives a bound other than the number. */
function hasBounds(cell: Cell): boolean {
  return !isWithheld(cell) && (cell.low ?? cell.value) !== (cell.high ?? cell.value);
}

function partDimensions({ cells, varying }: ChartCells): {
  rowDimensions: readonly string[];
  panelDimensions: readonly string[];
} {
  const [first, second] = varying;
  if (varying.length !== 2 || first === undefined || second === undefined) {
    return { rowDimensions: varying, panelDimensions: [] };
  }
  const values = (dimension: string): number => new Set(cells.map(({ group }) => group[dimension])).size;
  return values(first) < values(second)
    ? { rowDimensions: [second], panelDimensions: [first] }
    : { rowDimensions: [first], panelDimensions: [second] };
}

/** A row is named by its group, with its time where that is not the usual one; a lone row by its time. */
function rowName({ time }: Cell, words: string, usual: string): string {
  const when = describeTime(time);
  if (words === "") return when;
  return usual === "" || when === usual ? words : `${words} (${when})`;
}

/** The time that most cells have. */
export function usualTime(cells: readonly Cell[]): Time {
  const counts = new Map<string, { time: Time; count: number }>();
  for (const { time } of cells) {
    const known = counts.get(describeTime(time));
    counts.set(describeTime(time), { time, count: (known?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.time ?? { asOf: "" };
}

/** Largest first, but for dimensions with an order of their own. */
function bands(
  cells: readonly BarCell[],
  side: "row" | "panel",
  dimensions: readonly string[],
  label: (cell: Cell) => string,
): Band[] {
  const found = new Map<string, Band>();
  for (const { [side]: key, cell } of cells) {
    const value = isWithheld(cell) ? Number.NEGATIVE_INFINITY : cell.value;
    const known = found.get(key);
    if (known === undefined) found.set(key, { key, label: label(cell), largest: value });
    else found.set(key, { ...known, largest: Math.max(known.largest, value) });
  }
  if (dimensions.some((dimension) => findDimension(dimension)?.ordered === true)) return [...found.values()];
  return [...found.values()].sort((a, b) => (a.largest === b.largest ? 0 : b.largest - a.largest));
}

function leftOutNote(all: number, drawn: number, dimensions: readonly string[]): string[] {
  if (drawn === all) return [];
  return [
    `By ${dimensionWords(dimensions)}, the ${drawn} largest of ${all} are drawn; ${all - drawn} are left out.`,
  ];
}

async function draw(
  rows: readonly Band[],
  panels: readonly Band[],
  cells: readonly BarCell[],
): Promise<{ markup: string; height: number }> {
  const rowNames = wrapLabels(rows, panels.length > 1 ? 170 : 320);
  const marginLeft = CHART_MARGIN + Math.ceil(widest([...rowNames.values()])) + 8;
  const room = CHART_WIDTH - marginLeft - CHART_MARGIN;
  const panelWidth = (room / (panels.length - PANEL_GAP)) * (1 - PANEL_GAP);
  const panelNames = wrapLabels(panels, panelWidth);
  const headerLines = Math.max(...[...panelNames.values()].map((lines) => lines.length), 0);
  const rowHeight = 10 + LEADING * Math.max(...[...rowNames.values()].map((lines) => lines.length), 1);
  const marginTop = headerLines === 0 ? 4 : 10 + headerLines * LEADING;
  const height = marginTop + rowHeight * rows.length + 6;
  const bars = cells.flatMap(({ row, panel, cell, starred }) =>
    isWithheld(cell)
      ? []
      : {
          row,
          panel,
          value: cell.value,
          low: cell.low ?? cell.value,
          high: cell.high ?? cell.value,
          text: `${numberLabel(cell, panelWidth)}${starred ? "*" : ""}`,
        },
  );
  const withheld = cells.filter(({ cell }) => isWithheld(cell));
  const ends = bars.map(({ value, high }) => Math.max(value, high));
  const numberRoom = Math.max(...bars.map(({ text }) => pixelWidth(text, SIZE)), 0) + 10;
  const longest = Math.max(panelWidth - numberRoom, panelWidth / 4);
  const domain = [
    Math.min(0, ...bars.map(({ low }) => low)),
    (Math.max(...ends, 0) || 1) * (panelWidth / longest),
  ];
  const bounded = bars.filter(({ low, high }) => low !== high);
  const caps = bounded.flatMap((bar) =>
    [bar.low, bar.high].filter((bound) => bound !== bar.value).map((bound) => ({ ...bar, bound })),
  );
  const place = { y: "row", fx: "panel" } as const;
  const markup = await plotMarkup((plot) => ({
    width: CHART_WIDTH,
    height,
    marginLeft,
    marginTop,
    marginRight: CHART_MARGIN,
    marginBottom: 6,
    x: { domain, axis: null },
    y: { domain: rows.map(({ key }) => key), padding: 0.24, label: null },
    fx: { domain: panels.map(({ key }) => key), paddingInner: PANEL_GAP, paddingOuter: 0, axis: null },
    marks: [
      plot.axisY({
        tickSize: 0,
        lineHeight: LINE_HEIGHT,
        tickFormat: (key: string) => (rowNames.get(key) ?? []).join("\n"),
      }),
      plot.text(panels, {
        fx: "key",
        frameAnchor: "top-left",
        lineAnchor: "bottom",
        dy: -6,
        lineHeight: LINE_HEIGHT,
        fontWeight: "bold",
        text: ({ key }: Band) => (panelNames.get(key) ?? []).join("\n"),
      }),
      plot.barX(bars, { ...place, x: "value", fill: FILL, stroke: OUTLINE, strokeWidth: 0.75 }),
      plot.ruleX([0], { stroke: INK }),
      plot.ruleY(bounded, { ...place, x1: "low", x2: "high", stroke: INK, strokeWidth: 1.5 }),
      plot.tickX(caps, { ...place, x: "bound", stroke: INK, strokeWidth: 1.5, inset: 3 }),
      plot.text(bars, {
        ...place,
        x: (bar: { value: number; high: number }) => Math.max(0, bar.value, bar.high),
        text: "text",
        textAnchor: "start",
        dx: 5,
      }),
      plot.text(withheld, {
        ...place,
        x: 0,
        text: () => WITHHELD,
        textAnchor: "start",
        dx: 5,
        fill: SOFT_INK,
        fontStyle: "italic",
      }),
    ],
  }));
  return { markup, height };
}

/** A number with its bounds where they fit beside a bar. */
function numberLabel(cell: Cell, width: number): string {
  const text = boundedText(cell);
  if (isWithheld(cell) || pixelWidth(text, SIZE) < width * 0.6) return text;
  return numberText(cell.value, cell.unit);
}

function wrapLabels(bandList: readonly Band[], width: number): Map<string, string[]> {
  return new Map(bandList.map(({ key, label }) => [key, wrapPixels(label, width, SIZE)]));
}

function widest(names: readonly (readonly string[])[]): number {
  return Math.max(...names.flat().map((line) => pixelWidth(line, SIZE)), 0);
}
