import pico from "picocolors";
import type { World } from "../world.ts";
import type { VerdictLook } from "./verdicts.ts";
import { wrapText } from "./wrap-text.ts";

const WIDTH = 80;
const LABEL_WIDTH = 13;

/** Width and colours of a page for a terminal. Every line it lays out fits the width. */
export interface TerminalStyle {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly tone: (tone: VerdictLook["tone"], text: string) => string;
  /** A line between reports. */
  readonly rule: string;
  /** Text wrapped, each line indented. */
  readonly paragraph: (text: string, indent?: number) => string;
  /** A label and its text beside it, wrapped under itself. */
  readonly entry: (label: string, text: string) => string;
  /** A name in a column of that width and its text beside it, wrapped under itself; an address is never broken. */
  readonly row: (name: string, nameWidth: number, text: string) => string;
}

/**
 * Colour only on a terminal, never under `NO_COLOR` or `TERM=dumb`; 80 columns, or fewer where the terminal is
 * narrower.
 */
export function terminalStyle(world: Pick<World, "stdout" | "env">): TerminalStyle {
  const { env, stdout } = world;
  const colour = stdout.isTTY === true && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
  const width = Math.max(40, Math.min(WIDTH, stdout.columns ?? WIDTH));
  const colours = pico.createColors(colour);
  const tones = { bad: colours.red, look: colours.yellow, open: colours.cyan, good: colours.green };
  const indented = (text: string, indent: number, hard = true): string[] =>
    wrapText(text, width - indent, hard).map((line) => " ".repeat(indent) + line);
  return {
    width,
    bold: colours.bold,
    dim: colours.dim,
    tone: (tone, text) => tones[tone](text),
    rule: colours.dim("─".repeat(width)),
    paragraph: (text, indent = 0) => indented(text, indent).join("\n"),
    entry: (label, text) => beside(colours.dim(label.padEnd(LABEL_WIDTH)), LABEL_WIDTH, text),
    row: (name, nameWidth, text) => beside(name.padEnd(nameWidth + 2), nameWidth + 2, text, false),
  };

  function beside(name: string, nameWidth: number, text: string, hard = true): string {
    const [first = "", ...more] = indented(text, 2 + nameWidth, hard);
    return [`  ${name}${first.slice(2 + nameWidth)}`, ...more].join("\n");
  }
}
