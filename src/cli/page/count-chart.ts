import { describeDate, describeTime, endOf, startOf } from "../../core/index.ts";
import type { Count } from "../../figures/index.ts";
import { drawBars, usualTime } from "./chart-bars.ts";
import { type ChartCells, chartCells, dimensionWords } from "./chart-cells.ts";
import { type ChartWords, type Drawing, frameChart } from "./chart-frame.ts";
import { drawLines } from "./chart-lines.ts";
import { comparable, otherPeriodsNote } from "./chart-periods.ts";
import type { Cell } from "./count-cells.ts";
import { citations, withheldText } from "./count-citation.ts";
import type { Labels } from "./labels.ts";

const MOST_SOURCES = 3;

/**
 * Figures as a chart, an SVG document: bars for groups at one time, panels of bars for two dimensions, lines for
 * several times. It names the sources, what is left out of the drawing and what is withheld; nothing withheld or
 * missing is drawn as zero.
 */
export async function countChart(
  answer: Count,
  dimensions: readonly string[],
  labels: Labels,
): Promise<string> {
  const all = chartCells(answer, dimensions, labels);
  if (!all.overTime) return framed(answer, all, await drawBars(all, labels), labels);
  const { kind, kept, leftOut } = comparable(all.cells);
  const chart = { ...all, cells: kept };
  const drawing = await drawLines(chart, kind, labels);
  const notes = [...drawing.notes, ...otherPeriodsNote(leftOut)];
  return framed(answer, chart, { ...drawing, notes }, labels);
}

function framed(answer: Count, chart: ChartCells, drawing: Drawing, labels: Labels): string {
  const notes = [...drawing.notes, ...notesOf(answer)];
  return frameChart(wordsAround(answer, chart, labels), { ...drawing, notes });
}

function wordsAround(answer: Count, chart: ChartCells, labels: Labels): ChartWords {
  const name = labels.measureName(answer.measure);
  const { cells, fixed, varying } = chart;
  const about = fixed.length === 0 ? "" : `: ${fixed.join(", ")}`;
  const by = varying.length === 0 ? "" : `, by ${dimensionWords(varying)}`;
  const [counts = ""] = answer.definition.split(" Leaves out: ");
  return {
    title: `${name.charAt(0).toUpperCase()}${name.slice(1)}${about}${by}, ${unbroken(timeWords(chart))}`,
    subtitle: `Unit: ${cells[0]?.unit ?? "none"}. ${counts}`,
    sources: mostOf(citations(answer)),
  };
}

/** `24 November 2024`, `FY2019 to FY2024`, `October 2018 to 4 April 2026`. */
function timeWords({ cells, overTime }: ChartCells): string {
  if (cells.length === 0) return "no figures";
  if (!overTime) return describeTime(usualTime(cells));
  const ordered = [...cells].sort((a, b) => (endOf(a.time) < endOf(b.time) ? -1 : 1));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return "";
  const names = [first, last].map(({ time }) => describeTime(time));
  if (names.some((name) => name.includes(" to "))) {
    return `${describeDate(startOf(first.time))} to ${describeDate(endOf(last.time))}`;
  }
  return names.join(" to ");
}

/** A date is not parted at the end of a line. */
function unbroken(words: string): string {
  return words.replace(/(\d) (\p{L})/gu, "$1\u00a0$2").replace(/(\p{L}) (\d)/gu, "$1\u00a0$2");
}

/** What is withheld, and the remarks that most figures share; those on single figures would lack their place. */
function notesOf(answer: Count): string[] {
  const withheld = withheldText(answer);
  const cells: readonly Cell[] = [...answer.figures, ...answer.withheld];
  const remarks = [...new Set(cells.flatMap(({ notes }) => notes))];
  const shared = remarks.filter(
    (remark) => cells.filter(({ notes }) => notes.includes(remark)).length > cells.length / 2,
  );
  const others = remarks.length - shared.length;
  return [
    ...(withheld === null ? [] : [`${withheld}; a withheld number is not zero.`]),
    ...shared.map((remark) => `Note: ${remark}`),
    ...(others === 0 ? [] : [`Remarks on single figures, in the table: ${others}.`]),
  ];
}

function mostOf(sources: readonly string[]): readonly string[] {
  if (sources.length <= MOST_SOURCES) return sources;
  return [
    ...sources.slice(0, MOST_SOURCES),
    `Further sources, in the table: ${sources.length - MOST_SOURCES}.`,
  ];
}
