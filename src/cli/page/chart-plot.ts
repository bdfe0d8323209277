import type * as Plot from "@observablehq/plot";
import { INK, round } from "./chart-text.ts";

/** The little of the DOM that tidying a plot needs. */
interface PlotElement {
  readonly innerHTML: string;
  textContent: string;
  querySelectorAll(selector: string): Iterable<PlotElement>;
  getAttributeNames(): string[];
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  cloneNode(deep: boolean): PlotElement;
  before(element: PlotElement): void;
  remove(): void;
}

const SIZE = 12;
const LENGTHS = new Set(["x", "x1", "x2", "y", "y1", "y2", "width", "height", "dy", "d", "transform"]);

/**
 * Draws with Observable Plot and gives what is inside its SVG: without style sheets, inherited colours and lengths in
 * letter heights, which not every program that shows an SVG understands. Its letters are of one size. A text of
 * several lines becomes several texts.
 */
export async function plotMarkup(options: (plot: typeof Plot) => Plot.PlotOptions): Promise<string> {
  const [library, { parseHTML }] = await Promise.all([import("@observablehq/plot"), import("linkedom")]);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = library.plot({ ...options(library), document }) as unknown as PlotElement;
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const element of svg.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? "";
      if (value === "currentColor") element.setAttribute(name, INK);
      else if (LENGTHS.has(name)) element.setAttribute(name, inPixels(value));
    }
  }
  for (const text of svg.querySelectorAll("text")) partLines(text);
  return `<g text-anchor="middle" font-size="${SIZE}" fill="${INK}">${svg.innerHTML}</g>`;
}

/** Lengths in letter heights as pixels, and all rounded to hundredths of a pixel. */
function inPixels(lengths: string): string {
  return lengths.replace(/(-?\d+(?:\.\d+)?)(em)?/g, (_, length, em) =>
    String(round(Number(length) * (em === undefined ? 1 : SIZE))),
  );
}

/** Each line of a text as a text of its own, where it stood. */
function partLines(text: PlotElement): void {
  const spans = [...text.querySelectorAll("tspan")];
  if (spans.length === 0) return;
  let y = 0;
  for (const span of spans) {
    y = Number(span.getAttribute("y") ?? y + Number(span.getAttribute("dy") ?? 0));
    const line = text.cloneNode(false);
    line.setAttribute("y", String(round(y)));
    line.textContent = span.textContent;
    text.before(line);
  }
  text.remove();
}
