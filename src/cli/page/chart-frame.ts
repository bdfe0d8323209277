import { CHART_FONTS, round, SOFT_INK, svgText, wrapPixels } from "./chart-text.ts";
import { escapeXml } from "./xml-text.ts";

export const CHART_WIDTH = 900;
export const CHART_MARGIN = 24;

/** The drawn part of a chart, and what must be said about it. */
export interface Drawing {
  readonly markup: string;
  readonly height: number;
  readonly notes: readonly string[];
}

/** What is written around the drawing. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  /** Where the figures come from. */
  readonly sources: readonly string[];
}

/** A whole chart as an SVG document: title, subtitle, drawing, notes and sources, on white. */
export function frameChart({ title, subtitle, sources }: ChartWords, drawing: Drawing): string {
  const parts: string[] = [];
  let y = CHART_MARGIN;
  const write = (text: string, size: number, leading: number, look: { bold?: boolean; colour?: string }) => {
    const lines = wrapPixels(text, CHART_WIDTH - 2 * CHART_MARGIN, size, look.bold);
    parts.push(svgText(lines, { x: CHART_MARGIN, y: y + size, size, leading, ...look }));
    y += lines.length * leading;
  };
  write(title, 20, 25, { bold: true });
  y += 4;
  write(subtitle, 13, 18, { colour: SOFT_INK });
  y += 12;
  parts.push(`<g transform="translate(0,${round(y)})">${drawing.markup}</g>`);
  y += drawing.height + 12;
  for (const note of drawing.notes) write(note, 12, 16, {});
  if (drawing.notes.length > 0) y += 6;
  for (const source of sources) write(source, 11, 15, { colour: SOFT_INK });
  const height = Math.ceil(y + CHART_MARGIN - 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART_WIDTH}" height="${height}" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" font-family="${CHART_FONTS}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml([subtitle, ...drawing.notes, ...sources].join(" "))}</desc>`,
    `<rect width="${CHART_WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}
