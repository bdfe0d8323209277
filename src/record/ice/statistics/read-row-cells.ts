import { cellName } from "../sheets/cell-name.ts";
import type { FoundTable } from "./find-tables.ts";
import type { ColumnRole, TableHeader } from "./read-header.ts";
import type { RowMeaning } from "./read-row-labels.ts";
import type { FindingKind } from "./statistics-finding.ts";
import type { StatisticsSheet } from "./statistics-sheet.ts";
import type { PrintedShare, ReadTable, TableFigure } from "./table-figure.ts";

/** Takes a finding at a cell of the sheet that is being read. */
export type Report = (kind: FindingKind, row: number, column: number, sentence: string) => void;

/** Gathers a table's figures row by row; a column that is not known is reported once. */
export interface CellReader {
  readonly readRow: (row: number, meaning: RowMeaning) => void;
  readonly body: Pick<ReadTable, "figures" | "shares" | "unread">;
}

type ValueRole = Exclude<ColumnRole, { is: "label" | "share" }>;

/** A reader of the cells right and left of a table's labels, which takes the rows one by one. */
export function createCellReader(
  { grid }: StatisticsSheet,
  table: FoundTable,
  { row: headerRow, roles }: TableHeader,
  report: Report,
): CellReader {
  const figures: TableFigure[] = [];
  const shares: PrintedShare[] = [];
  const unread = { "not-a-number": 0, "moved-column": 0 };
  const reported = new Set<number>();
  const title = `the table "${table.title.text}"`;
  // Why: one column more than has headings, for a last column that lost its own.
  const lastColumn = Math.min(table.lastColumn, Math.max(...roles.keys()) + 1);

  const once = (column: number, kind: FindingKind, row: number, sentence: string): void => {
    if (!reported.has(column)) report(kind, row, column, sentence);
    reported.add(column);
  };
  /** The number in a cell; `null` for none, which is reported where one was to be expected. */
  const readNumber = (row: number, column: number): number | null => {
    const cell = grid.at(row, column);
    const kind = grid.kindAt(row, column);
    if (typeof cell === "number" && !kind.startsWith("date")) return cell;
    const isEmpty = typeof cell === "string" ? cell.trim() === "" : cell === null;
    if (isEmpty && kind !== "error" && kind !== "no-value") return null;
    unread["not-a-number"]++;
    const shown = typeof cell === "string" ? `"${cell.trim()}"` : "a cell without a usable number";
    const sentence = `A number was expected in ${title} and ${shown} was found; that figure is not given.`;
    report("not-a-number", row, column, sentence);
    return null;
  };

  return {
    body: { figures, shares, unread },
    readRow(row, meaning) {
      const own: TableFigure[] = [];
      const printed: PrintedPart[] = [];
      for (let column = table.firstColumn; column <= lastColumn; column++) {
        const role = roles.get(column);
        if (role?.is === "label") continue;
        if (role === undefined) {
          if (typeof grid.at(row, column) !== "number") continue;
          unread["moved-column"]++;
          once(
            column,
            "moved-column",
            row,
            `Numbers stand in a column without a heading in ${title}; they are not given.`,
          );
          continue;
        }
        const value = readNumber(row, column);
        if (value === null) continue;
        const cells = cellName(row, column);
        if (role.is === "share") {
          printed.push({ of: role.value, value, cells });
          continue;
        }
        if (role.is === "unknown") {
          const sentence = `The heading "${role.heading}" of ${title} is not known; the figures below it are not given.`;
          once(column, "unknown-heading", headerRow, sentence);
        }
        own.push(makeFigure(table, meaning, role, value, cells));
      }
      figures.push(...own);
      shares.push(...matchShares(printed, own, table));
    },
  };
}

function makeFigure(
  { kind }: FoundTable,
  row: RowMeaning,
  role: ValueRole,
  value: number,
  cells: string,
): TableFigure {
  const group: Record<string, string> = { ...row.group };
  const withheld =
    row.unknown === undefined ? (role.is === "unknown" ? "unknown-heading" : undefined) : "unknown-label";
  if (role.is === "value") group[role.dimension] = role.value;
  if (role.is === "unknown") group[kind.columns.dimension ?? "?column"] = `?${role.heading}`;
  return {
    measure: role.is === "measure" ? role.measure : kind.measure,
    group: { ...group, ...kind.group },
    period: role.is === "month" ? String(role.month).padStart(2, "0") : kind.period,
    value,
    cells,
    ...(withheld === undefined ? {} : { withheld }),
  };
}

interface PrintedPart {
  /** The value of the columns' dimension that the share is of. */
  readonly of: string;
  readonly value: number;
  readonly cells: string;
}

function matchShares(
  printed: readonly PrintedPart[],
  figures: readonly TableFigure[],
  { kind }: FoundTable,
): PrintedShare[] {
  const dimension = kind.columns.dimension ?? "";
  const whole = figures.find(({ group }) => group[dimension] === undefined);
  return printed.flatMap(({ of, value, cells }) => {
    const part = figures.find(({ group }) => group[dimension] === of);
    return part === undefined || whole === undefined ? [] : [{ value, cells, part, whole }];
  });
}
