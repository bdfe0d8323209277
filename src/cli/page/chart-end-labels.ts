import { pixelWidth, round, SOFT_INK, svgText, wrapPixels } from "./chart-text.ts";

const SIZE = 12;
const LEADING = 14;
const WIDEST = 200;
/** Between a line's end and its label. */
const GAP = 14;

/** What stands at the end of a line: its name and its last number. */
export interface EndLabel {
  readonly name: string;
  readonly number: string;
  readonly colour: string;
}

/** Where a line ends, in pixels. */
export interface LineEnd {
  readonly x: number;
  readonly y: number;
}

/** The lines of a label: the name, and below it the number. */
function linesOf({ name, number }: EndLabel): { text: string; bold: boolean }[] {
  const inLines = (words: string, bold: boolean): { text: string; bold: boolean }[] =>
    wrapPixels(words, WIDEST, SIZE, bold).map((text) => ({ text, bold }));
  return [...inLines(name, true), ...inLines(number, false)];
}

/** The room that labels take beside the lines. */
export function endLabelsWidth(labels: readonly EndLabel[]): number {
  const widths = labels.flatMap(linesOf).map(({ text, bold }) => pixelWidth(text, SIZE, bold));
  return Math.ceil(GAP + Math.max(...widths, 0));
}

/** Labels beside the ends of their lines, moved apart where they would overlap, and then led to by a thin stroke. */
export function endLabels(
  labels: readonly (EndLabel & { readonly end: LineEnd })[],
  edge: { readonly x: number; readonly top: number; readonly bottom: number },
): string {
  const blocks = labels
    .map((label) => ({ ...label, lines: linesOf(label), top: 0 }))
    .sort((a, b) => a.end.y - b.end.y);
  let free = edge.top;
  for (const block of blocks) {
    block.top = Math.max(free, block.end.y - (block.lines.length * LEADING) / 2);
    free = block.top + block.lines.length * LEADING + 3;
  }
  let limit = edge.bottom;
  for (const block of blocks.toReversed()) {
    block.top = Math.min(block.top, limit - block.lines.length * LEADING);
    limit = block.top - 3;
  }
  return blocks
    .map(({ lines, top, end, colour }) => {
      const middle = top + (lines.length * LEADING) / 2;
      const x = edge.x + GAP;
      const apart = Math.abs(middle - end.y) > 3 || end.x < edge.x - 3;
      const stroke = `<path d="M${round(end.x + 6)},${round(end.y)}L${round(x - 3)},${round(middle)}" stroke="${SOFT_INK}" stroke-width="0.75" fill="none"/>`;
      const texts = lines.map(({ text, bold }, place) =>
        svgText([text], {
          x,
          y: top + SIZE - 1 + place * LEADING,
          size: SIZE,
          leading: LEADING,
          bold,
          colour,
        }),
      );
      return [...(apart ? [stroke] : []), ...texts].join("");
    })
    .join("");
}
