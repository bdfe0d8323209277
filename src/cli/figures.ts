import { UserError } from "../core/index.ts";
import { type Figure, type Homes, homesOf, readPrintedNumber, type SlipHome } from "../figures/index.ts";
import { labels, openRecord } from "./open-record.ts";
import { placeText } from "./page/describe-claim.ts";
import { formatNumber } from "./page/format-number.ts";
import { printable } from "./page/printable.ts";
import { type SourceNotes, sourceNotes } from "./page/source-notes.ts";
import { type TerminalStyle, terminalStyle } from "./page/terminal-style.ts";
import { type GlobalOptions, print, type World } from "./world.ts";

/**
 * `ofrecord figures NUMBER`: every figure on record that a number could be, exactly, rounded, or by one digit slip.
 * `--json` gives all of them; the page names the likeliest and counts the rest.
 *
 * @throws UserError `cli.number` where the words are no number
 */
export async function figures(words: string, options: GlobalOptions, world: World): Promise<number> {
  const number = readPrintedNumber(words);
  if (number === null) {
    throw new UserError(
      "cli.number",
      `"${words}" is no number; write it like 776, 13,000, 1.4M or "1.4 million".`,
    );
  }
  const index = await openRecord(options.store);
  if (options.json === true) {
    const { exact, rounded, slips } = homesOf(index, number, Number.POSITIVE_INFINITY);
    const answer = {
      number: number.value,
      exact: exact.listed,
      rounded: rounded.listed,
      slips: slips.listed,
    };
    await print(world.stdout, `${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  }
  const homes = homesOf(index, number);
  const style = terminalStyle(world);
  const notes = sourceNotes();
  const sections = [
    section("On record, exactly this number", homes.exact, (figure) => line(figure, "", notes)),
    section("On record, and rounds to it", homes.rounded, (figure) => line(figure, "", notes)),
    section("On record, and one slip away from it", homes.slips, (home) =>
      line(home.figure, slipText(home), notes),
    ),
  ].filter(({ lines }) => lines.length > 0);
  const width = Math.max(0, ...sections.flatMap(({ lines }) => lines.map(([value]) => value.length)));
  const shown = [
    style.bold(formatNumber(number.value)),
    ...sections.map((part) => layOut(part, width, style)),
  ];
  if (sections.length === 0) {
    shown.push(
      style.paragraph(
        "No figure on record is this number, rounds to it, or is one slip away. That does not make it false: the record holds only what is in its tables (ofrecord measures).",
      ),
    );
  } else {
    const sources = notes.list().map(({ mark, text }) => style.row(mark, 4, printable(text)));
    shown.push([style.bold("Sources"), ...sources].join("\n"));
  }
  await print(world.stdout, `${shown.join("\n\n")}\n`);
  return 0;
}

type Line = readonly [value: string, text: string];
interface Section {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly more: number;
}

function section<Home>(title: string, homes: Homes<Home>, lineOf: (home: Home) => Line): Section {
  return { title, lines: homes.listed.map(lineOf), more: homes.more };
}

function line(figure: Figure, remark: string, notes: SourceNotes): Line {
  const place = printable(placeText(figure, labels));
  return [
    formatNumber(figure.value),
    `${place} ${notes.markOf(figure)}${remark === "" ? "" : `\n${remark}`}`,
  ];
}

function layOut({ title, lines, more }: Section, width: number, style: TerminalStyle): string {
  const rows = lines.map(([value, text]) => style.row(value.padStart(width), width, text));
  if (more > 0)
    rows.push(style.dim(style.row("", width, `and ${formatNumber(more)} more; --json lists them all`)));
  return [style.bold(title), ...rows].join("\n");
}

function slipText({ slip }: SlipHome): string {
  const { kind, recordedDigits, claimedDigits, factor } = slip;
  switch (kind) {
    case "factor-of-ten":
      return `(${formatNumber(factor ?? 10)} times the figure on record)`;
    case "dropped":
      return `(digit ${recordedDigits} dropped)`;
    case "added":
    case "doubled":
      return `(digit ${claimedDigits} ${kind})`;
    case "swapped":
    case "changed":
      return `(${recordedDigits} ${kind === "swapped" ? "swapped to" : "turned into"} ${claimedDigits})`;
  }
}
