import { escapeXml, xmlText } from "./xml-text.ts";

/** The letters of a chart: the first of these that the reader's machine has. A PNG is always drawn with the first. */
export const CHART_FONTS = "Roboto, Arial, 'Liberation Sans', Helvetica, sans-serif";
export const INK = "#222222";
export const SOFT_INK = "#555555";

/** Widths of characters as parts of the letter height: the wider of Roboto and Arial, rounded up to a twentieth. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl'| !,.:;I[\]]/, 0.3],
  [/[frt(){}`"-]/, 0.35],
  [/[*/\\^vxyzcks]/, 0.5],
  [/[ $+0-9<=>?JL_abdeghnopqu]/, 0.58],
  [/[&A-BEFKPSTVXYZ~#]/, 0.7],
  [/[CDHNRUGOQw]/, 0.78],
  [/[%MmW@\u2014]/, 1],
  [/[\u00a0-\u024f\u2010-\u2027]/, 0.65],
  [/[\u1100-\uffff]|[^\0-\uffff]/u, 1.05],
];
const BOLD = 1.08;

/** How wide a text may be at most, in pixels: charts are laid out without a reader's fonts at hand. */
export function pixelWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) {
    width += WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 0.75;
  }
  return width * size * (bold ? BOLD : 1);
}

/** A text in lines of at most that many pixels, cut at spaces (not at those that do not break), a longer word within. */
export function wrapPixels(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of xmlText(text)
    .split(/[ \t\n]+/)
    .flatMap((long) => breakWord(long, width, size, bold))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (pixelWidth(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].filter((full) => full !== "").map((full) => full.replaceAll("\u00a0", " "));
}

function breakWord(word: string, width: number, size: number, bold: boolean): string[] {
  if (pixelWidth(word, size, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && pixelWidth(piece + character, size, bold) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Where and how a text stands. */
export interface TextPlace {
  readonly x: number;
  /** The base line of its first line. */
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

/** Lines of text, one below the other, as SVG. */
export function svgText(lines: readonly string[], place: TextPlace): string {
  const { x, y, size, leading, bold = false, colour = INK } = place;
  const weight = bold ? ' font-weight="bold"' : "";
  return lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${round(y + index * leading)}" font-size="${size}"${weight} fill="${colour}">${escapeXml(line)}</text>`,
    )
    .join("");
}

export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
