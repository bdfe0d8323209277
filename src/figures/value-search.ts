import type { Figure } from "./figure.ts";
import type { FigureTable } from "./figure-index.ts";
import { once } from "./once.ts";
import { type ValueOrder, valueOrder } from "./value-order.ts";

/** Look-ups by number after which putting all figures in order pays. */
const FEW = 60;

/**
 * Look-ups by number. The first few scan the numbers of the tables and make the figures only of tables with a hit, so
 * that a single report need not wait for tens of thousands of figures; after that all are put in order once.
 */
export function valueSearch(tables: readonly FigureTable[], all: () => readonly Figure[]): ValueOrder {
  const ordered = once(() => valueOrder(all()));
  let asked = 0;
  const between = (low: number, high: number, among?: ReadonlySet<string>): readonly Figure[] => {
    asked += 1;
    return asked > FEW ? ordered().between(low, high, among) : scan(tables, low, high, among);
  };
  return { between, equalTo: (value) => between(value, value) };
}

function scan(
  tables: readonly FigureTable[],
  low: number,
  high: number,
  among: ReadonlySet<string> | undefined,
): Figure[] {
  const found: Figure[] = [];
  for (const table of tables) {
    if (among !== undefined && table.measures?.some((measure) => among.has(measure)) === false) continue;
    const values = table.values();
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? Number.NaN;
      if (!(value >= low && value <= high)) continue;
      const figure = table.figures()[row];
      if (figure !== undefined && among?.has(figure.measure) !== false) found.push(figure);
    }
  }
  return found.sort((left, right) => left.value - right.value);
}
