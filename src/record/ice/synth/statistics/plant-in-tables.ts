import type { Random } from "../../../../core/index.ts";
import { type MadeFigure, type MadeTable, type PrintedCell, printCell } from "./made-table.ts";
import { pick } from "./posting-plan.ts";

/** What was planted in a table: the cell, and what stood there. */
export interface PlantedInTable {
  readonly table: string;
  readonly cell: PrintedCell | null;
  readonly before: string;
}

/** The row of a table's headings: the second, or in the list of facilities the one that begins with a name. */
function headingRow({ rows }: MadeTable): number {
  const place = rows.findIndex((row) => row.some((cell) => cell?.value === "Name"));
  return place < 0 ? 1 : place;
}

/** Puts the columns of a table into another order; those of labels stay, but for the list of facilities. */
export function reorderColumns(table: MadeTable, random: Random): PlantedInTable | null {
  const from = headingRow(table);
  const width = Math.max(...table.rows.slice(from).map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const movable = columns.filter((column) => column >= table.labelColumns);
  if (movable.length < 2 || table.rows[from]?.some((cell) => cell === null) === true) return null;
  const turn = 1 + random.below(movable.length - 1);
  const turned = [...movable.slice(turn), ...movable.slice(0, turn)];
  const order = columns.map((column) =>
    column < table.labelColumns ? column : (turned[column - table.labelColumns] ?? column),
  );
  for (const [index, row] of table.rows.entries()) {
    if (index >= from) table.rows[index] = order.map((column) => row[column] ?? null);
  }
  const heading = table.rows[from]?.[table.labelColumns] ?? null;
  return {
    table: table.id ?? "",
    cell: heading,
    before: `the column was number ${turn + table.labelColumns + 1}`,
  };
}

/** Words a title or the headings another way, without another meaning. */
export function rewordHeadings(table: MadeTable, year: number, random: Random): PlantedInTable | null {
  const title = table.rows[0]?.[0];
  const from = headingRow(table);
  const headings = (table.rows[from] ?? []).filter((cell) => cell !== null);
  const [first] = headings;
  if (title === undefined || title === null || first === undefined) return null;
  const isTitled = from === 1;
  const way = isTitled ? random.below(5) : 3;
  if (way >= 3) {
    const before = headings.map(({ value }) => String(value)).join(" | ");
    for (const cell of headings) {
      const text = String(cell.value);
      cell.value = way === 3 ? text.toUpperCase() : reword(text, table, year, random);
    }
    return { table: table.id ?? "", cell: first, before };
  }
  const before = String(title.value);
  title.value =
    way === 0
      ? before.toUpperCase()
      : way === 1
        ? ` ${before.replaceAll(" ", "  ")}`
        : before.replace(/FY(?:20)?(\d\d)/, (_, digits: string) => pick(yearTitles(digits), random) ?? "");
  return title.value === before ? null : { table: table.id ?? "", cell: title, before };
}

/** What a title may call the year of these two digits. */
function yearTitles(digits: string): string[] {
  const year = `20${digits}`;
  return [`EOFY${year}`, `FY${year} YTD`, `YTD FY${year}`, `Fiscal Year ${year}`, `FY${digits} YTD`];
}

const LONGER: Readonly<Record<string, string>> = {
  Oct: "October",
  Dec: "December",
  Jan: "January",
  Sep: "Sept",
  Adult: "Adults",
  Count: "Counts",
};

/** Another heading for a column; that of the year so far may name the year. */
function reword(text: string, { figures }: MadeTable, year: number, random: Random): string {
  const isOfYear = figures.some(({ period }) => period === "year");
  const words =
    text === "FY Overall"
      ? ["FY YTD", "YTD", `FY${year} Overall`, `FY${year % 100} YTD`, `Fiscal Year ${year}`]
      : text === "Total" && isOfYear
        ? ["YTD Total", `FY${year} Total`, `EOFY${year}`, `Total FY${year % 100}`, "Fiscal Year to Date"]
        : [LONGER[text] ?? ` ${text} `];
  return pick(words, random) ?? text;
}

/** Swaps two digits of a printed total. */
export function misprintTotal(table: MadeTable, random: Random): PlantedInTable | null {
  const totals = table.isAdditive
    ? table.sums.map(({ total }) => total)
    : table.figures.filter(({ group }) => Object.keys(group).length === 0);
  const isSure = (figure: MadeFigure): boolean =>
    figure.measure !== "removals" && !figure.isUnknown && swapped(figure) !== null;
  const figure = pick([...new Set(totals)].filter(isSure), random);
  const cell = figure?.cells[0];
  const value = figure === undefined ? null : swapped(figure);
  if (cell === undefined || value === null) return null;
  const before = String(cell.value);
  cell.value = value;
  delete cell.formula;
  return { table: table.id ?? "", cell, before };
}

/** The figure with its first two digits that differ in each other's place; `null` where there are none. */
function swapped({ cells }: MadeFigure): number | null {
  const text = String(cells[0]?.value ?? "");
  const whole = text.split(".")[0] ?? "";
  for (let place = 0; place + 1 < whole.length; place++) {
    const [one = "", other = ""] = [whole[place], whole[place + 1]];
    if (one === other || (place === 0 && other === "0")) continue;
    return Number(`${text.slice(0, place)}${other}${one}${text.slice(place + 2)}`);
  }
  return null;
}

/** Puts a text or an error where a number stood. */
export function textInCell(
  table: MadeTable,
  isBegun: (period: string) => boolean,
  random: Random,
): PlantedInTable | null {
  const figure = pick(
    table.figures.filter(({ period, isUnknown }) => isBegun(period) && !isUnknown),
    random,
  );
  const cell = pick(figure?.cells ?? [], random);
  if (figure === undefined || cell === undefined) return null;
  const before = String(cell.value);
  const { value, isError = false } = pick(NO_NUMBERS, random) ?? printCell("-");
  cell.value = value;
  cell.isError = isError;
  delete cell.formula;
  return { table: table.id ?? "", cell, before };
}

const NO_NUMBERS: readonly PrintedCell[] = [
  { value: "N/A" },
  { value: "-" },
  { value: "#REF!", isError: true },
];

/** Makes errors of all numbers of a row, so that nothing is left of it but its label. */
export function errorsInRow(table: MadeTable, random: Random): PlantedInTable | null {
  const known = table.figures.filter(({ isUnknown }) => !isUnknown);
  const [cell] = pick(known, random)?.cells ?? [];
  const row = table.rows.find((cells) => cell !== undefined && cells.includes(cell));
  if (cell === undefined || row === undefined) return null;
  const own = known.flatMap(({ cells }) => cells).filter((each) => row.includes(each));
  const before = own.map(({ value }) => String(value)).join(" | ");
  for (const each of own) {
    each.value = "#REF!";
    each.isError = true;
    delete each.formula;
  }
  return { table: table.id ?? "", cell: own[0] ?? cell, before };
}
