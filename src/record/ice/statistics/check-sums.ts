import { locate } from "./read-table.ts";
import type { StatisticsFinding } from "./statistics-finding.ts";
import { sumsOfTable, type TableSum } from "./sums-of-table.ts";
import { groupKey, type ReadTable, type TableFigure } from "./table-figure.ts";

/** What came of adding a table's figures again. */
export interface SumCheck {
  readonly checked: number;
  readonly failed: number;
  /** The figures that take part in a sum that does not hold. */
  readonly doubtful: ReadonlySet<TableFigure>;
  readonly findings: readonly StatisticsFinding[];
}

/** Averages are printed to four decimals at the least, so a sum may be off by half a unit of the last for each part. */
const AVERAGE_ROUNDING = 0.00005;
const SHARE_ROUNDING = 0.006;

/** Adds up every printed total of a table, and works out every printed percentage. */
export function checkSums(table: ReadTable): SumCheck {
  const sums = sumsOfTable(table);
  const failed = sums.filter((sum) => !holds(sum));
  const doubtful = new Set(failed.flatMap(({ total, parts }) => [total, ...parts]));
  const shares = table.shares.filter(
    ({ value, part, whole }) => whole.value > 0 && !isShare(value, part.value / whole.value),
  );
  return {
    checked: sums.length + table.shares.length,
    failed: failed.length + shares.length,
    doubtful,
    findings: [
      ...failed.map((sum) => describeSum(table, sum)),
      ...shares.map(
        ({ value, cells, part, whole }): StatisticsFinding => ({
          kind: "share-differs",
          table: table.id,
          locator: locate(table.sheet, cells),
          sentence: `The share is printed as ${percent(value)} and is ${percent(part.value / whole.value)} (${part.cells} of ${whole.cells}); shares are not given, the counts are.`,
        }),
      ),
    ],
  };
}

function holds({ total, parts, further }: TableSum): boolean {
  const isRate = total.measure === "average-daily-population";
  const slack = isRate ? (parts.length + 1) * AVERAGE_ROUNDING : 0.000001;
  return further.some((more) => Math.abs(add([...parts, ...more]) - total.value) <= slack);
}

function add(figures: readonly TableFigure[]): number {
  return figures.reduce((sum, { value }) => sum + value, 0);
}

function isShare(printed: number, share: number): boolean {
  return (
    Math.abs(printed - share) <= SHARE_ROUNDING || Math.abs(printed - share * 100) <= SHARE_ROUNDING * 100
  );
}

function describeSum(table: ReadTable, { total, parts }: TableSum): StatisticsFinding {
  const sum = add(parts);
  const number = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 4 });
  const cells = [parts[0]?.cells, parts.at(-1)?.cells].filter((cell) => cell !== undefined);
  const from = new Set(cells).size === 1 ? cells[0] : `${cells[0]} to ${cells[1]}, ${parts.length} cells`;
  const what =
    groupKey(total.group) === ""
      ? "The total"
      : `The figure of ${groupKey(total.group).replaceAll("|", ", ")}`;
  return {
    kind: "total-differs",
    table: table.id,
    locator: locate(table.sheet, total.cells),
    sentence: `${what} is printed as ${number(total.value)}; its parts (${from}) add to ${number(sum)}; none of them is given.`,
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
